import { covered, inWindow, rectAt, type Rect, type Size } from './rect.ts';

export interface LineInput {
  /** The person's row on the page. */
  row: Rect;
  line: Size;
  /** The page's controls, and the lines and cards that stand already. */
  obstacles: readonly Rect[];
  viewport: Size;
  dir: 'ltr' | 'rtl';
}

const GAP = 6;

/**
 * Where a row's one-line tab stands, in px from the window's top left: beside the row where there is room (first after it, as
 * one reads), else in one of its corners or on its edge, where it may hide a name. Null where it would cover a control or leave the window: then nothing is shown.
 */
export function placeLine({ row, line, obstacles, viewport, dir }: LineInput): { left: number; top: number } | null {
  const middle = (row.top + row.bottom - line.height) / 2;
  const afterRow = row.right + GAP;
  const beforeRow = row.left - GAP - line.width;
  const endInside = dir === 'ltr' ? row.right - line.width - GAP : row.left + GAP;
  const startInside = dir === 'ltr' ? row.left + GAP : row.right - line.width - GAP;
  const [nextTo, otherSide] = dir === 'ltr' ? [afterRow, beforeRow] : [beforeRow, afterRow];
  const inside = row.bottom - line.height - GAP;
  const candidates: [left: number, top: number][] = [
    [nextTo, middle],
    [otherSide, middle],
    [endInside, row.top + GAP],
    [endInside, inside],
    [startInside, inside],
    [endInside, middle],
    [endInside, row.bottom - line.height / 2],
    [endInside, row.top - line.height / 2],
  ];
  for (const [left, top] of candidates) {
    const rect = rectAt(left, top, line);
    if (inWindow(rect, viewport) && covered(rect, obstacles) === 0) return { left, top };
  }
  return null;
}
