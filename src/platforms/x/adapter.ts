import { onlyCard } from '../../reading/cards.ts';
import { newestIncoming, readConversation, runText, type ThreadShape } from '../../reading/conversation.ts';
import { CONTROL, controlsIn, isPlain } from '../../reading/label.ts';
import { homeOf, shownAll, type Pass } from '../../reading/pass.ts';
import { byPerson, peopleIn, samePerson, type PersonLink } from '../../reading/person.ts';
import { readingOf } from '../../reading/reading.ts';
import { sight } from '../../reading/sighting.ts';
import type { Adapter, MessageRow, Reading, Sighting, ThreadReading } from '../../reading/types.ts';
import { isShown, visibleText } from '../../reading/visible.ts';
import { readChats, readOldRequests } from './chats.ts';
import { readRequests } from './follower-requests.ts';
import { meta, profileOf } from './meta.ts';

const PANEL = '[data-testid="dm-conversation-panel"],[data-testid="DmActivityContainer"]';
/** The time stands beside the text, and may be marked as text too. */
const TEXT = '[data-testid^="message-text-"] span[dir="auto"].whitespace-pre-wrap,[data-testid="tweetText"]';
/** The messages over other pages. */
const DRAWER = '[data-testid="DMDrawer"],[data-testid="chat-drawer-root"]';
const PROMPT = '[data-testid="dm-message-request-prompt"]';

/** The site puts own messages at the end and others at the start of a line; there is no other sign. */
function side(row: Element): MessageRow['from'] {
  const view = row.ownerDocument.defaultView;
  for (const el of [row, ...row.querySelectorAll('div')].slice(0, 12)) {
    const at = view?.getComputedStyle(el).justifyContent ?? '';
    if (at === 'flex-end') return 'me';
    if (at === 'flex-start') return 'them';
  }
  return 'unknown';
}

const SHAPE: ThreadShape = {
  composer: '[data-testid="dm-composer-textarea"],[data-testid="dmComposerTextInput"]',
  notComposer: 'article',
  send: '[data-testid="dm-composer-send-button"],[data-testid="dmComposerSendButton"]',
  heading: '[data-testid="dm-conversation-username"],h2',
  row: '[data-dm-message-row],[data-testid="messageEntry"]',
  within: '*',
  text: TEXT,
  notText: 'time',
  writer: 'x-none',
  from: side,
};

function passOf(page: Document, url: URL): Pass {
  const personOf = (address: URL): ReturnType<Pass['personOf']> => profileOf(address.href);
  return { page, url, meta, home: homeOf(meta, url), names: null, hosts: null, personOf };
}

function threadKey(url: URL): string | null {
  const chat = /^\/i\/chat\/(?:requests\/)?(\d+)-(\d+)/.exec(url.pathname);
  if (chat) return `${chat[1]}:${chat[2]}`;
  return /^\/messages\/(\d+-\d+|\d+)$/.exec(url.pathname)?.[1] ?? null;
}

function readThread(pass: Pass): ThreadReading | null {
  const panels = shownAll(pass, PANEL);
  const thread = threadKey(pass.url);
  const panel = panels[0];
  if (!thread || !panel || panels.length > 1) return null;
  const log = panel.querySelector('[data-testid="dm-message-list"],[data-testid="DmScrollerContainer"]') ?? panel;
  // The composer of the old interface stands beside its messages.
  const pane = panel.querySelector(SHAPE.composer) ? panel : (panel.parentElement ?? panel);
  const read = readConversation(pass, pane, log, thread, SHAPE);
  // A box may be another window's that fell in: the smallest part that holds it and any link must hold the messages, too.
  let part: Element | null = read.composer;
  while (part && part !== pane && !part.querySelector('a[href]')) part = part.parentElement;
  const heads = shownAll(pass, SHAPE.heading, pane).filter((el) => !log.contains(el));
  const names = new Set(heads.map((el) => visibleText(el).split('\n')[0] ?? '').filter(Boolean));
  const open = manyWrite(pass, (part && !part.contains(log)) || names.size > 1 ? { ...read, composer: null } : read);
  // A link may show the short name alone, and the heading the name.
  const said = [...names][0] ?? '';
  const only = open.people.length === 1 ? open.people[0] : undefined;
  if (!only?.name.startsWith('@') || !said || said.startsWith('@')) return open;
  return { ...open, headerName: said, people: [{ ...only, name: said }] };
}

