import type { Busy } from '../settings.ts';
import { openings, type Schedule } from './schedule.ts';

/** The one switch of the popup. `until` takes a wall-clock time, "17:00". */
export type BusyChoice = { kind: 'minutes'; minutes: number } | { kind: 'until'; time: string } | { kind: 'tomorrow' } | { kind: 'off' };

/** When a day starts for those who told no working hours. */
export const DAY_STARTS = '08:00';
const DAY = 86_400_000;

/**
 * Turns the switch. @param now in the system's zone at the moment; @param task only what the user typed; @param schedule
 * the weekly hours, if there are any. Throws a RangeError when `time` is no time of day.
 */
export function switchBusy(choice: BusyChoice, now: Temporal.ZonedDateTime, task: string, schedule: Schedule | null = null): Busy {
  if (choice.kind === 'off') return { until: null, since: null, task: '' };
  return { until: endOf(choice, now, schedule), since: now.epochMilliseconds, task: task.trim() };
}

function endOf(choice: Exclude<BusyChoice, { kind: 'off' }>, now: Temporal.ZonedDateTime, schedule: Schedule | null): number {
  if (choice.kind === 'minutes') return now.add({ minutes: choice.minutes }).epochMilliseconds;
  if (choice.kind === 'tomorrow') return nextWorkingDay(now, schedule).epochMilliseconds;
  const time = Temporal.PlainTime.from(choice.time);
  const today = now.withPlainTime(time);
  // A time that is already past means tomorrow's.
  const end = Temporal.ZonedDateTime.compare(today, now) > 0 ? today : now.add({ days: 1 }).withPlainTime(time);
  return end.epochMilliseconds;
}

/** The first opening after today; without weekly hours 08:00 of the next day. */
export function nextWorkingDay(now: Temporal.ZonedDateTime, schedule: Schedule | null): Temporal.ZonedDateTime {
  const tomorrow = now.add({ days: 1 }).startOfDay();
  if (schedule) {
    const start = tomorrow.epochMilliseconds;
    const next = openings(schedule, schedule.week, { start, end: start + 60 * DAY }, now.timeZoneId).find((i) => i.start >= start);
    if (next) return Temporal.Instant.fromEpochMilliseconds(next.start).toZonedDateTimeISO(now.timeZoneId);
  }
  return tomorrow.withPlainTime(DAY_STARTS);
}

/** Is the switch on? @param now epoch ms. */
export const isBusy = (busy: Busy, now: number): boolean => busy.until !== null && now < busy.until;

/** Nobody is told that the user is away who was answered in the last ten minutes. Times in epoch ms. */
export const mayClaimBusy = (lastOwnReplyAt: number | null, now: number): boolean =>
  lastOwnReplyAt === null || now - lastOwnReplyAt > 10 * 60_000;
