/**
 * Lets the user point at one thing of the page, with the pointer or by keyboard, without anything on the page being
 * pressed: a pane of Doorstep's own lies over the page, and keys that would press something go no further.
 */
import { calledBy, candidates, meant, type Wanted } from './pointing.ts';
import { rectOf } from './frames.ts';

export interface Pick {
  wanted: Wanted;
  /** What was shown before: the arrow keys begin behind it. */
  after: Element | null;
  /** Told at each move: what the outline is on, and how it is called. */
  on: (el: Element | null, called: string | null) => void;
  chosen: (el: Element | null) => void;
  left: () => void;
}

const PASSES = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'PageUp', 'PageDown', 'Home', 'End', 'F5', 'F12']);

/** @param root Doorstep's own shadow root; @param host its element. Stops with the signal. */
export function pick({ wanted, after, on, chosen, left }: Pick, root: ShadowRoot, host: HTMLElement, signal: AbortSignal): void {
  let now: Element | null = null;
  const move = (el: Element | null): void => {
    if (el === now) return;
    now = el;
    on(el, el ? calledBy(el, wanted) : null);
  };

  const pane = document.createElement('div');
  pane.style.cssText = 'position:fixed;inset:0;pointer-events:auto;cursor:crosshair';
  root.prepend(pane);
  signal.addEventListener('abort', () => pane.remove());
  const under = (event: MouseEvent): Element | null => {
    const at = under1(event.clientX, event.clientY, host);
    return at && meant(at, wanted);
  };
  pane.addEventListener('pointermove', (event) => event.isTrusted && move(under(event)), { signal });
  pane.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      move(under(event));
      chosen(now);
    },
    { signal },
  );

  const step = (by: 1 | -1): void => {
    const all = candidates(document, wanted);
    const at = now ? all.indexOf(now) : before(all, after);
    const next = all[at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length] ?? null;
    if (next && !inSight(next)) next.scrollIntoView({ block: 'center' });
    move(next);
  };
  const inPanel = (): boolean => document.activeElement === host;
  const key = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const button = inPanel() && root.activeElement?.localName === 'button';
    if (PASSES.has(event.key)) return;
    event.stopImmediatePropagation();
    // The panel's own buttons are pressed as everywhere.
    if (button && /^(?: |Enter)$/.test(event.key)) return;
    event.preventDefault();
    if (event.type !== 'keydown') return;
    if (event.key === 'Escape') left();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') step(-1);
    else if (/^(?: |Enter)$/.test(event.key)) chosen(now);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) addEventListener(type, key, { capture: true, signal });
  // Whoever goes through the page by Tab points with the focus.
  addEventListener(
    'focusin',
    (event) => {
      const at = event.target instanceof Element && event.target !== host ? meant(event.target, wanted) : null;
      if (event.isTrusted && at) move(at);
    },
    { capture: true, signal },
  );
  // A press that came about in another way ends here.
  const stop = (event: Event): void => {
    if (!event.isTrusted || event.target === host) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'submit', 'auxclick'] as const) addEventListener(type, stop, { capture: true, signal });
}

/** The place just before the first that comes after an element; -1: the beginning. */
function before(all: readonly Element[], el: Element | null): number {
  const first = el ? all.findIndex((one) => (el.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) : 0;
  return first < 0 ? -1 : first - 1;
}

/** The page's element under a point, in its own frames too; Doorstep's layer is looked through. */
function under1(x: number, y: number, host: HTMLElement): Element | null {
  const at = document.elementsFromPoint(x, y).find((el) => el !== host) ?? null;
  if (at?.localName !== 'iframe') return at;
  const { left, top } = at.getBoundingClientRect();
  try {
    return (at as HTMLIFrameElement).contentDocument?.elementFromPoint(x - left, y - top) ?? at;
  } catch {
    return at;
  }
}

function inSight(el: Element): boolean {
  const { top, bottom } = rectOf(el);
  return top >= 0 && bottom <= innerHeight;
}
