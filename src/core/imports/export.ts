import Papa from 'papaparse';
import { BOOK_MARK } from './own-book.ts';
import { guarded, OWN_COLUMNS } from './own-columns.ts';
import type { Contact } from '../contact.ts';

const withoutNote = (c: Contact): Contact => ({ ...c, privateNote: '' });

/** @param withNotes private notes go along only when asked. @param now epoch ms. @returns the book as JSON, without loss. */
export function bookToJson(contacts: readonly Contact[], withNotes: boolean, now: number): string {
  const entries = withNotes ? contacts : contacts.map(withoutNote);
  return JSON.stringify({ format: BOOK_MARK, version: 1, exportedAt: now, notes: withNotes, contacts: entries }, null, 1);
}

/** @returns the book as CSV with a byte order mark; no cell of it is run by a spreadsheet. */
export function bookToCsv(contacts: readonly Contact[], withNotes: boolean): string {
  const columns = OWN_COLUMNS.filter((c) => withNotes || !c.note);
  const data = contacts.map((contact) => columns.map((c) => guarded(c.write(contact))));
  return `\uFEFF${Papa.unparse({ fields: columns.map((c) => c.header), data }, { quotes: true, newline: '\r\n' })}\r\n`;
}
