/** Dates and times in the language of the screen. */
import { screenLanguage } from '../../browser/words.ts';
import { clockParts } from '../../core/hours/clock.ts';
import { say } from './say.ts';

const instant = (ms: number): Date => new Date(ms);

/** "17:00", "5:00 PM". @param ms epoch ms. @param zone IANA; left out: the system's. */
export function timeOf(ms: number, zone?: string): string {
  const { lang } = screenLanguage();
  return new Intl.DateTimeFormat(lang, clockParts(lang, zone)).format(instant(ms));
}

/** "4 May", with the year only when it is another one. @param ms epoch ms. */
export function dateOf(ms: number, now: Temporal.ZonedDateTime): string {
  const sameYear = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(now.timeZoneId).year === now.year;
  return new Intl.DateTimeFormat(screenLanguage().lang, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(
    instant(ms),
  );
}

/** "March", with the year only when it is another one. @param day ISO day. */
export function monthOf(day: string, now: Temporal.ZonedDateTime): string {
  const date = Temporal.PlainDate.from(day);
  const year = date.year === now.year ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(screenLanguage().lang, { month: 'long', ...year, timeZone: 'UTC' }).format(
    date.toZonedDateTime('UTC').epochMilliseconds,
  );
}

/** Is this moment on the same day? @param ms epoch ms. */
export const isToday = (ms: number, now: Temporal.ZonedDateTime): boolean =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(now.timeZoneId).toPlainDate().equals(now.toPlainDate());

/** "17:00" today, "Monday 09:00" within a week, "4 May, 17:00" later; "4 May" where it is the day's beginning. @param ms epoch ms. */
export function freeIn(lang: string, ms: number, now: Temporal.ZonedDateTime): string {
  const then = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(now.timeZoneId);
  const days = now.toPlainDate().until(then.toPlainDate(), { largestUnit: 'day' }).days;
  const day = days === 0 ? {} : days < 7 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  const clock = isDayOnly(ms, now) ? {} : clockParts(lang);
  return new Intl.DateTimeFormat(lang, { ...day, ...clock, timeZone: now.timeZoneId }).format(instant(ms));
}

/** Days off end at midnight: then the day says it all. */
const isDayOnly = (ms: number, now: Temporal.ZonedDateTime): boolean =>
  !isToday(ms, now) &&
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(now.timeZoneId).toPlainTime().equals(new Temporal.PlainTime());

/** The same in the screen's language, with its word for a clock where it has one ("17:00 Uhr"). */
export function freeAt(ms: number, now: Temporal.ZonedDateTime): string {
  const time = freeIn(screenLanguage().lang, ms, now);
  return isDayOnly(ms, now) ? time : say('line_clock', { time });
}

/** "17:00" today, "4 May, 17:00" on another day. @param ms epoch ms. */
export function timeOrDate(ms: number, now: Temporal.ZonedDateTime): string {
  const then = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(now.timeZoneId);
  if (then.toPlainDate().equals(now.toPlainDate())) return timeOf(ms);
  const { lang } = screenLanguage();
  return new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', ...clockParts(lang) }).format(instant(ms));
}
