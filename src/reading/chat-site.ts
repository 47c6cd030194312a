/**
 * Sites that are chats alone: a list of conversations, one open conversation, nothing to decline. Such a site is data: where
 * its parts stand and what tells who wrote. Whatever isn't told for certain is reported as unknown.
 */
import { clean } from '../core/text.ts';
import type { SiteAddress } from '../core/site.ts';
import { newestIncoming, readConversation, runText, type ThreadShape } from './conversation.ts';
import { homeOf, shownAll, type Pass } from './pass.ts';
import { rootsIn } from './roots.ts';
import { readingOf } from './reading.ts';
import { sight } from './sighting.ts';
import type { Adapter, MessageRow, Reading, Sighting, ThreadReading } from './types.ts';
import { insideOf, visibleText } from './visible.ts';
import { foldLabel } from './words.ts';

/** Who wrote a row. `same`: it has no sign of its own and belongs to the run it stands in. */
export type Author = MessageRow['from'] | 'same';

export interface ChatSite {
  meta: SiteAddress;
  /** Has this address conversations at all? */
  isInbox: (url: URL) => boolean;
  /** Something that stands on every such page; without it the page isn't understood. */
  root: string;
  /** Elements whose open shadow roots are part of the page. */
  hosts?: string;
  list: {
    /** One conversation each. */
    row: string;
    name: (row: ParentNode) => string;
    /** The newest words, or the empty text where the row has none that are only words. */
    preview: (row: ParentNode) => string;
    /** Does its own mark say that something new stands there? */
    isNew: (row: ParentNode) => boolean;
    /** The conversation's key; empty: the row has none; null: it is no conversation with one person. */
    thread: (row: Element) => string | null;
    /** Is the key the person's, as a conversation with one person alone has it? */
    keyIsPerson?: boolean;
  };
  open: {
    /** The whole open conversation; two of them at once are not read. */
    pane: string;
    log: string;
    /** Its key; null: no conversation is open. */
    thread: (pane: Element, url: URL) => string | null;
    shape: Pick<ThreadShape, 'composer' | 'send' | 'heading' | 'row' | 'text' | 'notText'>;
    /** @param them the name in the heading. */
    author: (row: Element, them: string | null) => Author;
    /** The name that a row gives its writer; two of them beside the one in the heading make a group. */
    writer?: (row: Element) => string;
    /** The name, where the heading isn't in the pane. */
    name?: (pass: Pass, thread: string) => string | null;
  };
}

/** The adapter of a site that is chats alone. */
export function chatSite(site: ChatSite): Adapter {
  const passOf = (page: Document, url: URL): Pass => ({
    page,
    url,
    meta: site.meta,
    home: homeOf(site.meta, url),
    names: null,
    hosts: site.hosts ?? null,
    personOf: () => null,
  });
  const { hosts } = site;
  return {
    meta: site.meta,
    hint: (url) => (site.isInbox(url) ? `${site.root},${site.list.row},${site.open.pane},${site.open.shape.row}` : null),
    ...(hosts ? { roots: (page: Document, again?: () => void) => rootsIn(page, hosts, again) } : {}),
    read: (page, url) => read(site, passOf(page, url)),
    readThread: (page, url) => (site.isInbox(url) ? threadOf(site, passOf(page, url)) : null),
  };
}

function read(site: ChatSite, pass: Pass): Reading {
  if (!site.isInbox(pass.url)) return readingOf(false, []);
  const open = threadOf(site, pass);
  const here = open ? arrivedIn(site, pass, open) : null;
  const rows = shownAll(pass, site.list.row).flatMap((row) => rowOf(site, pass, row) ?? []);
  // An open conversation is told by itself; its row would tell it twice.
  const isOpen = ({ approach: { thread, sender } }: Sighting): boolean =>
    open?.thread != null && (thread === open.thread || (thread === null && sender.name === open.headerName));
  const others = rows.filter((s) => !isOpen(s));
  const known = here || others.length > 0 || shownAll(pass, site.root).length > 0;
  return readingOf(true, [here, ...others], known ? [] : [`nothing like ${site.root}`]);
}

/** What a row holds stands in its own shadow root, where it has one. */
const partsOf = (row: Element): ParentNode => (row.shadowRoot ? (insideOf(row) ?? row) : row);

function rowOf(site: ChatSite, pass: Pass, row: Element): Sighting | null {
  const { list } = site;
  const thread = list.thread(row);
  const parts = partsOf(row);
  const name = clean(list.name(parts), 200);
  if (thread === null || !name || !list.isNew(parts)) return null;
  const key = thread || null;
  return sight(pass, { kind: 'message', name, id: list.keyIsPerson ? key : null, thread: key, text: list.preview(parts), block: row });
}

function threadOf(site: ChatSite, pass: Pass): ThreadReading | null {
  const { open } = site;
  const panes = shownAll(pass, open.pane);
  const pane = panes[0];
  const thread = pane && panes.length === 1 ? open.thread(pane, pass.url) : null;
  if (!pane || thread === null) return null;
  const parts = partsOf(pane);
  const log = shownAll(pass, open.log, parts)[0] ?? null;
  // Its messages are read below: what tells who wrote one is the site's own.
  const shape: ThreadShape = { ...open.shape, row: 'x-none', within: 'x-none', notComposer: 'x-none', writer: 'x-none' };
  const told = readConversation(pass, parts, log, thread, shape);
  const headerName = open.name?.(pass, thread) ?? told.headerName;
  const rows = log ? rowsIn(site, pass, log, headerName) : [];
  const id = site.list.keyIsPerson ? thread : null;
  const others = new Set(rows.flatMap((row) => open.writer?.(row.element) || []).map(foldLabel));
  others.delete(foldLabel(headerName ?? ''));
  return { ...told, headerName, rows, group: others.size > 1, people: headerName ? [{ name: headerName, profile: null, id }] : [] };
}

/** A row without a sign goes on with the run it stands in; after a row that is nobody's it is nobody's. */
function rowsIn({ open }: ChatSite, pass: Pass, log: Element, them: string | null): MessageRow[] {
  const { row, text, notText } = open.shape;
  let run: MessageRow['from'] = 'unknown';
  return shownAll(pass, row, partsOf(log)).map((element) => {
    const by = open.author(element, them);
    run = by === 'same' ? run : by;
    const found = shownAll(pass, text, partsOf(element)).filter((part) => !part.closest(notText));
    const parts = found.filter((part) => !found.some((other) => other !== part && other.contains(part)));
    const words = parts.map((part) => visibleText(part, (inner) => inner.matches(notText))).filter(Boolean);
    const failed = element.querySelector('[role="alert"],[aria-invalid="true"]') !== null;
    return { element, text: clean(words.join('\n'), 20_000, 'lines'), from: run, sender: null, words: text, failed };
  });
}

function arrivedIn(site: ChatSite, pass: Pass, open: ThreadReading): Sighting | null {
  const run = newestIncoming(open.rows);
  const last = run.at(-1);
  if (!last || !open.headerName || open.group) return null;
  const text = runText(run);
  const id = site.list.keyIsPerson ? open.thread : null;
  return sight(pass, { kind: 'message', name: open.headerName, id, thread: open.thread, text, block: last.element });
}

/** The first match's words as they are read; empty where there is none. */
export function wordsOf(root: ParentNode, selector: string, skip?: string): string {
  const found = root.querySelector(selector);
  return found ? visibleText(found, (el) => skip !== undefined && el.matches(skip)) : '';
}
