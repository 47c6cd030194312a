/**
 * One watcher a page. No polling: it wakes only when the page changes, passes over changes that can't matter, and reads
 * at most once a frame (once a second in a hidden tab), and never for more than about a tenth of the page's time.
 */
export interface WatchOptions {
  /** A selector for what matters on this page, or null if nothing does (see Adapter.hint). */
  hint: () => string | null;
  /** A selector for what never holds anything to read (posts of a feed), or null (see Adapter.quiet). */
  quiet: string | null;
  /** The blocks that the last reading was made of: their going matters. */
  blocks: () => Iterable<Element>;
  /** Parts of the page behind borders that no observer crosses; asked anew after each reading. `again`: see Adapter.roots. */
  roots: (again: () => void) => Iterable<ShadowRoot | Document>;
  /** Reads the page. */
  pass: () => void;
  signal: AbortSignal;
}

const HIDDEN_PAUSE = 1000;
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['aria-label', 'aria-hidden', 'hidden', 'href', 'role', 'style'],
};
/** A reading of n ms is followed by at least REST x n ms of rest. */
const REST = 10;

/** Watches until the signal aborts. Gives a function that asks for a reading whatever has changed. */
export function watchPage({ hint, quiet, blocks, roots, pass, signal }: WatchOptions): () => void {
  let planned = false;
  let restUntil = 0;
  let href = location.href;

  const run = (): void => {
    planned = false;
    if (signal.aborted) return;
    const start = performance.now();
    href = location.href;
    pass();
    watchInside();
    const end = performance.now();
    restUntil = end + (end - start) * REST;
  };

  const plan = (): void => {
    if (planned || signal.aborted) return;
    planned = true;
    if (document.visibilityState === 'hidden') setTimeout(run, HIDDEN_PAUSE);
    else {
      const rest = restUntil - performance.now();
      // A frame never comes in a tab that is hidden meanwhile; `visibilitychange` below plans anew.
      if (rest > 20) setTimeout(run, rest);
      else requestAnimationFrame(run);
    }
  };

  const observer = new MutationObserver((records) => {
    if (planned) return;
    if (location.href !== href || matters(records, hint(), quiet) || gone(blocks())) plan();
  });
  const watchInside = (): void => {
    // What is watched already stays watched once.
    for (const root of roots(plan)) observer.observe(root, WATCHED);
  };
  observer.observe(document, WATCHED);
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

/** Does any of these changes touch something that a reading is made of? What went is seen by `gone`. */
function matters(records: readonly MutationRecord[], hint: string | null, quiet: string | null): boolean {
  if (hint === null) return false;
  let last: Node | null = null;
  for (const { target, type, addedNodes } of records) {
    if (type === 'childList' && addedNodes.length === 0) continue;
    if (target !== last) {
      // By its type, not its class: what stands in a frame has classes of its own.
      const element = isElement(target) ? target : target.parentElement;
      if (quiet !== null && element?.closest(quiet)) continue;
      if (element?.closest(hint)) return true;
      last = target;
    }
    for (const node of addedNodes) {
      if (isElement(node) && !(quiet !== null && node.matches(quiet)) && (node.matches(hint) || node.querySelector(hint))) return true;
    }
  }
  return false;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function gone(blocks: Iterable<Element>): boolean {
  for (const block of blocks) if (!block.isConnected) return true;
  return false;
}
