/** "Close", "Drop the note": what is said of an answer goes, and what it left standing is free again. */
import { browser } from '../browser/api.ts';
import { isOver } from '../core/delivery/moves.ts';
import type { Delivery } from '../core/delivery/types.ts';
import { changeDelivery, deliveryById } from '../store/deliveries.ts';
import { changeNudge } from '../store/nudges.ts';
import { dispatch } from './deliver.ts';

/** @param how `drop`: the note is given up. `dismiss`: the user has read it, or goes on alone. */
export async function putAway(id: string, how: 'drop' | 'dismiss'): Promise<void> {
  const d = await deliveryById(id);
  if (d && isOver(d)) await hush(d);
  else await dispatch(id, { type: how === 'drop' ? 'drop' : 'undo' });
}

/** An answer that is over says no more; a person who was not answered can be answered anew. */
export async function hush(d: Delivery): Promise<void> {
  await changeDelivery(d.id, (was) => ({ delivery: { ...was, dismissed: true } }));
  await changeNudge(d.nudgeKey, (n) => (n.deliveryId === d.id ? { ...n, deliveryId: null } : n));
  // A frame around the site's button may still stand there.
  if (d.requestTab !== null) await browser.tabs.sendMessage(d.requestTab, { type: 'cancel', deliveryId: d.id }).catch(() => undefined);
}

/**
 * The user chose another answer where this one had got stuck: it is given up, so that the person is free to be claimed.
 * One that is at work is left alone.
 */
export async function leaveBehind(id: string): Promise<Delivery | null> {
  const d = await deliveryById(id);
  if (!d) return null;
  if (isOver(d)) await hush(d);
  else if (d.phase === 'paused' && d.sentAt === null) {
    await dispatch(id, { type: 'drop' });
    await hush(d);
  }
  return d;
}
