import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Policy } from '../../../core/boundary/policy.ts';
import { Button } from '../../shared/button.tsx';
import { Radios } from '../../shared/choices.tsx';
import { Panel } from '../../shared/panel.tsx';
import { writtenDay } from '../../shared/dates.ts';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import { shortText } from './texts.ts';
import type { PolicyVerbs } from './verbs.ts';

const SIZES = ['page', 'paragraph', 'line'] as const;
type Size = (typeof SIZES)[number];

/** The policy on paper in three sizes, and a sentence to say at the desk. Only the paper is printed. */
export function PrintPolicy({ policy, verbs }: { policy: Policy; verbs: PolicyVerbs }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const [size, setSize] = useState<Size>('page');
  const lang = document.documentElement.lang || undefined;
  const text = size === 'page' ? shortText(words, policy, 'paragraph', lang) : shortText(words, policy, size, lang);
  return (
    <Panel title={t('office_print')}>
      <Radios
        legend={t('office_size')}
        value={size}
        onChange={(value) => setSize(value as Size)}
        options={SIZES.map((s) => ({ value: s, label: t(`office_size_${s}`) }))}
      />
      <article class={`paper paper-${size}`} dir="auto">
        {size === 'page' ? (
          <>
            <h3>{policy.title}</h3>
            <p>{policy.text}</p>
            {policy.contactPoints.length > 0 ? (
              <>
                <h4>{t('office_print_reach')}</h4>
                <ul>
                  {policy.contactPoints.map((p) => (
                    <li key={p.id}>{p.value}</li>
                  ))}
                </ul>
              </>
            ) : null}
            <p class="paper-foot">
              {[policy.setBy, policy.issuedOn ? writtenDay(policy.issuedOn) : ''].filter((part) => part !== '').join(', ')}
            </p>
          </>
        ) : (
          <p>{text}</p>
        )}
      </article>
      <div class="line-up">
        <Button onClick={verbs.print}>{t('office_print_do')}</Button>
        <Button look="quiet" onClick={() => void act(() => verbs.copy(text), { text: t('office_copied') })}>
          {t('office_copy')}
        </Button>
      </div>
      <div class="stack-tight">
        <p class="legend">{t('office_desk')}</p>
        <p>{t('office_desk_text')}</p>
      </div>
    </Panel>
  );
}
