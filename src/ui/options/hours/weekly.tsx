import type { JSX } from 'preact';
import { breaksOn, copyDayWithBreaks, usualWeek, withDayBreaks, withDayHours } from '../../../core/hours/edit.ts';
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
  const set = (change: (stored: Schedule) => Schedule): void => save(change, t('options_saved'));
  const started = hasHours(hours.week);
  return (
    <Panel title={t('hours_week')} note={t('hours_week_note')}>
      <Radios
        legend={t('hours_mean')}
        value={hours.means}
        onChange={(means) => set((stored) => ({ ...stored, means: means as Meaning }))}
        options={[
          { value: 'busy', label: t('hours_mean_busy'), note: t('hours_mean_busy_note') },
          { value: 'reachable', label: t('hours_mean_reachable'), note: t('hours_mean_reachable_note') },
        ]}
      />
      {started ? null : (
        <div class="line-up">
          <Button look="main" onClick={() => set(withUsualWeek)}>
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
            onSpans={(change) => set((stored) => withDayHours(stored, day, change))}
            onBreaks={(change) => set((stored) => withDayBreaks(stored, day, change))}
            onCopy={(to) => set((stored) => copyDayWithBreaks(stored, day, to))}
          />
        ))}
      </ul>
      <ZoneField zone={hours.zone} onChange={(zone) => set((stored) => ({ ...stored, zone }))} />
    </Panel>
  );
}

/** Only where there are no hours yet: what was set meanwhile stays. */
const withUsualWeek = (stored: Schedule): Schedule =>
  hasHours(stored.week) ? stored : { ...stored, week: usualWeek({ from: '09:00', to: '17:00' }) };
