import type { HistoryItem } from '../boundary/types.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** A note older than this is forgotten: the next answer is gentle again. */
const MEMORY = 365 * DAY;
/** Quiet weeks after which the next answer may be one step gentler. */
export const COOLING_WEEKS = 8;

export interface LadderInput {
  /** What was said to this person, on any site, newest first. Items with rung 0 were not a no. */
  history: readonly HistoryItem[];
  /** Epoch ms. */
  now: number;
  /** Quiet weeks per step down; 0 or less: it never cools. */
  coolingWeeks?: number;
  /** Words of threat were read: etiquette ends. */
  threat?: boolean;
}

export interface LadderStep {
  rung: 1 | 2 | 3 | 4 | 5;
  because: 'first' | 'unseen-before' | 'long-ago' | 'seen-before' | 'cooled' | 'after-last-word' | 'threat';
  /** The earlier answer that counts, for its date and place. */
  earlier: HistoryItem | null;
  /** The first note was perhaps never seen: send this one another way, e-mail first. */
  anotherWay: boolean;
}

/**
 * How firm the next answer is by itself: one step above the last one that was read, less what quiet weeks have cooled.
 * A no that was perhaps never seen, or is a year old, does not count. Two gentle answers to one request never follow
 * each other where the first was read; and no step is left out without the user's own act.
 */
export function nextRung({ history, now, coolingWeeks = COOLING_WEEKS, threat = false }: LadderInput): LadderStep {
  const noes = history.filter((h) => h.rung >= 1 && h.at <= now).toSorted((a, b) => b.at - a.at);
  const newest = noes[0] ?? null;
  if (threat) return { rung: 5, because: 'threat', earlier: newest, anotherWay: false };
  if (!newest) return { rung: 1, because: 'first', earlier: null, anotherWay: false };
  // A last word stands, seen or not: there is nothing to say after it.
  const counting = noes.filter((h) => (h.read || h.rung >= 4) && now - h.at < MEMORY);
  if (counting.length === 0) {
    const recent = now - newest.at < MEMORY;
    return {
      rung: 1,
      because: recent ? 'unseen-before' : 'long-ago',
      earlier: recent ? newest : null,
      anotherWay: recent,
    };
  }
  const reached = counting.map((h) => ({ item: h, rung: h.rung - (h.rung >= 4 ? 0 : cooledBy(now - h.at, coolingWeeks)) }));
  const top = reached.reduce((a, b) => (b.rung > a.rung ? b : a));
  const rung = Math.min(5, Math.max(2, top.rung + 1)) as LadderStep['rung'];
  const latest = counting[0] ?? newest;
  const cooled = rung <= Math.max(...counting.map((h) => h.rung));
  return {
    rung,
    because: rung === 5 ? 'after-last-word' : cooled ? 'cooled' : 'seen-before',
    earlier: latest,
    anotherWay: false,
  };
}

const cooledBy = (quiet: number, weeks: number): number => (weeks > 0 ? Math.floor(quiet / (weeks * WEEK)) : 0);

/** From firm words on no further reply is planned: each one would teach that many messages work. */
export const stopsReplies = (rung: number): boolean => rung >= 3;
