import type { JSX } from 'preact';
import type { Relationship } from '../../../core/contact.ts';
import { copyDay, withDay, withOthersFor } from '../../../core/hours/edit.ts';
import type { Schedule, Week } from '../../../core/hours/schedule.ts';
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
export function OthersPanel({ hours, save }: HoursParts): JSX.Element {
  const { t } = useWords();
  const set = (others: Schedule['others'], said = t('options_saved')): void => save({ ...hours, others }, said);
  return (
    <Panel title={t('hours_others')} note={t('hours_others_note')}>
      {hours.others.map((other, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- entries have no name of their own
        <OtherHours
          key={i}
          other={other}
          onToggle={(r, on) => save(withOthersFor(hours, i, r, on), t('options_saved'))}
          onWeek={(week) => set(hours.others.with(i, { ...other, week }))}
          onRemove={() => set(hours.others.toSpliced(i, 1), t('hours_others_removed'))}
        />
      ))}
      <div>
        <Button icon="add" onClick={() => set([...hours.others, { relationships: [], week: hours.week }])}>
          {t('hours_others_add')}
        </Button>
      </div>
    </Panel>
  );
}

interface OtherHoursProps {
  other: Schedule['others'][number];
  onToggle: (relationship: Relationship, on: boolean) => void;
  onWeek: (week: Week) => void;
  onRemove: () => void;
}

function OtherHours({ other, onToggle, onWeek, onRemove }: OtherHoursProps): JSX.Element {
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
            onSpans={(spans) => onWeek(withDay(other.week, day, spans))}
            onBreaks={() => undefined}
            onCopy={(to) => onWeek(copyDay(other.week, day, to))}
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
