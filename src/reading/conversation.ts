import { clean } from '../core/text.ts';
import { readRows, type RowShape } from './message-rows.ts';
import { all, shownAll, type Pass } from './pass.ts';
import { byPerson, peopleIn, shownNameOf } from './person.ts';
import type { ThreadReading } from './types.ts';
import { isShown, visibleText } from './visible.ts';

/** How a site's conversation differs from the general one. */
export interface ThreadShape extends RowShape {
  /** Text boxes of a conversation. */
  composer: string;
  /** Text boxes that are something else: comments, posts. */
  notComposer: string;
  /** The site's own Send, if an attribute names it; else it is found by its label. */
  send: string | null;
  /** Headings that hold the name; the first with text counts. */
  heading: string;
}

/** Every shown text box of a conversation on the page. */
export function composersIn(pass: Pass, shape: ThreadShape, root: ParentNode = pass.page): HTMLElement[] {
  // A feed holds thousands of comment boxes: they are left out before anything is asked of them.
  const boxes = all(pass, shape.composer, root).filter((box) => !box.closest(shape.notComposer) && isShown(box));
  return boxes as HTMLElement[];
}

/** The text in a box, line by line, as a person reads it. */
export function composerTextOf(box: Element): string {
  if ('value' in box && typeof box.value === 'string') return box.value.trim();
  return visibleText(box);
}

/** Is the element in the header of the pane: before its messages, and in neither them nor the composer? */
function inHeader(el: Element, log: Element | null, box: Element | null): boolean {
  if (log?.contains(el) || box?.contains(el)) return false;
  return !log || (log.compareDocumentPosition(el) & 2) !== 0;
}

/**
 * Reads an open conversation.
 * @param pane the smallest part of the page that is the whole conversation; @param log the part that holds the messages.
 */
export function readConversation(
  pass: Pass,
  pane: ParentNode,
  log: Element | null,
  thread: string | null,
  shape: ThreadShape,
): ThreadReading {
  // A box among the messages is whatever somebody wrote there, or another window that fell in.
  const mine = composersIn(pass, shape, pane).filter((box) => !log?.contains(box));
  const everywhere = composersIn(pass, shape);
  const composer = mine.length === 1 && everywhere.length === 1 ? (mine[0] ?? null) : null;
  const box = mine[0] ?? null;
  const people = byPerson(peopleIn(pass, pane).filter((p) => inHeader(p.link, log, box))).map((links) => ({
    name: shownNameOf(links),
    profile: links.find((l) => l.profile && !(l.id && l.profile.includes(l.id)))?.profile ?? links[0]?.profile ?? null,
    id: links.find((l) => l.id)?.id ?? null,
  }));
  const heading = shownAll(pass, shape.heading, pane).find((h) => inHeader(h, log, box) && visibleText(h));
  const only = people.length === 1 ? people[0] : undefined;
  const headed = clean(heading ? (visibleText(heading).split('\n')[0] ?? '') : '', 200);
  const headerName = only?.name || headed || null;
  const rows = log ? readRows(pass, log, shape, headerName ?? people[0]?.name ?? null) : [];
  const writers = new Set(rows.flatMap((r) => (r.from === 'them' && r.sender ? [r.sender] : [])));
  if (only && !only.name && headerName) only.name = headerName;
  return {
    thread,
    people,
    headerName,
    group: people.length > 1 || writers.size > 1,
    composer,
    composers: everywhere.length,
    composerText: box ? composerTextOf(box) : '',
    send: sendOf(pass, pane, log, shape),
    rows,
  };
}

/** The site's own Send by a mark of the site's, where exactly one stands outside the messages. By its words: send.ts. */
function sendOf(pass: Pass, pane: ParentNode, log: Element | null, shape: ThreadShape): HTMLElement | null {
  if (!shape.send) return null;
  const outside = all(pass, shape.send, pane).filter((el) => isShown(el) && !log?.contains(el));
  return outside.length === 1 ? (outside[0] as HTMLElement) : null;
}

/** The newest incoming run: what one person wrote since anybody else's last row, oldest first. Empty if the viewer wrote last. */
export function newestIncoming(rows: ThreadReading['rows']): ThreadReading['rows'] {
  const by = rows.at(-1)?.sender;
  const other = rows.findLastIndex((r) => r.from !== 'them' || (by && r.sender && r.sender !== by));
  return rows.slice(other + 1);
}

/** The words of a run, row by row; a picture has none. */
export const runText = (run: ThreadReading['rows']): string =>
  run
    .map((r) => r.text)
    .filter(Boolean)
    .join('\n');
