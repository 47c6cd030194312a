import * as z from 'zod/mini';
import { contactSchema } from '../core/contact.ts';
import { settingsSchema, type Settings } from '../core/settings.ts';
import { allOrNothing, database } from './database.ts';
import { promiseSchema } from '../core/promise.ts';
import { post, postingsOf } from './postings.ts';
import { logEntrySchema, markSchema } from './records.ts';

/** Everything that is worth keeping. Nudges and running deliveries are not: they belong to this machine's open pages. */
const backupSchema = z.object({
  doorstep: z.literal('backup'),
  version: z.literal(1),
  savedAt: z.number(),
  settings: settingsSchema,
  contacts: z.array(contactSchema),
  log: z.array(logEntrySchema),
  marks: z.array(markSchema),
  promises: z._default(z.array(promiseSchema), []),
});
export type Backup = z.infer<typeof backupSchema>;

/** @param now epoch ms. Gives the whole memory as one JSON text. */
export async function makeBackup(settings: Settings, now: number): Promise<string> {
  const tx = (await database()).transaction(['contacts', 'log', 'marks', 'promises']);
  const rows = await tx.objectStore('contacts').getAll();
  const backup: Backup = {
    doorstep: 'backup',
    version: 1,
    savedAt: now,
    settings,
    contacts: rows,
    log: await tx.objectStore('log').getAll(),
    marks: await tx.objectStore('marks').getAll(),
    promises: await tx.objectStore('promises').getAll(),
  };
  await tx.done;
  return JSON.stringify(backup, null, 1);
}

/** Reads a backup file without touching anything. @returns null if the text is no backup of Doorstep's. */
export function readBackup(text: string): Backup | null {
  try {
    const parsed = backupSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Replaces book, log and marks by the backup's in one transaction: it is all there or nothing changed. */
export async function restoreBackup(backup: Backup): Promise<void> {
  const postings = postingsOf(backup.contacts);
  const tx = (await database()).transaction(
    ['contacts', 'postings', 'log', 'marks', 'nudges', 'deliveries', 'imports', 'meta', 'promises'],
    'readwrite',
  );
  await allOrNothing(tx, () => [
    ...[...tx.objectStoreNames].filter((name) => name !== 'meta').map((name) => tx.objectStore(name).clear()),
    ...backup.contacts.map((contact) => tx.objectStore('contacts').put(contact)),
    post(tx.objectStore('postings'), postings),
    ...backup.log.map((entry) => tx.objectStore('log').put(entry)),
    ...backup.marks.map((mark) => tx.objectStore('marks').put(mark)),
    ...backup.promises.map((promise) => tx.objectStore('promises').put(promise)),
  ]);
}

/** Erases book, log, everything. The settings are the caller's to erase. */
export async function eraseStore(): Promise<void> {
  const db = await database();
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names, 'readwrite');
  for (const name of names) void tx.objectStore(name).clear();
  await tx.done;
}
