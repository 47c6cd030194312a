const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** How often somebody writes. */
export type Often = 'now-and-then' | 'weekly' | 'daily';

export interface Frequency {
  often: Often;
  /** Against the four weeks before. */
  trend: 'more' | 'less' | 'steady';
  /** Messages of the last seven days. */
  lastWeek: number;
}

/** So many days of a week with a message are daily; in so many of the last four weeks one is weekly. */
const DAILY = 3;
const WEEKLY = 3;

/**
 * How often a person writes and whether it grows. It serves the wording alone and is never shown.
 * @param times of messages, epoch ms, in any order. @param now epoch ms.
 */
export function frequencyOf(times: readonly number[], now: number): Frequency {
  const ago = times.filter((t) => t <= now).map((t) => now - t);
  const within = (from: number, to: number): number[] => ago.filter((a) => a >= from && a < to);
  const days = new Set(within(0, WEEK).map((a) => Math.floor(a / DAY))).size;
  const weeks = new Set(within(0, 4 * WEEK).map((a) => Math.floor(a / WEEK))).size;
  const recent = within(0, 4 * WEEK).length;
  const before = within(4 * WEEK, 8 * WEEK).length;
  return {
    often: days >= DAILY ? 'daily' : weeks >= WEEKLY ? 'weekly' : 'now-and-then',
    trend: recent > before + 1 && recent >= before * 1.5 ? 'more' : before > recent + 1 && before >= recent * 1.5 ? 'less' : 'steady',
    lastWeek: within(0, WEEK).length,
  };
}
