/** "Make Ana a friend" and back (R04): history stays, what stood open is withdrawn, and each step can be undone. */
import { accountKeys } from '../core/match/keys.ts';
import { identityKeys } from '../core/match/profile.ts';
import { contactBack, type ContactChange } from '../core/contact-back.ts';
import type { Contact } from '../core/contact.ts';
import type { Nudge } from '../core/nudge.ts';
import { database } from './database.ts';

/** What a step changed, so that it can be taken back. */
export interface Graduation extends ContactChange {
  /** What stood open and was withdrawn, as it was. */
  withdrawn: Pick<Nudge, 'key' | 'state' | 'closedAt'>[];
}

const without = <T>(list: readonly T[], item: T): T[] => list.filter((one) => one !== item);

/** The contact as a friend by the user's own hand; every other relationship stays. @param now epoch ms. */
export const asFriend = (c: Contact, now: number): Contact => ({
  ...c,
  relationships: ['friend', ...without(c.relationships, 'friend')],
  setByUser: ['friend', ...without(c.setByUser, 'friend')],
  changedAt: now,
});

/** The contact as it was to the user apart from being a friend. @param now epoch ms. */
export const notAFriend = (c: Contact, now: number): Contact => ({
  ...c,
  relationships: without(c.relationships, 'friend'),
  setByUser: without(c.setByUser, 'friend'),
  changedAt: now,
});

/**
 * Makes somebody a friend and withdraws what stands open of them, in one transaction. An answer that is on its way goes on.
 * @param now epoch ms. @param nudgeKey one that is theirs by the user's click. @returns how to take it back, or null if there is no such person.
 */
export async function graduate(contactId: string, now: number, nudgeKey: string | null = null): Promise<Graduation | null> {
  const tx = (await database()).transaction(['contacts', 'nudges'], 'readwrite');
  const row = await tx.objectStore('contacts').get(contactId);
  if (!row) {
    await tx.done;
    return null;
  }
  const before = row;
  const after = asFriend(before, now);
  await tx.objectStore('contacts').put(after);
  const open = (await tx.objectStore('nudges').getAll()).filter((n) => isOpen(n) && (n.key === nudgeKey || isOf(n, before)));
  for (const n of open) await tx.objectStore('nudges').put({ ...n, state: 'withdrawn', closedAt: now });
  await tx.done;
  return { before, after, withdrawn: open.map(({ key, state, closedAt }) => ({ key, state, closedAt })) };
}

/**
 * Takes the step back: the person is no more than they were, what else was changed since stays, and what was withdrawn stands
 * open again unless it has moved on. Whoever was forgotten since doesn't come back.
 */
export async function takeBackGraduation({ before, after, withdrawn }: Graduation): Promise<void> {
  const tx = (await database()).transaction(['contacts', 'nudges'], 'readwrite');
  const stored = await tx.objectStore('contacts').get(before.id);
  if (stored) await tx.objectStore('contacts').put(contactBack(stored, { before, after }).value);
  for (const { key, state, closedAt } of withdrawn) {
    const n = await tx.objectStore('nudges').get(key);
    if (n?.state === 'withdrawn') await tx.objectStore('nudges').put({ ...n, state, closedAt });
  }
  await tx.done;
}

/** Somebody is a friend no more, whenever that was said; what else they are to the user stays. @param now epoch ms. */
export async function ungraduate(contactId: string, now: number): Promise<void> {
  const tx = (await database()).transaction('contacts', 'readwrite');
  const row = await tx.store.get(contactId);
  if (row) await tx.store.put(notAFriend(row, now));
  await tx.done;
}

const isOpen = (n: Nudge): boolean => n.state === 'open' || n.state === 'later' || n.state === 'old';

/** Does it belong to this contact: by the user's word, or by the very account? */
function isOf(n: Nudge, contact: Contact): boolean {
  if (n.contactId !== null) return n.contactId === contact.id;
  const mine = new Set(contact.identities.flatMap(identityKeys));
  return accountKeys({ ...n.sender, platform: n.platform }).some((key) => mine.has(key));
}
