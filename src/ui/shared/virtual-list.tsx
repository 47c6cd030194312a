import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface VirtualListProps<T> {
  /** Read out as the list's name. */
  name: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** Height of every row in px. */
  rowHeight: number;
  /** Rows hold the same controls each; the arrow keys move between them. Only one row at a time is a stop of the Tab key. */
  row: (item: T, at: { index: number; tabIndex: 0 | -1 }) => ComponentChildren;
  /** Told when a key moved to another row; with Shift it means all that lie between. */
  onMove?: (to: number, from: number, shift: boolean) => void;
  /** Told of every other key in a row. */
  onKey?: (event: KeyboardEvent, index: number) => void;
}

const CONTROLS = ':is(a, button, input)';

const SPARE = 6;
/** Where there is no layout yet (and in tests) this many px are thought to be seen. */
const UNKNOWN_HEIGHT = 600;

/** A list of any length: only what can be seen stands in the page. Give it a new `key` to begin at the top again. */
export function VirtualList<T>({ name, items, keyOf, rowHeight, row, onMove, onKey }: VirtualListProps<T>): JSX.Element {
  const box = useRef<HTMLDivElement | null>(null);
  const [top, setTop] = useState(0);
  const [last, setLast] = useState(0);
  const wanted = useRef<{ index: number; control: number } | null>(null);
  const height = box.current?.clientHeight || UNKNOWN_HEIGHT;
  const first = Math.max(0, Math.min(items.length - 1, Math.floor(top / rowHeight)) - SPARE);
  const past = Math.min(items.length, Math.ceil((top + height) / rowHeight) + SPARE);

  // The Tab key comes to the row where one was last, or to the first that can be seen.
  const stop = last >= first && last < past ? last : Math.ceil(top / rowHeight);

  const controlOf = (index: number, control: number): HTMLElement | undefined =>
    box.current?.querySelectorAll<HTMLElement>(`[data-row="${index}"] ${CONTROLS}`)[control];
  useEffect(() => {
    if (wanted.current === null) return;
    const target = controlOf(wanted.current.index, wanted.current.control);
    if (!target) return;
    wanted.current = null;
    target.focus({ preventScroll: true });
  });

  /** @param control which of the row's controls, counted from 0. */
  const goTo = (at: number, control: number): void => {
    wanted.current = { index: at, control };
    const view = box.current;
    if (view) {
      if (at * rowHeight < view.scrollTop) view.scrollTop = at * rowHeight;
      else if ((at + 1) * rowHeight > view.scrollTop + height) view.scrollTop = (at + 1) * rowHeight - height;
    }
    const landed = view?.scrollTop ?? 0;
    setTop(landed);
    // The row may stand there already: then no render is coming.
    controlOf(at, control)?.focus({ preventScroll: true });
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
    if (next === undefined) return onKey?.(event, at);
    event.preventDefault();
    const landed = Math.max(0, Math.min(items.length - 1, next));
    const control = [...here.querySelectorAll(CONTROLS)].indexOf(event.target as Element);
    goTo(landed, Math.max(0, control));
    onMove?.(landed, at, event.shiftKey);
    return undefined;
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
      onFocusIn={(e) => {
        const here = (e.target as Element).closest('[data-row]');
        if (here) setLast(Number(here.getAttribute('data-row')));
      }}
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
            {row(item, { index: first + i, tabIndex: first + i === stop ? 0 : -1 })}
          </li>
        ))}
      </ul>
    </div>
  );
}
