import type { Verdict } from './types.ts';

/** How much may be put before the user in a day. */
export interface DayCount {
  /** Cards and lines shown today. */
  shown: number;
  /** The user's own limit; null: none. */
  most: number | null;
  /** This thread or person was shown today already. */
  sameShown: boolean;
  /** "Not for this person", or fewer of this kind. */
  muted: boolean;
}

/**
 * No nagging: at most a set number a day, one per thread and day, and nobody whom the user has silenced. What is held
 * back stands in the popup. Safety and a mark without a label are never held back.
 */
export function calmed(verdict: Verdict, day: DayCount): Verdict {
  const loud = verdict.shown === 'card' || verdict.shown === 'line';
  if (!loud || verdict.verdict === 'safety' || verdict.verdict === 'warn_impostor') return verdict;
  const full = day.most !== null && day.shown >= day.most;
  return full || day.sameShown || day.muted ? { ...verdict, shown: 'popup' } : verdict;
}
