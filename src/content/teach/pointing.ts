/** What the user may point at in each step, and how it is called. */
import { clean } from '../../core/text.ts';
import { PRESSED } from '../../platforms/taught/rows.ts';
import { documentIn } from '../../platforms/taught/thread.ts';
import { labelOf } from '../../reading/label.ts';
import { isShown, parentOf, visibleText } from '../../reading/visible.ts';

export type Wanted = 'person' | 'button' | 'box';

const BOX = 'textarea,[contenteditable=""],[contenteditable="true"],[role="textbox"],input[type="text"],input:not([type])';
const LINK = 'a[href]:not([role="button"])';
/** A name is no longer than this. */
const NAME = 80;

/** What is meant where the pointer is; null: nothing of the kind. */
export function meant(at: Element, wanted: Wanted): Element | null {
  if (wanted === 'button') return at.closest(PRESSED);
  // In a frame of its own the box may be smaller than what one sees of it.
  if (wanted === 'box') return at.closest(BOX) ?? editableIn(at.ownerDocument.defaultView?.frameElement ?? at);
  const link = at.closest('a[href]');
  if (link && textOf(link)) return link;
  for (let el: Element | null = at, up = 0; el && up < 3; el = parentOf(el), up += 1) if (textOf(el)) return el;
  return null;
}

/** Everything of the kind that stands on the page, in its order, for the arrow keys. */
export function candidates(page: Document, wanted: Wanted): Element[] {
  const selector = wanted === 'person' ? 'a[href],h2,h3,h4,strong,b' : wanted === 'button' ? PRESSED : `${BOX},iframe`;
  const found = [...page.querySelectorAll(selector)].filter((el) => isShown(el));
  const named = wanted === 'person' ? found.filter((el) => textOf(el) !== '') : found;
  // Plain links answer on old pages only: they come last.
  if (wanted === 'button') return [...named.filter((el) => !el.matches(LINK)), ...named.filter((el) => el.matches(LINK))];
  return wanted === 'box' ? named.flatMap((el) => (el.localName === 'iframe' ? (editableIn(el) ?? []) : el)) : named;
}

/** How it is called to the user. */
export function calledBy(el: Element, wanted: Wanted): string {
  if (wanted === 'person') return textOf(el);
  if (wanted === 'button') return clean(labelOf(el), NAME);
  const said = el.getAttribute('aria-label') ?? el.getAttribute('placeholder') ?? el.getAttribute('name') ?? el.getAttribute('title');
  return clean(said ?? el.ownerDocument.title, NAME) || '…';
}

/** The box in a frame of the page's own. */
function editableIn(frame: Element): Element | null {
  const inner = frame.localName === 'iframe' ? documentIn(frame) : null;
  if (!inner?.body) return null;
  return inner.body.isContentEditable || inner.designMode === 'on' ? inner.body : inner.querySelector(BOX);
}

const textOf = (el: Element): string => {
  const text = visibleText(el).split('\n')[0] ?? '';
  return text.length > 1 && text.length <= NAME ? clean(text, NAME) : '';
};
