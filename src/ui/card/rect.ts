/** A rectangle in the window, in CSS px; a DOMRect is one. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A rectangle from its corner and size, in px. */
export const rectAt = (left: number, top: number, size: Size): Rect => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
});

/** How much of `a` lies over `b`, in square px. */
export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How much of `a` lies over any of them, in square px. */
export const covered = (a: Rect, others: readonly Rect[]): number => others.reduce((sum, other) => sum + overlap(a, other), 0);

/** Does all of `a` stand in the window? */
export const inWindow = (a: Rect, window: Size): boolean =>
  a.left >= 0 && a.top >= 0 && a.right <= window.width && a.bottom <= window.height;
