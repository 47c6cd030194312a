/**
 * A page as a report for the makers: its structure alone. No names, texts, pictures, ids, styles or scripts; what is
 * left is exactly what a reading looks at, so a report can become a page fixture as it is.
 */
import { Masks } from './mask.ts';
import { isKnownPart, keptMarks } from './report-marks.ts';
import { hides, isBold, isTiny } from './visible.ts';

/** Attributes whose values are structure, each with all values that it may have; anything else is left empty. */
const KEPT = new Map(
  [
    'role button link listitem list row gridcell grid log main navigation dialog complementary article feed textbox heading group none presentation menu menuitem option listbox tab tablist region banner search status alert img form checkbox progressbar',
    'aria-hidden true false',
    'aria-haspopup true false menu dialog listbox',
    'aria-expanded true false',
    'aria-current page true false',
    'aria-disabled true false',
    'aria-level 1 2 3 4 5 6',
    'contenteditable true false plaintext-only',
    'hidden',
    'type button submit text hidden',
    'dir auto ltr rtl',
    'data-scope messages_table',
    'data-pagelet IGDMessagesList IGDOpenMessageList IGDInboxThreadListScrollableAreaPagelet IGDInboxHeaderOffMsys IGDChatTabsRootContent',
    'data-lexical-editor true',
    'data-virtualized true false',
    'data-dm-message-row',
    'data-sdui-screen',
    'aria-roledescription',
    'autocomplete one-time-code',
  ].map((line) => {
    const [name = '', ...values] = line.split(' ');
    return [name, new Set(values)] as const;
  }),
);
const MARKED = new Set(['class', 'id', 'data-testid', 'data-icon']);
const WORDED = new Set(['aria-label', 'alt', 'title', 'placeholder', 'aria-placeholder', 'value']);
const DROPPED = new Set('script style link meta noscript iframe template video audio source base object embed canvas map area'.split(' '));
const MOST_NODES = 4000;

/** @param page the page as it stands. Gives HTML text; the page is not touched. */
export function scrubbed(page: Document, url: URL): string {
  const out = page.implementation.createHTMLDocument('');
  const lang = page.documentElement.getAttribute('lang') ?? '';
  out.documentElement.setAttribute('lang', /^[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?$/.test(lang) ? lang : '');
  const masks = new Masks(url);
  const budget = { left: MOST_NODES };
  if (page.body) for (const child of page.body.childNodes) copy(child, out.body, masks, budget);
  return `<!-- Synthetic: a report without names. Path: ${masks.address(url.href)} -->\n${out.documentElement.outerHTML}\n`;
}

function copy(node: Node, into: Element, masks: Masks, budget: { left: number }): void {
  if (budget.left <= 0) return;
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent ?? '';
    if (text.trim() !== '') into.append(masks.words(text));
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const from = node as Element;
  if (DROPPED.has(from.localName)) return;
  budget.left -= 1;
  const made = shell(from, into.ownerDocument, masks);
  into.append(made);
  for (const child of from.shadowRoot?.childNodes ?? []) copy(child, made, masks, budget);
  // A picture's inside is drawing; its label is an attribute, or its title.
  const inside = from.localName === 'svg' ? from.querySelectorAll('title') : from.childNodes;
  for (const child of inside) copy(child, made, masks, budget);
}

/** The element alone. Its name may tell of an extension or an experiment: only plain and known ones stay. */
function shell(from: Element, out: Document, masks: Masks): Element {
  const made = out.createElement(/^[a-z][a-z0-9]{0,10}$/.test(from.localName) || isKnownPart(from.localName) ? from.localName : 'div');
  for (const { name, value } of from.attributes) {
    const values = KEPT.get(name);
    if (values) made.setAttribute(name, values.has(value) ? value : '');
    else if (MARKED.has(name)) {
      const marks = keptMarks(value, masks.number);
      if (marks) made.setAttribute(name, marks);
      // Icons whose name is an attribute.
    } else if (name.startsWith('i-ri:') && keptMarks(name, masks.number)) made.setAttribute(name, '');
    else if (WORDED.has(name)) made.setAttribute(name, masks.words(value));
    else if (name === 'href') made.setAttribute('href', masks.address(value));
  }
  const style = styleOf(from);
  if (style) made.setAttribute('style', style);
  return made;
}

/** What of its style a reading asks for. */
function styleOf(el: Element): string {
  if (hides(el) && !el.matches('[aria-hidden="true"],[hidden]')) return 'display:none';
  const side = el.ownerDocument.defaultView?.getComputedStyle(el).justifyContent ?? '';
  return [
    isTiny(el) ? 'position:absolute;width:1px' : '',
    /^flex-(?:end|start)$/.test(side) ? `display:flex;justify-content:${side}` : '',
    isBold(el) && !/^(?:b|strong|h\d)$/.test(el.localName) ? 'font-weight:600' : '',
  ]
    .filter(Boolean)
    .join(';');
}
