import type { JSX } from 'preact';
import { useChange } from '../../shared/toasts.tsx';
import type { OptionsData } from '../verbs.ts';
import { CalendarsPanel } from './calendars.tsx';
import { DaysOffPanel } from './days-off.tsx';
import { OthersPanel } from './others.tsx';
import type { HoursParts } from './parts.ts';
import type { HoursVerbs } from './verbs.ts';
import { WeeklyPanel } from './weekly.tsx';

/** Planned busy hours: by the week, by days off, by calendars. Every change is kept at once and can be taken back. */
export function HoursSection({ data, verbs }: { data: OptionsData; verbs: HoursVerbs }): JSX.Element {
  const change = useChange();
  const { hours, calendars } = data.settings;
  const save: HoursParts['save'] = (make, said) => void change(() => verbs.changeHours(make), said);
  return (
    <div class="stack">
      <WeeklyPanel hours={hours} save={save} />
      <DaysOffPanel hours={hours} save={save} />
      <CalendarsPanel calendars={calendars} verbs={verbs} now={data.now} />
      <OthersPanel hours={hours} save={save} newId={verbs.newId} />
    </div>
  );
}
