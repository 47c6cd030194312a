import { database } from './database.ts';
import { tidyPromises } from './promises.ts';
import { sweep } from './postings.ts';
import { COPY_KEPT, type LogEntry } from './records.ts';

const DAY = 86_400_000;
/** Sent notes are kept 90 days, date and kind of answer 24 months (design.md, Incoming text). */
export const NOTE_DAYS = 90;
export const LOG_MONTHS = 24;

/** Writes one line of the memory. */
export async function remember(entry: LogEntry): Promise<void> {
  await (await database()).add('log', entry);
}

/** All lines of a person under any of these keys, newest first. */
export async function rememberedOf(keys: readonly string[]): Promise<LogEntry[]> {
  const tx = (await database()).transaction('log');
  const found = (await Promise.all(keys.map((key) => tx.store.index('person').getAll(key)))).flat();
  await tx.done;
  return [...new Map(found.map((e) => [e.id, e])).values()].toSorted((a, b) => b.at - a.at);
}

/** Lines since then, newest first. @param since epoch ms. */
export async function rememberedSince(since: number): Promise<LogEntry[]> {
  return (await (await database()).getAllFromIndex('log', 'at', IDBKeyRange.lowerBound(since))).toSorted((a, b) => b.at - a.at);
}

/** An answer came, so the notes before it were read. @param before epoch ms of the answer. */
export async function markRead(keys: readonly string[], before: number): Promise<void> {
  const unread = (await rememberedOf(keys)).filter((e) => e.rung >= 1 && !e.read && e.at < before);
  const db = await database();
  for (const entry of unread) await db.put('log', { ...entry, read: true });
}

/** Forgets all lines of a person. */
export async function forgetRemembered(keys: readonly string[]): Promise<void> {
  const tx = (await database()).transaction('log', 'readwrite');
  for (const key of keys) for (const id of await tx.store.index('person').getAllKeys(key)) await tx.store.delete(id);
  await tx.done;
}

/**
 * Somebody who was expected and never came ends in silence (R07); of whom something happened, or who is more to the user
 * than that, stays in the book like everybody else. @param now epoch ms.
 */
export async function endWatches(now: number): Promise<void> {
  const tx = (await database()).transaction(['contacts', 'log', 'nudges'], 'readwrite');
  const over = await tx.objectStore('contacts').index('expires').getAll(IDBKeyRange.upperBound(now));
  const nudges = over.length > 0 ? await tx.objectStore('nudges').getAll() : [];
  for (const row of over) {
    const came = (await tx.objectStore('log').index('person').count(`contact:${row.id}`)) > 0 || nudges.some((n) => n.contactId === row.id);
    const only = row.relationships.every((r) => r === 'keep-distance') && row.sources.every((s) => s.kind === 'watch');
    if (only && !came) await tx.objectStore('contacts').delete(row.id);
    else await tx.objectStore('contacts').put({ ...row, watch: null });
  }
  await tx.done;
}

/** Takes out the keys of people who are in the book no more. */
async function sweepKeys(): Promise<void> {
  const tx = (await database()).transaction(['contacts', 'postings'], 'readwrite');
  const there = new Set(await tx.objectStore('contacts').getAllKeys());
  await sweep(tx.objectStore('postings'), (id) => there.has(id));
  await tx.done;
}

/** Takes out what has been kept long enough, and what is over among nudges and deliveries. @param now epoch ms. */
export async function tidy(now: number): Promise<void> {
  await endWatches(now);
  await sweepKeys();
  await tidyPromises(now);
  const tx = (await database()).transaction(['log', 'deliveries', 'nudges'], 'readwrite');
  for (const entry of await tx.objectStore('log').getAll()) {
    if (now - entry.at > LOG_MONTHS * 30.5 * DAY) await tx.objectStore('log').delete(entry.id ?? -1);
    else if (entry.text !== null && entry.outcome !== COPY_KEPT && now - entry.at > NOTE_DAYS * DAY)
      await tx.objectStore('log').put({ ...entry, text: null });
  }
  for (const d of await tx.objectStore('deliveries').getAll()) {
    const over = d.phase === 'done' || d.phase === 'ended';
    if (over && now - d.changedAt > NOTE_DAYS * DAY) await tx.objectStore('deliveries').delete(d.id);
  }
  for (const n of await tx.objectStore('nudges').getAll()) {
    if (now - n.lastSeenAt > LOG_MONTHS * 30.5 * DAY) await tx.objectStore('nudges').delete(n.key);
  }
  await tx.done;
}
