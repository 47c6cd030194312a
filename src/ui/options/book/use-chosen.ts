import { useRef, useState } from 'preact/hooks';
import type { BookRow } from './rows.ts';

/** The rows that are chosen, and how that changes. Choosing survives another search. */
export interface Chosen {
  ids: ReadonlySet<string>;
  /** @param index of a row in what is found. @param range with all rows since the last one that was toggled. */
  toggle: (index: number, range: boolean) => void;
  /** A key moved from row to row. @param range choose all rows from where it began. */
  move: (to: number, from: number, range: boolean) => void;
  /** Chooses all that are found, or gives all of them up. */
  all: (on: boolean) => void;
  none: () => void;
}

/** @param found the rows that are shown now, in their order. */
export function useChosen(found: readonly BookRow[]): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set());
  const from = useRef<string | null>(null);

  const set = (rows: readonly BookRow[], on: boolean): void => {
    const next = new Set(ids);
    for (const row of rows) {
      if (on) next.add(row.id);
      else next.delete(row.id);
    }
    setIds(next);
  };
  const between = (index: number): readonly BookRow[] => {
    const start = found.findIndex((row) => row.id === from.current);
    const other = start < 0 ? index : start;
    return found.slice(Math.min(other, index), Math.max(other, index) + 1);
  };
  return {
    ids,
    toggle: (index, range) => {
      const row = found[index];
      if (!row) return;
      set(range ? between(index) : [row], !ids.has(row.id));
      from.current = row.id;
    },
    move: (to, start, range) => {
      if (!range) from.current = null;
      else {
        from.current ??= found[start]?.id ?? null;
        set(between(to), true);
      }
    },
    all: (on) => set(found, on),
    none: () => {
      from.current = null;
      setIds(new Set());
    },
  };
}
