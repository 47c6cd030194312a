import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Where {
  /** Another word for another view. */
  view: string;
  /** Who is open there; null: nobody. */
  key: string | null;
}

/**
 * The keyboard follows the eye. A press that brings another view takes its own button away, and the focus with it: then a
 * form has it in its first field, the list at the row of whom was open, and any other view as a whole: never a button, which
 * one press too many would press.
 * @returns for the element in which the views stand; it takes the focus itself (`tabIndex` -1).
 */
export function useEntering({ view, key }: Where): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  const was = useRef<Where>({ view, key });
  useLayoutEffect(() => {
    const left = was.current;
    was.current = { view, key };
    const opened = left.view === view && left.key === key;
    // Where the focus stands on something, the user has put it there.
    if (opened || document.activeElement !== document.body) return;
    const all = (what: string): HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>(what) ?? [])];
    const row = all('[data-row]').find((one) => one.dataset['row'] === left.key);
    (row ?? all('form :is(input, select, textarea)')[0] ?? box.current)?.focus();
  }, [view, key]);
  return box;
}
