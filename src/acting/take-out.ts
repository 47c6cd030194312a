import { isEmpty, isField, stands } from './box-text.ts';
import { hasFocus, selectAll } from './caret.ts';
import { pause } from './waiting.ts';

/** `occupied`: the text was changed since, and is left alone. `gone`: the box is empty already. */
export type TakenOut = 'ok' | 'occupied' | 'gone' | 'failed';

/** Takes the note out of the box again, but only if exactly our own text stands there. @param before what the site has put before it. */
export async function takeOut(box: HTMLElement, note: string, signal: AbortSignal, before = ''): Promise<TakenOut> {
  if (isEmpty(box) || (before !== '' && stands(box, before))) return 'gone';
  if (!stands(box, before + note)) return 'occupied';
  if (isField(box)) {
    box.focus({ preventScroll: true });
    // What the site had put before the note stays.
    box.setSelectionRange(before.length, box.value.length);
    if (hasFocus(box)) box.ownerDocument.execCommand('delete');
    await pause(60, signal);
    return isEmpty(box) || stands(box, before) ? 'ok' : 'failed';
  }
  selectAll(box, before.length);
  // An editor takes over the selection some time after it was made.
  await pause(150, signal);
  if (signal.aborted || !hasFocus(box)) return 'failed';
  if (!stands(box, before + note)) return 'occupied';
  // Editors with a model of their own know a cut; they refuse the plain command, or fall out of step with it.
  const taken = !box.dispatchEvent(cutOf(box));
  await pause(100, signal);
  if (!taken && !isDraft(box) && hasFocus(box) && stands(box, before + note)) {
    box.ownerDocument.execCommand('delete');
    await pause(100, signal);
  }
  return (before === '' ? isEmpty(box) : stands(box, before)) ? 'ok' : 'failed';
}

/** Draft.js marks the part that it draws. It knows no cut but the clipboard's, and takes no command without losing count. */
const isDraft = (box: HTMLElement): boolean => box.querySelector('[data-contents="true"]') !== null;

function cutOf(box: HTMLElement): Event {
  const kind = { bubbles: true, cancelable: true, composed: true };
  return isDraft(box) ? new ClipboardEvent('cut', kind) : new InputEvent('beforeinput', { ...kind, inputType: 'deleteByCut' });
}
