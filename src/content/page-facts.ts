/** What the card needs to know of the page around it: where things stand, what it must not cover, light or dark. */
import { rectOnPage } from '../acting/rect-on-page.ts';
import type { Sighting, ThreadReading } from '../reading/types.ts';

const CONTROLS = '[role="button"],button,[role="textbox"],textarea,input:not([type="hidden"]),[role="banner"] a[href],header a[href]';
const MOST_OBSTACLES = 300;

/** Rectangles of the page's own controls that are in sight; bounded, so that a huge page stays fast. */
export function obstacles(viewport: { width: number; height: number }, isHost: (t: EventTarget | null) => boolean): DOMRectReadOnly[] {
  const rects: DOMRectReadOnly[] = [];
  for (const element of document.querySelectorAll(CONTROLS)) {
    if (rects.length >= MOST_OBSTACLES) break;
    if (isHost(element)) continue;
    const rect = element.getBoundingClientRect();
    const inSight = rect.width > 0 && rect.bottom > 0 && rect.top < viewport.height && rect.right > 0 && rect.left < viewport.width;
    if (inSight) rects.push(rect);
  }
  return rects;
}

/** Where each person's row stands, by the key of the nudge; null: not on the screen now. */
export function anchors(rows: ReadonlyMap<string, Sighting>): Map<string, DOMRectReadOnly | null> {
  return new Map(
    [...rows].map(([key, { block }]) => {
      const rect = block.isConnected ? block.getBoundingClientRect() : null;
      return [key, rect && rect.height > 0 ? rect : null];
    }),
  );
}

/** The message box; where there are several, the first one: what is said of them belongs there, too. */
export function composerRect(thread: ThreadReading | null): DOMRectReadOnly | null {
  const box =
    thread?.composer ??
    (thread && thread.composers > 1 ? document.querySelector('[role="main"] [role="textbox"],main [role="textbox"]') : null);
  return box?.isConnected ? rectOnPage(box) : null;
}

/** The box in each person's block, where one stands in it (a chat in a window), by the key of the nudge. */
export function boxRects(rows: ReadonlyMap<string, Sighting>): Map<string, DOMRectReadOnly> {
  const found = [...rows].flatMap(([key, { block }]) => {
    const box = block.querySelector('[role="textbox"],textarea');
    return box?.isConnected ? [[key, box.getBoundingClientRect()] as const] : [];
  });
  return new Map(found);
}

/** Light or dark, as the page itself looks, so that the card is at home on it. */
export function pageScheme(): 'light' | 'dark' {
  const body = document.body as HTMLElement | null;
  for (const element of [body, document.documentElement]) {
    const found = element ? /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(getComputedStyle(element).backgroundColor) : null;
    if (!found || found[4] === '0') continue;
    const [r, g, b] = [Number(found[1]), Number(found[2]), Number(found[3])];
    return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
