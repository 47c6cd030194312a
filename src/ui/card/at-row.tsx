import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeLine, type LineInput } from './place-line.ts';
import type { Rect, Size } from './rect.ts';

interface Props {
  row: Rect;
  around: Omit<LineInput, 'row' | 'line'>;
  children: ComponentChildren;
}

/** Puts a line at its row once its size is known; hidden where it would cover something. */
export function AtRow({ row, around, children }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const found = box.current?.getBoundingClientRect();
    if (found && (found.width !== size?.width || found.height !== size.height)) setSize({ width: found.width, height: found.height });
  });
  const place = size ? placeLine({ ...around, row, line: size }) : null;
  return (
    <div
      ref={box}
      class="d-at"
      style={
        place
          ? { left: `${place.left}px`, top: `${place.top}px` }
          : { left: '0px', top: '0px', ...(size ? { visibility: 'hidden' } : { opacity: '0' }) }
      }
    >
      {children}
    </div>
  );
}