/**
 * Of a group the pictures link who wrote, and the old interface has one number for it instead of two. Where they link somebody
 * else than the one in the heading, whose messages these are isn't known.
 */
function manyWrite(pass: Pass, open: ThreadReading): ThreadReading {
  const others = open.rows.filter((row) => row.from !== 'me');
  const links = others.flatMap((row) => peopleIn(pass, row.element).filter((l) => !l.link.closest(SHAPE.text)));
  const [head] = open.people;
  const isHead = (l: PersonLink): boolean => head === undefined || samePerson(l, head);
  const group = open.group || byPerson(links).length > 1 || !/\D/.test(open.thread ?? '-');
  return { ...open, group, composer: links.every(isHead) ? open.composer : null };
}

/**
 * An opened request has a prompt where the box would be. In the old interface nothing marks it: no box stands there, and
 * buttons do, below the messages.
 */
function promptOf(pass: Pass, open: ThreadReading): Element | null {
  const marked = shownAll(pass, PROMPT)[0];
  if (marked || open.composers > 0) return marked ?? null;
  const panel = shownAll(pass, '[data-testid="DmActivityContainer"]')[0];
  const last = open.rows.at(-1)?.element;
  const below = controlsIn(panel ? shownAll(pass, CONTROL, panel) : []).filter(
    (el) => isPlain(el) && visibleText(el) !== '' && last && (last.compareDocumentPosition(el) & 4) !== 0 && !last.contains(el),
  );
  return (below.length > 1 && panel) || null;
}

/** Accept is known by its id, Delete by its word alone. */
function sightThread(pass: Pass, open: ThreadReading, own: string | null): Sighting | null {
  const run = newestIncoming(open.rows);
  const last = run.at(-1);
  const person = open.people.length === 1 ? open.people[0] : undefined;
  const name = person?.name || open.headerName;
  if (!last || !name || open.group) return null;
  const prompt = promptOf(pass, open);
  const asks = prompt !== null || pass.url.pathname.includes('/requests');
  const pair = prompt ? onlyCard(pass, prompt) : null;
  const ids = own ? (open.thread?.split(':') ?? []) : [];
  const text = runText(run);
  return sight(pass, {
    kind: asks ? 'message_request' : 'message',
    name,
    profile: person?.profile ?? null,
    id: own && ids.length === 2 && ids.includes(own) ? (ids.find((id) => id !== own) ?? null) : null,
    thread: open.thread,
    text,
    block: prompt ?? last.element,
    accept: pair?.accept ?? null,
    decline: pair?.decline ?? null,
  });
}

function read(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  const path = url.pathname;
  if (path.includes('/pin/')) return readingOf(false, []);
  const missing: string[] = [];
  if (path === '/follower_requests') {
    const { sightings, unread } = readRequests(pass);
    if (!page.querySelector('[data-testid="primaryColumn"]')) missing.push('no primaryColumn');
    if (unread > 0) missing.push('two buttons in a UserCell without a follow button');
    return readingOf(true, sightings, missing);
  }
  const isInbox = /^\/(?:i\/chat|messages)(?:\/|$)/.test(path);
  if (!isInbox) {
    const over = shownAll(pass, DRAWER).flatMap((drawer) => readChats(pass, drawer).sightings);
    return readingOf(false, over);
  }
  const list = readChats(pass);
  const open = readThread(pass);
  const here = open && sightThread(pass, open, list.own);
  const root = [...page.querySelectorAll('[data-testid^="dm-"],[data-testid="conversation"],[data-testid="DmActivityContainer"]')].some(
    (el) => isShown(el),
  );
  if (!root) missing.push('no part of the messages');
  // The old interface gives own messages no sign; this one gives each a side.
  const sided = open?.rows.filter((row) => row.element.matches('[data-dm-message-row]')) ?? [];
  if (sided.length > 0 && sided.every((row) => row.from === 'unknown')) missing.push('whose messages');
  return readingOf(true, [here, ...list.sightings, ...readOldRequests(pass)], missing);
}

/** Reads X's follower requests and both of its message interfaces. */
export const adapter: Adapter = {
  meta,
  hint: (url) => (/^\/(?:follower_requests|i\/chat|messages)/.test(url.pathname) ? '[data-testid]' : DRAWER),
  read,
  readThread: (page, url) => readThread(passOf(page, url)),
};
