import type { JSX } from 'preact';
import type { Policy } from '../../../core/boundary/policy.ts';
import { useWords } from '../../shared/words.tsx';
import type { SiteName } from '../rules/words.ts';
import { byWhom, setsOf } from './texts.ts';

/** What a policy is and what it sets, to be read before or while it holds. */
export function PolicySets({ policy, site }: { policy: Policy; site: SiteName }): JSX.Element {
  const words = useWords();
  return (
    <div class="stack-tight">
      {policy.title === '' ? null : (
        <p dir="auto">
          <strong>{policy.title}</strong>
        </p>
      )}
      {policy.text === '' ? null : <p dir="auto">{policy.text}</p>}
      <p class="muted" dir="auto">
        {byWhom(words, policy)}
      </p>
      <ul class="sets">
        {setsOf(words, policy, site, document.documentElement.lang || undefined).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
