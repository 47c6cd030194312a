import { contactSchema } from '../contact.ts';
import { nobodyYet, outcomeOf, type ImportedContact, type ParsedFile, type Skipped } from './types.ts';
import type { Contact } from '../contact.ts';

/** The word that marks Doorstep's own book file. */
export const BOOK_MARK = 'doorstep-book';

/** @param contact from a book file. As an imported person, with everything else kept in `full`. */
export const fromBook = (contact: Contact): ImportedContact => ({
  ...nobodyYet(null),
  names: [...contact.names],
  identities: [...contact.identities],
  urls: contact.identities.flatMap((i) => i.profile ?? []),
  emails: [...contact.emails],
  phones: [...contact.phones],
  company: contact.company,
  jobTitle: contact.jobTitle,
  connectedOn: contact.connectedOn,
  metOn: contact.metOn,
  full: contact,
});

/** @param data parsed JSON. @returns null if it is no book of ours. */
export function readBook(fileName: string, data: unknown): ParsedFile | null {
  if (typeof data !== 'object' || data === null || (data as { format?: unknown }).format !== BOOK_MARK) return null;
  const entries = (data as { contacts?: unknown }).contacts;
  const skipped: Skipped[] = [];
  const contacts: ImportedContact[] = [];
  for (const entry of Array.isArray(entries) ? entries : []) {
    const parsed = contactSchema.safeParse(entry);
    if (parsed.success) contacts.push(fromBook(parsed.data));
    else skipped.push({ line: null, why: 'bad-entry' });
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
