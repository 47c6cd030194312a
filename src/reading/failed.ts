/** Finds rows that the site says were not sent. Only what acts needs it, so it stays out of the pages' resident. */
import type { MessageRow, ThreadReading } from './types.ts';
import { isShown } from './visible.ts';
import { foldLabel, setOf } from './words.ts';

const WORDS = setOf(
  "couldn't send|failed to send|not sent|not delivered|retry|try again|nicht gesendet|erneut versuchen|réessayer|reintentar|tentar novamente|riprova|再試行|重试|إعادة المحاولة|повторить",
);

const isMark = (line: string): boolean => line.split('.').some((part) => WORDS.has(foldLabel(part)));

/** The conversation with each row's failure read from the site's words too. */
export const withFailures = (t: ThreadReading): ThreadReading => ({
  ...t,
  rows: t.rows.map((row) => (row.failed ? row : { ...row, failed: saysSo(row) })),
});

/** What was written may read "Try again": only what stands outside it is the site's own. */
function saysSo({ element, words }: MessageRow): boolean {
  return [...element.querySelectorAll('[aria-label],span,div')].some(
    (el) =>
      !el.closest(words) &&
      isShown(el) &&
      [el.getAttribute('aria-label'), el.childElementCount === 0 ? el.textContent : ''].some((said) => isMark(said ?? '')),
  );
}
