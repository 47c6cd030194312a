/** Sees every change of the page, also behind the borders inside it that no observer crosses. */

/** The open shadow roots and frames that are part of the page, as they are now. */
export type Roots = () => Iterable<ShadowRoot | Document>;
export const NO_ROOTS: Roots = () => [];

const ALL: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

interface Seen {
  /** Told at each change. */
  changed: () => void;
  /** Told at each letter typed into a field, which changes nothing of the page itself. */
  typed?: () => void;
  roots: Roots;
  signal: AbortSignal;
}

/** Watches until the signal aborts. Gives a function that takes in what has come to stand there since. */
export function observePage({ changed, typed, roots, signal }: Seen): () => void {
  const observer = new MutationObserver(changed);
  signal.addEventListener('abort', () => observer.disconnect());
  // What is watched already stays watched once.
  const take = (root: Document | ShadowRoot): void => {
    observer.observe(root, ALL);
    if (typed) root.addEventListener('input', typed, { signal, capture: true });
  };
  const takeIn = (): void => {
    if (!signal.aborted) for (const root of roots()) take(root);
  };
  take(document);
  takeIn();
  return takeIn;
}
