import { nextRung } from '../replies/ladder.ts';
import type { HistoryItem } from './types.ts';

const DAY = 86_400_000;
/** A no is remembered for a year. */
const REMEMBERED = 365 * DAY;

const NO = /declin|redirect|refus|firm|final|told|block/;

/** How firm an earlier answer was, 0 to 5: its recorded rung, else what its outcome says. */
export function rungOf(item: HistoryItem): number {
  if (item.rung > 0) return item.rung;
  if (/block|mute/.test(item.outcome)) return 5;
  if (/final/.test(item.outcome)) return 4;
  if (/firm/.test(item.outcome)) return 3;
  return NO.test(item.outcome) ? 1 : 0;
}

/** What was said to somebody before, as far as it counts now. */
export interface Said {
  /** Times that a no was said where it is read, newest first, within a year. */
  noes: HistoryItem[];
  /** The newest no that may never have been seen, if no later one was. */
  unseen: HistoryItem | null;
  /** The firmest rung reached, cooled down by quiet weeks; 0 to 5. */
  reached: number;
  /** The newest "I'll write later". */
  deferred: HistoryItem | null;
  /** The newest time that another way was offered or a no was said at all. */
  offered: HistoryItem | null;
  reminders: number;
  invites: number;
  falseAlarms: number;
}

/** Sums a person's history up. @param history newest first or not; @param now epoch ms. */
export function whatWasSaid(history: readonly HistoryItem[], now: number): Said {
  const recent = history.filter((h) => h.at <= now && now - h.at < REMEMBERED).toSorted((a, b) => b.at - a.at);
  const refusals = recent.filter((h) => rungOf(h) > 0);
  const noes = refusals.filter((h) => h.read);
  const newest = refusals[0] ?? null;
  const count = (word: RegExp): number => recent.filter((h) => word.test(h.what)).length;
  return {
    noes,
    unseen: newest && !newest.read ? newest : null,
    // One step below the next one; the ladder alone says what counts and what quiet weeks have cooled.
    reached: nextRung({ history: recent.map((h) => ({ ...h, rung: rungOf(h) })), now }).rung - 1,
    deferred: recent.find((h) => /defer|later/.test(h.outcome)) ?? null,
    offered: newest,
    reminders: count(/remind/),
    invites: count(/invite|seminar/),
    falseAlarms: count(/fake|false.?alarm/),
  };
}
