import { clean } from '../../core/text.ts';
import { newestIncoming, readConversation, runText, type ThreadShape } from '../../reading/conversation.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { readingOf } from '../../reading/reading.ts';
import { sight } from '../../reading/sighting.ts';
import { hasMarks } from '../../reading/site-marks.ts';
import type { Adapter, Reading, Sighting, ThreadReading } from '../../reading/types.ts';
import { isShown, visibleText } from '../../reading/visible.ts';
import { meta, profileOf } from './meta.ts';

const REQUEST = 'li.requesting-xmpp-contact';
const CHAT = 'converse-chat[jid]';
/** The client's own word for going on, in its languages. */
const CONFIRM =
  'confirm|bevestig|أكّد|потвърди|confirmar|potvrdit|bestätigen|επιβεβαίωση|jesigi|baieztatu|تایید|vahvistaa|confirmer|megerősítés|konfirmasi|conferma|確定|확인|patvirtinti|баталгаажуулах|bekreft|bevestigen|potwierdź|подтвердить|bekräfta|உறுதிப்படுத்தவும்|onayla|جەزىملەشتۈرۈش|підтвердити|确认';

const shape = (jid: string): ThreadShape => ({
  composer: 'textarea.chat-textarea',
  notComposer: 'converse-muc',
  send: 'button.send-button',
  heading: '.chatbox-title__text,.chatbox-title',
  row: '.chat-msg',
  within: '.chat-msg__text',
  text: '.chat-msg__text',
  notText: '.chat-msg__subject',
  writer: 'x-none',
  from: (row) => {
    const by = profileOf(row.getAttribute('data-from') ?? '')?.id;
    if (!by) return 'unknown';
    return by === jid ? 'them' : 'me';
  },
});

function passOf(page: Document, url: URL): Pass {
  return { page, url, meta, home: null, names: null, hosts: null, personOf: () => null };
}

const textIn = (el: Element, selector: string): string => {
  const found = el.querySelector(selector);
  return found ? clean(visibleText(found), 200) : '';
};

/** The address that a row opens. */
function jidOf(row: Element): string | null {
  const link = row.querySelector('[data-jid]') ?? row.closest('[data-jid]');
  return profileOf(link?.getAttribute('data-jid') ?? '')?.id ?? null;
}

/** Contact requests. The controls stand in a closed menu: they are in the page all the time, unseen until it opens. */
function requests(pass: Pass): Sighting[] {
  return shownAll(pass, REQUEST).flatMap((row) => {
    const id = jidOf(row);
    const name = textIn(row, '.contact-name') || id;
    const declines = row.querySelectorAll('.decline-xmpp-request');
    const accepts = row.querySelectorAll('.accept-xmpp-request');
    if (!id || !name) return [];
    return [
      sight(pass, {
        kind: 'friend_request',
        name,
        id,
        profile: `xmpp:${id}`,
        block: row,
        link: row.querySelector('a.open-chat'),
        accept: accepts.length === 1 ? (accepts[0] ?? null) : null,
        decline: declines.length === 1 ? (declines[0] ?? null) : null,
      }),
    ];
  });
}

/** Rows with unread messages. Each sender stands there twice, under "New messages" and in a group. */
function unread(pass: Pass): Sighting[] {
  return shownAll(pass, '.msgs-indicator').flatMap((mark) => {
    const row = mark.closest('li');
    const id = row && jidOf(row);
    if (!row || !id || row.matches(REQUEST) || row.closest('.controlbox-section--muc,#chatrooms')) return [];
    return [sight(pass, { kind: 'message', name: textIn(row, '.contact-name') || id, id, profile: `xmpp:${id}`, thread: id, block: row })];
  });
}

function threadIn(pass: Pass, chat: Element): ThreadReading {
  const jid = profileOf(chat.getAttribute('jid') ?? '')?.id ?? '';
  const log = chat.querySelector('converse-chat-content,.chat-content') ?? chat;
  const open = readConversation(pass, chat, log, jid || null, shape(jid));
  const name = open.headerName ?? jid;
  return { ...open, headerName: name, people: jid ? [{ name, profile: `xmpp:${jid}`, id: jid }] : [], group: false };
}

/** A chat with somebody in a room is with the room's address and a name in it: that is nobody's own address. */
const chats = (pass: Pass): Element[] => shownAll(pass, CHAT).filter((chat) => !chat.getAttribute('jid')?.includes('/'));

function arrived(pass: Pass): Sighting[] {
  return chats(pass).flatMap((chat) => {
    const { thread, headerName, rows } = threadIn(pass, chat);
    const run = newestIncoming(rows);
    if (!thread || run.length === 0) return [];
    const text = runText(run);
    return [sight(pass, { kind: 'message', name: headerName ?? thread, id: thread, profile: `xmpp:${thread}`, thread, text, block: chat })];
  });
}

function read(page: Document, url: URL): Reading {
  const pass = passOf(page, url);
  if (!recognises(page)) return readingOf(false, []);
  const known = page.querySelector('.roster-group,.roster-contacts,converse-roster,converse-controlbox') !== null || chats(pass).length > 0;
  // Before the log-in there is nothing to read, and that is no fault of the page.
  const login = page.querySelector('converse-login-form,#converse-login');
  const waits = login !== null && isShown(login);
  const missing = known || waits ? [] : ['no list of contacts and no open chat'];
  if (shownAll(pass, REQUEST).some((row) => !jidOf(row))) missing.push('an address in a contact request');
  return readingOf(!waits || missing.length > 0, [...requests(pass), ...arrived(pass), ...unread(pass)], missing);
}

const recognises = (page: Document): boolean => hasMarks(meta, page);

/** Reads contact requests and chats of converse.js. */
export const adapter: Adapter = {
  meta,
  recognises,
  hint: () => `${REQUEST},.msgs-indicator,${CHAT},.roster-group`,
  read,
  // The visible word is "Remove", which on a saved contact removes that contact: the client's own name for it decides.
  isDecline: (control) => control.matches(`${REQUEST} .decline-xmpp-request`),
  decline: {
    menu: 'converse-dropdown button[aria-haspopup]',
    next: [{ in: 'converse-confirm-modal.show', press: 'button[type="submit"]', says: CONFIRM, names: true }],
  },
  readThread(page, url) {
    const pass = passOf(page, url);
    const open = chats(pass);
    return open.length === 1 && open[0] ? threadIn(pass, open[0]) : null;
  },
};
