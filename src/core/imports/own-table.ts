import { emptyContact, type Contact } from '../contact.ts';
import { fromBook } from './own-book.ts';
import { OWN_COLUMNS, unguarded } from './own-columns.ts';
import { outcomeOf, type ImportedContact, type ParsedFile, type Skipped } from './types.ts';
import type { Table } from './table.ts';

/** @param table any table. @returns null if it isn't the CSV that Doorstep writes. */
export function readBookTable(fileName: string, table: Table): ParsedFile | null {
  const at = table.rows.slice(0, 5).findIndex((r) => r.cells[0] === OWN_COLUMNS[0]?.header && r.cells.includes('Accounts'));
  if (at < 0) return null;
  const headers = table.rows[at]?.cells ?? [];
  const skipped: Skipped[] = [...table.faults];
  const contacts: ImportedContact[] = [];
  for (const row of table.rows.slice(at + 1)) {
    if (row.cells.every((c) => c === '')) continue;
    const contact: Contact = emptyContact('', 0);
    // In the order of the columns' definition: the rest of a row is read over what stands.
    for (const column of OWN_COLUMNS) {
      const index = headers.indexOf(column.header);
      if (index >= 0) column.read(contact, unguarded(row.cells[index] ?? ''));
    }
    if (contact.id && contact.names.length > 0) contacts.push({ ...fromBook(contact), line: row.line });
    else skipped.push({ line: row.line, why: 'bad-entry' });
  }
  return {
    fileName,
    format: 'doorstep_book',
    outcome: outcomeOf(contacts, skipped),
    problem: null,
    contacts,
    skipped,
    mapping: null,
    owner: [],
  };
}
