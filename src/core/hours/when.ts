import type { WhenCode } from '../replies/library/phrases.ts';
import { isOpenEnd } from './busy.ts';

const EVENING = 18;
/** Somebody who is free again by then may well write the same evening. */
const LATEST_TONIGHT = 21;

/**
 * The word for when an answer may come that is true with the next free moment: nobody is told "tonight" who is away until
 * Monday. Null: none of the words fits. @param until epoch ms of the next free moment, or null: not known.
 */
export function whenCode(now: Temporal.ZonedDateTime, until: number | null): WhenCode | null {
  if (until === null) return now.hour < EVENING ? 'tonight' : 'tomorrow';
  if (isOpenEnd(until)) return null;
  const free = Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO(now.timeZoneId);
  const days = now.toPlainDate().until(free.toPlainDate(), { largestUnit: 'day' }).days;
  if (days <= 0) return free.hour < LATEST_TONIGHT && now.hour < EVENING ? 'tonight' : 'tomorrow';
  if (days === 1) return 'tomorrow';
  const week = (at: Temporal.ZonedDateTime): string => `${at.yearOfWeek}-${at.weekOfYear}`;
  if (week(free) === week(now)) return 'this-week';
  return week(free) === week(now.add({ days: 7 })) ? 'next-week' : null;
}
