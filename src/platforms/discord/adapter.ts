import { chatSite, wordsOf, type Author } from '../../reading/chat-site.ts';
import { visibleText } from '../../reading/visible.ts';
import { foldLabel, isUnreadMark } from '../../reading/words.ts';
import { meta } from './meta.ts';

const ROW = '[data-list-item-id^="private-channels-"][href^="/channels/@me/"]';
const keyIn = (path: string): string | null => /^\/channels\/@me\/(\d+)$/.exec(path)?.[1] ?? null;

/** The name as the row writes it, in its first line; the label, which has words of the site around it, is no name. */
const nameIn = (row: ParentNode): string => visibleText(row as Element).split('\n')[0] ?? '';

/** The label has the unread mark before the name: "unread, Jill Novak (direct message)"; or the row has a number of its own. */
function isNew(row: ParentNode): boolean {
  const label = (row as Element).getAttribute('aria-label') ?? '';
  const name = nameIn(row);
  const before = label.includes(name) ? label.slice(0, label.lastIndexOf(name)) : label;
  return (/[,،、]/u.test(before) && isUnreadMark(before)) || /\p{Nd}/u.test(wordsOf(row, '[class*="numberBadge_"]'));
}

const writer = (row: Element): string => wordsOf(row, 'h3 [id^="message-username-"],h3', 'time').split('\n')[0] ?? '';

/** A heading that isn't the other person's is a name that nothing proves to be the viewer's. */
function author(row: Element, them: string | null): Author {
  const heading = writer(row);
  if (!heading) return 'same';
  return them && foldLabel(heading) === foldLabel(them) ? 'them' : 'unknown';
}

/** Reads Discord's direct messages. Server channels and the list of friends are not read. */
export const adapter = chatSite({
  meta,
  isInbox: (url) => url.pathname.startsWith('/channels/@me'),
  root: '[data-list-id^="private-channels-"],[data-list-id="people-list"],[data-list-id="chat-messages"]',
  list: {
    row: ROW,
    name: nameIn,
    preview: () => '',
    isNew,
    thread: (row) => keyIn(row.getAttribute('href') ?? ''),
    keyIsPerson: true,
  },
  open: {
    pane: 'main',
    log: '[data-list-id="chat-messages"]',
    thread: (_pane, url) => keyIn(url.pathname),
    shape: {
      composer: '[role="textbox"][data-slate-editor="true"]',
      send: null,
      heading: 'h1,h2,h3',
      row: 'li[id^="chat-messages-"]',
      text: '[id^="message-content-"]',
      notText: 'blockquote,[id^="message-reply-context-"]',
    },
    author,
    writer,
    name: (pass, thread) => {
      const row = pass.page.querySelector(`[data-list-item-id^="private-channels-"][href="/channels/@me/${thread}"]`);
      return row ? nameIn(row) || null : null;
    },
  },
});
