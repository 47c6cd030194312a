import { phrasesIn } from './library/all.ts';
import { WHEN_CODES, type WhenCode } from './library/phrases.ts';
import type { NoteLanguage } from './types.ts';

/** The user's working day, where it is known; hours of the clock, 24-hour. */
export interface PromiseDay {
  /** End of the working day, the hour of "tomorrow" and "this week". */
  end: number;
  /** The hour of "tonight". */
  evening: number;
}
export const USUAL_DAY: PromiseDay = { end: 17, evening: 19 };

/** One choice of the busy note's {when}. An empty value is "no promise". */
export interface WhenOption {
  code: WhenCode | 'none';
  /** Words for the note, in the note's language; empty for "no promise". */
  words: string;
  /** When it is due; null for "no promise". */
  due: Temporal.ZonedDateTime | null;
}

const NO_PROMISE: WhenOption = { code: 'none', words: '', due: null };

/**
 * When the busy note may promise an answer, soonest first, "no promise" last.
 * @param now the moment of writing, in the zone that the note is written in.
 * Leaves out what is no longer possible ("tonight" late at night) or says the same as another.
 */
export function whenOptions(language: NoteLanguage, now: Temporal.ZonedDateTime, day: PromiseDay = USUAL_DAY): WhenOption[] {
  const words = phrasesIn(language).when;
  const options: WhenOption[] = [];
  for (const code of WHEN_CODES) {
    const due = dueFor(code, now, day);
    if (due) options.push({ code, words: words[code], due });
  }
  return [...options, NO_PROMISE];
}

/**
 * The first choice that can be kept: nobody is told "tonight" who is away until Monday. Falls back on "no promise".
 * @param until the next free moment, epoch ms, or null: free.
 */
const afterFree = (options: readonly WhenOption[], until: number | null): WhenOption =>
  options.find((o) => o.due !== null && o.due.epochMilliseconds >= (until ?? 0)) ?? NO_PROMISE;

/** So long after a promise no second one is made, ms. */
const NO_SECOND = 7 * 86_400_000;

/**
 * The choice that stands first: no promise on a second note within seven days, else what can be kept.
 * @param lastPromiseAt epoch ms or null; @param until the next free moment, epoch ms, or null: free.
 */
export const usualWhen = (
  options: readonly WhenOption[],
  now: Temporal.ZonedDateTime,
  lastPromiseAt: number | null,
  until: number | null,
): WhenOption => (lastPromiseAt !== null && now.epochMilliseconds - lastPromiseAt < NO_SECOND ? NO_PROMISE : afterFree(options, until));

/** @returns the due moment of one of the busy note's own phrases, or null when it can't be meant any more. */
export function dueFor(code: WhenCode, now: Temporal.ZonedDateTime, day: PromiseDay = USUAL_DAY): Temporal.ZonedDateTime | null {
  const at = (days: number, hour: number): Temporal.ZonedDateTime => now.add({ days }).withPlainTime({ hour });
  if (code === 'tonight') {
    if (now.hour < day.evening) return at(0, day.evening);
    return now.hour < 21 ? at(0, 22) : null;
  }
  if (code === 'tomorrow') return at(1, day.end);
  const friday = 5 - now.dayOfWeek;
  if (code === 'this-week') return friday > 1 ? at(friday, day.end) : null;
  return at(friday + 7, day.end);
}
