/** Erasing a person for good (R18): book, memory, what stands open, and the copies that an import keeps for its undo. */
import type { Contact } from '../core/contact.ts';
import { identityKeys } from '../core/match/profile.ts';
import { accountKeys } from '../core/match/keys.ts';
import type { Nudge } from '../core/nudge.ts';
import { personKeys } from '../core/person.ts';
import { database } from './database.ts';
import { sweep } from './postings.ts';
import { markKeysOf, marksOf, type MarkOutcome } from './marks.ts';

const NOBODY = { name: '', profile: null, id: null };

/**
 * Takes a person out with everything that is remembered of them, in one transaction.
 * @param keepNo leaves marks by which a later request is recognised; no name and no note. @param now epoch ms.
 */
export async function forgetContact(id: string, keepNo: boolean, now: number): Promise<void> {
  const db = await database();
  const row = await db.get('contacts', id);
  const marks = keepNo && row ? await marksOf(markKeysOf(row), outcomeFor(row), now) : [];
  const tx = db.transaction(['contacts', 'log', 'nudges', 'deliveries', 'imports', 'marks', 'meta', 'postings', 'promises'], 'readwrite');
  const people = row ? personKeys('', NOBODY, row).filter((key) => !key.startsWith(':name:')) : [`contact:${id}`];
  const log = tx.objectStore('log');
  for (const key of people) for (const line of await log.index('person').getAllKeys(key)) await log.delete(line);
  for (const p of await tx.objectStore('promises').getAll())
    if (p.person.some((key) => people.includes(key))) await tx.objectStore('promises').delete(p.id);
  const gone = await nudgesOf(await tx.objectStore('nudges').getAll(), id, row ?? null, tx);
  for (const d of await tx.objectStore('deliveries').getAll()) if (gone.has(d.nudgeKey)) await tx.objectStore('deliveries').delete(d.id);
  for (const record of await tx.objectStore('imports').getAll()) {
    const before = record.before.filter((c) => c.id !== id);
    const added = record.added.filter((one) => one !== id);
    // Otherwise taking the import back would bring the person back.
    if (before.length !== record.before.length || added.length !== record.added.length)
      await tx.objectStore('imports').put({ ...record, before, added });
  }
  for (const key of [`today:${id}`, `channels:${id}`, `heard:${id}`]) await tx.objectStore('meta').delete(key);
  for (const mark of marks) await tx.objectStore('marks').put(mark);
  await tx.objectStore('contacts').delete(id);
  await sweep(tx.objectStore('postings'), (one) => one !== id);
  await tx.done;
}

/** The words of a mark say no more than what is needed to answer rightly. */
function outcomeFor(c: Contact): MarkOutcome {
  if (c.relationships.includes('keep-distance')) return 'distance';
  return c.names.length === 0 && c.relationships.includes('patient') ? 'patient' : 'no';
}

interface Deleting {
  objectStore: (name: 'nudges') => { delete: (key: string) => Promise<void> };
}

/** Takes out what stood open of this person. A pending request is seen anew, and then recognised or not. */
async function nudgesOf(all: readonly Nudge[], id: string, contact: Contact | null, tx: Deleting): Promise<Set<string>> {
  const mine = new Set(contact?.identities.flatMap(identityKeys));
  const gone = all.filter((n) => n.contactId === id || accountKeys({ ...n.sender, platform: n.platform }).some((key) => mine.has(key)));
  for (const nudge of gone) await tx.objectStore('nudges').delete(nudge.key);
  return new Set(gone.map((n) => n.key));
}
