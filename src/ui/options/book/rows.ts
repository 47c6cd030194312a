import type { Contact, Relationship } from '../../../core/contact.ts';
import { shownName } from '../../../core/contact.ts';
import { fold } from '../../../core/text.ts';

/** One line of the book's list. */
export interface BookRow {
  id: string;
  name: string;
  relationships: Relationship[];
  /** Company and the like, shown in grey. */
  detail: string;
  /** Everything that a search may hit, folded by core/text. */
  find: string;
  /** How this person came into the book. */
  from: RowSource[];
  /** Sites on which this person has a page. */
  sites: string[];
}

/** Out of a file, typed in by hand, or with one click on a page. */
export const ROW_SOURCES = ['file', 'hand', 'card'] as const;
export type RowSource = (typeof ROW_SOURCES)[number];

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
    from: sourcesOf(contact),
    sites: [...new Set(contact.identities.map((i) => i.platform))],
  };
}

/** Whoever came from nowhere else was typed in. */
function sourcesOf({ sources }: Contact): RowSource[] {
  const from = sources.map(({ kind, importId }) => (importId === null ? (kind === 'card' ? 'card' : 'hand') : 'file'));
  return from.length === 0 ? ['hand'] : [...new Set(from)];
}

/** By name, as a book has it. Compares folded text: 30,000 collator calls would be felt. */
export function sortRows(rows: readonly BookRow[]): BookRow[] {
  return [...rows].sort((a, b) => (a.find < b.find ? -1 : a.find > b.find ? 1 : 0));
}

/** What the list is narrowed down to; null: to nothing. */
export interface RowFilter {
  relationship: Relationship | 'none' | null;
  from: RowSource | null;
  site: string | null;
}
export const NO_FILTER: RowFilter = { relationship: null, from: null, site: null };

/** Rows that hold every word of the query anywhere and meet the whole filter, in the order given. */
export function searchRows(rows: readonly BookRow[], query: string, filter: RowFilter): readonly BookRow[] {
  const wanted = fold(query).split(' ').filter(Boolean);
  const { relationship, from, site } = filter;
  if (wanted.length === 0 && relationship === null && from === null && site === null) return rows;
  return rows.filter(
    (row) =>
      (relationship === null || (relationship === 'none' ? row.relationships.length === 0 : row.relationships.includes(relationship))) &&
      (from === null || row.from.includes(from)) &&
      (site === null || row.sites.includes(site)) &&
      wanted.every((word) => row.find.includes(word)),
  );
}

/** Who is known from work alone. Friends and family stay out of it, and so does whoever one keeps a distance from. */
const FROM_WORK: ReadonlySet<Relationship> = new Set<Relationship>([
  'client',
  'prospect',
  'vendor',
  'boss',
  'report',
  'coworker',
  'fellow',
  'cordial-work',
  'keep-warm',
  'patient',
  'student',
  'parent',
]);

/** Is this somebody from work, whom "Forget everyone from work" means? */
export function isFromWork({ relationships }: BookRow): boolean {
  let work = false;
  for (const r of relationships) {
    if (r === 'friend' || r === 'family' || r === 'keep-distance') return false;
    work ||= FROM_WORK.has(r);
  }
  return work;
}
