import { newestIncoming, readConversation, runText, type ThreadShape } from '../../reading/conversation.ts';
import { outermost } from '../../reading/message-rows.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { sight } from '../../reading/sighting.ts';
import type { Sighting, ThreadReading } from '../../reading/types.ts';
import { visibleText } from '../../reading/visible.ts';
import { startsWithYou } from '../../reading/words.ts';
import { clean } from '../../core/text.ts';

const ROW = 'li.msg-conversation-listitem,li.msg-conversation-card';
const EVENT = '.msg-s-event-listitem';
export const BUBBLE = '.msg-overlay-conversation-bubble';
export const LIST = '.msg-overlay-list-bubble';
export const CONVERSATION = `.msg-s-message-list,${EVENT}`;

const SHAPE: ThreadShape & Required<Pick<ThreadShape, 'from'>> = {
  composer: '.msg-form__contenteditable[contenteditable="true"]',
  // One click on a quick reply sends it: nothing in there is ever looked at.
  notComposer: '.msg-s-message-list__quick-replies-container',
  send: 'button.msg-form__send-button',
  heading: '.msg-entity-lockup__entity-title,.msg-overlay-bubble-header__title,h2',
  row: EVENT,
  within: '*',
  text: '.msg-s-event-listitem__body',
  notText: '.msg-s-message-list__quick-replies-container,time',
  writer: 'x-none',
  // Own rows lack the mark; without any marked row in the page the mark may have been renamed.
  from: (row) => {
    if (row.matches('.msg-s-event-listitem--other')) return 'them';
    return row.ownerDocument.querySelector('.msg-s-event-listitem--other') ? 'me' : 'unknown';
  },
};

/** What only screen readers say beside a name or a text (recall). */
const UNSEEN = '.visually-hidden,.a11y-text';

const textIn = (row: Element, selector: string): string => {
  const found = row.querySelector(selector);
  return found
    ? clean(
        visibleText(found, (el) => el.matches(UNSEEN)),
        2000,
      )
    : '';
};

const nameIn = (row: Element): string =>
  textIn(row, '.msg-conversation-card__participant-names,.msg-conversation-listitem__participant-names');

/** Unread rows of the list. They carry neither link nor id. */
export function readChats(pass: Pass, root: ParentNode = pass.page): { sightings: Sighting[]; rows: number; named: number } {
  const rows = shownAll(pass, ROW, root).filter((row) => !row.matches('[class*="--occluded"]'));
  const sightings = rows.flatMap((row) => {
    const name = nameIn(row);
    const text = textIn(row, '.msg-conversation-card__message-snippet');
    const unread = row.querySelector('.msg-conversation-card__convo-item-container--unread,.msg-conversation-card__unread-count') !== null;
    return name && unread && !startsWithYou(text) ? [sight(pass, { kind: 'message', name, text, block: row })] : [];
  });
  return { sightings, rows: rows.length, named: rows.filter(nameIn).length };
}

export function readThread(pass: Pass): ThreadReading | null {
  const thread = /^\/messaging\/thread\/([^/]+)/.exec(pass.url.pathname)?.[1] ?? null;
  const isOpen = (el: Element): boolean => el.querySelector(CONVERSATION) !== null && !el.closest(BUBBLE);
  const panes = thread ? outermost(shownAll(pass, '.msg-convo-wrapper,.msg-thread').filter(isOpen)) : [];
  // Only without them the whole main part, where the list of all others stands, too. Of two, which one the address opens isn't known.
  const pane = thread && panes.length === 0 ? shownAll(pass, 'main').find(isOpen) : panes.length === 1 ? panes[0] : null;
  return pane ? readPane(pass, pane, thread) : null;
}

/** Only the events are sure to be there; without the list's own mark, the list that they stand in is it. */
const logIn = (pane: Element): Element => pane.querySelector('.msg-s-message-list') ?? pane.querySelector(EVENT)?.closest('ul,ol') ?? pane;

function readPane(pass: Pass, pane: Element, thread: string | null): ThreadReading {
  const open = readConversation(pass, pane, logIn(pane), thread, SHAPE);
  // Own messages link their writer too; the site's own mark decides against that.
  return { ...open, rows: open.rows.map((row) => ({ ...row, from: SHAPE.from(row.element) })) };
}

export function sightThread(pass: Pass, open: ThreadReading, block: Element | null): Sighting | null {
  const run = newestIncoming(open.rows);
  const last = run.at(-1);
  const person = open.people.length === 1 ? open.people[0] : undefined;
  const name = person?.name || open.headerName;
  if (!last || !name || open.group) return null;
  const text = runText(run);
  return sight(pass, { kind: 'message', name, profile: person?.profile ?? null, thread: open.thread, text, block: block ?? last.element });
}

/** The small windows over other pages, each for itself, and the list beside them where it stands open. */
export function readBubbles(pass: Pass): Sighting[] {
  const open = shownAll(pass, BUBBLE).flatMap((bubble) => sightThread(pass, readPane(pass, bubble, null), bubble) ?? []);
  const rows = shownAll(pass, LIST).flatMap((list) => readChats(pass, list).sightings);
  return [...open, ...rows.filter((row) => !open.some((s) => s.approach.sender.name === row.approach.sender.name))];
}
