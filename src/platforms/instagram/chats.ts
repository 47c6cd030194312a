import { chatRows, rowTexts, type ChatRow } from '../../reading/chat-list.ts';
import { shownAll, type Pass } from '../../reading/pass.ts';
import { sight } from '../../reading/sighting.ts';
import type { Sighting } from '../../reading/types.ts';
import { isBold, visibleText } from '../../reading/visible.ts';
import { asks, LIST, LOGS, SHAPE, threadOf, WINDOWS } from './shape.ts';

const NOT_ROWS = `${LOGS},${WINDOWS},[role="dialog"]`;
type Row = Pick<ChatRow, 'row' | 'link' | 'thread' | 'name' | 'preview' | 'unread' | 'own'>;

/**
 * The list of conversations, and of those who ask to write.
 * @returns what is new in it, how many rows it has, and whether the page is a list that has none.
 */
export function readChats(pass: Pass): { sightings: Sighting[]; rows: number; isEmpty: boolean } {
  const kind = asks(pass.url) ? 'message_request' : 'message';
  const linked = chatRows(pass, pass.page, threadOf, NOT_ROWS);
  const isLinked = ({ row }: Row): boolean => linked.some((l) => row.contains(l.row) || l.row.contains(row));
  const rows: Row[] = [...linked, ...pressable(pass).filter((row) => !isLinked(row))];
  const sightings = rows
    .filter((r) => r.name && !r.own && (r.unread || kind === 'message_request'))
    .map((r) => sight(pass, { kind, name: r.name, thread: r.thread, text: r.preview, block: r.row, link: r.link }));
  return { sightings, rows: rows.length, isEmpty: rows.length === 0 && isBare(pass) };
}

/** The parts of the page that are such a list, or that is all the page is. */
const listsOf = (pass: Pass): Element[] => shownAll(pass, asks(pass.url) ? `${LIST},main,[role="main"]` : LIST);

/** Rows have no link: a name with a title and a time; where the page is known to be the list also a picture and two lines. */
function pressable(pass: Pass): Row[] {
  const known = listsOf(pass);
  return shownAll(pass, '[role="button"],[role="listitem"]').flatMap((row) => {
    if (row.closest(NOT_ROWS) || row.querySelector(`${SHAPE.composer},:scope [role="button"] span[title]`)) return [];
    const title = row.querySelector('span[title]');
    const name = title?.getAttribute('title') ?? '';
    const texts = rowTexts(row, row);
    const isRow = title ? row.querySelector('abbr,time') : known.some((list) => list.contains(row)) && isPictured(row);
    if (!isRow) return [];
    const unread = texts.unread || (title !== null && [title, ...title.querySelectorAll('span')].some((el) => isBold(el)));
    return [{ ...texts, row, link: null, thread: null, name: name || texts.name, unread }];
  });
}

/** A face, a name and some words. */
const isPictured = (row: Element): boolean => row.querySelector('img') !== null && visibleText(row).includes('\n');

/** A list in which nothing stands that could be a row. */
function isBare(pass: Pass): boolean {
  const known = listsOf(pass);
  // A page of requests has no mark but its heading.
  const told = known.some((list) => list.matches(LIST) || list.querySelector('h1,h2,[role="heading"]'));
  return told && !known.some((list) => list.querySelector('[role="button"] img,[role="listitem"],abbr,time,[role="row"]'));
}
