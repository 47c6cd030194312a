import type { Kind } from '../../core/approach.ts';
import { onlyCard } from '../../reading/cards.ts';
import { chatRows } from '../../reading/chat-list.ts';
import { composersIn, newestIncoming, readConversation, runText, type ThreadShape } from '../../reading/conversation.ts';
import { outermost } from '../../reading/message-rows.ts';
import { addressOf, all, shownAll, type Pass } from '../../reading/pass.ts';
import { sight } from '../../reading/sighting.ts';
import type { Sighting, ThreadReading } from '../../reading/types.ts';
import { closestOf, parentOf } from '../../reading/visible.ts';
import { isOurs } from './address.ts';
import { isSealed, surfaceOf, threadOf } from './routes.ts';

const LOG = '[role="log"],[role="grid"]';
const MESSAGE = '[data-scope="messages_table"],[aria-roledescription]';
/** What somebody wrote, links and all. */
export const WRITTEN = `[role="log"],${MESSAGE}`;
const WRITER = 'h3,h4,h5,h6,[role="heading"]';

const SHAPE: ThreadShape = {
  composer: '[role="textbox"][contenteditable="true"]',
  notComposer: 'form[role="search"]',
  send: null,
  heading: 'h1,h2,[role="heading"]',
  row: `[role="row"],${MESSAGE}`,
  within: MESSAGE,
  text: 'div[dir="auto"],span[dir="auto"]',
  notText: `${WRITER},blockquote,[role="status"],[role="alert"]`,
  writer: WRITER,
};

/** Rows of the chat list and of the pop-over, by their links to threads. */
export function readChatList(pass: Pass): { sightings: Sighting[]; rows: number } {
  const rows = chatRows(pass, pass.page, (to) => (isOurs(to) ? threadOf(to) : null), WRITTEN).filter((r) =>
    closestOf(r.row, '[role="grid"],[role="list"],[role="navigation"],[role="dialog"]'),
  );
  const asks = surfaceOf(pass.url) === 'message-requests';
  const wanted = rows.filter((r) => r.name && !r.own && (r.unread || asks));
  const sightings = wanted.map((r) => {
    const href = new URL(r.link?.getAttribute('href') ?? '', pass.url);
    const id = personIdOf(href, r.thread);
    return sight(pass, { kind: kindAt(asks, href), name: r.name, id, thread: r.thread, text: r.preview, block: r.row, link: r.link });
  });
  return { sightings, rows: rows.length };
}

const kindAt = (asks: boolean, url: URL): Kind => (asks || surfaceOf(url) === 'message-requests' ? 'message_request' : 'message');

/** A plain thread's number is the other person's id; an encrypted one's is nobody's. */
const personIdOf = (url: URL, thread: string | null): string | null => (thread && !isSealed(url) && /^\d+$/.test(thread) ? thread : null);

/** The part that holds the messages of a pane. */
function logIn(pass: Pass, pane: Element): Element | null {
  const found = shownAll(pass, LOG, pane).filter((el) => el.matches('[role="log"]') || el.querySelector(MESSAGE));
  const outer = outermost(found);
  return outer.length === 1 ? (outer[0] ?? null) : null;
}

/** The conversation that the address opens. */
export function readThread(pass: Pass): ThreadReading | null {
  const thread = threadOf(pass.url);
  if (!thread) return null;
  const mains = shownAll(pass, '[role="main"],main');
  const pane = mains.find((main) => logIn(pass, main)) ?? mains.find((main) => composersIn(pass, SHAPE, main).length > 0);
  return pane ? readConversation(pass, pane, logIn(pass, pane), thread, SHAPE) : null;
}

/** What the open conversation brings, if the other person wrote last. */
export function sightThread(pass: Pass, open: ThreadReading): Sighting | null {
  const run = newestIncoming(open.rows);
  const last = run.at(-1);
  if (!last) return null;
  const person = open.group ? null : open.people[0];
  const pane = closestOf(last.element, '[role="main"],main');
  const asks = surfaceOf(pass.url) === 'message-requests';
  const only = pane && (asks || !open.composer) ? onlyCard(pass, pane) : null;
  const name = person?.name || (open.group && last.sender) || open.headerName || last.sender;
  if (!name) return null;
  return sight(pass, {
    kind: asks || only ? 'message_request' : 'message',
    ...person,
    name,
    // A window's number may be an encrypted chat's.
    id: person?.id ?? (open.group || !threadOf(pass.url) ? null : personIdOf(pass.url, open.thread)),
    thread: open.thread,
    text: runText(run),
    block: last.element,
    accept: only?.accept,
    decline: only?.decline,
  });
}

/**
 * Chats that stand over another page, each with its own box: each text box outside the main part, posts and dialogs climbs
 * to the block that holds its messages too.
 */
export function readWindows(pass: Pass): ThreadReading[] {
  return composersIn(pass, SHAPE).flatMap((composer) => {
    let pane = closestOf(composer, '[role="main"],main,[role="dialog"]') ? null : parentOf(composer);
    while (pane && !pane.querySelector(`${LOG},${MESSAGE}`)) pane = parentOf(pane);
    if (!pane || pane.localName === 'body' || composersIn(pass, SHAPE, pane).length !== 1) return [];
    const log = logIn(pass, pane);
    // Never from what somebody wrote in it.
    const links = all(pass, 'a[href*="/t/"]', pane).filter((a) => !log?.contains(a));
    const threads = links.map((a) => addressOf(pass, a)).map((to) => to && isOurs(to) && threadOf(to));
    const open = readConversation(pass, pane, log, threads.find(Boolean) || null, SHAPE);
    return { ...open, composer, composers: 1 };
  });
}
