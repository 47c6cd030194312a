/**
 * One watcher a page. No polling: it wakes only when the page changes, looks the more seldom the longer a page changes
 * without rest (a feed), passes over changes that can't matter, and reads at most once a frame (once a second in a hidden
 * tab), and never for more than about a tenth of the page's time. Between two looks at a feed it doesn't listen at all: there
 * only counts what the page holds by then, and each change told costs.
 */
export interface WatchOptions {
  /** A selector for what matters on this page, or null if nothing does (see Adapter.hint). */
  hint: () => string | null;
  /** A selector for what never holds anything to read (posts of a feed); see Adapter.quiet. */
  quiet: string;
  /** The blocks that the last reading was made of: their going matters. */
  blocks: () => readonly Element[];
  /** Parts of the page behind borders that no observer crosses; asked anew after each reading. `again`: see Adapter.roots. */
  roots: (again: () => void) => Iterable<ShadowRoot | Document>;
  /** Reads the page. */
  pass: () => void;
  signal: AbortSignal;
}

const FRAME = 16;
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['aria-label', 'aria-hidden', 'hidden', 'href', 'role', 'style'],
};
/** A reading of n ms is followed by at least REST x n ms of rest. */
const REST = 10;
/**
 * Between two looks at what has changed, ms: the longer, the longer a page has changed in every frame, as a feed does. In a
 * hidden tab a reading waits for the longest.
 */
const SHORTEST_PAUSE = 50;
const LONGEST_PAUSE = 1000;
/** A change so soon before or after a pause's end, ms, and the page is at no rest: the next pause is longer. */
const FEED_PACE = 40;

/** Watches until the signal aborts. Gives a function that asks for a reading whatever has changed. */
export function watchPage({ hint, quiet, blocks, roots, pass, signal }: WatchOptions): () => void {
  let planned = false;
  let restUntil = 0;
  let href = location.href;
  let changed: MutationRecord[][] = [];
  let pausing = false;
  let feed = false;
  let pause = SHORTEST_PAUSE;
  /** When the last changes were told and when the last pause ended, by performance.now(). */
  let came = 0;
  let ended = 0;
  let watched: (ShadowRoot | Document)[] = [document];

  const observer = new MutationObserver((records) => {
    changed.push(records);
    came = performance.now();
    if (!pausing) look(false);
  });
  // What is watched already stays watched once.
  const listen = (): void => {
    if (!signal.aborted) for (const root of watched) observer.observe(root, WATCHED);
  };

  const run = (): void => {
    planned = false;
    if (signal.aborted) return;
    const start = performance.now();
    href = location.href;
    changed = [];
    // First, so that a page which can't be read once is looked at again.
    listen();
    pass();
    watched = [document, ...roots(plan)];
    listen();
    const end = performance.now();
    restUntil = end + (end - start) * REST;
  };

  const plan = (): void => {
    if (planned || signal.aborted) return;
    planned = true;
    // Whatever changes until then is read with the rest.
    observer.disconnect();
    // No animation frame is asked for: in a tab that is hidden meanwhile none would come.
    setTimeout(run, document.visibilityState === 'hidden' ? LONGEST_PAUSE : Math.max(restUntil - performance.now(), FRAME));
  };

  /** @param deaf did nobody listen before it? Then anything may have changed. */
  const look = (deaf: boolean): void => {
    const batches = changed;
    changed = [];
    const soon = Math.abs(came - ended) < FEED_PACE;
    // A feed that goes on was looked at a moment ago.
    if (deaf || !feed || !soon) {
      const wanted = hint() ?? 'none';
      // Where the page holds nothing to read, as a feed, no change is looked at by itself.
      feed = !watched.some((root) => root.querySelector(wanted));
      if (
        location.href !== href ||
        blocks().some((block) => !block.isConnected) ||
        (!feed && (deaf || batches.some((records) => matters(records, wanted, quiet))))
      )
        return plan();
    }
    if (deaf) return listen();
    if (feed) observer.disconnect();
    pausing = true;
    pause = soon ? Math.min(pause * 4, LONGEST_PAUSE) : SHORTEST_PAUSE;
    setTimeout(
      () => {
        pausing = false;
        ended = performance.now();
        // After the end nothing has changed and nothing is planned: this look is the last.
        if (feed || changed.length > 0) look(feed);
        // On a feed there is no card either, which would have to follow its row.
      },
      pause * (feed ? 2 : 1),
    );
  };

  listen();
  signal.addEventListener('abort', () => observer.disconnect());

  document.addEventListener(
    'visibilitychange',
    () => {
      planned = false;
      plan();
    },
    { signal },
  );
  // Everything is derived anew for a page that comes back from the back-forward cache.
  addEventListener('pageshow', plan, { signal });
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', plan, { signal });
  return plan;
}

/** Does any of these changes touch something that a reading is made of? What went is seen by the blocks of the last reading. */
function matters(records: readonly MutationRecord[], hint: string, quiet: string): boolean {
  let last: Node | null = null;
  for (const { target, type, addedNodes } of records) {
    if (type === 'childList' && addedNodes.length === 0) continue;
    if (target !== last) {
      // By its type, not its class: what stands in a frame has classes of its own.
      const element = isElement(target) ? target : target.parentElement;
      if (element?.closest(quiet)) continue;
      if (element?.closest(hint)) return true;
      last = target;
    }
    for (const node of addedNodes) {
      if (isElement(node) && !node.matches(quiet) && (node.matches(hint) || node.querySelector(hint))) return true;
    }
  }
  return false;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
