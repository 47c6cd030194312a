import type { Relationship } from '../contact.ts';
import type { DecideInput } from '../boundary/types.ts';
import type { Busy } from '../settings.ts';
import { gaps, union, type BusyInterval, type Interval } from './intervals.ts';
import { breaksIn, holidaysIn, openings, weekFor, type Schedule } from './schedule.ts';

/** All that can make the user busy. */
export interface Hours {
  busy: Busy;
  schedule: Schedule | null;
  /** From calendar files, read ahead (calendar/read.ts). */
  calendar: readonly BusyInterval[];
}

/** How far ahead a free moment is looked for. */
const AHEAD = 21 * 86_400_000;

/**
 * Every stretch of the window in which this person should not reach the user by chat, with its cause, sorted, not
 * joined. @param zone the system's IANA zone; @param relationships of the person, for hours of their own.
 */
export function busyIntervals(hours: Hours, window: Interval, zone: string, relationships: readonly Relationship[] = []): BusyInterval[] {
  const { busy, schedule } = hours;
  const list: BusyInterval[] = hours.calendar.filter((i) => i.end > window.start && i.start < window.end);
  const add = (stretches: readonly Interval[], why: BusyInterval['why']): void => {
    for (const { start, end } of stretches) list.push({ start, end, why, screenShared: false });
  };
  if (busy.until !== null) add([{ start: busy.since ?? window.start, end: busy.until }], 'switch');
  if (schedule) {
    add(holidaysIn(schedule, window, zone), 'holiday');
    add(breaksIn(schedule, window, zone), 'break');
    // A window of its own: the closed time must not seem to end where the window ends.
    const wide = { start: window.start - 2 * 86_400_000, end: window.end + 8 * 86_400_000 };
    add(gaps(openings(schedule, weekFor(schedule, relationships), wide, zone), wide), 'hours');
  }
  return list.filter((i) => i.end > window.start && i.start < window.end).toSorted((a, b) => a.start - b.start);
}

/** Which cause is told when several hold. */
const RANK: readonly BusyInterval['why'][] = ['switch', 'calendar', 'break', 'holiday', 'hours'];

/**
 * Busy at this moment, as decide() takes it, or null. `until` is the next moment at which nothing stands in the way.
 */
export function busyAt(hours: Hours, now: Temporal.ZonedDateTime, relationships: readonly Relationship[] = []): DecideInput['busy'] {
  const at = now.epochMilliseconds;
  const all = busyIntervals(hours, { start: at, end: at + AHEAD }, now.timeZoneId, relationships);
  const here = all.filter((i) => i.start <= at && at < i.end).toSorted((a, b) => RANK.indexOf(a.why) - RANK.indexOf(b.why));
  const first = here[0];
  if (!first) return null;
  const until = union(all).find((i) => i.start <= at && at < i.end)?.end ?? first.end;
  const task = first.why === 'switch' ? hours.busy.task : '';
  return { until, task, why: first.why, screenShared: here.some((i) => i.screenShared) };
}

/** The next moment, epoch ms, at which the user can be reached; now itself when free. Feeds "I'll write at {time}". */
export const nextFree = (hours: Hours, now: Temporal.ZonedDateTime, relationships: readonly Relationship[] = []): number =>
  busyAt(hours, now, relationships)?.until ?? now.epochMilliseconds;
