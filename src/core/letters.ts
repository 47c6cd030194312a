/** R46: answers to long letters stay short; now and then a longer one, and a line or link to pass on. */
import * as z from 'zod/mini';
import type { ReplyKind } from './boundary/types.ts';
import { clean } from './text.ts';

/** So many lines are kept, and so long each may be, in characters. */
export const MOST_LINES = 40;
export const LONGEST_LINE = 200;
/** Weeks between two longer letters, where the user wants them and has not said how many. */
export const USUAL_WEEKS = 4;

const WEEK = 7 * 86_400_000;

/** A line or a link that the user likes to pass on. */
export const lineSchema = z.object({
  id: z.string().check(z.maxLength(80)),
  text: z.pipe(
    z.string(),
    z.transform((s) => clean(s, LONGEST_LINE)),
  ),
});
export type PassedLine = z.infer<typeof lineSchema>;

export const lettersSchema = z.object({
  /** A longer letter every so many weeks; null: never said, answers stay short. */
  everyWeeks: z.nullable(z.number().check(z.gte(1), z.lte(52))),
  lines: z.array(lineSchema).check(z.maxLength(MOST_LINES)),
});
export type Letters = z.infer<typeof lettersSchema>;

export const NO_LETTERS: Letters = { everyWeeks: null, lines: [] };

/** How the memory tells a longer letter, however it went. */
export const LONGER_LETTER = 'longer_letter' satisfies ReplyKind;
export const isLongerLetter = (outcome: string): boolean => outcome.endsWith(LONGER_LETTER);

/**
 * Is a longer letter to this person due? It only offers; nobody is told that one is owed.
 * @param lastAt when the last one went, epoch ms, or null: none is remembered. @param now epoch ms.
 */
export const letterDue = ({ everyWeeks }: Letters, lastAt: number | null, now: number): boolean =>
  everyWeeks !== null && (lastAt === null || now - lastAt >= everyWeeks * WEEK);

/** Lines as they may be stored: cleaned, none twice or empty, no more than are kept. */
export function keptLines(lines: readonly PassedLine[]): PassedLine[] {
  const kept: PassedLine[] = [];
  for (const { id, text } of lines) {
    const line = clean(text, LONGEST_LINE);
    if (line !== '' && !kept.some((k) => k.text === line || k.id === id)) kept.push({ id, text: line });
  }
  return kept.slice(0, MOST_LINES);
}

/**
 * The lines that may be passed on to one person: none that they were sent before, none that the site would cut.
 * @param said texts that this person was sent; @param room characters that are left beside the note, or null: enough.
 */
export const linesFor = ({ lines }: Letters, said: readonly string[], room: number | null): PassedLine[] =>
  lines.filter(({ text }) => (room === null || text.length <= room) && !said.some((s) => s.includes(text)));
