/** What screens ask about words: previews, the wording check, and what the user writes first. */
import * as z from 'zod/mini';
import { FIRST_KINDS } from '../core/replies/first-kinds.ts';
import { ownReplySchema } from '../core/replies/own-reply.ts';

const short = z.string().check(z.maxLength(2000));
const note = z.string().check(z.maxLength(20_000));

/** Whom the user writes to first, and how. */
export const firstAskSchema = z.object({
  kind: z.enum(FIRST_KINDS),
  /** A contact's id, or null: a name that is in no book. */
  person: z.nullable(short),
  name: short,
  /** Null: theirs, else the user's. */
  language: z.nullable(short),
  formality: z.nullable(z.enum(['formal', 'informal'])),
  /** Which ways in are named; null: all. */
  points: z.nullable(z.array(short).check(z.maxLength(50))),
  purpose: short,
  /** Wordings looked at in this sitting, for "Other words". */
  shown: z.array(short).check(z.maxLength(50)),
});

export type FirstAsk = z.infer<typeof firstAskSchema>;

export const wordsMessages = [
  /** How an own reply reads for somebody in the book; null: for a sample person. */
  z.object({ type: z.literal('own-preview'), reply: ownReplySchema, person: z.nullable(short) }),
  z.object({ type: z.literal('find-people'), text: short }),
  /** A note that the user has changed, looked at once. */
  z.object({ type: z.literal('check-note'), key: short, replyId: short, text: note }),
  z.object({ type: z.literal('mark-dismissed') }),
  z.object({ type: z.literal('write-first'), ask: firstAskSchema }),
  z.object({ type: z.literal('check-first'), text: note, language: short }),
  z.object({
    type: z.literal('wrote-first'),
    ask: firstAskSchema,
    text: note,
    wordingId: z.nullable(short),
    how: z.enum(['copied', 'email']),
  }),
  /** "Not now" to the one suggestion to stay in touch. */
  z.object({ type: z.literal('warm-away') }),
] as const;
