import type { Kind } from '../core/approach.ts';
import { labelsOf } from './label.ts';
import { sendersOf } from './sighting.ts';
import type { Adapter, Sighting } from './types.ts';
import { foldLabel, roleOfLabel } from './words.ts';

/** Whom to look for: every id and profile known for this person on this site. */
export interface Wanted {
  ids: string[];
  profiles: string[];
  name: string;
  kind: Kind;
}

/**
 * Finds a request anew on the page as it is now, for the moment of a click.
 * Gives null if it does not stand there and `several` if it can't be told which one it is. A name decides only where
 * nothing else is known of whoever is looked for.
 */
export function findRequest(adapter: Adapter, page: Document, url: URL, wanted: Wanted): Sighting | null | 'several' {
  const all = adapter.read(page, url).sightings;
  const here = all.filter((s) => s.approach.kind === wanted.kind && wanted.kind !== 'message');
  const hits = here.filter((s) => isWanted(s, wanted));
  if (hits.length > 1) return 'several';
  const [hit] = hits;
  if (!hit) return null;
  const { decline } = hit;
  return decline && all.some((s) => s !== hit && isAlso(s, hit, decline)) ? { ...hit, decline: null } : hit;
}

/** Would the button decline this one, too, or does it name them? Then it is nobody's. */
function isAlso({ decline, approach: { sender } }: Sighting, { approach }: Sighting, button: Element): boolean {
  const [their, own] = [sender, approach.sender].map(({ name }) => foldLabel(name));
  if (!their || !own) return decline === button;
  // One person may be seen twice, by a number and by a short name; two numbers are two people.
  const areTwo = sender.id !== null && approach.sender.id !== null && sender.id !== approach.sender.id;
  if (!areTwo && (their.includes(own) || own.includes(their))) return false;
  if (decline === button) return true;
  // Not every script has spaces between words; a name that is a word of a button's is no name there.
  return their.length > 3 && labelsOf(button).some((label) => foldLabel(label).includes(their) && roleOfLabel(label, null) === null);
}

function isWanted(s: Sighting, wanted: Wanted): boolean {
  const senders = sendersOf(s);
  const ids = senders.flatMap((k) => k.id ?? []);
  const profiles = senders.flatMap((k) => k.profile ?? []);
  // Two different ids are two people, whatever else is equal.
  if (ids.length > 0 && wanted.ids.length > 0) return ids.some((id) => wanted.ids.includes(id));
  if (profiles.some((p) => wanted.profiles.includes(p))) return true;
  // Whoever is known by a key is never found by a name alone: a row that shows none may be a namesake's.
  const keyless = wanted.ids.length + wanted.profiles.length === 0;
  return keyless && foldLabel(s.approach.sender.name) === foldLabel(wanted.name);
}
