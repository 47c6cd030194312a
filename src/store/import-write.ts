import { unwrap } from 'idb';
import type { Contact } from '../core/contact.ts';
import { lastOf } from './batch.ts';
import type { Database } from './database.ts';
import { post, postingsOf, type Growing } from './postings.ts';
import type { ImportRecord } from './records.ts';

/** So many rows are on their way at once: the storage keeps up, and a cancel is heard. */
const AT_ONCE = 1000;

export interface Writing {
  signal?: AbortSignal;
  progress?: (share: number) => void;
}

/** Writes an import in one transaction, told and stoppable on the way. Throws what a write threw, or an AbortError; then nothing changed. */
export async function writeImport(
  db: Database,
  contacts: readonly Contact[],
  record: ImportRecord,
  { signal, progress }: Writing,
): Promise<void> {
  const postings = await postingsInSteps(contacts, signal, progress);
  const tx = db.transaction(['contacts', 'imports', 'postings'], 'readwrite');
  const done = tx.done;
  // Awaited at the end; a failure before that must not go unheard twice.
  done.catch(() => undefined);
  try {
    // Bare requests: a promise for each of 30,000 rows takes as long as the rows. One that is refused ends the transaction.
    const rows = unwrap(tx.objectStore('contacts')) as IDBObjectStore;
    for (let at = 0; at < contacts.length; at += AT_ONCE) {
      signal?.throwIfAborted();
      await lastOf(contacts.slice(at, at + AT_ONCE).map((contact) => rows.put(contact)));
      progress?.(0.3 + 0.5 * Math.min(1, (at + AT_ONCE) / contacts.length));
    }
    await post(tx.objectStore('postings'), postings);
    await tx.objectStore('imports').put(record);
    signal?.throwIfAborted();
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended by itself: the reason is what it says.
      await done;
    }
    throw error;
  }
  await done;
  progress?.(1);
}

/** What they are found by, made in steps between which a cancel is heard. */
async function postingsInSteps(contacts: readonly Contact[], signal?: AbortSignal, progress?: (share: number) => void): Promise<Growing> {
  const all: Growing = new Map();
  for (let at = 0; at < contacts.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    postingsOf(contacts.slice(at, at + AT_ONCE), all);
    progress?.(0.3 * Math.min(1, (at + AT_ONCE) / contacts.length));
    await Promise.resolve();
  }
  return all;
}
