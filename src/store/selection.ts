/** The same act on many people at once: each is one transaction, and each can be taken back. */
import type { Contact } from '../core/contact.ts';
import type { Delivery } from '../core/delivery/types.ts';
import { accountKeys } from '../core/match/keys.ts';
import { identityKeys } from '../core/match/profile.ts';
import type { Nudge } from '../core/nudge.ts';
import { personKeys } from '../core/person.ts';
import { allOrNothing, database } from './database.ts';
import { post, postingsOf, sweep } from './postings.ts';
import type { Promised } from '../core/promise.ts';
import type { ImportRecord, LogEntry } from './records.ts';

/** Who somebody is to the user, as it was before. */
export type Related = Pick<Contact, 'id' | 'relationships' | 'setByUser'>;

/** People as they stood in the book, with all that was remembered of them. */
export interface TakenOut {
  contacts: Contact[];
  log: LogEntry[];
  promises: Promised[];
  nudges: Nudge[];
  deliveries: Delivery[];
  /** Imports that had brought or changed them, as they were. */
  imports: ImportRecord[];
  meta: { key: string; value: unknown }[];
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

const STORES = ['contacts', 'log', 'nudges', 'deliveries', 'imports', 'meta', 'postings', 'promises'] as const;
const NOBODY = { name: '', profile: null, id: null };

/** Takes people out of the book and out of the memory. @returns all of it, for {@link putBack}. Throws with nothing changed. */
export async function takeOut(ids: readonly string[]): Promise<TakenOut> {
  const tx = (await database()).transaction(STORES, 'readwrite');
  const gone = new Set(ids);
  const contacts = (await tx.objectStore('contacts').getAll()).filter((row) => gone.has(row.id));
  const people = new Set(contacts.flatMap((row) => personKeys('', NOBODY, row)).filter((key) => !key.startsWith(':name:')));
  const accounts = new Set(contacts.flatMap((row) => row.identities.flatMap(identityKeys)));
  const isTheirs = (n: Nudge): boolean =>
    n.contactId === null ? accountKeys({ ...n.sender, platform: n.platform }).some((key) => accounts.has(key)) : gone.has(n.contactId);

  const log = (await tx.objectStore('log').getAll()).filter((line) => line.person.some((key) => people.has(key)));
  const promises = (await tx.objectStore('promises').getAll()).filter((p) => p.person.some((key) => people.has(key)));
  const nudges = (await tx.objectStore('nudges').getAll()).filter(isTheirs);
  const keys = new Set(nudges.map((n) => n.key));
  const deliveries = (await tx.objectStore('deliveries').getAll()).filter((d) => keys.has(d.nudgeKey));
  const metaKeys = new Set(ids.flatMap((id) => [`today:${id}`, `channels:${id}`]));
  const meta = (await tx.objectStore('meta').getAll()).filter((m) => metaKeys.has(m.key));
  const imports = (await tx.objectStore('imports').getAll()).filter(
    (one) => one.added.some((id) => gone.has(id)) || one.before.some((c) => gone.has(c.id)),
  );
  await sweep(tx.objectStore('postings'), (id) => !gone.has(id));
  await allOrNothing(tx, () => [
    ...contacts.map((row) => tx.objectStore('contacts').delete(row.id)),
    ...log.flatMap((line) => (line.id === undefined ? [] : [tx.objectStore('log').delete(line.id)])),
    ...promises.map((p) => tx.objectStore('promises').delete(p.id)),
    ...nudges.map((nudge) => tx.objectStore('nudges').delete(nudge.key)),
    ...deliveries.map((d) => tx.objectStore('deliveries').delete(d.id)),
    ...meta.map((m) => tx.objectStore('meta').delete(m.key)),
    // Otherwise taking the import back would bring them back.
    ...imports.map((one) =>
      tx.objectStore('imports').put({
        ...one,
        added: one.added.filter((id) => !gone.has(id)),
        before: one.before.filter((c) => !gone.has(c.id)),
      }),
    ),
  ]);
  return { contacts, log, promises, nudges, deliveries, imports, meta };
}

/** Puts people back as they stood. What was seen of them meanwhile stays, and an import taken back meanwhile stays so. */
export async function putBack({ contacts, log, promises, nudges, deliveries, imports, meta }: TakenOut): Promise<void> {
  const postings = postingsOf(contacts);
  const tx = (await database()).transaction(STORES, 'readwrite');
  const seen = new Set(await tx.objectStore('nudges').getAllKeys());
  const undone = new Set((await tx.objectStore('imports').getAll()).filter((one) => one.undone).map((one) => one.id));
  await allOrNothing(tx, () => [
    ...contacts.map((row) => tx.objectStore('contacts').put(row)),
    post(tx.objectStore('postings'), postings),
    ...log.map((line) => tx.objectStore('log').put(line)),
    ...promises.map((p) => tx.objectStore('promises').put(p)),
    ...nudges.filter((n) => !seen.has(n.key)).map((nudge) => tx.objectStore('nudges').put(nudge)),
    ...deliveries.map((d) => tx.objectStore('deliveries').put(d)),
    ...imports.filter((one) => !undone.has(one.id)).map((one) => tx.objectStore('imports').put(one)),
    ...meta.map((m) => tx.objectStore('meta').put(m)),
  ]);
}
