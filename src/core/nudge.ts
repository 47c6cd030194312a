import * as z from 'zod/mini';
import { KINDS, platformSchema, senderSchema } from './approach.ts';

/**
 * Where a nudge stands. `old`: was already waiting at the install, silent. `later`: "Not now". `answering`: one tab has
 * claimed it.
 */
const NUDGE_STATES = ['old', 'open', 'later', 'answering', 'answered', 'left', 'withdrawn'] as const;

/** What is kept of a message; the text itself lives in storage.session only. */
export const textFactsSchema = z.object({
  length: z.number(),
  language: z.nullable(z.string()),
  intent: z.string(),
  urgency: z.enum(['low', 'normal', 'high', 'now']),
  hash: z.string(),
  /** What else was noticed (messages/types.ts: threat, crisis, fraud, notice ...); never the words themselves. */
  signals: z.optional(z.array(z.string())),
});
export type TextFacts = z.infer<typeof textFactsSchema>;

/** One record that every tab and the popup show. */
export const nudgeSchema = z.object({
  key: z.string(),
  aliases: z.array(z.string()),
  platform: platformSchema,
  kind: z.enum(KINDS),
  sender: senderSchema,
  thread: z.nullable(z.string()),
  at: z.nullable(z.number()),
  facts: z.nullable(textFactsSchema),
  state: z.enum(NUDGE_STATES),
  /** The contact that the user confirmed or that is certain; null: matched anew each time. */
  contactId: z.nullable(z.string()),
  /** "Not sure" was answered: no greeting by name until yes. */
  unsure: z.boolean(),
  /** An answer is owed by busy hours only from then on, epoch ms. */
  heldUntil: z.nullable(z.number()),
  hiddenUntil: z.nullable(z.number()),
  notNowCount: z.number(),
  /** When the user last answered in this thread by hand, epoch ms. */
  repliedAt: z.optional(z.number()),
  deliveryId: z.nullable(z.string()),
  /** It came in elsewhere and was pasted into the popup: no page, no delivery on a site. */
  pasted: z.optional(z.boolean()),
  /** The note that was written and waits for the day that the user's own pace allows. */
  draft: z.optional(z.nullable(z.object({ replyId: z.string(), text: z.string(), until: z.number() }))),
  /** Answered already, and open again for a late word: a promise's time has passed. */
  late: z.optional(z.boolean()),
  /** The last page on which it stood, for "Open". */
  page: z.nullable(z.string()),
  /** The front end of that page (see Approach.front). */
  front: z.optional(z.string()),
  /** When it was answered, withdrawn or left; a request that comes back later is a new one. */
  closedAt: z.nullable(z.number()),
  /** Answered, and the site still shows the request: nobody asks again by its standing there. Left out: it went, or nobody knows. */
  stands: z.optional(z.boolean()),
  /** Open again since it was not seen for days, though nobody saw it go: perhaps it is the same request. */
  maybeSame: z.optional(z.boolean()),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
});
export type Nudge = z.infer<typeof nudgeSchema>;

/** Counted and offered in the popup: not answered, not hidden, not silent. */
export function isWaiting(n: Nudge, now: number): boolean {
  const stale = now - n.lastSeenAt > 30 * 86_400_000;
  return !stale && (n.state === 'open' || n.state === 'answering' || (n.state === 'later' && (n.hiddenUntil ?? 0) <= now));
}
