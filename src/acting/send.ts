import type { StepResult } from '../core/delivery/types.ts';
import { wordedSend } from '../reading/send.ts';
import type { ThreadReading } from '../reading/types.ts';
import { squeeze, standsWordByWord } from './box-text.ts';
import { NO_ROOTS } from './observe.ts';
import { isPressable } from './pressable.ts';
import type { ThreadEyes } from './watch-sent.ts';
import { until, whenVisible } from './waiting.ts';

/** The site's own Send comes up only when a text stands in the box. */
const SEND_COMES = 2000;

/** The site's own Send of a conversation; what stands in a message is somebody's words, whatever it is called. */
export function sendOf(thread: ThreadReading | null): HTMLElement | null {
  const send = thread?.send ?? wordedSend(thread?.composer ?? null);
  return send && !thread?.rows.some(({ element }) => element.contains(send)) ? send : null;
}

/**
 * Presses the site's own Send, once; never Enter. `ok` means pressed: whether the message went out is for the watch to
 * see. With any other result nothing was pressed: the box holds something else than the note (`occupied`), the thread
 * isn't proven, the tab isn't seen, or there is no Send to press (`failed`).
 */
export async function pressSend(
  { read, isProven, roots = NO_ROOTS }: ThreadEyes,
  note: string,
  signal: AbortSignal,
  isLate = (): boolean => false,
): Promise<StepResult> {
  if (!(await whenVisible(signal))) return 'hidden';
  const ready = (): HTMLElement | null => {
    const send = sendOf(read());
    return send && isPressable(send) ? send : null;
  };
  await until(() => ready() !== null, { ms: SEND_COMES, signal, roots });
  const thread = read();
  if (!thread || !isProven(thread)) return 'not-proven';
  const { composer, prefill = '' } = thread;
  const isWhole = composer !== null && standsWordByWord(composer, prefill + note);
  if (squeeze(thread.composerText) !== squeeze(note) || !isWhole) return 'occupied';
  const send = ready();
  if (!send || signal.aborted) return 'failed';
  if (isLate() || document.visibilityState !== 'visible') return 'hidden';
  send.click();
  return 'ok';
}
