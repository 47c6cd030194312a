import { shownAll, type Pass } from './pass.ts';
import { joined } from './sighting.ts';
import type { Reading, Sighting } from './types.ts';

/** What a part of a page says of itself while it still fills; a bar with a value of its own measures something else. */
const LOADING = '[aria-busy="true"],[role="progressbar"]:not([aria-valuenow])';

/**
 * All that a page says: what stands there; else, on an inbox's page, that something is missing or that nothing waits. While the
 * page itself says that it loads, neither is so yet.
 * @param isInbox could something wait on this page? @param sightings those that are any, in the order of the page. @param missing what wasn't found, in words for the makers.
 */
export function readingOf(pass: Pass, isInbox: boolean, sightings: (Sighting | null | undefined)[], missing: string[] = []): Reading {
  const found = joined(sightings.filter((s) => s != null));
  let health: Reading['health'] = 'not-inbox';
  if (found.length > 0) health = 'ok';
  else if (isInbox && missing.length > 0) health = 'unrecognised';
  else if (isInbox && !shownAll(pass, LOADING)[0]) health = 'empty';
  return { health, missing, sightings: found, viewer: null };
}
