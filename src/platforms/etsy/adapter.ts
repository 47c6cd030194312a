import { clean } from '../../core/text.ts';
import { composerTextOf, newestIncoming } from '../../reading/conversation.ts';
import { homeOf, shownAll, type Pass } from '../../reading/pass.ts';
import { readingOf } from '../../reading/reading.ts';
import { sight } from '../../reading/sighting.ts';
import type { Adapter, MessageRow, Reading, ThreadReading } from '../../reading/types.ts';
import { visibleText } from '../../reading/visible.ts';
import { meta } from './meta.ts';

/** The word for screen readers before each message ("Message:"), in whatever language. */
const BEFORE = '.screen-reader-only';
const BOX = 'textarea[class*="new-message-textarea"],textarea[class*="wt-textarea"],textarea[id*="message"]';

/** Conversations, in whatever language's part of the site. */
const INBOX = /^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/(?:your\/conversations|messages)(?:\/(\d+)|\/|$)/;

const threadIn = (url: URL): string | null => INBOX.exec(url.pathname)?.[1] ?? null;
const isInbox = (url: URL): boolean => INBOX.test(url.pathname);

/** The words of a message: what stands right after the word that only screen readers say. */
function wordsAfter(mark: Element): string {
  const next = mark.nextElementSibling;
  return next?.localName === 'span' && /[:：]\s*$/u.test(mark.textContent ?? '') ? visibleText(next) : '';
}

/** The largest block around a message that holds no other. */
function rowAround(mark: Element, marks: readonly Element[]): Element {
  let row = mark;
  for (let at = mark.parentElement; at && !marks.some((other) => other !== mark && at?.contains(other)); at = at.parentElement) {
    if (at.matches('main,body,ul,ol,[role="list"],[role="log"]')) break;
    row = at;
  }
  return row;
}

/** Every message with whom its picture names. */
function rowsOf(pass: Pass): MessageRow[] {
  const marks = shownAll(pass, BEFORE).filter((mark) => wordsAfter(mark) !== '');
  return marks.map((mark) => {
    const element = rowAround(mark, marks);
    const sender = clean(element.querySelector('img[alt]')?.getAttribute('alt') ?? '', 200) || null;
    const failed = element.querySelector('[role="alert"]') !== null;
    return { element, text: wordsAfter(mark), from: 'unknown', sender, words: 'span', failed };
  });
}

/** The buyer: whom all pictures name, or of several the one that a heading is about. */
function buyerIn(pass: Pass, rows: readonly MessageRow[]): string | null {
  const names = [...new Set(rows.flatMap((row) => row.sender ?? []))];
  const headings = shownAll(pass, 'h1,h2,h3').map((heading) => clean(visibleText(heading), 200));
  const fit = names.length > 1 ? names.filter((name) => headings.includes(name)) : names;
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

const passOf = (page: Document, url: URL): Pass => ({
  page,
  url,
  meta,
  home: homeOf(meta, url),
  names: null,
  hosts: null,
  personOf: () => null,
});

function readThread(pass: Pass): ThreadReading | null {
  const thread = threadIn(pass.url);
  if (!thread) return null;
  const told = rowsOf(pass);
  const name = buyerIn(pass, told);
  // Nothing marks the shop's own, so they stay unknown.
  const rows = told.map((row): MessageRow => ({ ...row, from: name !== null && row.sender === name ? 'them' : 'unknown' }));
  const boxes = shownAll(pass, BOX) as HTMLElement[];
  const composer = boxes.length === 1 ? (boxes[0] ?? null) : null;
  return {
    thread,
    people: name ? [{ name, profile: null, id: thread }] : [],
    headerName: name,
    group: name === null && told.some((row) => row.sender !== null),
    composer,
    composers: boxes.length,
    composerText: composer ? composerTextOf(composer) : '',
    send: null,
    rows,
  };
}

function read(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  if (!isInbox(url)) return readingOf(false, []);
  const open = readThread(pass);
  // Nothing is known of the list, so it is not read; that is said of it, and no fault of the page.
  if (!open) return readingOf(true, []);
  const run = newestIncoming(open.rows);
  const last = run.at(-1);
  if (last && open.headerName) {
    const text = run.map((row) => row.text).join('\n');
    const said = sight(pass, { kind: 'message', name: open.headerName, id: open.thread, thread: open.thread, text, block: last.element });
    return readingOf(true, [said]);
  }
  return readingOf(true, [], open.rows.length > 0 ? [] : ['no message']);
}

/** Reads an open Etsy conversation, on the thin facts there are. */
export const adapter: Adapter = {
  meta,
  hint: (url) => (isInbox(url) ? `${BEFORE},${BOX},main` : null),
  read,
  readThread: (page, url) => readThread(passOf(page, url)),
};
