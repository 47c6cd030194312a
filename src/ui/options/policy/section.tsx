import type { JSX } from 'preact';
import type { Policy } from '../../../core/boundary/policy.ts';
import { Button } from '../../shared/button.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useChange } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SiteName } from '../rules/words.ts';
import type { OptionsData } from '../verbs.ts';
import { PolicyMaker } from './maker.tsx';
import { PrintPolicy } from './print.tsx';
import { problemWords } from './problem-words.ts';
import { PolicySets } from './sets.tsx';
import type { PolicyVerbs } from './verbs.ts';

/** The office policy: made here, taken from a file, or set by whoever looks after this browser. */
export function PolicySection({ data, verbs }: { data: OptionsData; verbs: PolicyVerbs }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { managed, settings } = data;
  const { policy } = settings.rules;
  const site: SiteName = (id) => data.sites.find((s) => s.id === id)?.name ?? id;
  const fixed = managed.policy ? 'admin' : policy !== null && settings.policyFrom === 'file' ? 'file' : null;
  return (
    <div class="stack">
      <p class="muted">{t('office_lead')}</p>
      {managed.problems.length > 0 ? (
        <div class="callout callout-care">
          <p>{t('office_problems')}</p>
          <ul class="sets">
            {managed.problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemWords(words, problem)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {policy && fixed ? (
        <>
          <InUse policy={policy} by={fixed} verbs={verbs} site={site} />
          {policy.title === '' ? null : <PrintPolicy policy={policy} verbs={verbs} />}
        </>
      ) : (
        <PolicyMaker key={policy?.id ?? 'none'} data={data} verbs={verbs} site={site} />
      )}
    </div>
  );
}

interface InUseProps {
  policy: Policy;
  by: 'admin' | 'file';
  verbs: PolicyVerbs;
  site: SiteName;
}

/** A policy that somebody else wrote: it is read here, not written. */
function InUse({ policy, by, verbs, site }: InUseProps): JSX.Element {
  const { t } = useWords();
  const change = useChange();
  const stop = (): Promise<boolean> => change(() => verbs.use(null, 'own'), t('office_stopped'));
  return (
    <Panel title={t('office_in_use')}>
      <PolicySets policy={policy} site={site} />
      <p class="callout">
        {t('office_file_note')} {t(by === 'admin' ? 'office_by_admin' : 'office_by_file')}
      </p>
      {by === 'file' ? (
        <div>
          <Button look="care" onClick={() => void stop()}>
            {t('office_stop')}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}
