/**
 * What is typed in the card is nobody's business but the user's. Stopping events at the shadow root is not enough: a
 * page that listens on window in the capture phase would read every character. The resident runs at document_start, so
 * its listeners are the first on window, and what is aimed at the card's host goes no further.
 */
const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'selectionchange',
] as const;

/**
 * @param isHost tells whether an event's target is the card's host. @param onEscape the only key that the card itself
 * needs and can't hear. Stops with the signal.
 */
export function guardKeys(isHost: (target: EventTarget | null) => boolean, onEscape: () => void, signal: AbortSignal): void {
  const guard = (event: Event): void => {
    // A page's focus trap acts when the focus leaves its field for the card: that, too, is not for the page.
    const leaving = event instanceof FocusEvent && isHost(event.relatedTarget);
    // Told to the document at every character, though the caret is in the card.
    const caret = event.type === 'selectionchange' && isHost(document.activeElement);
    if (!leaving && !caret && !isHost(event.target)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && event.isTrusted && (event as KeyboardEvent).key === 'Escape') onEscape();
  };
  for (const type of PRIVATE_EVENTS) addEventListener(type, guard, { capture: true, signal });
}
