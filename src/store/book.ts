import type { IDBPTransaction } from 'idb';
import type { ContactChange } from '../core/contact-back.ts';
import type { Contact } from '../core/contact.ts';
import { getMany } from './batch.ts';
import { allOrNothing, database, type DoorstepDB } from './database.ts';
import { writeImport } from './import-write.ts';
import { idsByKeys, post, postingsOf, sweep } from './postings.ts';
import type { ImportRecord } from './records.ts';

/** Stores a contact, new or changed. Throws QuotaExceededError when the storage is full, with nothing changed. */
export async function putContact(contact: Contact): Promise<void> {
  const postings = postingsOf([contact]);
  const tx = (await database()).transaction(['contacts', 'postings'], 'readwrite');
  await allOrNothing(tx, () => [tx.objectStore('contacts').put(contact), post(tx.objectStore('postings'), postings)]);
}

/**
 * Changes a contact as it is stored at that moment, as one act. @returns what it was and is; null if there is none.
 * Throws as putContact.
 */
export async function changeContact(id: string, change: (stored: Contact) => Contact): Promise<ContactChange | null> {
  const tx = (await database()).transaction(['contacts', 'postings'], 'readwrite');
  const before = await tx.objectStore('contacts').get(id);
  if (!before) return null;
  const after = change(before);
  await allOrNothing(tx, () => [tx.objectStore('contacts').put(after), post(tx.objectStore('postings'), postingsOf([after]))]);
  return { before, after };
}

/** @returns null if there is none. */
export async function contactById(id: string): Promise<Contact | null> {
  return (await (await database()).get('contacts', id)) ?? null;
}

/** Every contact that may be meant by one of these keys, each once; a handful of reads, never a scan. */
export async function contactsByKeys(keys: readonly string[]): Promise<Contact[]> {
  const tx = (await database()).transaction(['contacts', 'postings']);
  return contactsIn(tx, keys);
}

/** The same within a transaction that goes on: nothing waits for its end. */
export async function contactsIn(
  tx: IDBPTransaction<DoorstepDB, ('contacts' | 'postings')[]>,
  keys: readonly string[],
): Promise<Contact[]> {
  const ids = await idsByKeys(tx.objectStore('postings'), keys);
  const found = await getMany(tx.objectStore('contacts'), ids);
  return found.filter((contact) => contact !== undefined);
}

/** The whole book in the order of the shown name; for exports. */
export async function allContacts(): Promise<Contact[]> {
  const order = new Intl.Collator();
  return (await contactsUnordered()).toSorted((a, b) => order.compare(a.names[0] ?? '', b.names[0] ?? ''));
}

/** The whole book as it comes: ordering 30,000 names takes longer than reading them. */
export const contactsUnordered = async (): Promise<Contact[]> => (await database()).getAll('contacts');

/** How many people are in the book. */
export const countContacts = async (): Promise<number> => (await database()).count('contacts');

/** Takes somebody out who was added by mistake; forget.ts erases a person for good. The log's lines of that contact go too. */
export async function removeContact(id: string): Promise<void> {
  const tx = (await database()).transaction(['contacts', 'log', 'nudges'], 'readwrite');
  await tx.objectStore('contacts').delete(id);
  for (const key of await tx.objectStore('log').index('person').getAllKeys(`contact:${id}`)) await tx.objectStore('log').delete(key);
  for (const nudge of await tx.objectStore('nudges').getAll()) {
    if (nudge.contactId === id) await tx.objectStore('nudges').delete(nudge.key);
  }
  await tx.done;
}

/**
 * One import is one transaction: killed, cancelled or out of space, the book is as before.
 * @param contacts new and merged contacts as they are to be stored. @param record how to undo it.
 * @param how `signal` cancels it, `progress` hears the share that is written (0 to 1).
 */
export async function applyImport(
  contacts: readonly Contact[],
  record: ImportRecord,
  how: { signal?: AbortSignal; progress?: (share: number) => void } = {},
): Promise<void> {
  await writeImport(await database(), contacts, record, how);
}

/** Takes an import back as a whole. Contacts that it had merged into become what they were before. */
export async function undoImport(id: string): Promise<void> {
  const tx = (await database()).transaction(['contacts', 'imports', 'postings'], 'readwrite');
  const record = await tx.objectStore('imports').get(id);
  if (record && !record.undone) {
    const gone = new Set(record.added);
    for (const added of gone) void tx.objectStore('contacts').delete(added);
    for (const before of record.before) void tx.objectStore('contacts').put(before);
    await sweep(tx.objectStore('postings'), (one) => !gone.has(one));
    await post(tx.objectStore('postings'), postingsOf(record.before));
    void tx.objectStore('imports').put({ ...record, undone: true, before: [] });
  }
  await tx.done;
}

/** The imports so far, newest first. */
export async function imports(): Promise<ImportRecord[]> {
  return (await (await database()).getAll('imports')).toSorted((a, b) => b.at - a.at);
}
