/** Somebody whose request had gone stands on a page again: the card comes anew, and what was said of the answer before goes. */
import { tabFacts } from '../browser/session.ts';
import type { Nudge } from '../core/nudge.ts';
import { reopened } from '../core/queue.ts';
import { deliveryById } from '../store/deliveries.ts';
import { changeNudge, nudgeByKey } from '../store/nudges.ts';
import { hush } from './put-away.ts';
import { refreshTabs } from './refresh.ts';

/** The words of the answer before are kept in the log; its strip would speak of a request that is another one now. */
export async function endLastWord(deliveryId: string | null): Promise<void> {
  const last = deliveryId === null ? null : await deliveryById(deliveryId);
  if (last) await hush(last);
}

/**
 * Came back so soon that the page may only be drawing its list anew: asks anew if it stands there still.
 * Should the worker be gone by then, the page's next report tells (TabFacts.unsettled).
 * @param wait ms.
 */
export function lookOnceMore(tab: number, key: string, wait: number): void {
  setTimeout(() => void standsStill(tab, key), wait);
}

async function standsStill(tab: number, key: string): Promise<void> {
  const facts = await tabFacts(tab);
  if (!facts?.keys.includes(key) || facts.unsettled?.includes(key) !== true) return;
  const was = await nudgeByKey(key);
  if (!was || !hasGone(was)) return;
  await changeNudge(key, (n) => (hasGone(n) ? reopened(n, Date.now()) : n));
  await endLastWord(was.deliveryId);
  await refreshTabs();
}

const hasGone = (n: Nudge): boolean => (n.state === 'answered' || n.state === 'withdrawn') && n.stands !== true;
