/** Things that unfold ("Why?", "More", a note) and fold again one by one with Escape. */
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';

/** Closers of all that is unfolded, the newest last. */
export type Folds = Set<() => void>;

export const FoldsContext = createContext<Folds | null>(null);

/** Closes what was unfolded last. False if nothing was. */
export function foldLast(folds: Folds): boolean {
  const last = [...folds].at(-1);
  last?.();
  return last !== undefined;
}

/** Open or not, and a way to change it; Escape closes it. @param first open from the start. */
export function useFold(first = false): [open: boolean, set: (open: boolean) => void] {
  const folds = useContext(FoldsContext);
  const [open, set] = useState(first);
  useLayoutEffect(() => {
    if (!open || !folds) return undefined;
    const close = (): void => set(false);
    folds.add(close);
    return () => void folds.delete(close);
  }, [open, folds]);
  return [open, set];
}
