/** What stands behind a screen in its tests: changes are made to what is stored at that moment, as the product makes them. */
import { takeBack, type WayBack } from '../../src/core/take-back.ts';

/** The change of one thing that is stored. */
export type Change<T> = (make: (stored: T) => T) => Promise<WayBack>;

export interface Stored<T> {
  /** Everything that was stored since, the newest last. */
  all: T[];
  last: () => T;
  change: Change<T>;
}

/** @param first what is stored at first; @param tell is told of everything that is stored, as a screen is that shows it. */
export function stored<T>(first: T, tell: (now: T) => void = () => undefined): Stored<T> {
  const all: T[] = [];
  const last = (): T => all.at(-1) ?? first;
  const put = (now: T): void => {
    all.push(now);
    tell(now);
  };
  const change: Change<T> = (make) => {
    const before = last();
    const after = make(before);
    put(after);
    return Promise.resolve(() => {
      const { value, left } = takeBack(last(), before, after);
      put(value);
      return Promise.resolve(left ? 'changed-since' : 'undone');
    });
  };
  return { all, last, change };
}

/** The same where the answer never comes: the screen goes on showing what it showed at first. */
export function unanswered<T>(first: T): Stored<T> {
  const behind = stored(first);
  const change: Change<T> = (make) => {
    void behind.change(make);
    return new Promise(() => undefined);
  };
  return { ...behind, change };
}
