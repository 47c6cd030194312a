/**
 * For those who never ask work people first (R03): a bundle of its own, registered only with that switch, so that nobody
 * else's pages carry it. It tells the worker whose page this is and shows one quiet line if the worker says so.
 */
import { alive, tell } from '../browser/page-client.ts';
import { findAsking } from './first-look.ts';
import { FirstLine } from './first-line.ts';

/** A page that is still building itself is looked at when it has been still for so long, ms. */
const STILL = 400;

const scope = globalThis as { __doorstepFirst?: AbortController };
if (!scope.__doorstepFirst || scope.__doorstepFirst.signal.aborted) start();

function start(): void {
  const stopping = new AbortController();
  const { signal } = stopping;
  scope.__doorstepFirst = stopping;
  const closed = new Set<string>();
  let shown: { url: string; line: FirstLine } | null = null;
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = (): void => {
    shown?.line.remove();
    shown = null;
  };
  const look = async (): Promise<void> => {
    if (!alive()) return stopping.abort();
    const url = location.href;
    const found = document.visibilityState === 'visible' && !closed.has(url) ? findAsking(document) : null;
    if (!found || (shown && shown.url !== url)) drop();
    if (!found) {
      asked = '';
      return undefined;
    }
    if (shown) return shown.line.place(found.control);
    if (asked === `${url} ${found.name}`) return undefined;
    asked = `${url} ${found.name}`;
    const words = await tell({ type: 'never-first', url, name: found.name });
    if (!isWords(words) || signal.aborted || location.href !== url) return undefined;
    const close = (): void => {
      closed.add(url);
      drop();
    };
    shown = { url, line: new FirstLine(words, close, signal) };
    return shown.line.place(found.control);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), STILL);
  };
  const watching = new MutationObserver(soon);
  watching.observe(document, { childList: true, subtree: true });
  // Switched off in another tab meanwhile: asked anew.
  document.addEventListener('visibilitychange', () => ((asked = ''), drop(), soon()), { signal });
  signal.addEventListener('abort', () => {
    watching.disconnect();
    clearTimeout(timer);
    drop();
  });
  soon();
}

interface LineWords {
  line: string;
  close: string;
  region: string;
}
const isWords = (answer: unknown): answer is LineWords => typeof answer === 'object' && answer !== null && 'line' in answer;
