import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../../core/approach.ts';
import { isMessage } from '../../../core/approach-keys.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField, TextField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords, type WordKey } from '../../shared/words.tsx';
import type { OptionsData } from '../verbs.ts';
import type { RulesVerbs, Trial, TrialResult } from './verbs.ts';
import { reasonSentence, type SiteName } from './words.ts';

interface Props {
  data: OptionsData;
  verbs: RulesVerbs;
  site: SiteName;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** 5 January 1970 was a Monday. */
const weekday = (n: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || undefined, { weekday: 'long', timeZone: 'UTC' }).format((n + 3) * 86_400_000);

/** "What would happen if NAME did this on SITE on Tuesday at 14:00?", asked of the real rules. */
export function TryOut({ data, verbs, site }: Props): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const [trial, setTrial] = useState<Trial>({
    name: '',
    platform: data.sites[0]?.id ?? '',
    kind: 'friend_request',
    text: '',
    weekday: 2,
    time: '14:00',
  });
  const [result, setResult] = useState<{ asked: Trial; got: TrialResult } | null>(null);
  const set = (patch: Partial<Trial>): void => setTrial((was) => ({ ...was, ...patch }));
  const ask = (): Promise<boolean> => act(async () => setResult({ asked: trial, got: await verbs.tryOut(trial) }));
  return (
    <Panel title={t('rules_try')} note={t('rules_try_note')}>
      <div class="three">
        <TextField label={t('rules_try_name')} note={t('rules_try_name_note')} value={trial.name} onInput={(name) => set({ name })} />
        <SelectField
          label={t('rules_try_kind')}
          value={trial.kind}
          onChange={(kind) => set({ kind: kind as Kind })}
          options={KINDS.map((k) => ({ value: k, label: t(`rules_kind_${k}`) }))}
        />
      </div>
      {isMessage(trial.kind) ? (
        <TextField label={t('rules_try_text')} lines={3} value={trial.text} onInput={(text) => set({ text })} />
      ) : null}
      <div class="three">
        <SelectField
          label={t('rules_try_site')}
          value={trial.platform}
          onChange={(platform) => set({ platform })}
          options={data.sites.map((s) => ({ value: s.id, label: s.name }))}
        />
        <SelectField
          label={t('rules_try_day')}
          value={String(trial.weekday)}
          onChange={(day) => set({ weekday: Number(day) })}
          options={WEEK.map((n) => ({ value: String(n), label: weekday(n) }))}
        />
        <TextField label={t('rules_try_time')} type="time" value={trial.time} onInput={(time) => set({ time })} />
      </div>
      <div>
        <Button disabled={trial.name.trim() === '' || trial.time === ''} onClick={() => void ask()}>
          {t('rules_try_do')}
        </Button>
      </div>
      <output>{result ? <Answer {...result} site={site} now={data.now} /> : null}</output>
    </Panel>
  );
}

function Answer({ asked, got, site, now }: { asked: Trial; got: TrialResult; site: SiteName; now: number }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { verdict, person } = got;
  const name = person ?? asked.name.trim();
  return (
    <div class="callout callout-warm stack-tight">
      <p class="muted">{t('rules_try_question', { name, site: site(asked.platform), day: weekday(asked.weekday), time: asked.time })}</p>
      <p>
        <strong>{t(`would_${verdict.verdict}` as WordKey)}</strong> {t(`would_shown_${verdict.shown}`)}
      </p>
      {person === null ? <p>{t('rules_try_stranger')}</p> : null}
      {verdict.reasons.length > 0 ? (
        <>
          <p class="legend">{t('rules_try_why')}</p>
          <ol class="reasons">
            {verdict.reasons.map((r, i) => (
              <li key={`${r.code}${i}`}>{reasonSentence(words, r, name, site, now)}</li>
            ))}
          </ol>
          <p class="note">{t('rules_try_first')}</p>
        </>
      ) : null}
    </div>
  );
}
