import type { Contact, Relationship } from '../../../core/contact.ts';
import { shownName } from '../../../core/contact.ts';
import { fold } from '../../../core/text.ts';
import type { BookRow } from '../verbs.ts';

/** What the list needs of a contact; the private note stays out of it and can't be searched. */
export function rowOf(contact: Contact): BookRow {
  const handles = contact.identities.flatMap((i) => [i.handle ?? '', i.profile ?? '']);
  const all = [
    ...contact.names,
    contact.company ?? '',
    contact.jobTitle ?? '',
    contact.ownWord ?? '',
    ...contact.emails,
    ...contact.phones,
    ...handles,
  ];
  return {
    id: contact.id,
    name: shownName(contact),
    relationships: contact.relationships,
    detail: contact.company ?? contact.jobTitle ?? contact.emails[0] ?? '',
    find: fold(all.filter(Boolean).join(' ')),
  };
}

/** By name, as a book has it. Compares folded text: 30,000 collator calls would be felt. */
export function sortRows(rows: readonly BookRow[]): BookRow[] {
  return [...rows].sort((a, b) => (a.find < b.find ? -1 : a.find > b.find ? 1 : 0));
}

/**
 * Rows that hold every word of the query anywhere, in the order given.
 * @param rows the whole book. @param relationship only people who are this, or null for all.
 */
export function searchRows(
  rows: readonly BookRow[],
  query: string,
  relationship: Relationship | null,
): readonly BookRow[] {
  const wanted = fold(query).split(' ').filter(Boolean);
  if (wanted.length === 0 && relationship === null) return rows;
  return rows.filter(
    (row) =>
      (relationship === null || row.relationships.includes(relationship)) &&
      wanted.every((word) => row.find.includes(word)),
  );
}
