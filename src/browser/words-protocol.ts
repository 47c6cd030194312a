/** What screens ask about words: previews, the wording check, and what the user writes first. */
import * as z from 'zod/mini';
import { ownReplySchema } from '../core/replies/own-reply.ts';

const short = z.string().check(z.maxLength(2000));
const note = z.string().check(z.maxLength(20_000));

export const wordsMessages = [
  /** How an own reply reads for somebody in the book; null: for a sample person. */
  z.object({ type: z.literal('own-preview'), reply: ownReplySchema, person: z.nullable(short) }),
  z.object({ type: z.literal('find-people'), text: short }),
  /** A note that the user has changed, looked at once. */
  z.object({ type: z.literal('check-note'), key: short, replyId: short, text: note }),
  z.object({ type: z.literal('mark-dismissed') }),
] as const;
