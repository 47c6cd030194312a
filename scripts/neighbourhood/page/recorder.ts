/** One event as a curious page sees it. */
export interface Seen {
  type: string;
  /** What the event tells beyond that it happened. */
  data: string;
  target: string;
}

declare global {
  interface Window {
    seen: Seen[];
  }
}

const TYPES = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
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
  'select',
];

/** A page with an ear at every door: capture listeners on window and document, before anything of its own is there. */
export function startRecording(): void {
  window.seen = [];
  const note = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.localName : event.target === document ? '#document' : '#other';
    const data =
      event instanceof KeyboardEvent
        ? event.key
        : event instanceof InputEvent || event instanceof CompositionEvent
          ? (event.data ?? '')
          : '';
    window.seen.push({ type: event.type, data, target });
  };
  for (const type of TYPES) {
    addEventListener(type, note, true);
    document.addEventListener(type, note, true);
  }
}

/** Pulls the focus back into the page's own main part whenever it goes elsewhere, as modal dialogs do. */
export function startTrap(): void {
  document.addEventListener('focusin', (event) => {
    const main = document.querySelector<HTMLElement>('[role=main]');
    if (!main || !(event.target instanceof Node) || main.contains(event.target)) return;
    main.tabIndex = -1;
    main.focus();
  });
}
