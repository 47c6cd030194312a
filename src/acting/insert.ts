/**
 * Puts a note into an empty text box, or behind what the site itself has put there, once, in the way that real editors take it (measured on Lexical, Draft.js, Slate,
 * ProseMirror, Quill, bare editable elements and React fields in Chromium and Firefox). Never presses Enter, never
 * writes beside somebody's text, never tries a second way where the first may have been taken.
 */
import { begins, isEmpty, isField, stands } from './box-text.ts';
import { caretToEnd, hasFocus } from './caret.ts';
import { pause } from './waiting.ts';

/** Editors take over a new selection some 100 ms after the focus. */
const EDITOR_NOTICES = 150;
const EDITOR_DRAWS = 60;
/** A framework may draw a long text later than that. */
const EDITOR_DRAWS_LATE = 600;

/** `occupied`: somebody's text stands there, untouched. `failed`: tried, and the text isn't seen as it should be. */
export type Inserted = 'ok' | 'occupied' | 'failed';

export interface Insert {
  /** The composer of a proven thread. */
  box: HTMLElement;
  /** The note. */
  text: string;
  /** What the site has put there itself, to stay before the note. */
  before?: string;
  /** Is it still the composer of that thread? Asked once more right before the text goes in, and after. */
  isRight: () => boolean;
  signal: AbortSignal;
}

/** Gives `failed` also when given up in the middle. */
export async function insert(insert: Insert): Promise<Inserted> {
  const { box, text, before = '' } = insert;
  if (!isUntouched(box, before)) return 'occupied';
  if (text.trim() === '') return 'failed';
  return isField(box) ? insertInField(box, insert) : insertInEditor(insert);
}

/** Nothing but what the site has put there stands in the box. */
function isUntouched(box: HTMLElement, before: string): boolean {
  if (before === '') return isEmpty(box);
  return isField(box) ? box.value === before : stands(box, before) && begins(box, before);
}

async function insertInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  { text, before = '', isRight, signal }: Insert,
): Promise<Inserted> {
  const value = field.localName === 'input' ? text.replace(/\s*\n\s*/gu, ' ') : text;
  const whole = before + value;
  if (field.maxLength >= 0 && whole.length > field.maxLength) return 'failed';
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
  if (!hasFocus(field) || !isRight()) return 'failed';
  if (isUntouched(field, before)) exec(field, 'insertText', value);
  // Only where nothing arrived: the framework's own field with its own setter, at the price of the undo history.
  if (isUntouched(field, before)) setNatively(field, whole);
  await pause(EDITOR_DRAWS, signal);
  return field.isConnected && stands(field, whole) && isRight() ? 'ok' : 'failed';
}

async function insertInEditor({ box, text, before = '', isRight, signal }: Insert): Promise<Inserted> {
  caretToEnd(box, before !== '');
  await pause(EDITOR_NOTICES, signal);
  if (signal.aborted || !box.isConnected || !hasFocus(box) || !isRight()) return 'failed';
  if (!isUntouched(box, before)) return 'occupied';
  const whole = { before, text: before + text };
  const taken = !box.dispatchEvent(pasteOf(text));
  if (await isSeen(box, whole, signal)) return isRight() ? 'ok' : 'failed';
  // Taken and not to be seen, or something else to be seen: a second way could make it stand there twice.
  if (taken || signal.aborted || !isUntouched(box, before) || !hasFocus(box) || !isRight()) return 'failed';
  typeLines(box, text);
  return (await isSeen(box, whole, signal)) && isRight() ? 'ok' : 'failed';
}

async function isSeen(box: HTMLElement, whole: { before: string; text: string }, signal: AbortSignal): Promise<boolean> {
  const is = (): boolean => stands(box, whole.text) && begins(box, whole.before);
  await pause(EDITOR_DRAWS, signal);
  if (isUntouched(box, whole.before)) return false;
  // Something arrived; a framework may still be drawing the rest.
  for (let left = EDITOR_DRAWS_LATE; !is() && left > 0; left -= EDITOR_DRAWS) await pause(EDITOR_DRAWS, signal);
  return box.isConnected && is();
}

/** Plain text alone: with HTML beside it editors would parse that. Firefox takes it from `data`, Chromium from the transfer. */
function pasteOf(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init: ClipboardEventInit & { dataType: string; data: string } = {
    clipboardData,
    dataType: 'text/plain',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  return new ClipboardEvent('paste', init);
}

function typeLines(box: HTMLElement, text: string): void {
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) exec(box, 'insertParagraph');
    if (line !== '') exec(box, 'insertText', line);
  }
}

/** The one command that keeps a browser's undo history; there is no successor to it. */
function exec(box: Element, command: 'insertText' | 'insertParagraph', text = ''): boolean {
  return hasFocus(box) && box.ownerDocument.execCommand(command, false, text);
}

function setNatively(field: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  const proto = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}
