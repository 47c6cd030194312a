import type { JSX } from 'preact';
import { breaksOn, copyDayWithBreaks, usualWeek, withBreaks, withDay } from '../../../core/hours/edit.ts';
import { hasHours, type Meaning, type Schedule } from '../../../core/hours/schedule.ts';
import { Button } from '../../shared/button.tsx';
import { Radios } from '../../shared/choices.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useWords } from '../../shared/words.tsx';
import { DayRow } from './day-row.tsx';
import { ZoneField } from './zone-field.tsx';
import type { HoursParts } from './parts.ts';

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** The hours of the week, day by day. */
export function WeeklyPanel({ hours, save }: HoursParts): JSX.Element {
  const { t } = useWords();
  const set = (next: Schedule): void => save(next, t('options_saved'));
  const started = hasHours(hours.week);
  return (
    <Panel title={t('hours_week')} note={t('hours_week_note')}>
      <Radios
        legend={t('hours_mean')}
        value={hours.means}
        onChange={(means) => set({ ...hours, means: means as Meaning })}
        options={[
          { value: 'busy', label: t('hours_mean_busy'), note: t('hours_mean_busy_note') },
          { value: 'reachable', label: t('hours_mean_reachable'), note: t('hours_mean_reachable_note') },
        ]}
      />
      {started ? null : (
        <div class="line-up">
          <Button look="main" onClick={() => set({ ...hours, week: usualWeek({ from: '09:00', to: '17:00' }) })}>
            {t('hours_usual')}
          </Button>
        </div>
      )}
      <ul class="divided days" aria-label={t('hours_week')}>
        {DAYS.map((day) => (
          <DayRow
            key={day}
            day={day}
            spans={hours.week[day - 1] ?? []}
            breaks={breaksOn(hours, day)}
            onSpans={(spans) => set(withSpans(hours, day, spans))}
            onBreaks={(breaks) => set(withBreaks(hours, [day], breaks))}
            onCopy={(to) => set(copyDayWithBreaks(hours, day, to))}
          />
        ))}
      </ul>
      <ZoneField zone={hours.zone} onChange={(zone) => set({ ...hours, zone })} />
    </Panel>
  );
}

/** A day without hours has no breaks either. */
const withSpans = (hours: Schedule, day: number, spans: Schedule['week'][number]): Schedule => {
  const next = { ...hours, week: withDay(hours.week, day, spans) };
  return spans.length === 0 ? withBreaks(next, [day], []) : next;
};
