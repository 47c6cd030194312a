import { useEffect, useState } from 'preact/hooks';
import type { MarkView } from '../../core/words-view.ts';

/** So long nothing is typed before a text is looked at, ms. */
const PAUSE = 900;

/**
 * The wording check of a text that is being written: after a pause, never while typing, one mark at a time.
 * @param look gives all marks of a text. Gives the one to show, and a way to put it away for as long as the text stands.
 */
export function useWording(
  text: string,
  look: (text: string) => MarkView[] | Promise<MarkView[]>,
  on: unknown[],
): [MarkView | null, () => void] {
  const [marks, setMarks] = useState<MarkView[]>([]);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setMarks([]);
    if (text.trim() === '') return undefined;
    let late = false;
    const timer = setTimeout(() => {
      Promise.resolve(look(text)).then(
        (found) => void (late || setMarks(found)),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `look` is made anew at each render; `on` says when it differs
  }, [text, ...on]);
  const mark = marks.find((m) => m.blocks || !kept.has(idOf(m))) ?? null;
  return [mark, () => void (mark && setKept(new Set([...kept, idOf(mark)])))];
}

const idOf = (m: MarkView): string => `${m.reason} ${m.words}`;
