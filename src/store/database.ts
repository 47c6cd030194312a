import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Contact } from '../core/contact.ts';
import type { Delivery } from '../core/delivery/types.ts';
import type { Nudge } from '../core/nudge.ts';
import { post, postingsOf, type Posting } from './postings.ts';
import type { Promised } from '../core/promise.ts';
import type { ImportRecord, LogEntry, Mark } from './records.ts';

/** A contact as it is stored; what it is found by stands in postings.ts. */
export type ContactRow = Contact;

export interface DoorstepDB extends DBSchema {
  contacts: { key: string; value: ContactRow; indexes: { expires: number } };
  postings: { key: number; value: Posting };
  nudges: { key: string; value: Nudge; indexes: { aliases: string; state: string } };
  deliveries: { key: string; value: Delivery; indexes: { phase: string; nudgeKey: string } };
  log: { key: number; value: LogEntry; indexes: { person: string; at: number } };
  imports: { key: string; value: ImportRecord };
  marks: { key: string; value: Mark };
  meta: { key: string; value: { key: string; value: unknown } };
  promises: { key: string; value: Promised };
}
export type Database = IDBPDatabase<DoorstepDB>;

/** Ordered migrations: number n brings the database from version n to n + 1. Never edit one that has shipped. */
const MIGRATIONS: ((db: Database, tx: IDBPTransaction<DoorstepDB, StoreNames<DoorstepDB>[], 'versionchange'>) => void | Promise<void>)[] = [
  (db) => {
    db.createObjectStore('contacts', { keyPath: 'id' });
    const nudges = db.createObjectStore('nudges', { keyPath: 'key' });
    nudges.createIndex('aliases', 'aliases', { multiEntry: true });
    nudges.createIndex('state', 'state');
    const deliveries = db.createObjectStore('deliveries', { keyPath: 'id' });
    deliveries.createIndex('phase', 'phase');
    deliveries.createIndex('nudgeKey', 'nudgeKey');
    const log = db.createObjectStore('log', { keyPath: 'id', autoIncrement: true });
    log.createIndex('person', 'person', { multiEntry: true });
    log.createIndex('at', 'at');
    db.createObjectStore('imports', { keyPath: 'id' });
    db.createObjectStore('marks', { keyPath: 'key' });
    db.createObjectStore('meta', { keyPath: 'key' });
  },
  // Whoever is watched for until a day; nobody else stands in this index.
  (_db, tx) => void tx.objectStore('contacts').createIndex('expires', 'watch.expiresAt'),
  // Keys in records of their own, in the place of an index.
  async (db, tx) => {
    const contacts = tx.objectStore('contacts');
    for (const name of ['keys', 'relationships']) {
      if ((contacts.indexNames as unknown as DOMStringList).contains(name)) contacts.deleteIndex(name as 'expires');
    }
    const postings = db.createObjectStore('postings', { keyPath: 'bucket' });
    const rows = await contacts.getAll();
    await post(postings, postingsOf(rows));
    for (const row of rows) void contacts.put(contactOf(row));
  },
  // The same records, packed.
  async (_db, tx) => {
    const postings = tx.objectStore('postings');
    void postings.clear();
    await post(postings, postingsOf(await tx.objectStore('contacts').getAll()));
  },
  // What was promised in notes, until it is kept.
  (db) => void db.createObjectStore('promises', { keyPath: 'id' }),
  // Whoever was met the same way is found by it, and people by more short forms of their names.
  async (_db, tx) => post(tx.objectStore('postings'), postingsOf(await tx.objectStore('contacts').getAll())),
];

/** A row of an earlier version without its index keys. */
function contactOf(row: Contact & { keys?: string[] }): Contact {
  const { keys: _keys, ...contact } = row;
  return contact;
}

let open: Promise<Database> | null = null;

/** The database, opened once in this context and opened anew if the browser closed it. */
export function database(name = 'doorstep'): Promise<Database> {
  open ??= openDB<DoorstepDB>(name, MIGRATIONS.length, {
    async upgrade(db, from, to, tx) {
      // None waits for anything but the database itself, so the one transaction lives through all of them.
      for (let v = from; v < (to ?? MIGRATIONS.length); v++) await MIGRATIONS[v]?.(db, tx);
    },
    // Another window wants a newer version: let it go on; the next call here opens the new one.
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      open = null;
    },
    terminated() {
      open = null;
    },
  });
  open.catch(() => {
    open = null;
  });
  return open;
}

/** Closes this context's connection; for erasing everything and for tests. */
export async function closeDatabase(): Promise<void> {
  const db = await open;
  open = null;
  db?.close();
}

/**
 * Runs writes of one transaction as all or nothing: an exception of any of them, or the signal, aborts it.
 * @param write issues the writes at once, without waiting for anything else. Throws what a write threw.
 */
export async function allOrNothing(
  tx: { abort(): void; done: Promise<void> },
  write: () => Promise<unknown>[],
  signal?: AbortSignal,
): Promise<void> {
  const abort = (): void => tx.abort();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    // A refused write rejects both its own promise and the transaction's; the latter says it.
    for (const written of write()) written.catch(() => undefined);
  } catch (error) {
    tx.done.catch(() => undefined);
    tx.abort();
    throw error;
  }
  try {
    await tx.done;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
