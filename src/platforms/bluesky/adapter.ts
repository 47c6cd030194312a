import { chatRows } from '../../reading/chat-list.ts';
import { readConversation, type ThreadShape } from '../../reading/conversation.ts';
import { controlsIn, labelsOf } from '../../reading/label.ts';
import { homeOf, shownAll, type Pass } from '../../reading/pass.ts';
import { peopleIn } from '../../reading/person.ts';
import { readingOf } from '../../reading/reading.ts';
import { sight } from '../../reading/sighting.ts';
import type { Adapter, Reading, Sighting, ThreadReading } from '../../reading/types.ts';
import { parentOf, visibleText } from '../../reading/visible.ts';
import { foldLabel, setOf, startsWithYou } from '../../reading/words.ts';
import { meta, profileOf } from './meta.ts';

/** Labels known from the site's source. In another language the two buttons are seen, one is shown, and neither is pressed. */
const ACCEPT = setOf('accept chat request');
const REJECT = setOf('reject chat request');
/** A handle alone, or with how long ago beside it. */
const HANDLE = /^@([\w-]+(?:\.[\w-]+)+)(?:\s*·.*)?$/u;
/** "2h", "3 d": how long ago. */
const AGE = /^\p{Nd}+\s?\p{L}{1,3}$/u;
const NO_CHAT = /^(?:inbox|settings)$/;

const SHAPE: ThreadShape = {
  composer: 'textarea[aria-label="Message input field"],textarea[placeholder="Write a message"]',
  notComposer: 'x-none',
  send: '[aria-label="Send message"]',
  heading: 'h1,h2,[role="heading"]',
  row: 'x-none',
  within: 'x-none',
  text: 'x-none',
  notText: 'x-none',
  writer: 'x-none',
};

const threadOf = (url: URL): string | null => {
  const [, id = ''] = /^\/messages\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  return id === '' || NO_CHAT.test(id) ? null : id;
};

const passOf = (page: Document, url: URL): Pass => ({
  page,
  url,
  meta,
  home: homeOf(meta, url),
  names: null,
  hosts: null,
  personOf: (address) => profileOf(address.href),
});

const isNamed = (words: ReadonlySet<string>, control: Element): boolean => labelsOf(control).some((label) => words.has(foldLabel(label)));

/** The block around a request's link that holds its two buttons and nobody else's. */
function requestAround(link: Element): { block: Element; buttons: Element[] } | null {
  for (let at: Element | null = link; at && at.localName !== 'body'; at = parentOf(at)) {
    const buttons = controlsIn([...at.querySelectorAll('button[aria-label]')]);
    const links = at.querySelectorAll('a[href^="/messages/"][aria-label]').length + (at.matches('a') ? 1 : 0);
    if (links > 1 || buttons.length > 2) return null;
    if (buttons.length === 2) return { block: at, buttons };
  }
  return null;
}

/** The second line or a later one: a name may look like a handle. */
const handleIn = (lines: readonly string[]): string | undefined => lines.slice(1).find((line) => HANDLE.test(line));
const personOf = (line: string | undefined): string | null => profileOf(`/profile/${HANDLE.exec(line ?? '')?.[1] ?? ''}`)?.profile ?? null;

/** Chat requests: a link to a conversation with exactly two buttons beside it, in any language. */
function requests(pass: Pass): Sighting[] {
  return shownAll(pass, 'a[href^="/messages/"][aria-label]').flatMap((link) => {
    const thread = threadOf(new URL(link.getAttribute('href') ?? '', 'https://bsky.app'));
    const found = thread ? requestAround(link) : null;
    const name = link.getAttribute('aria-label') ?? '';
    if (!found || !name) return [];
    const { block, buttons } = found;
    const lines = visibleText(block, (el) => el.matches('button,time')).split('\n');
    const text = lines.at(-1) ?? '';
    const one = (words: ReadonlySet<string>): Element | null => buttons.find((button) => isNamed(words, button)) ?? null;
    const known = one(ACCEPT) !== null && one(REJECT) !== null;
    // Of the two only the one that turns somebody away opens a menu: enough to show it, not to press it.
    const opening = buttons.filter((button) => button.getAttribute('aria-haspopup') === 'menu');
    const shown = opening.length === 1 ? (opening[0] ?? null) : null;
    return [
      sight(pass, {
        kind: 'message_request',
        name,
        profile: personOf(handleIn(lines)),
        thread,
        text: lines.length > 2 && text !== handleIn(lines) ? text : '',
        block,
        link,
        accept: known ? one(ACCEPT) : null,
        decline: known ? one(REJECT) : shown,
      }),
    ];
  });
}

/** Conversations whose name is bold among others that aren't: the only sign of something new. */
function chats(pass: Pass): Sighting[] {
  return chatRows(pass, pass.page, threadOf, 'x-none').flatMap(({ row, link, unread, ...told }) => {
    const lines = link ? visibleText(link, (el) => el.matches('time,button')).split('\n') : [];
    const handle = handleIn(lines);
    const last = lines.length > 1 ? (lines.at(-1) ?? '') : '';
    const text = last === handle || AGE.test(last) ? '' : last;
    if (!link || !unread || (startsWithYou(text) && /[:：]/u.test(text))) return [];
    const name = link.getAttribute('aria-label') || told.name;
    return [sight(pass, { kind: 'message', name, profile: personOf(handle), thread: told.thread, text, block: row, link })];
  });
}

function readThread(pass: Pass): ThreadReading | null {
  const thread = threadOf(pass.url);
  const [box, second] = thread ? shownAll(pass, SHAPE.composer) : [];
  if (!thread || !box || second) return null;
  // The smallest part that holds the box and a person: whose box it is. What stands beside the page's main part is nobody's.
  let pane: Element | null = box;
  while (pane && !pane.matches('main,[role="main"],body') && peopleIn(pass, pane).length === 0) pane = parentOf(pane);
  return pane && pane.localName !== 'body' ? readConversation(pass, pane, null, thread, SHAPE) : null;
}

function read(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  if (!/^\/messages(?:\/|$)/.test(url.pathname)) return readingOf(false, []);
  const isRequests = url.pathname.startsWith('/messages/inbox');
  const links = shownAll(pass, 'a[href^="/messages"]').length;
  return readingOf(true, isRequests ? requests(pass) : chats(pass), links > 0 ? [] : ['no link to a conversation']);
}

/** Reads Bluesky's chat requests and the list of chats. Who wrote a message has no sign but its side, so none is read. */
export const adapter: Adapter = {
  meta,
  hint: (url) => (url.pathname.startsWith('/messages') ? 'a[href^="/messages"],button,textarea' : null),
  read,
  readThread: (page, url) => readThread(passOf(page, url)),
  isDecline: (control) => isNamed(REJECT, control),
  // Its menu has Block one item further: only the right words are pressed.
  decline: { next: [{ in: '[role="menu"]', press: '[role="menuitem"]', says: 'Delete conversation', names: false }] },
};
