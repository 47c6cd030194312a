import { database } from './database.ts';

/** Small facts of the worker's own, typed by their reader: baselines, counters. */
export async function readMeta(key: string): Promise<unknown> {
  return (await (await database()).get('meta', key))?.value;
}

export async function writeMeta(key: string, value: unknown): Promise<void> {
  await (await database()).put('meta', { key, value });
}
