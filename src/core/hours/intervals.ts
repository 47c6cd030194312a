import type { BusyWhy } from '../boundary/types.ts';

/** A stretch of time, epoch ms, end exclusive. */
export interface Interval {
  start: number;
  end: number;
}

/** A stretch in which the user is not to be reached, and why. */
export interface BusyInterval extends Interval {
  why: BusyWhy;
  /** Others can read the screen. */
  screenShared: boolean;
}

/** Sorted union of stretches; touching ones become one. */
export function union(list: readonly Interval[]): Interval[] {
  const sorted = list.filter((i) => i.end > i.start).toSorted((a, b) => a.start - b.start);
  const out: Interval[] = [];
  for (const { start, end } of sorted) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Cuts stretches to a window and drops what lies outside. */
export const clip = <T extends Interval>(list: readonly T[], window: Interval): T[] =>
  list.map((i) => ({ ...i, start: Math.max(i.start, window.start), end: Math.min(i.end, window.end) })).filter((i) => i.end > i.start);

/** What is left of a window when these stretches are taken out. */
export function gaps(list: readonly Interval[], window: Interval): Interval[] {
  const out: Interval[] = [];
  let from = window.start;
  for (const i of union(clip(list, window))) {
    if (i.start > from) out.push({ start: from, end: i.start });
    from = i.end;
  }
  if (from < window.end) out.push({ start: from, end: window.end });
  return out;
}
