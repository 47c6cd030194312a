import type { StepResult } from '../core/delivery/types.ts';
import { isSameNote } from '../core/delivery/same-note.ts';
import { NO_ROOTS } from './observe.ts';
import { newestLike } from './sent-rows.ts';
import { until } from './waiting.ts';
import type { ThreadEyes } from './watch-sent.ts';

/** A page that was just opened is still drawing its box and its messages. */
const BOX_COMES = 5000;
const ROWS_COME = 2000;

/**
 * What became of the note, as far as the page alone tells, without a watch that saw it: it stands in the box
 * (`standing`), another text does (`occupied`), the box is empty and no message like it is there (`failed`). A message
 * like it may be an older one, so nothing is claimed then (`gone`).
 */
export async function look({ read, isProven, roots = NO_ROOTS }: ThreadEyes, note: string, signal: AbortSignal): Promise<StepResult> {
  const proven = (): boolean => {
    const t = read();
    return t?.composer != null && isProven(t);
  };
  if (!(await until(proven, { ms: BOX_COMES, signal, roots }))) return 'not-proven';
  await until(() => (read()?.rows.length ?? 0) > 0 || read()?.composerText.trim() !== '', {
    ms: ROWS_COME,
    signal,
    roots,
  });
  const t = read();
  if (!t || !isProven(t)) return 'not-proven';
  const typed = t.composerText.trim();
  if (typed !== '') return isSameNote(typed, note) ? 'standing' : 'occupied';
  return newestLike(t, note) ? 'gone' : 'failed';
}
