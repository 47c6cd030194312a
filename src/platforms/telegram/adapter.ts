import { chatSite, wordsOf, type Author, type ChatSite } from '../../reading/chat-site.ts';
import type { Adapter } from '../../reading/types.ts';
import { meta } from './meta.ts';

/** The site's own account, which sends the codes for signing in (recall): nobody asks there, and a code is not to be read. */
const SERVICE = '777000';

/** People have plain numbers; groups and channels have negative ones. */
const personKey = (version: 'a' | 'k', id: string | null): string | null =>
  id && id !== SERVICE && /^\d+$/.test(id) ? `${version}/${id}` : null;

function sideOf(row: Element, isIn: string, isOut: string): Author {
  const [came, went] = [row.matches(isIn), row.matches(isOut)];
  return came === went ? 'unknown' : came ? 'them' : 'me';
}

const K: ChatSite = {
  meta,
  isInbox: (url) => url.pathname.startsWith('/k/'),
  root: '.chatlist,#column-left',
  list: {
    row: 'a.chatlist-chat[data-peer-id]',
    name: (row) => wordsOf(row, '.peer-title'),
    preview: (row) => wordsOf(row, '.dialog-subtitle', '.dialog-subtitle-badge'),
    // A pin is such a badge too: it has no number.
    isNew: (row) => [...row.querySelectorAll('.dialog-subtitle-badge')].some((badge) => /\p{Nd}/u.test(badge.textContent ?? '')),
    thread: (row) => personKey('k', row.getAttribute('data-peer-id')),
    keyIsPerson: true,
  },
  open: {
    pane: '#column-center .chat.active:not(.chat-preview)',
    log: '.bubbles',
    // Both chats stand there while one slides over the other: the messages' own number decides.
    thread: (pane) => {
      const ids = new Set([...pane.querySelectorAll('.bubble[data-peer-id]')].map((el) => el.getAttribute('data-peer-id')));
      return ids.size === 1 ? personKey('k', [...ids][0] ?? null) : null;
    },
    shape: {
      composer: '.chat-input .input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
      send: 'button.btn-send',
      heading: '.peer-title',
      row: '.bubble[data-mid]',
      text: '.message',
      notText: '.time,.reply,.reactions',
    },
    author: (row) => sideOf(row, '.is-in', '.is-out'),
  },
};

const A: ChatSite = {
  meta,
  isInbox: (url) => url.pathname.startsWith('/a/'),
  root: '.chat-list,#LeftColumn',
  list: {
    row: '.chat-list .ListItem.private',
    name: (row) => wordsOf(row, '.title > h3,.title'),
    preview: () => '',
    isNew: (row) => row.querySelector('.ChatBadge.unread') !== null,
    // The number stands in the row's own link, where it has one.
    thread: (row) => {
      const link = row.querySelector('a[href]')?.getAttribute('href');
      return link == null ? '' : personKey('a', /#(\d+)$/.exec(link)?.[1] ?? null);
    },
    keyIsPerson: true,
  },
  open: {
    pane: '#MiddleColumn',
    log: '.MessageList,.messages-container',
    thread: (_pane, url) => personKey('a', /^#(\d+)$/.exec(url.hash)?.[1] ?? null),
    shape: {
      composer: '#editable-message-text[contenteditable][role="textbox"]',
      send: 'button.main-button.send',
      heading: '.title > h3,h3',
      row: '[id^="message-"]',
      text: '.text-content',
      notText: '.MessageMeta,.Reactions,.EmbeddedMessage',
    },
    author: (row) => (row.matches('.own') ? 'me' : 'them'),
  },
};

const [k, a] = [chatSite(K), chatSite(A)];
const which = (url: URL): Adapter => (A.isInbox(url) ? a : k);

/** Reads both of Telegram's pages, K and A; only conversations with one person. */
export const adapter: Adapter = {
  meta,
  hint: (url) => which(url).hint(url),
  read: (page, url) => which(url).read(page, url),
  readThread: (page, url) => which(url).readThread(page, url),
};
