/** The same act on many people at once: each is one transaction, and each can be taken back. */
import type { Contact } from '../core/contact.ts';
import type { Nudge } from '../core/nudge.ts';
import { allOrNothing, database, type ContactRow } from './database.ts';
import type { LogEntry } from './records.ts';

/** Who somebody is to the user, as it was before. */
export type Related = Pick<Contact, 'id' | 'relationships' | 'setByUser'>;

/** People as they stood in the book, with all that was remembered of them. */
export interface TakenOut {
  contacts: ContactRow[];
  log: LogEntry[];
  nudges: Nudge[];
}

/**
 * Sets who these people are to the user; ids that are in the book no more are left out.
 * @param changedAt epoch ms. @returns who they were before. Throws what the storage throws, with nothing changed.
 */
export async function relateMany(to: readonly Related[], changedAt: number): Promise<Related[]> {
  const tx = (await database()).transaction('contacts', 'readwrite');
  const next = new Map(to.map((one) => [one.id, one]));
  const rows = (await tx.store.getAll()).filter((row) => next.has(row.id));
  await allOrNothing(tx, () =>
    rows.map((row) => {
      const { relationships = [], setByUser = [] } = next.get(row.id) ?? {};
      return tx.store.put({ ...row, relationships: [...relationships], setByUser: [...setByUser], changedAt });
    }),
  );
  return rows.map(({ id, relationships, setByUser }) => ({ id, relationships, setByUser }));
}

/** Takes people out of the book and out of the memory. @returns all of it, for {@link putBack}. Throws with nothing changed. */
export async function takeOut(ids: readonly string[]): Promise<TakenOut> {
  const tx = (await database()).transaction(['contacts', 'log', 'nudges'], 'readwrite');
  const gone = new Set(ids);
  const keys = new Set(ids.map((id) => `contact:${id}`));
  const contacts = (await tx.objectStore('contacts').getAll()).filter((row) => gone.has(row.id));
  const log = (await tx.objectStore('log').getAll()).filter((line) => line.person.some((key) => keys.has(key)));
  const nudges = (await tx.objectStore('nudges').getAll()).filter((n) => n.contactId !== null && gone.has(n.contactId));
  await allOrNothing(tx, () => [
    ...contacts.map((row) => tx.objectStore('contacts').delete(row.id)),
    ...log.flatMap((line) => (line.id === undefined ? [] : [tx.objectStore('log').delete(line.id)])),
    ...nudges.map((nudge) => tx.objectStore('nudges').delete(nudge.key)),
  ]);
  return { contacts, log, nudges };
}

/** Puts people back as they stood. What was seen of them meanwhile stays. */
export async function putBack({ contacts, log, nudges }: TakenOut): Promise<void> {
  const tx = (await database()).transaction(['contacts', 'log', 'nudges'], 'readwrite');
  const seen = new Set(await tx.objectStore('nudges').getAllKeys());
  await allOrNothing(tx, () => [
    ...contacts.map((row) => tx.objectStore('contacts').put(row)),
    ...log.map((line) => tx.objectStore('log').put(line)),
    ...nudges.filter((n) => !seen.has(n.key)).map((nudge) => tx.objectStore('nudges').put(nudge)),
  ]);
}
