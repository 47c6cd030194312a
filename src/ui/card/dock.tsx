import type { ComponentChildren, CSSProperties, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MARGIN, placeDock, type Corner, type DockPlace } from './place-dock.ts';
import { placeStrip } from './place-strip.ts';
import type { Rect, Size } from './rect.ts';

interface Props {
  viewport: Size;
  obstacles: readonly Rect[];
  dir: 'ltr' | 'rtl';
  wanted: boolean;
  /** Stands above this message box, where there is one. */
  composer: Rect | null;
  /** Where it stands, told once it is known, so that lines keep clear of it. */
  placed: (rect: Rect | null) => void;
  /** The whole thing, or its one line. */
  children: (folded: boolean) => ComponentChildren;
}

const LINE: Size = { width: 240, height: 36 };

/** The card's own place: a free corner of the window, or above the message box. */
export function Dock({ viewport, obstacles, dir, wanted, composer, placed, children }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const corner = useRef<Corner | null>(null);
  // The whole card's last size; kept while folded, else it would fold and unfold by turns.
  const [size, setSize] = useState<Size | null>(null);
  // What was pressed in stays whole: "More" makes it larger, and it must not fold away under the hand.
  const [held, setHeld] = useState(false);

  const strip = composer && size ? placeStrip(composer, size.height, viewport, dir, obstacles) : null;
  const dock: DockPlace | null =
    size && !strip ? placeDock({ card: size, line: LINE, viewport, obstacles, dir, now: corner.current, wanted: wanted || held }) : null;
  const folded = dock?.folded ?? false;

  useLayoutEffect(() => {
    const found = box.current?.getBoundingClientRect();
    if (!found) return;
    if (dock && !folded) corner.current = dock.corner;
    placed(found);
    // A whole px of tolerance: zoomed windows measure in fractions.
    if (!folded && (size === null || Math.abs(found.width - size.width) > 1 || Math.abs(found.height - size.height) > 1)) {
      setSize({ width: found.width, height: found.height });
    }
  });
  useLayoutEffect(() => () => placed(null), []);
  useLayoutEffect(() => {
    const dock = box.current;
    const hold = (): void => setHeld(true);
    // Before the press itself is heard, which is what makes the card larger.
    if (!folded) dock?.addEventListener('click', hold, true);
    return () => dock?.removeEventListener('click', hold, true);
  }, [folded]);

  // Unseen until it is measured, and yet open to the focus of whoever unfolded it.
  const style: CSSProperties = strip
    ? { left: `${strip.left}px`, top: `${strip.top}px`, width: `${strip.width}px` }
    : (sides(dock, viewport, dir) ?? { opacity: '0', right: '0px', bottom: '0px' });
  style.maxHeight = `${viewport.height - 2 * MARGIN}px`;
  return (
    <div ref={box} class="d-dock" style={style}>
      {children(folded)}
    </div>
  );
}

/** Held by its corner, so that it grows away from it. */
function sides(dock: DockPlace | null, viewport: Size, dir: 'ltr' | 'rtl'): CSSProperties | null {
  if (!dock) return null;
  const right = dock.corner.endsWith('end') === (dir === 'ltr');
  const margin = viewport.width < 400 ? 8 : MARGIN;
  return {
    ...(right ? { right: `${margin}px` } : { left: `${margin}px` }),
    ...(dock.corner.startsWith('bottom') ? { bottom: `${margin}px` } : { top: `${margin}px` }),
  };
}
