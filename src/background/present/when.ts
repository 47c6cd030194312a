/** Dates and times in the language of the screen. */
import { screenLanguage } from '../../browser/words.ts';

const instant = (ms: number): Date => new Date(ms);

/** "17:00". @param ms epoch ms. */
export const timeOf = (ms: number): string =>
  new Intl.DateTimeFormat(screenLanguage().lang, { hour: '2-digit', minute: '2-digit' }).format(instant(ms));

/** "4 May", with the year only when it is another one. @param ms epoch ms. */
export function dateOf(ms: number, now: Temporal.ZonedDateTime): string {
  const sameYear = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(now.timeZoneId).year === now.year;
  return new Intl.DateTimeFormat(screenLanguage().lang, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(
    instant(ms),
  );
}

/** "17:00" today, "4 May, 17:00" on another day. @param ms epoch ms. */
export function timeOrDate(ms: number, now: Temporal.ZonedDateTime): string {
  const then = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(now.timeZoneId);
  if (then.toPlainDate().equals(now.toPlainDate())) return timeOf(ms);
  return new Intl.DateTimeFormat(screenLanguage().lang, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(
    instant(ms),
  );
}
