import type { JSX } from 'preact';
import { KINDS } from '../../../core/approach.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useAct } from '../../shared/toasts.tsx';
import { useWords, type WordKey } from '../../shared/words.tsx';
import { useLoaded } from '../book/use-loaded.ts';
import type { OptionsData } from '../verbs.ts';
import type { RulesVerbs } from './verbs.ts';

const LIMITS = [5, 10, 20, 40];

/** How many cards a day, about whom none, and about what fewer. */
export function Calm({ data, verbs }: { data: OptionsData; verbs: RulesVerbs }): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const { perDay, people, fewer } = data.settings.calm;
  const [names] = useLoaded(() => verbs.names(people), people.join(' '));
  const known = names.state === 'ready' ? names.data : {};
  const quiet = [
    ...people.flatMap((id) =>
      known[id]
        ? [
            {
              id,
              what: known[id],
              back: () => verbs.changeCalm((stored) => ({ ...stored, people: stored.people.filter((p) => p !== id) })),
            },
          ]
        : [],
    ),
    ...fewer.map((kind) => ({
      id: kind,
      what: t(wordOf(kind)),
      back: () => verbs.changeCalm((stored) => ({ ...stored, fewer: stored.fewer.filter((k) => k !== kind) })),
    })),
  ];
  return (
    <Panel title={t('rules_calm')} note={t('rules_calm_note')}>
      <SelectField
        label={t('rules_calm_most')}
        value={String(perDay ?? '')}
        onChange={(n) => void act(() => verbs.changeCalm((stored) => ({ ...stored, perDay: n === '' ? null : Number(n) })))}
        options={[
          ...LIMITS.map((n) => ({ value: String(n), label: t('rules_calm_n', { n }) })),
          { value: '', label: t('rules_calm_none') },
        ]}
      />
      {quiet.length > 0 ? (
        <div class="stack-tight">
          <p class="legend">{t('rules_calm_quiet')}</p>
          <ul class="divided">
            {quiet.map(({ id, what, back }) => (
              <li key={id} class="line-up spread">
                <span dir="auto">{what}</span>
                <Button look="quiet" name={t('rules_calm_back', { what })} onClick={() => void act(back)}>
                  {t('shared_remove')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Panel>
  );
}

const wordOf = (kind: string): WordKey => (KINDS.some((k) => k === kind) ? `rules_kind_${kind}` : `intent_${kind}`) as WordKey;
