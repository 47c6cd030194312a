import * as z from 'zod/mini';
import type { Busy } from '../settings.ts';
import { hasHours, isDayOff, openings, type Schedule } from './schedule.ts';

/** The one switch of the popup. `until` takes a wall-clock time, "17:00"; `open` lasts until the user says. */
export const busyChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('minutes'), minutes: z.number().check(z.gte(1), z.lte(24 * 60)) }),
  z.object({ kind: z.literal('until'), time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)) }),
  z.object({ kind: z.literal('tomorrow') }),
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('off') }),
]);
export type BusyChoice = z.infer<typeof busyChoiceSchema>;

/** "Until I say": an end that nobody waits for, epoch ms (the end of the year 9999). */
export const OPEN_END = 253_402_300_799_000;
/** Has this busy time no end of its own? @param until epoch ms. */
export const isOpenEnd = (until: number): boolean => until >= OPEN_END;

/** When a day starts for those who told no working hours. */
export const DAY_STARTS = '08:00';
const DAY = 86_400_000;

/**
 * Turns the switch. @param now in the system's zone at the moment; @param task only what the user typed; @param schedule
 * the weekly hours, if there are any; @param plannedUntil epoch ms at which planned busy hours that run now end, or null:
 * turning off ends those, too. Throws a RangeError when `time` is no time of day.
 */
export function switchBusy(
  choice: BusyChoice,
  now: Temporal.ZonedDateTime,
  task: string,
  schedule: Schedule | null = null,
  plannedUntil: number | null = null,
): Busy {
  if (choice.kind === 'off') return { until: null, since: null, task: '', ...(plannedUntil === null ? {} : { freeUntil: plannedUntil }) };
  return { until: endOf(choice, now, schedule), since: now.epochMilliseconds, task: task.trim() };
}

function endOf(choice: Exclude<BusyChoice, { kind: 'off' }>, now: Temporal.ZonedDateTime, schedule: Schedule | null): number {
  if (choice.kind === 'open') return OPEN_END;
  if (choice.kind === 'minutes') return now.add({ minutes: choice.minutes }).epochMilliseconds;
  if (choice.kind === 'tomorrow') return nextWorkingDay(now, schedule).epochMilliseconds;
  const time = Temporal.PlainTime.from(choice.time);
  const today = now.withPlainTime(time);
  // A time that is already past means tomorrow's.
  const end = Temporal.ZonedDateTime.compare(today, now) > 0 ? today : now.add({ days: 1 }).withPlainTime(time);
  return end.epochMilliseconds;
}

/** When the next working day begins: the first hours after today, or 08:00 of the next day that is not a day off. */
export function nextWorkingDay(now: Temporal.ZonedDateTime, schedule: Schedule | null): Temporal.ZonedDateTime {
  const tomorrow = now.add({ days: 1 }).startOfDay();
  if (!schedule) return tomorrow.withPlainTime(DAY_STARTS);
  // Hours of work say when one works, not when one can be written to: then the day begins as for everybody.
  if (hasHours(schedule.week) && schedule.means === 'reachable') {
    const start = tomorrow.epochMilliseconds;
    const next = openings(schedule, schedule.week, { start, end: start + 60 * DAY }, now.timeZoneId).find((i) => i.start >= start);
    if (next) return Temporal.Instant.fromEpochMilliseconds(next.start).toZonedDateTimeISO(now.timeZoneId);
  }
  let day = tomorrow;
  for (let i = 0; i < 60 && isDayOff(schedule, day.toPlainDate()); i += 1) day = day.add({ days: 1 });
  return day.withPlainTime(DAY_STARTS);
}

/** Is the switch on? @param now epoch ms. */
export const isBusy = (busy: Busy, now: number): boolean => busy.until !== null && now < busy.until;

/** Nobody is told that the user is away who was answered in the last ten minutes. Times in epoch ms. */
export const mayClaimBusy = (lastOwnReplyAt: number | null, now: number): boolean =>
  lastOwnReplyAt === null || now - lastOwnReplyAt > 10 * 60_000;
