/**
 * What a person sees and could press on a page, told by other code than the product's own: what judges must not share the
 * faults of what it judges. Only the table of words is the same.
 */
import { CONTROLS, OWN } from '../../src/reading/words-table.ts';

/** The element around it, also out of an open shadow root and out of a frame. */
export function around(el: Element): Element | null {
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode() as { host?: Element; defaultView?: Window | null };
  return root.host ?? root.defaultView?.frameElement ?? null;
}

/** The element and all that it stands in, the innermost first. */
export function pathOf(el: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = el; at; at = around(at)) path.push(at);
  return path;
}

function hidesItself(el: Element): boolean {
  if (el.getAttribute('aria-hidden') === 'true' || el.hasAttribute('hidden')) return true;
  const view = el.ownerDocument.defaultView;
  const sheets = el.ownerDocument.styleSheets.length > 0;
  if (!sheets && !el.hasAttribute('style')) return false;
  const { display, visibility } = sheets && view ? view.getComputedStyle(el) : (el as HTMLElement).style;
  return display === 'none' || visibility === 'hidden' || visibility === 'collapse';
}

export const isHidden = (el: Element): boolean => pathOf(el).some(hidesItself);

/** Every element of the page, those in open shadow roots and frames of its own too. */
export function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((el) => {
    const inside = el.shadowRoot ?? (el.localName === 'iframe' ? (el as HTMLIFrameElement).contentDocument?.body : null);
    return inside ? [el, ...everything(inside)] : [el];
  });
}

export const PRESSABLE = 'button,[role="button"],input[type="button"],input[type="submit"],[role="menuitem"],summary,a[aria-label]';

/** A text as it is compared: case, width, quotes and white space don't count. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .split(/\s+/u)
    .join(' ')
    .replace(/^[\s"“”«»]+|[\s"“”«».:…!]+$/gu, '');

function shownText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const el = node as Element;
  if (/^(?:script|style|noscript|template|title|svg|iframe|textarea|input|select)$/.test(el.localName) || hidesItself(el)) return '';
  return [...(el.shadowRoot ?? el).childNodes].map(shownText).join(' ');
}

/** What a control is called, in each of the ways in which it says so. */
export function saidBy(control: Element): string[] {
  const pictures = [...control.querySelectorAll('svg[aria-label],[role="img"][aria-label],img[alt]')].filter((el) => !isHidden(el));
  const said = [
    ...['aria-label', 'title', 'value'].map((name) => control.getAttribute(name)),
    shownText(control),
    ...pictures.map((el) => el.getAttribute('aria-label') ?? el.getAttribute('alt')),
  ];
  return said.flatMap((text) => (text?.trim() ? [folded(text)] : []));
}

export type Means = 'accept' | 'decline' | 'suggest';
const KINDS: readonly Means[] = ['accept', 'decline', 'suggest'];
const meanings = new Map<string, Means>();
/** The words of each meaning, by language; for changing labels, too. */
export const LANGUAGES: readonly Record<Means, readonly string[]>[] = CONTROLS.map((line) => {
  const [accept = [], decline = [], suggest = []] = line.split(';').map((list) => list.split('|'));
  return { accept, decline, suggest };
});
for (const language of LANGUAGES) for (const kind of KINDS) for (const word of language[kind]) meanings.set(folded(word), kind);
for (const word of OWN.split('|')) meanings.set(folded(word), 'suggest');

function meaningOf(said: string, name: string): Means | null {
  const known = meanings.get(said);
  if (known) return known;
  const who = folded(name);
  if (who && said.endsWith(` ${who}`)) return meanings.get(said.slice(0, -who.length - 1)) ?? null;
  if (/^accept .+'s invitation$|^kontaktanfrage von .+ annehmen$/.test(said)) return 'accept';
  return /^ignore an invitation to connect from |^kontaktanfrage von .+ ignorieren$/.test(said) ? 'decline' : null;
}

/** Everything that a control says it would do. @param name of the person on its card, for labels that end with it. */
export const meansOf = (control: Element, name: string): Set<Means> =>
  new Set(saidBy(control).flatMap((said) => meaningOf(said, name) ?? []));

/** The people of the list whom a control names beside what it says; a name alone is no word of a control's. */
export function namedBy<P extends { name: string }>(control: Element, people: readonly P[]): P[] {
  const said = saidBy(control).map((text) => ` ${text.replace(/'s\b/g, '')} `);
  const isIn = (text: string, name: string): boolean => text.trim() !== name && text.includes(` ${name} `);
  const named = people.filter(
    ({ name }) => name.length > 3 && !meanings.has(folded(name)) && said.some((text) => isIn(text, folded(name))),
  );
  // "Ana Ruiz" is a part of "Ana Ruiz Peña", and not named by it.
  return named.filter((one) => !named.some((other) => other.name !== one.name && other.name.includes(one.name)));
}
