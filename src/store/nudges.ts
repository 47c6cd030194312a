import type { Delivery } from '../core/delivery/types.ts';
import type { Nudge } from '../core/nudge.ts';
import { database } from './database.ts';

/** The nudge that is known under any of these keys; the older one if two identities were seen on one card. */
export async function nudgeByKeys(keys: readonly string[]): Promise<Nudge | null> {
  const tx = (await database()).transaction('nudges');
  const found = (await Promise.all(keys.map((key) => tx.store.index('aliases').getAll(key)))).flat();
  await tx.done;
  return found.toSorted(elderFirst)[0] ?? null;
}

/** A running delivery wins, else the older stays. */
const elderFirst = (a: Nudge, b: Nudge): number =>
  Number(b.state === 'answering') - Number(a.state === 'answering') || a.firstSeenAt - b.firstSeenAt;

/**
 * Stores what was just seen. Nudges that turn out to be one person are joined in the same transaction.
 * @param keys every key under which the person was seen. @param make gives the new record from the one that was there.
 */
export async function seen(keys: readonly string[], make: (was: Nudge | null) => Nudge): Promise<Nudge> {
  const tx = (await database()).transaction('nudges', 'readwrite');
  const found = (await Promise.all(keys.map((key) => tx.store.index('aliases').getAll(key)))).flat();
  const unique = [...new Map(found.map((n) => [n.key, n])).values()].toSorted(elderFirst);
  const next = make(unique[0] ?? null);
  next.aliases = [...new Set([...unique.flatMap((n) => n.aliases), ...next.aliases, ...keys])];
  for (const other of unique) if (other.key !== next.key) await tx.store.delete(other.key);
  await tx.store.put(next);
  await tx.done;
  return next;
}

/** Changes one nudge in one transaction. @returns null if there is none. */
export async function changeNudge(key: string, change: (n: Nudge) => Nudge): Promise<Nudge | null> {
  const tx = (await database()).transaction('nudges', 'readwrite');
  const was = await tx.store.get(key);
  const next = was ? change(was) : null;
  if (next) await tx.store.put(next);
  await tx.done;
  return next;
}

/**
 * A click claims a nudge and its delivery is stored, both or neither: a worker that ends right here leaves nobody "already
 * being answered" by nothing. @returns false if another tab was first.
 */
export async function claim(key: string, delivery: Delivery): Promise<boolean> {
  const tx = (await database()).transaction(['nudges', 'deliveries'], 'readwrite');
  const nudges = tx.objectStore('nudges');
  const was = await nudges.get(key);
  const free = was !== undefined && was.state !== 'answering';
  if (free) {
    await nudges.put({ ...was, state: 'answering', deliveryId: delivery.id });
    await tx.objectStore('deliveries').put(delivery);
  }
  await tx.done;
  return free;
}

/** Everybody who is being answered. */
export const answeringNudges = async (): Promise<Nudge[]> => (await database()).getAllFromIndex('nudges', 'state', 'answering');
export const allNudges = async (): Promise<Nudge[]> => (await database()).getAll('nudges');
export const nudgeByKey = async (key: string): Promise<Nudge | null> => (await (await database()).get('nudges', key)) ?? null;
