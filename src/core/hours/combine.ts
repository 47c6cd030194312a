import type { Relationship } from '../contact.ts';
import type { DecideInput } from '../boundary/types.ts';
import type { Busy } from '../settings.ts';
import { gaps, union, type BusyInterval, type Interval } from './intervals.ts';
import { breaksIn, hasHours, holidaysIn, openings, weekFor, type Schedule, type Week } from './schedule.ts';

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
  const planned = [...hours.calendar, ...(schedule ? scheduled(schedule, weekFor(schedule, relationships), window, zone) : [])];
  // "I have time now" ends whatever was planned, up to its end.
  const free = busy.freeUntil ?? 0;
  const list = planned.flatMap((i) => (i.end <= free ? [] : [{ ...i, start: Math.max(i.start, free) }]));
  if (busy.until !== null) list.push({ start: busy.since ?? window.start, end: busy.until, why: 'switch', screenShared: false });
  return list.filter((i) => i.end > window.start && i.start < window.end).toSorted((a, b) => a.start - b.start);
}

const DAY = 86_400_000;

function scheduled(schedule: Schedule, week: Week, window: Interval, zone: string): BusyInterval[] {
  const asBusy = (stretches: readonly Interval[], why: BusyInterval['why']): BusyInterval[] =>
    stretches.map(({ start, end }) => ({ start, end, why, screenShared: false }));
  const daysOff = asBusy(holidaysIn(schedule, window, zone), 'holiday');
  if (!hasHours(week)) return daysOff;
  const breaks = breaksIn(schedule, window, zone);
  if (schedule.means === 'busy') {
    const atWork = openings(schedule, week, window, zone).flatMap((i) => gaps(breaks, i));
    return [...daysOff, ...asBusy(atWork, 'week')];
  }
  // A window of its own: the closed time must not seem to end where the window ends.
  const wide = { start: window.start - 2 * DAY, end: window.end + 8 * DAY };
  return [...daysOff, ...asBusy(breaks, 'break'), ...asBusy(gaps(openings(schedule, week, wide, zone), wide), 'hours')];
}

/** Which cause is told when several hold. */
const RANK: readonly BusyInterval['why'][] = ['switch', 'calendar', 'listing', 'break', 'holiday', 'week', 'hours'];

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

/** What stands ahead, for the line under the weekly hours. */
export interface Outlook {
  now: DecideInput['busy'];
  /** The next busy stretch that has not begun, joined, or null: none within two months. */
  next: Interval | null;
}

/** @param now in the system's zone. */
export function outlook(hours: Hours, now: Temporal.ZonedDateTime, relationships: readonly Relationship[] = []): Outlook {
  const at = now.epochMilliseconds;
  const all = union(busyIntervals(hours, { start: at, end: at + 60 * DAY }, now.timeZoneId, relationships));
  return { now: busyAt(hours, now, relationships), next: all.find((i) => i.start > at) ?? null };
}

/**
 * The next moment, epoch ms, at which somebody's waiting may begin or end; null: none within eight days. Hours of their
 * own for some people count, too.
 */
export function nextEdge(hours: Hours, now: Temporal.ZonedDateTime): number | null {
  const at = now.epochMilliseconds;
  const window = { start: at, end: at + 8 * DAY };
  const groups: Relationship[][] = [[], ...(hours.schedule?.others.map((o) => o.relationships.slice(0, 1)) ?? [])];
  const edges = groups.flatMap((g) => busyIntervals(hours, window, now.timeZoneId, g).flatMap((i) => [i.start, i.end]));
  const ahead = edges.filter((edge) => edge > at && edge <= window.end);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
