/** Days and times in the language of the page. */
import { clockParts } from '../../../core/hours/clock.ts';

const lang = (): string | undefined => (typeof document === 'undefined' ? undefined : document.documentElement.lang || undefined);

/** "Monday". @param day 1 is Monday. */
export const weekdayName = (day: number): string =>
  // The 5th of January 2026 was a Monday.
  new Intl.DateTimeFormat(lang(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 4 + day));

const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** "24 December 2026 – 3 January 2027". @param from, to ISO dates. */
export const datesWords = (from: string, to: string): string =>
  new Intl.DateTimeFormat(lang(), { dateStyle: 'long', timeZone: 'UTC' }).formatRange(noon(from), noon(to));

/** "4 May 2026". @param at epoch ms. */
export const dateWords = (at: number): string => new Intl.DateTimeFormat(lang(), { dateStyle: 'long' }).format(at);

const sameDay = (a: number, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();

/** "17:00" on this day, "Monday 17:00" on another of the coming six, else with the date. @param at, now epoch ms. */
export function timeWords(at: number, now: number): string {
  const day = sameDay(at, now) ? {} : dayParts(at, now);
  return new Intl.DateTimeFormat(lang(), { ...day, ...clockParts(lang()) }).format(at);
}

/** "Monday 09:00 – 17:00". @param start, end, now epoch ms. */
export function spanWords(start: number, end: number, now: number): string {
  return new Intl.DateTimeFormat(lang(), { ...dayParts(start, now), ...clockParts(lang()) }).formatRange(start, end);
}

const dayParts = (at: number, now: number): Intl.DateTimeFormatOptions =>
  at - now < 6 * 86_400_000 ? { weekday: 'long' } : { weekday: 'short', day: 'numeric', month: 'long' };

/** "09:00" as the page's language writes it ("9:00 AM"). @param time hours and minutes of a day; 24:00 is its end. */
export function clockWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Intl.DateTimeFormat(lang(), { timeStyle: 'short', timeZone: 'UTC' }).format((hours * 60 + minutes) * 60_000);
}
