import type { JSX } from 'preact';
import type { Schedule } from '../../../core/hours/schedule.ts';
import { useAct } from '../../shared/toasts.tsx';
import type { OptionsData } from '../verbs.ts';
import { CalendarsPanel } from './calendars.tsx';
import { DaysOffPanel } from './days-off.tsx';
import { OthersPanel } from './others.tsx';
import type { HoursVerbs } from './verbs.ts';
import { WeeklyPanel } from './weekly.tsx';

/** Planned busy hours: by the week, by days off, by calendars. Every change is kept at once and can be taken back. */
export function HoursSection({ data, verbs }: { data: OptionsData; verbs: HoursVerbs }): JSX.Element {
  const act = useAct();
  const { hours, calendars } = data.settings;
  const save = (next: Schedule, said: string): void => {
    const before = hours;
    void act(() => verbs.setHours(next), { text: said, undo: () => verbs.setHours(before) });
  };
  return (
    <div class="stack">
      <WeeklyPanel hours={hours} save={save} />
      <DaysOffPanel hours={hours} save={save} />
      <CalendarsPanel calendars={calendars} verbs={verbs} now={data.now} />
      <OthersPanel hours={hours} save={save} />
    </div>
  );
}
