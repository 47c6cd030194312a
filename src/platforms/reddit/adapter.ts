import { chatSite, wordsOf, type Author, type ChatSite } from '../../reading/chat-site.ts';
import { shownAll } from '../../reading/pass.ts';
import type { Adapter } from '../../reading/types.ts';
import { insideOf } from '../../reading/visible.ts';
import { foldLabel } from '../../reading/words.ts';
import { meta } from './meta.ts';

/** The parts of the chat, each with an open root of its own, one inside the other. */
const HOSTS =
  'faceplate-app,rs-app,rs-rooms-nav,rs-virtual-scroll,rs-rooms-nav-room,rs-room,rs-timeline,rs-timeline-event,rs-message-composer,rs-message-composer-old';

const inside = (host: Element): ParentNode => insideOf(host) ?? host;
const roomIn = (url: URL): string | null => {
  const [, room = ''] = /\/(?:chat\/)?room\/([^/]+)/.exec(url.pathname) ?? [];
  return room ? decodeURIComponent(room) : null;
};

const writer = (row: Element): string => wordsOf(inside(row), 'span.user-name');

/** Only a run's first message names its writer. */
function author(row: Element, them: string | null): Author {
  const by = writer(row);
  if (!by) return 'same';
  return them && foldLabel(by) === foldLabel(them) ? 'them' : 'unknown';
}

const CHAT: ChatSite = {
  meta,
  isInbox: (url) => url.hostname === 'chat.reddit.com' || url.pathname.startsWith('/chat'),
  root: 'rs-app',
  hosts: HOSTS,
  list: {
    row: 'rs-rooms-nav-room[room]',
    name: (row) => wordsOf(row, '.room-name'),
    preview: (row) => wordsOf(row, '.last-message'),
    isNew: (row) => row.querySelector('a.has-notifications') !== null,
    thread: (row) => row.getAttribute('room'),
    keyIsPerson: true,
  },
  open: {
    pane: 'rs-room',
    log: 'rs-timeline',
    thread: (_pane, url) => roomIn(url),
    shape: {
      composer: 'textarea[name="message"]',
      send: 'button.button-send',
      heading: 'x-none',
      row: 'rs-timeline-event',
      text: 'rs-rtjson-renderer',
      notText: 'span.user-name',
    },
    author,
    writer,
    // The heading's place isn't known; the list's row of the same room has the name.
    name: (pass, thread) => {
      const row = shownAll(pass, 'rs-rooms-nav-room[room]').find((el) => el.getAttribute('room') === thread);
      return row ? wordsOf(inside(row), '.room-name') || null : null;
    },
  },
};

/** Over any other page the chat is a panel, in which the address doesn't tell the open room: only its list is read. */
const PANEL: ChatSite = { ...CHAT, isInbox: () => true, open: { ...CHAT.open, thread: () => null } };

const [chat, panel] = [chatSite(CHAT), chatSite(PANEL)];
const which = (url: URL): Adapter => (CHAT.isInbox(url) ? chat : panel);

/** Reads Reddit's chat. Requests are left to the user: their second button has no sign of its own. */
export const adapter: Adapter = {
  ...chat,
  hint: (url) => which(url).hint(url),
  read: (page, url) => {
    const reading = which(url).read(page, url);
    // No panel is open on most pages.
    return CHAT.isInbox(url) || reading.health === 'ok' ? reading : { ...reading, health: 'not-inbox', missing: [] };
  },
};
