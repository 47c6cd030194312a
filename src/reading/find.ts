import type { Kind } from '../core/approach.ts';
import { sendersOf } from './sighting.ts';
import type { Adapter, Sighting } from './types.ts';
import { foldLabel } from './words.ts';

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
  const here = adapter.read(page, url).sightings.filter((s) => s.approach.kind === wanted.kind && wanted.kind !== 'message');
  const hits = here.filter((s) => isWanted(s, wanted));
  if (hits.length > 1) return 'several';
  const [hit] = hits;
  if (!hit) return null;
  // A button that would decline somebody else, too, is nobody's.
  const isShared = here.some((s) => s !== hit && s.decline !== null && s.decline === hit.decline);
  return isShared ? { ...hit, decline: null } : hit;
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
