import type { Delivery } from '../core/delivery/types.ts';
import { database } from './database.ts';

export const deliveryById = async (id: string): Promise<Delivery | null> => (await (await database()).get('deliveries', id)) ?? null;

/**
 * Changes one delivery in one transaction. @param change gives the next state, or null to leave it as it is.
 * @returns what `change` gave, after it is stored: commands are carried out only then.
 */
export async function changeDelivery<T extends { delivery: Delivery }>(id: string, change: (was: Delivery) => T | null): Promise<T | null> {
  const tx = (await database()).transaction('deliveries', 'readwrite');
  const was = await tx.store.get(id);
  const next = was ? change(was) : null;
  if (next) await tx.store.put(next.delivery);
  await tx.done;
  return next;
}

/** Deliveries that have not come to an end. */
export async function runningDeliveries(): Promise<Delivery[]> {
  return (await (await database()).getAll('deliveries')).filter((d) => d.phase !== 'done' && d.phase !== 'ended');
}

/** Ended ones since then, newest first; for "Today". @param since epoch ms. */
export async function endedDeliveries(since: number): Promise<Delivery[]> {
  const all = await (await database()).getAll('deliveries');
  return all
    .filter((d) => (d.phase === 'done' || d.phase === 'ended') && d.changedAt >= since)
    .toSorted((a, b) => b.changedAt - a.changedAt);
}
