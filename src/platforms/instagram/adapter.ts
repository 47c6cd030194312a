import { requestCards } from '../../reading/cards.ts';
import { rowTexts } from '../../reading/chat-list.ts';
import { newestIncoming, readConversation, runText, type ThreadShape } from '../../reading/conversation.ts';
import { all, homeOf, shownAll, type Pass } from '../../reading/pass.ts';
import { joined, sight, sightCard } from '../../reading/sighting.ts';
import type { Adapter, Reading, Sighting, ThreadReading } from '../../reading/types.ts';
import { isBold } from '../../reading/visible.ts';
import { meta, profileOf } from './meta.ts';

const LOGS = '[data-pagelet="IGDMessagesList"],[data-pagelet="IGDOpenMessageList"],[role="grid"],[role="log"]';
const LIST_ROW = '[role="button"],[role="listitem"]';

const SHAPE: ThreadShape = {
  composer: '[role="textbox"][contenteditable="true"]',
  notComposer: 'form[role="search"]',
  send: null,
  heading: 'h1,h2,[role="heading"]',
  row: '[role="row"],[role="group"],[role="none"]',
  within: '[data-scope="messages_table"],div[dir="auto"]',
  text: 'div[dir="auto"],span[dir="auto"]',
  notText: 'h3,h4,h5,h6,blockquote',
  writer: 'h6,h5',
};

/** Posts have people and buttons too, and nobody asks in one. */
const POSTS = 'article,[role="article"],[role="feed"]';

function passOf(page: Document, url: URL): Pass {
  const personOf = (address: URL): ReturnType<Pass['personOf']> => profileOf(address.href);
  return { page, url, meta, home: homeOf(meta, url), names: null, hosts: null, posts: POSTS, personOf };
}

const threadOf = (url: URL): string | null => /^\/direct\/(?:requests\/)?t\/([^/]+)/.exec(url.pathname)?.[1] ?? null;
const asks = (url: URL): boolean => url.pathname.startsWith('/direct/requests');

/** Follow requests of the panel, which stands over any page. */
function requests(pass: Pass): { sightings: Sighting[]; unknown: number; other: number } {
  const { cards, unknown, other } = requestCards(pass, pass.page);
  return { sightings: cards.map((card) => sightCard(pass, card, 'follow_request')).filter((s) => s !== null), unknown, other };
}

/** Rows have no link: a name with a title, a time, and the mark or the weight of what is unread. */
function chats(pass: Pass): { sightings: Sighting[]; rows: number } {
  const rows = shownAll(pass, LIST_ROW).filter(
    (row) => row.querySelector('abbr') && row.querySelector('span[title]') && !row.closest('main [role="grid"],[role="log"]'),
  );
  const kind = asks(pass.url) ? 'message_request' : 'message';
  const found = rows.map((row) => {
    const title = row.querySelector('span[title]');
    const texts = rowTexts(row, row);
    const name = title?.getAttribute('title') ?? '';
    const bold = title !== null && [title, ...title.querySelectorAll('span')].some((el) => isBold(el));
    return { row, ...texts, title: name, isNew: texts.unread || bold || kind === 'message_request' };
  });
  const wanted = found.filter((r) => r.title && r.isNew && !r.own);
  return { rows: rows.length, sightings: wanted.map((r) => sight(pass, { kind, name: r.title, text: r.preview, block: r.row })) };
}

function readThread(pass: Pass): ThreadReading | null {
  const thread = threadOf(pass.url);
  if (!thread) return null;
  const logs = shownAll(pass, LOGS);
  const log = logs.find((el) => !logs.some((other) => other !== el && other.contains(el))) ?? null;
  if (logs.filter((el) => !logs.some((other) => other !== el && other.contains(el))).length > 1) return null;
  let pane: Element | null = log;
  // The pane is the smallest block that holds the messages, the box and the link to the person.
  while (pane && pane.localName !== 'body' && !(pane.querySelector(SHAPE.composer) && hasHeader(pass, pane, log)))
    pane = pane.parentElement;
  return pane && pane.localName !== 'body' ? readConversation(pass, pane, log, thread, SHAPE) : null;
}

const hasHeader = (pass: Pass, pane: Element, log: Element | null): boolean =>
  all(pass, 'a[href],h2', pane).some((el) => !log?.contains(el) && (log?.compareDocumentPosition(el) ?? 0) & 2);

function sightThread(pass: Pass, open: ThreadReading): Sighting | null {
  const run = newestIncoming(open.rows);
  const last = run.at(-1);
  const person = open.people.length === 1 ? open.people[0] : undefined;
  const name = person?.name || (open.group ? last?.sender : null) || open.headerName;
  if (!last || !name) return null;
  const kind = asks(pass.url) ? 'message_request' : 'message';
  const text = runText(run);
  return sight(pass, { kind, name, profile: person?.profile ?? null, thread: open.thread, text, block: last.element });
}

function read(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  const path = url.pathname;
  if (/^\/(?:challenge|accounts\/login)/.test(path)) return { health: 'not-inbox', missing: [], sightings: [], viewer: null };
  const asked = requests(pass);
  const inDirect = path.startsWith('/direct/');
  const list = inDirect ? chats(pass) : { rows: 0, sightings: [] };
  const open = inDirect ? readThread(pass) : null;
  const here = open && sightThread(pass, open);
  // An open chat is told by its thread; the row of the same name would tell it twice.
  const rows = list.sightings.filter(
    (s) => s.approach.sender.name !== here?.approach.sender.name && s.approach.sender.name !== open?.headerName,
  );
  const sightings = joined([...asked.sightings, ...(here ? [here] : []), ...rows]);
  const missing: string[] = [];
  const isRequests = path.startsWith('/accounts/activity');
  if (isRequests && asked.unknown > 0) missing.push(`${asked.unknown} people with two buttons whose words are not known`);
  if (isRequests && !page.querySelector('main,[role="main"],a[href*="/accounts/"]')) missing.push('no main part');
  if (inDirect && list.rows === 0 && !open) missing.push('no chats');
  const otherwise = isRequests || inDirect ? (missing.length > 0 ? 'unrecognised' : 'empty') : 'not-inbox';
  return { health: sightings.length > 0 ? 'ok' : otherwise, missing, sightings, viewer: null };
}

/** Reads Instagram's follow requests, inbox and threads. */
export const adapter: Adapter = {
  meta,
  hint: (url) =>
    /^\/(?:direct|accounts\/activity)/.test(url.pathname)
      ? 'main,section,button,[role="button"],[role="textbox"]'
      : 'button,[role="button"]',
  quiet: POSTS,
  read,
  readThread: (page, url) => readThread(passOf(page, url)),
};
