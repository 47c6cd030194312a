import type { Contact } from '../core/contact.ts';
import { keysOf } from '../core/match/keys.ts';
import { allOrNothing, database, type ContactRow } from './database.ts';
import type { ImportRecord } from './records.ts';

/** A contact as it is stored, with its index keys. */
export const rowOf = (c: Contact): ContactRow => ({ ...c, keys: keysOf(c) });

/** The stored row without its index keys. */
export function contactOf(row: ContactRow): Contact {
  const { keys: _keys, ...contact } = row;
  return contact;
}

/** Stores a contact, new or changed. Throws QuotaExceededError when the storage is full, with nothing changed. */
export async function putContact(contact: Contact): Promise<void> {
  await (await database()).put('contacts', rowOf(contact));
}

/** @returns null if there is none. */
export async function contactById(id: string): Promise<Contact | null> {
  const row = await (await database()).get('contacts', id);
  return row ? contactOf(row) : null;
}

/** Every contact that shares at least one blocking key, each once; an index look-up a key, never a scan. */
export async function contactsByKeys(keys: readonly string[]): Promise<Contact[]> {
  const tx = (await database()).transaction('contacts');
  const index = tx.store.index('keys');
  // A key as common as this tells nobody apart; the cap keeps one match bounded.
  const found = await Promise.all(keys.map((key) => index.getAll(key, 200)));
  await tx.done;
  return [...new Map(found.flat().map((row) => [row.id, contactOf(row)])).values()];
}

/** The whole book in the order of the shown name; for the options page and exports. */
export async function allContacts(): Promise<Contact[]> {
  const rows = await (await database()).getAll('contacts');
  const order = new Intl.Collator();
  return rows.map(contactOf).toSorted((a, b) => order.compare(a.names[0] ?? '', b.names[0] ?? ''));
}

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
 */
export async function applyImport(contacts: readonly Contact[], record: ImportRecord, signal?: AbortSignal): Promise<void> {
  const rows = contacts.map(rowOf);
  const tx = (await database()).transaction(['contacts', 'imports'], 'readwrite');
  await allOrNothing(tx, () => [...rows.map((row) => tx.objectStore('contacts').put(row)), tx.objectStore('imports').put(record)], signal);
}

/** Takes an import back as a whole. Contacts that it had merged into become what they were before. */
export async function undoImport(id: string): Promise<void> {
  const tx = (await database()).transaction(['contacts', 'imports'], 'readwrite');
  const record = await tx.objectStore('imports').get(id);
  if (record && !record.undone) {
    for (const added of record.added) await tx.objectStore('contacts').delete(added);
    for (const before of record.before) await tx.objectStore('contacts').put(rowOf(before));
    await tx.objectStore('imports').put({ ...record, undone: true, before: [] });
  }
  await tx.done;
}

/** The imports so far, newest first. */
export async function imports(): Promise<ImportRecord[]> {
  return (await (await database()).getAll('imports')).toSorted((a, b) => b.at - a.at);
}
