/**
 * A page as a report for the makers: its structure alone. No names, texts, pictures, ids, styles or scripts; what is
 * left is exactly what a reading looks at, so a report can become a page fixture as it is.
 */
import { isSendLabel } from './send.ts';
import { roleOfLabel } from './words.ts';

/** Attributes whose values are structure. Everything else goes, or keeps only its name. */
const KEPT = new Set([
  'role',
  'aria-hidden',
  'aria-haspopup',
  'aria-expanded',
  'aria-current',
  'aria-disabled',
  'contenteditable',
  'hidden',
  'type',
  'dir',
  'tabindex',
  'data-scope',
  'data-pagelet',
  'aria-roledescription',
  'data-virtualized',
]);
const MASKED = new Set(['aria-label', 'alt', 'title', 'placeholder', 'aria-placeholder', 'data-lexical-editor', 'data-testid', 'value']);
const DROPPED = new Set([
  'script',
  'style',
  'link',
  'meta',
  'noscript',
  'iframe',
  'template',
  'video',
  'audio',
  'source',
  'base',
  'object',
  'embed',
]);
/** Query parameters whose value says what a link is, never who. */
const SAID = new Set(['notif_t', 'ref']);
const MOST_NODES = 4000;

/** @param page the page as it stands. Gives HTML text; the page is not touched. */
export function scrubbed(page: Document, url: URL): string {
  const out = page.implementation.createHTMLDocument('');
  const lang = page.documentElement.getAttribute('lang') ?? '';
  out.documentElement.setAttribute('lang', /^[a-zA-Z-]{2,10}$/.test(lang) ? lang : '');
  const budget = { left: MOST_NODES };
  if (page.body) for (const child of page.body.childNodes) copy(child, out.body, out, url, budget);
  return `<!-- A report without names. Path: ${maskedPath(url)} -->\n${out.documentElement.outerHTML}\n`;
}

function copy(node: Node, into: Element, out: Document, url: URL, budget: { left: number }): void {
  if (budget.left <= 0) return;
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent ?? '';
    if (text.trim() !== '') into.append(masked(text));
    return;
  }
  if (!(node instanceof Element) || DROPPED.has(node.localName)) return;
  budget.left -= 1;
  // A custom element's name can tell of an extension or an experiment; its role doesn't change.
  const made = out.createElement(/^[a-z][a-z0-9]*$/.test(node.localName) ? node.localName : 'div');
  for (const { name, value } of node.attributes) {
    if (KEPT.has(name)) made.setAttribute(name, value.slice(0, 60));
    else if (MASKED.has(name)) made.setAttribute(name, masked(value));
    else if (name === 'href') made.setAttribute('href', maskedHref(value, url));
  }
  if (/display:\s*none/.test(node.getAttribute('style') ?? '')) made.setAttribute('style', 'display:none');
  into.append(made);
  for (const child of node.shadowRoot?.childNodes ?? []) copy(child, made, out, url, budget);
  // A picture's inside is drawing, but for the label that it may carry.
  if (node.localName !== 'svg') for (const child of node.childNodes) copy(child, made, out, url, budget);
}

/** Labels that the reading knows stay; every other letter becomes x and every digit 0. */
function masked(text: string): string {
  const trimmed = text.trim().slice(0, 200);
  if (roleOfLabel(trimmed, null) !== null || isSendLabel(trimmed)) return trimmed;
  return trimmed
    .replace(/\p{L}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/[^x0\s.,:;!?'"()·-]/gu, 'x');
}

function maskedHref(href: string, url: URL): string {
  if (!URL.canParse(href, url)) return '#';
  const address = new URL(href, url);
  const query = [...address.searchParams].map(([key, value]) => `${key}=${SAID.has(key) ? value : masked(value)}`).join('&');
  const foreign = address.origin === url.origin ? '' : 'https://elsewhere.example';
  return foreign + maskedPath(address) + (query ? `?${query}` : '');
}

/** Words of the site's own routes are short and plain; names and numbers are not. */
function maskedPath(address: URL): string {
  const OWN =
    /^(?:friends|requests|suggestions|messages|t|e2ee|notifications|groups|events|pages|direct|inbox|in|i|mynetwork|invitation-manager|messaging|profile\.php)$/;
  return address.pathname
    .split('/')
    .map((part) => (part === '' || OWN.test(part) ? part : masked(part)))
    .join('/');
}
