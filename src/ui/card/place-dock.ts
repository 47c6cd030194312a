import { covered, rectAt, type Rect, type Size } from './rect.ts';

/** Corners in the reading direction: `end` is right in English, left in Arabic. */
export const CORNERS = ['bottom-end', 'top-end', 'bottom-start', 'top-start'] as const;
export type Corner = (typeof CORNERS)[number];

export interface DockInput {
  /** The size of the whole card, in px. */
  card: Size;
  /** The size of its one-line form, in px. */
  line: Size;
  viewport: Size;
  obstacles: readonly Rect[];
  dir: 'ltr' | 'rtl';
  /** Where it stands now: kept as long as it is free, so that the card doesn't wander. */
  now: Corner | null;
  /** The user unfolded it: then it is shown whole, in the corner that covers least. */
  wanted: boolean;
}

export interface DockPlace {
  corner: Corner;
  left: number;
  top: number;
  /** One line is all that fits without covering anything. */
  folded: boolean;
}

export const MARGIN = 16;

/** Where the docked card stands, in px from the window's top left; one line where it would cover an obstacle. */
export function placeDock(input: DockInput): DockPlace {
  const corners = input.now ? [input.now, ...CORNERS.filter((c) => c !== input.now)] : CORNERS;
  const whole = corners.map((corner) => at(corner, input.card, input));
  const free = whole.find((place) => place.covers === 0);
  if (free) return { ...free.place, folded: false };
  if (input.wanted) return { ...least(whole).place, folded: false };
  const lines = corners.map((corner) => at(corner, input.line, input));
  return { ...least(lines).place, folded: true };
}

interface Candidate {
  place: { corner: Corner; left: number; top: number };
  covers: number;
}

function at(corner: Corner, size: Size, { viewport, obstacles, dir }: DockInput): Candidate {
  const right = corner.endsWith('end') === (dir === 'ltr');
  const left = right ? Math.max(0, viewport.width - size.width - MARGIN) : Math.min(MARGIN, Math.max(0, viewport.width - size.width));
  const top = corner.startsWith('bottom')
    ? Math.max(0, viewport.height - size.height - MARGIN)
    : Math.min(MARGIN, Math.max(0, viewport.height - size.height));
  return { place: { corner, left, top }, covers: covered(rectAt(left, top, size), obstacles) };
}

const least = (all: Candidate[]): Candidate => all.reduce((best, next) => (next.covers < best.covers ? next : best));
