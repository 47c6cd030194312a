/** The viewer's own messages in a thread, and whether one of them is the text that stood in the composer. */
import { isSameNote } from '../core/delivery/same-note.ts';
import type { MessageRow, ThreadReading } from '../reading/types.ts';
import { squeeze } from './box-text.ts';

/** Sites cut long messages short and add a preview or a time; so much of the beginning must be the same. */
const BEGINNING = 60;

/** Does the row show this text? */
export function shows(row: MessageRow, text: string): boolean {
  const said = squeeze(row.text);
  const wanted = squeeze(text);
  if (wanted === '') return said === '';
  return said.includes(wanted) || (wanted.length > BEGINNING && said.includes(wanted.slice(0, BEGINNING)));
}

const isOut = (row: MessageRow): boolean => row.from !== 'them';

/** How many rows that aren't incoming show this text. */
export const countShowing = (t: ThreadReading, text: string): number => t.rows.filter((r) => isOut(r) && shows(r, text)).length;

/** The newest own row that is like the note. */
export const newestLike = (t: ThreadReading, note: string): MessageRow | undefined =>
  t.rows.findLast((r) => isOut(r) && isSameNote(r.text, note));

/** The newest row that isn't incoming and shows the text. */
export const newestShowing = (t: ThreadReading, text: string): MessageRow | undefined => t.rows.findLast((r) => isOut(r) && shows(r, text));
