import { requestCards } from '../../reading/cards.ts';
import { newestIncoming, readConversation, runText, type ThreadShape } from '../../reading/conversation.ts';
import { CONTROL, controlsIn, isPlain, roleOf } from '../../reading/label.ts';
import { homeOf, shownAll, type Pass } from '../../reading/pass.ts';
import { peopleIn } from '../../reading/person.ts';
import { joined, sight, sightCard } from '../../reading/sighting.ts';
import type { Adapter, MessageRow, Reading, Sighting, ThreadReading } from '../../reading/types.ts';
import { isShown, visibleText } from '../../reading/visible.ts';
import { startsWithYou } from '../../reading/words.ts';
import { meta, profileOf } from './meta.ts';

const CHAT_ROW = '[data-testid^="dm-conversation-item-"]';
const ASK_ROW = '[data-testid^="dm-message-request-item-"]';
const PANEL = '[data-testid="dm-conversation-panel"],[data-testid="DmActivityContainer"]';
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
  text: '[data-testid^="message-text-"] span[dir="auto"],[data-testid="tweetText"]',
  notText: 'time',
  writer: 'x-none',
  from: side,
};

function passOf(page: Document, url: URL): Pass {
  const personOf = (address: URL): ReturnType<Pass['personOf']> => profileOf(address.href);
  return { page, url, meta, home: homeOf(meta, url), names: null, hosts: null, personOf };
}

/**
 * Follower requests: cells of the main column with two buttons and no follow button. That alone is the sign, in any language;
 * which button is which only its word says.
 */
function requests(pass: Pass): Sighting[] {
  const cells = shownAll(pass, '[data-testid="primaryColumn"] [data-testid="UserCell"]');
  const asking = cells.filter(
    (cell) => !cell.querySelector('[data-testid$="-follow"],[data-testid$="-unfollow"],[data-testid$="-cancel"]'),
  );
  return asking.flatMap((block) => {
    const links = peopleIn(pass, block);
    const buttons = controlsIn([...block.querySelectorAll(CONTROL)]).filter((b) => b.localName !== 'a' && isPlain(b));
    if (buttons.length !== 2) return [];
    const roles = buttons.map((b) => roleOf(b, null));
    if (roles.includes('suggest') || roles.includes('own')) return [];
    const seen = sightCard(
      pass,
      { block, links, accept: buttons[roles.indexOf('accept')] ?? null, decline: buttons[roles.indexOf('decline')] ?? null },
      'follow_request',
    );
    return seen && roles[0] !== roles[1] ? [seen] : seen ? [{ ...seen, accept: null, decline: null }] : [];
  });
}

/** The two numbers of a chat's test id; the viewer's own is in every row. */
function idsOf(row: Element): string[] {
  return /(\d+):(\d+)$/.exec(row.getAttribute('data-testid') ?? '')?.slice(1, 3) ?? [];
}

function chats(pass: Pass): { sightings: Sighting[]; rows: number } {
  const rows = shownAll(pass, `${CHAT_ROW},${ASK_ROW}`);
  const pairs = rows.map(idsOf).filter((ids) => ids.length === 2);
  const own = new Set(pairs.length > 1 ? (pairs[0] ?? []).filter((id) => pairs.every((ids) => ids.includes(id))) : []);
  const sightings = rows.flatMap((row) => {
    const asks = row.matches(ASK_ROW);
    const [name = '', ...rest] = visibleText(row, (el) => el.matches('time')).split('\n');
    const preview = rest.at(-1) ?? '';
    const fresh = row.querySelector('svg[data-icon="icon-circle-fill"]') !== null;
    if (!name || (!fresh && !asks) || startsWithYou(preview)) return [];
    const ids = idsOf(row);
    const others = ids.filter((id) => !own.has(id));
    const handle = rest.find((line) => line.startsWith('@'));
    return [
      sight(pass, {
        kind: asks ? 'message_request' : 'message',
        name,
        text: preview,
        block: row,
        thread: ids.length === 2 ? ids.join(':') : null,
        id: own.size === 1 && others.length === 1 ? (others[0] ?? null) : null,
        profile: handle ? (profileOf(`/${handle.slice(1)}`)?.profile ?? null) : null,
      }),
    ];
  });
  return { sightings, rows: rows.length };
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
  return readConversation(pass, pane, log, thread, SHAPE);
}

/** An opened request has a prompt instead of a box. Accept is known by its id, Delete by its word alone. */
function sightThread(pass: Pass, open: ThreadReading): Sighting | null {
  const run = newestIncoming(open.rows);
  const last = run.at(-1);
  const person = open.people.length === 1 ? open.people[0] : undefined;
  const name = person?.name || open.headerName;
  if (!last || !name) return null;
  const prompt = shownAll(pass, PROMPT)[0];
  const asks = prompt !== undefined || pass.url.pathname.includes('/requests');
  const pairs = prompt ? requestCards(pass, prompt).pairs : [];
  const pair = pairs.length === 1 ? pairs[0] : undefined;
  const text = runText(run);
  return sight(pass, {
    kind: asks ? 'message_request' : 'message',
    name,
    profile: person?.profile ?? null,
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
  const none: Reading = { health: 'not-inbox', missing: [], sightings: [], viewer: null };
  if (path.includes('/pin/')) return none;
  const missing: string[] = [];
  if (path === '/follower_requests') {
    const sightings = requests(pass);
    if (!page.querySelector('[data-testid="primaryColumn"]')) missing.push('no primaryColumn');
    return {
      ...none,
      health: sightings.length > 0 ? 'ok' : missing.length > 0 ? 'unrecognised' : 'empty',
      missing,
      sightings: joined(sightings),
    };
  }
  const isInbox = /^\/(?:i\/chat|messages)(?:\/|$)/.test(path);
  if (!isInbox) return none;
  const list = chats(pass);
  const open = readThread(pass);
  const here = open && sightThread(pass, open);
  const sightings = joined([...(here ? [here] : []), ...list.sightings]);
  const root = [...page.querySelectorAll('[data-testid^="dm-"],[data-testid="conversation"],[data-testid="DmActivityContainer"]')].some(
    (el) => isShown(el),
  );
  if (!root) missing.push('no part of the messages');
  return { ...none, health: sightings.length > 0 ? 'ok' : missing.length > 0 ? 'unrecognised' : 'empty', missing, sightings };
}

/** Reads X's follower requests and both of its message interfaces. */
export const adapter: Adapter = {
  meta,
  hint: (url) => (/^\/(?:follower_requests|i\/chat|messages)/.test(url.pathname) ? '[data-testid]' : null),
  read,
  readThread: (page, url) => readThread(passOf(page, url)),
};
