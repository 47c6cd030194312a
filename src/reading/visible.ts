/**
 * What a person can see of a page, from attributes and declared style alone, so that it reads the same in a browser,
 * in a background tab and in a test page without layout.
 */

const HIDDEN = '[aria-hidden="true"],[hidden]';
const NEVER = /^(script|style|noscript|template|title|svg|input|textarea|select|iframe)$/;
/** Tags that mark words inside a sentence. */
const WORD = /^(a|b|strong|em|i|u|s|mark|code|wbr|img|sub|sup|small)$/;
/** Tags that stand in a line. Whatever else there is begins a new one. */
const INLINE = /^(span|abbr|time|font|bdi|label|button|input|svg)$/;

/** What stands inside an element behind a border: its open shadow root, or the document of a frame of this origin. */
export const insideOf = (host: Element): ShadowRoot | Document | null =>
  host.shadowRoot ?? (host as HTMLIFrameElement).contentDocument ?? null;

/** What the element's open shadow root, or the frame of this origin that it is in, stands in. */
function borderOf(el: Element): Element | null {
  const root = el.getRootNode() as { host?: Element; defaultView?: Window | null };
  return root.host ?? root.defaultView?.frameElement ?? null;
}

/** The parent, through the border of an open shadow root or of a frame of this origin. */
export const parentOf = (el: Element): Element | null => el.parentElement ?? borderOf(el);

/** Like `closest`, through those borders. */
export function closestOf(el: Element, selector: string): Element | null {
  for (let at: Element | null = el; at; at = borderOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

const hasSheets = (el: Element): boolean => el.ownerDocument.styleSheets.length > 0;
/** The style that counts, or null where none is declared. */
export const styleOf = (el: Element): CSSStyleDeclaration | null => {
  const view = el.ownerDocument.defaultView;
  // Without style sheets the style attribute says it all, and is far cheaper to read.
  if (view && hasSheets(el)) return view.getComputedStyle(el);
  return el.hasAttribute('style') ? (el as HTMLElement).style : null;
};

/** Does this very element hide what is in it? Its ancestors are not asked. */
export function hides(el: Element): boolean {
  if (el.matches(HIDDEN)) return true;
  const style = styleOf(el);
  return style !== null && (style.display === 'none' || /^(hidden|collapse)$/.test(style.visibility));
}

/** A label for screen readers of one pixel: it carries marks ("Unread message:"), never a name or a text. */
export function isTiny(el: Element): boolean {
  const style = styleOf(el);
  if (!style || !/^(absolute|fixed)$/.test(style.position)) return false;
  return /^[01](\.\d+)?px$/.test(style.width) || style.clip.startsWith('rect(');
}

/** Is the element shown, as far as attributes and style tell? In a browser the browser is asked. */
export function isShown(el: Element): boolean {
  if (typeof el.checkVisibility === 'function') {
    if (!el.checkVisibility({ visibilityProperty: true })) return false;
    return closestOf(el, HIDDEN) === null;
  }
  for (let at: Element | null = el; at; at = parentOf(at)) if (hides(at)) return false;
  return true;
}

/** Is the weight of the letters bold, by tag or declared style? */
export function isBold(el: Element): boolean {
  const weight = styleOf(el)?.fontWeight ?? '';
  return weight.startsWith('bold') || Number(weight) >= 600;
}

/** Where emoji have their places, and other signs: the browser's own list of them fills more memory than all else here. */
const EMOJI = /[\u203C-\u2BFF\u3297\u3299\uD83C-\uD83E]/;

/**
 * The text a person sees in an element, one line per block; emoji pictures count as their emoji.
 * @param skip elements that are left out together with what is in them.
 */
export function visibleText(el: Element, skip?: (el: Element) => boolean): string {
  const out: string[] = [];
  let left = 20_000;
  const walk = (node: Node, depth: number): void => {
    // A page may nest without end.
    if (left <= 0 || depth > 150) return;
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/\s+/gu, ' ');
      left -= text.length;
      out.push(text);
      return;
    }
    if (node.nodeType !== 1) return;
    const at = node as Element;
    if (at.localName === 'br') out.push('\n');
    if (at.localName === 'img') {
      const alt = at.getAttribute('alt') ?? '';
      if (alt.length <= 16 && EMOJI.test(alt)) out.push(alt);
    }
    if (NEVER.test(at.localName) || (at !== el && (skip?.(at) || hides(at) || isTiny(at)))) return;
    const block = isBlock(at);
    if (block) out.push('\n');
    for (const child of (at.shadowRoot ?? at).childNodes) {
      // Neighbours without any space between them are parts of a row, not of a word.
      if (child.nodeType === 1 && child.previousSibling?.nodeType === 1 && !EMOJI.test((child as Element).getAttribute('alt') ?? '')) {
        if (!WORD.test((child as Element).localName)) out.push('\n');
      }
      walk(child, depth + 1);
    }
    if (block) out.push('\n');
  };
  walk(el, 0);
  return out
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function isBlock(el: Element): boolean {
  if (!WORD.test(el.localName) && !INLINE.test(el.localName)) return true;
  if (el.localName === 'span' && el.getAttribute('dir') === 'auto') return true;
  return /^(block|flex|grid|list-item|table)/.test(styleOf(el)?.display ?? '');
}
