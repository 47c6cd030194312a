import type { JSX } from 'preact';
import type { Relationship } from '../../../core/contact.ts';
import { changeOther, copyDay, withDay, withOthersFor } from '../../../core/hours/edit.ts';
import type { OtherHours, Week } from '../../../core/hours/schedule.ts';
import { Button } from '../../shared/button.tsx';
import { Chips } from '../../shared/choices.tsx';
import { Panel } from '../../shared/panel.tsx';
import { RELATION_ORDER, relationLabel } from '../../shared/relation-words.ts';
import { useWords } from '../../shared/words.tsx';
import { DayRow } from './day-row.tsx';
import type { HoursParts } from './parts.ts';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
/** Friends never wait, and nothing is said of people at a distance. */
const NEVER: readonly Relationship[] = ['friend', 'family', 'keep-distance'];

/** Other hours for some people: vendors only in the morning, students in the evening, too. */
export function OthersPanel({ hours, save, newId }: HoursParts & { newId: () => string }): JSX.Element {
  const { t } = useWords();
  const saved = t('options_saved');
  const add = (): void => {
    const id = newId();
    save((stored) => ({ ...stored, others: [...stored.others, { id, relationships: [], week: stored.week }] }), saved);
  };
  return (
    <Panel title={t('hours_others')} note={t('hours_others_note')}>
      {hours.others.map((other, index) => {
        const seen = { id: other.id, index };
        return (
          <OtherHoursFields
            key={other.id ?? index}
            other={other}
            onToggle={(r, on) => save((stored) => changeOther(stored, seen, (all, i) => withOthersFor(all, i, r, on)), saved)}
            onWeek={(change) =>
              save(
                (stored) =>
                  changeOther(stored, seen, (all, i) => ({
                    ...all,
                    others: all.others.map((o, n) => (n === i ? { ...o, week: change(o.week) } : o)),
                  })),
                saved,
              )
            }
            onRemove={() =>
              save(
                (stored) => changeOther(stored, seen, (all, i) => ({ ...all, others: all.others.toSpliced(i, 1) })),
                t('hours_others_removed'),
              )
            }
          />
        );
      })}
      <div>
        <Button icon="add" onClick={add}>
          {t('hours_others_add')}
        </Button>
      </div>
    </Panel>
  );
}

interface OtherHoursProps {
  other: OtherHours;
  onToggle: (relationship: Relationship, on: boolean) => void;
  onWeek: (change: (week: Week) => Week) => void;
  onRemove: () => void;
}

function OtherHoursFields({ other, onToggle, onWeek, onRemove }: OtherHoursProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  return (
    <fieldset class="stack other-hours" aria-label={t('hours_others')}>
      <Chips
        legend={t('hours_others_who')}
        chosen={other.relationships}
        onToggle={(value, on) => onToggle(value as Relationship, on)}
        options={RELATION_ORDER.filter((r) => !NEVER.includes(r)).map((r) => ({ value: r, label: relationLabel(words, r) }))}
      />
      {other.relationships.length === 0 ? <p class="note">{t('hours_others_nobody')}</p> : null}
      <ul class="divided days">
        {DAYS.map((day) => (
          <DayRow
            key={day}
            day={day}
            spans={other.week[day - 1] ?? []}
            breaks={null}
            onSpans={(change) => onWeek((week) => withDay(week, day, change))}
            onBreaks={() => undefined}
            onCopy={(to) => onWeek((week) => copyDay(week, day, to))}
          />
        ))}
      </ul>
      <div>
        <Button look="quiet" onClick={onRemove}>
          {t('hours_others_remove')}
        </Button>
      </div>
    </fieldset>
  );
}
