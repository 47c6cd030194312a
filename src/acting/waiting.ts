/** Waiting for the page, always bounded and always given up when the delivery is. */
import { NO_ROOTS, observePage, type Roots } from './observe.ts';

/** Resolves after `ms`, or at once when given up. Delays here are those that editors need, never a guess at the network. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}

/** Resolves true as soon as the page is seen, false after `ms` in which it was not. */
export function whenVisible(signal: AbortSignal, ms = 2000): Promise<boolean> {
  return until(() => document.visibilityState === 'visible', {
    ms,
    signal,
    also: [[document, 'visibilitychange']],
  });
}

/** A busy page changes hundreds of times a second; each look reads a good part of it. */
const CALM = 50;

/** Looks at once, then at most every 50 ms while asked, the last time after the last asking. */
export function calmly(look: () => void, signal: AbortSignal): () => void {
  let resting: ReturnType<typeof setTimeout> | null = null;
  let asked = false;
  const rest = (): void => {
    resting = setTimeout(() => {
      resting = null;
      if (!asked || signal.aborted) return;
      asked = false;
      rest();
      look();
    }, CALM);
  };
  signal.addEventListener('abort', () => resting !== null && clearTimeout(resting));
  return () => {
    if (resting !== null) asked = true;
    else if (!signal.aborted) {
      rest();
      look();
    }
  };
}

interface Until {
  ms: number;
  signal: AbortSignal;
  /** The condition must hold this long without a break, in ms. */
  steady?: number;
  /** What else is part of the page; see observe.ts. */
  roots?: Roots;
  /** Further events at which to look again. */
  also?: [EventTarget, string][];
}

/**
 * Looks at each change of the page until `holds`. Gives true once it has held for `steady` ms, false after `ms` or when
 * given up. Works in a hidden tab too: no animation frames, no polling.
 */
export function until(holds: () => boolean, { ms, signal, steady = 0, roots = NO_ROOTS, also = [] }: Until): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    let since: ReturnType<typeof setTimeout> | null = null;
    const end = (result: boolean): void => {
      if (since !== null) clearTimeout(since);
      clearTimeout(deadline);
      stop.abort();
      resolve(result);
    };
    const look = (): void => {
      takeIn();
      if (!holds()) {
        if (since !== null) clearTimeout(since);
        since = null;
      } else if (steady === 0) end(true);
      else since ??= setTimeout(held, steady);
    };
    const held = (): void => {
      since = null;
      if (holds()) end(true);
    };
    const seen = calmly(look, stop.signal);
    const takeIn = observePage({ changed: seen, roots, signal: stop.signal });
    const deadline = setTimeout(() => end(false), ms);
    if (signal.aborted) return end(false);
    signal.addEventListener('abort', () => end(false), { signal: stop.signal });
    for (const [target, type] of also) target.addEventListener(type, look, { signal: stop.signal });
    look();
  });
}
