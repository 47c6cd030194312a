import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Relationship } from '../../../core/contact.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField } from '../../shared/field.tsx';
import { Panel } from '../../shared/panel.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import { useAct } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SectionParts } from '../section-parts.ts';
import { LettersPanel } from './letters.tsx';
import { LinesPanel } from './lines.tsx';
import { NO_PLAN, PaceFields } from './pace-fields.tsx';

/** How often I answer: the user's own limit for everybody of a kind. One for a single person stands with that person. */
export function PaceSection({ data, verbs }: SectionParts): JSX.Element {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const plans = data.settings.paces.flatMap((plan) => (plan.contactId === null ? plan.relationships.map((r) => ({ plan, r })) : []));
  const free = RELATION_ORDER.filter((r) => !plans.some((p) => p.r === r));
  const [chosen, setChosen] = useState<Relationship | null>(null);
  const next = chosen !== null && free.includes(chosen) ? chosen : free[0];
  return (
    <div class="stack">
      <p class="muted">{t('pace_lead')}</p>
      {plans.map(({ plan, r }) => (
        <Panel key={r} title={relationLabel(words, r)}>
          <PaceFields
            plan={plan}
            change={(make) => void act(() => verbs.changePace({ relationship: r }, (stored) => stored && make(stored)))}
          />
          <div>
            <Button look="quiet" onClick={() => void act(() => verbs.changePace({ relationship: r }, () => null))}>
              {t('pace_remove', { who: relationLabel(words, r) })}
            </Button>
          </div>
        </Panel>
      ))}
      {next === undefined ? null : (
        <div class="line-up pace-add">
          <SelectField
            label={t('pace_for')}
            value={next}
            onChange={(value) => setChosen(RELATION_ORDER.find((r) => r === value) ?? null)}
            options={free.map((r) => ({ value: r, label: relationLabel(words, r) }))}
          />
          <Button
            icon="add"
            onClick={() => void act(() => verbs.changePace({ relationship: next }, (stored) => stored ?? { ...NO_PLAN, most: 3 }))}
          >
            {t('pace_add')}
          </Button>
        </div>
      )}
      <p class="note">{t('pace_person_note')}</p>
      <LettersPanel data={data} verbs={verbs} />
      <LinesPanel data={data} verbs={verbs} />
    </div>
  );
}
