/** The day that a promise names. */
import { dueFor, type PromiseDay } from '../promises.ts';
import type { NoteLanguage } from '../types.ts';
import { dateOf, dateShape } from './dates.ts';
import { amount, counted, timed } from './match.ts';
import type { PromiseWords } from './types.ts';

type Hit = (source: string) => RegExpExecArray | null;
type Due = Temporal.ZonedDateTime | null;

/**
 * The day that is named, at its usual hour, with the words that named it; nulls when there is none.
 * @param hit looks in the clause. @param isWeek weekdays in it are hours of work. @param day when this user's day ends.
 */
export function dayIn(
  hit: Hit,
  isWeek: boolean,
  w: PromiseWords,
  language: NoteLanguage,
  now: Temporal.ZonedDateTime,
  day: PromiseDay,
): [Temporal.ZonedDateTime, RegExpExecArray] | [null, null] {
  const on = (days: number): Temporal.ZonedDateTime => now.add({ days }).withPlainTime({ hour: day.end });
  const weekday = (i: number): Temporal.ZonedDateTime => on((i + 8 - now.dayOfWeek) % 7 || 7);
  const weekdays = isWeek ? [] : w.weekdays;
  const named = weekdays.findIndex((source) => hit(source) !== null);
  // "On Monday of next week": its own day, not the week's end.
  const inNextWeek = named < 0 ? (dueFor('next-week', now, day) ?? on(7)) : on(8 - now.dayOfWeek + named);
  const tries: [string, (m: RegExpExecArray) => Due][] = [
    [dateShape(language), (m) => dateOf(m, language, now, day.end)],
    [counted(w.inDays, w), (m) => on(amount(m.groups?.['n'], w))],
    [counted(w.inWeeks, w), (m) => on(7 * amount(m.groups?.['n'], w))],
    [w.dayAfter, () => on(2)],
    [w.tonight, () => dueFor('tonight', now, day) ?? now.withPlainTime({ hour: 23 })],
    [w.nextWeek, () => inNextWeek],
    [w.thisWeek, () => dueFor('this-week', now, day) ?? on(now.dayOfWeek > 5 ? 7 - now.dayOfWeek : 5 - now.dayOfWeek)],
    // "No answers at the weekend" promises none.
    [w.weekend, () => (hit(w.not) ? null : on(7 - now.dayOfWeek))],
    ...weekdays.map((source, i): [string, () => Due] => [source, () => weekday(i)]),
    [w.tomorrow, () => on(1)],
    [w.today, () => (now.hour < day.end ? on(0) : now.withPlainTime({ hour: 23 }))],
  ];
  for (const [source, due] of tries) {
    const m = hit(source);
    const at = m && due(m);
    if (m && at) return [at, m];
  }
  return [null, null];
}

/** The hour of "tomorrow morning" and "Friday evening" where no clock is named, else null. */
export function hourOfPart(hit: Hit, w: PromiseWords, day: PromiseDay): [number, RegExpExecArray] | [null, null] {
  const tries: [string, number][] = [
    [w.noon, 12],
    [w.morning, 12],
    [w.evening, day.evening],
  ];
  for (const [source, hour] of tries) {
    const m = hit(source);
    if (m) return [hour, m];
  }
  return [null, null];
}

/** "Monday to Friday". */
export function namesWeek(hit: Hit, w: PromiseWords): boolean {
  const any = `(?:${w.weekdays.join('|')})日?`;
  return hit(`${any} ?(?:${w.range}) ?${any}`) !== null;
}

/** The hour that is named, unless it ends hours of work ("9 bis 17 Uhr"). */
export const clockIn = (hit: Hit, w: PromiseWords): RegExpExecArray | null =>
  hit(`\\d{1,2}(?:[:.h]\\d{2})? ?(?:uhr|h|heures?|horas?)? ?(?:${w.range}) ?(?:las |le )?\\d{1,2}(?:[:.]\\d{2}|h(?:\\d{2})?)?`)
    ? null
    : hit(timed(w.clock, w));
