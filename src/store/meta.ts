import { database } from './database.ts';

/** Small facts of the worker's own, typed by their reader: baselines, counters. */
export async function readMeta(key: string): Promise<unknown> {
  return (await (await database()).get('meta', key))?.value;
}

export async function writeMeta(key: string, value: unknown): Promise<void> {
  await (await database()).put('meta', { key, value });
}

/** Adds one to a counter and gives its new value. */
export async function count(key: string): Promise<number> {
  const tx = (await database()).transaction('meta', 'readwrite');
  const was = (await tx.store.get(key))?.value;
  const next = (typeof was === 'number' ? was : 0) + 1;
  await tx.store.put({ key, value: next });
  await tx.done;
  return next;
}
