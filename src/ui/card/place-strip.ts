import { covered, rectAt, type Rect, type Size } from './rect.ts';

const GAP = 8;
const WIDEST = 480;
const NARROWEST = 240;

/**
 * Where the strip stands at a message box: right above it, from where its text starts, as wide as it (within limits), in px from the window's top
 * left; below it where there is no room above and none of the page's own controls (Send, who reads it). Null: there is no
 * such place, or the box is out of sight, so the strip is docked.
 * @param height the strip's own height.
 */
export function placeStrip(
  composer: Rect,
  height: number,
  viewport: Size,
  dir: 'ltr' | 'rtl',
  obstacles: readonly Rect[] = [],
): { left: number; top: number; width: number } | null {
  if (composer.bottom < 0 || composer.top > viewport.height) return null;
  const width = Math.min(WIDEST, Math.max(NARROWEST, composer.right - composer.left), viewport.width - 2 * GAP);
  const left = Math.min(Math.max(GAP, dir === 'ltr' ? composer.left : composer.right - width), Math.max(GAP, viewport.width - width - GAP));
  const above = composer.top - height - GAP;
  if (above >= GAP) return { left, top: above, width };
  const below = composer.bottom + GAP;
  const free = covered(rectAt(left, below, { width, height }), obstacles) === 0;
  return free && below + height + GAP <= viewport.height ? { left, top: below, width } : null;
}
