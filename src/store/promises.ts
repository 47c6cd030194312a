import { isDue, type Promised } from '../core/promise.ts';
import { database } from './database.ts';

const DAY = 86_400_000;
/** A promise that is over stays so long, in days. */
const KEPT_FOR = 90;

/** Puts a promise on the list; the same note's promise stands there once, as it was. */
export async function addPromise(promise: Promised): Promise<void> {
  const tx = (await database()).transaction('promises', 'readwrite');
  if ((await tx.store.get(promise.id)) === undefined) await tx.store.put(promise);
  await tx.done;
}

/** Changes one in one transaction. @returns null if there is none. */
export async function changePromise(id: string, change: (p: Promised) => Promised): Promise<Promised | null> {
  const tx = (await database()).transaction('promises', 'readwrite');
  const was = await tx.store.get(id);
  const next = was ? change(was) : null;
  if (next) await tx.store.put(next);
  await tx.done;
  return next;
}

/** What is still to be kept, soonest first; what has no day comes last. */
export async function openPromises(): Promise<Promised[]> {
  const open = (await (await database()).getAll('promises')).filter((p) => p.state === 'open');
  return open.toSorted((a, b) => (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY) || a.madeAt - b.madeAt);
}

/** What is still to be kept to a person. @param keys any of theirs. */
export const openPromisesTo = async (keys: readonly string[]): Promise<Promised[]> =>
  (await openPromises()).filter((p) => p.person.some((key) => keys.includes(key)));

/** Marks those whose time has come as reminded of. @param now epoch ms. @returns how many are newly so. */
export async function markReminded(now: number): Promise<number> {
  const tx = (await database()).transaction('promises', 'readwrite');
  const fresh = (await tx.store.getAll()).filter((p) => isDue(p, now) && p.remind && p.remindedAt === null);
  for (const p of fresh) await tx.store.put({ ...p, remindedAt: now });
  await tx.done;
  return fresh.length;
}

/** Takes out what is over for long. @param now epoch ms. */
export async function tidyPromises(now: number): Promise<void> {
  const tx = (await database()).transaction('promises', 'readwrite');
  for (const p of await tx.store.getAll()) if (p.closedAt !== null && now - p.closedAt > KEPT_FOR * DAY) await tx.store.delete(p.id);
  await tx.done;
}
