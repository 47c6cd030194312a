import * as z from 'zod/mini';
import { platformSchema } from './approach.ts';
import { phrasesIn } from './replies/library/all.ts';
import { WHEN_CODES, type WhenCode } from './replies/library/phrases.ts';
import { dueFor } from './replies/promises.ts';
import { readPromise } from './replies/readPromise.ts';
import type { NoteLanguage } from './replies/types.ts';

/** How a promise ended. `late`: kept, after its time. `dropped`: the user takes it off the list. */
export const PROMISE_STATES = ['open', 'kept', 'late', 'dropped'] as const;

/** "You hear from me by X": made in a note that was sent, and on a list until it is kept (R44, R63). */
export const promiseSchema = z.object({
  /** That of the delivery that sent the note: one note makes one promise. */
  id: z.string(),
  /** Every key of the person, as in the log. */
  person: z.array(z.string()),
  name: z.string(),
  platform: platformSchema,
  nudgeKey: z.string(),
  /** The words that named the time ("tonight"); empty once it was moved. */
  words: z.string(),
  /** Epoch ms. */
  madeAt: z.number(),
  /** IANA zone in which it was written: "tonight" stays the evening of that place. */
  zone: z.string(),
  /** Epoch ms; null: "after the fair", whose day the user is asked for. */
  due: z.nullable(z.number()),
  /** A notification was wanted. */
  remind: z.boolean(),
  remindedAt: z.nullable(z.number()),
  state: z.enum(PROMISE_STATES),
  closedAt: z.nullable(z.number()),
});
export type Promised = z.infer<typeof promiseSchema>;

/** What a sent text promises. `due`: null when no moment is named. */
export interface Given {
  words: string;
  due: Temporal.ZonedDateTime | null;
}

/**
 * The one promise of a sent note. @param text as it was sent; @param now when and in which zone it was written;
 * @param when the time that was picked from the list: it counts where the text still says it. Gives null for none.
 */
export function promiseIn(text: string, language: NoteLanguage, now: Temporal.ZonedDateTime, when: string | null): Given | null {
  const read = readPromise(text, language, now);
  if (read?.due) return { words: read.words, due: read.due };
  const code = WHEN_CODES.find((c) => c === when);
  const words = code ? phrasesIn(language).when[code] : '';
  const picked = code && text.toLocaleLowerCase(language).includes(words.toLocaleLowerCase(language)) ? dueFor(code, now) : null;
  if (picked) return { words, due: picked };
  return read ? { words: read.words, due: null } : null;
}

/** Its time has come. @param now epoch ms. */
export const isDue = (p: Promised, now: number): boolean => p.state === 'open' && p.due !== null && p.due <= now;

/** The promise as it is once it was kept, in time or late. @param at epoch ms. */
export const keptAt = (p: Promised, at: number): Promised => ({
  ...p,
  state: p.due !== null && at > p.due ? 'late' : 'kept',
  closedAt: at,
});

/** Moves it to another time, which is reminded of anew. @param due epoch ms. */
export const movedTo = (p: Promised, due: number): Promised => ({ ...p, due, words: '', remindedAt: null });

/** Times to which a promise can be moved now, soonest first, with when they are due in epoch ms. */
export const laterTimes = (now: Temporal.ZonedDateTime): { code: WhenCode; due: number }[] =>
  WHEN_CODES.flatMap((code) => {
    const due = dueFor(code, now);
    return due ? [{ code, due: due.epochMilliseconds }] : [];
  });

/** The next moment at which somebody must be reminded, epoch ms, or null. */
export function nextReminder(promises: readonly Promised[]): number | null {
  const times = promises.flatMap((p) => (p.state === 'open' && p.remind && p.remindedAt === null && p.due !== null ? [p.due] : []));
  return times.length > 0 ? Math.min(...times) : null;
}
