import { joined } from './sighting.ts';
import type { Reading, Sighting } from './types.ts';

/**
 * All that a page says: what stands there; else, on an inbox's page, that something is missing or that nothing waits. A page
 * that shows that it loads says the same: the bar under a list that could go on may stand there for ever.
 * @param isInbox could something wait on this page? @param sightings those that are any, in the order of the page. @param missing what wasn't found, in words for the makers.
 */
export function readingOf(isInbox: boolean, sightings: (Sighting | null | undefined)[], missing: string[] = []): Reading {
  const found = joined(sightings.filter((s) => s != null));
  let health: Reading['health'] = 'not-inbox';
  if (found.length > 0) health = 'ok';
  else if (isInbox && missing.length > 0) health = 'unrecognised';
  else if (isInbox) health = 'empty';
  return { health, missing, sightings: found, viewer: null };
}
