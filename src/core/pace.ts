import * as z from 'zod/mini';
import { relationshipSchema, type Relationship } from './contact.ts';

/** The user's own limit of replies, for one person or for a relationship. */
export const paceSchema = z.object({
  contactId: z.nullable(z.string()),
  relationships: z.array(relationshipSchema),
  /** At most so many replies ... */
  most: z.number().check(z.gte(0), z.lte(1000)),
  /** ... in so many days. */
  days: z.number().check(z.gte(1), z.lte(366)),
  /** At least so many minutes between a message and the reply. */
  waitMinutes: z.number().check(z.gte(0), z.lte(60 * 24 * 30)),
});
/** For whom a plan is. */
export type PaceFor = { contactId: string } | { relationship: Relationship };
export type Pace = z.infer<typeof paceSchema>;
/** What is planned, for whomever. */
export type Plan = Pick<Pace, 'most' | 'days' | 'waitMinutes'>;

/** Where somebody stands with the limit. */
export interface PaceState {
  /** Replies within the running days, and the limit. */
  sent: number;
  most: number;
  days: number;
  /** Epoch ms from which a reply keeps to the plan; null: now. */
  nextAt: number | null;
  /** What makes it wait: the limit, or the time between a message and its reply. */
  why: 'limit' | 'wait' | null;
}

const DAY = 86_400_000;
/** `most` of a plan that sets no limit, only a time to wait. */
export const NO_LIMIT = 1000;

const isFor = (p: Pace, who: PaceFor): boolean =>
  'contactId' in who ? p.contactId === who.contactId : p.contactId === null && p.relationships.includes(who.relationship);

/** The one plan that was made for exactly this person or relationship, or null. */
export const planOf = (paces: readonly Pace[], who: PaceFor): Pace | null => paces.find((p) => isFor(p, who)) ?? null;

/** All plans with this one in its place. @param plan null: none any more. */
export function withPlan(paces: readonly Pace[], who: PaceFor, plan: Plan | null): Pace[] {
  const others = paces.filter((p) => !isFor(p, who));
  if (plan === null) return others;
  const forWhom =
    'contactId' in who ? { contactId: who.contactId, relationships: [] } : { contactId: null, relationships: [who.relationship] };
  return [...others, { ...plan, ...forWhom }];
}

/** The plan for this person: their own before one for a relationship. */
export const paceFor = (paces: readonly Pace[], contactId: string, relationships: readonly Relationship[]): Pace | null =>
  paces.find((p) => p.contactId === contactId) ??
  paces.find((p) => p.contactId === null && p.relationships.some((r) => relationships.includes(r))) ??
  null;

/**
 * R45: when the next reply fits the plan. It only tells; the user may write at any time.
 * @param sentAt times of the user's replies, epoch ms, any order; @param receivedAt the newest message, or null; @param now epoch ms.
 */
export function paceState(pace: Pace, sentAt: readonly number[], receivedAt: number | null, now: number): PaceState {
  const span = pace.days * DAY;
  const recent = sentAt.filter((t) => t <= now && now - t < span).toSorted((a, b) => a - b);
  // The limit is free again when enough of the running replies have grown old.
  const blocking = recent[recent.length - pace.most];
  const byLimit = pace.most === 0 ? Number.POSITIVE_INFINITY : blocking === undefined ? now : blocking + span;
  const byWait = receivedAt === null ? now : receivedAt + pace.waitMinutes * 60_000;
  const next = Math.max(byLimit, byWait);
  const waits = next > now;
  return {
    sent: recent.length,
    most: pace.most,
    days: pace.days,
    nextAt: waits ? next : null,
    why: waits ? (byLimit >= byWait ? 'limit' : 'wait') : null,
  };
}
