import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface VirtualListProps<T> {
  /** Read out as the list's name. */
  name: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** Height of every row in px. */
  rowHeight: number;
  /** Rows hold exactly one link or button each; the arrow keys move between them. */
  row: (item: T) => ComponentChildren;
}

const SPARE = 6;
/** Where there is no layout yet (and in tests) this many px are thought to be seen. */
const UNKNOWN_HEIGHT = 600;

/** A list of any length: only what can be seen stands in the page. Give it a new `key` to begin at the top again. */
export function VirtualList<T>({ name, items, keyOf, rowHeight, row }: VirtualListProps<T>): JSX.Element {
  const box = useRef<HTMLDivElement | null>(null);
  const [top, setTop] = useState(0);
  const wanted = useRef<number | null>(null);
  const height = box.current?.clientHeight || UNKNOWN_HEIGHT;
  const first = Math.max(0, Math.min(items.length - 1, Math.floor(top / rowHeight)) - SPARE);
  const past = Math.min(items.length, Math.ceil((top + height) / rowHeight) + SPARE);

  useEffect(() => {
    if (wanted.current === null) return;
    const target = box.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] :is(a, button)`);
    if (!target) return;
    wanted.current = null;
    target.focus({ preventScroll: true });
  });

  const goTo = (index: number): void => {
    const at = Math.max(0, Math.min(items.length - 1, index));
    wanted.current = at;
    const view = box.current;
    if (view) {
      if (at * rowHeight < view.scrollTop) view.scrollTop = at * rowHeight;
      else if ((at + 1) * rowHeight > view.scrollTop + height) view.scrollTop = (at + 1) * rowHeight - height;
    }
    const landed = view?.scrollTop ?? 0;
    setTop(landed);
    // The row may stand there already: then no render is coming.
    view?.querySelector<HTMLElement>(`[data-row="${at}"] :is(a, button)`)?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const here = (event.target as Element).closest('[data-row]');
    if (!here) return;
    const at = Number(here.getAttribute('data-row'));
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: items.length - 1,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };
  // The box itself is no control: it listens for the links and buttons inside.
  useLayoutEffect(() => {
    const view = box.current;
    view?.addEventListener('keydown', onKeyDown);
    return () => view?.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div
      class="virtual"
      ref={box}
      style={{ '--all-rows': `${items.length * rowHeight}px` }}
      onScroll={(e) => setTop(e.currentTarget.scrollTop)}
    >
      <ul aria-label={name} style={{ blockSize: `${items.length * rowHeight}px` }}>
        {items.slice(first, past).map((item, i) => (
          <li
            key={keyOf(item)}
            data-row={first + i}
            aria-setsize={items.length}
            aria-posinset={first + i + 1}
            style={{ insetBlockStart: `${(first + i) * rowHeight}px`, blockSize: `${rowHeight}px` }}
          >
            {row(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
