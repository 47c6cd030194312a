import { onlyCard, type Card } from '../../reading/cards.ts';
import { composersIn, newestIncoming, readConversation, runText } from '../../reading/conversation.ts';
import { outermost } from '../../reading/message-rows.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { peopleIn } from '../../reading/person.ts';
import { sight } from '../../reading/sighting.ts';
import type { Sighting, ThreadReading } from '../../reading/types.ts';
import { asks, LIST, LOGS, SHAPE, threadOf, WINDOWS } from './shape.ts';

const NOT_PANE = `${LIST},nav,[role="navigation"]`;

interface Open {
  pane: Element;
  thread: ThreadReading;
  /** The site's two controls for one who asks to write. */
  pair: Card | null;
}

/**
 * What holds the messages of a pane: the one part that is marked as such, else the smallest that holds all that looks like
 * a message; never the box too.
 */
function logIn(pass: Pass, pane: Element): Element | null {
  const marked = outermost(shownAll(pass, LOGS, pane));
  if (marked.length > 0) return marked.length === 1 ? (marked[0] ?? null) : null;
  const rows = outermost(
    shownAll(pass, SHAPE.row, pane).filter(
      (row) => row.querySelector(SHAPE.text) && !row.closest(SHAPE.composer) && !row.querySelector(SHAPE.composer),
    ),
  );
  let log = rows[0]?.parentElement ?? null;
  while (log && !rows.every((row) => log?.contains(row))) log = log.parentElement;
  return log && pane.contains(log) && log !== pane && !log.querySelector(SHAPE.composer) ? log : null;
}

/** The smallest block around the box, or the two controls, or the messages, that holds the messages and whose they are. */
function openFrom(pass: Pass, from: Element, pair: Card | null): Open | null {
  for (let pane: Element | null = from; pane && pane.localName !== 'body'; pane = pane.parentElement) {
    if (pane.querySelector(NOT_PANE)) return null;
    const log = pane === from && pane.matches(LOGS) ? null : logIn(pass, pane);
    if (!log) continue;
    const isBefore = (el: Element): boolean => !log.contains(el) && (log.compareDocumentPosition(el) & 2) !== 0;
    if (!shownAll(pass, SHAPE.heading, pane).some(isBefore) && !peopleIn(pass, pane).some((p) => isBefore(p.link))) continue;
    return { pane, pair, thread: named(pass, readConversation(pass, pane, log, threadOf(pass.url), SHAPE)) };
  }
  return null;
}

/** Rows name their writer by the link to them: its label is a sentence, its address is a name. */
function named(pass: Pass, open: ThreadReading): ThreadReading {
  const other = open.people.length === 1 ? open.people[0] : undefined;
  const rows = open.rows.map((row) => {
    const by = row.from === 'them' ? peopleIn(pass, row.element).map((link) => link.profile) : [];
    const writer = by.includes(other?.profile ?? null) ? open.headerName : by[0]?.split('/').at(-1);
    return writer ? { ...row, sender: writer } : row;
  });
  const writers = new Set(rows.flatMap((row) => (row.from === 'them' ? (row.sender ?? []) : [])));
  return { ...open, rows, group: open.people.length > 1 || writers.size > 1 };
}

/** The conversation that the address opens; null also where several could be it. */
export function openThread(pass: Pass): Open | null {
  if (!threadOf(pass.url)) return null;
  const boxes = composersIn(pass, SHAPE).filter((box) => !box.closest(WINDOWS));
  const main = shownAll(pass, 'main,[role="main"]')[0];
  const pair = boxes.length === 0 && main ? onlyCard(pass, main) : null;
  const logs = outermost(shownAll(pass, LOGS)).filter((log) => !log.closest(`${WINDOWS},${NOT_PANE}`));
  if (boxes.length > 1 || logs.length > 1) return null;
  const from = boxes[0] ?? pair?.block ?? logs[0];
  return from ? openFrom(pass, from, pair) : null;
}

/** Chats in windows over another page, each from its own box. */
export const openWindows = (pass: Pass): Open[] =>
  composersIn(pass, SHAPE).flatMap((box) => (box.closest(WINDOWS) ? (openFrom(pass, box, null) ?? []) : []));

/** What an open conversation brings, if the other person wrote last. */
export function sightThread(pass: Pass, { thread: open, pair }: Open): Sighting | null {
  const run = newestIncoming(open.rows);
  const last = run.at(-1);
  const person = open.people.length === 1 ? open.people[0] : undefined;
  const name = person?.name || (open.group ? last?.sender : null) || open.headerName;
  if (!last || !name) return null;
  return sight(pass, {
    kind: pair || asks(pass.url) ? 'message_request' : 'message',
    name,
    profile: person?.profile ?? null,
    thread: open.thread,
    text: runText(run),
    block: last.element,
    accept: pair?.accept,
    decline: pair?.decline,
  });
}
