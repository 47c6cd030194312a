import type { Contact } from '../core/contact.ts';
import { sharedKeys, sharedPlaces, type SharedPlace } from '../core/match/shared.ts';
import type { Promised } from '../core/promise.ts';
import { contactsByKeys } from './book.ts';
import { rememberedOf } from './memory.ts';
import { allNudges } from './nudges.ts';
import { openPromisesTo } from './promises.ts';

/** What would be lost or left hanging by a block or an unfriend (R12). */
export interface OpenWith {
  promises: Promised[];
  /** Until when each note of the user's waits, epoch ms. */
  held: number[];
  /** When a meeting was last confirmed, epoch ms, or null. */
  metAt: number | null;
  /** Whom the book knows from the same place. */
  places: SharedPlace[];
}

/** A meeting that was confirmed longer ago is over, ms. */
const MEETING_STANDS = 30 * 86_400_000;

/**
 * From the user's own book and log alone; by index reads. @param keys of the person in the memory; @param also the key of a nudge
 * that is theirs though it names no contact; @param now epoch ms.
 */
export async function openWith(contact: Contact, keys: readonly string[], now: number, also: string | null = null): Promise<OpenWith> {
  const mine = (await allNudges()).filter((n) => n.key === also || n.contactId === contact.id);
  const met = (await rememberedOf(keys)).find((e) => e.outcome.startsWith('meeting_confirm') && now - e.at < MEETING_STANDS);
  return {
    promises: await openPromisesTo(keys),
    held: mine.flatMap((n) => (n.draft ? [n.draft.until] : [])),
    metAt: met?.at ?? null,
    places: sharedPlaces(contact, await contactsByKeys(sharedKeys(contact))),
  };
}
