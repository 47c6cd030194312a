import { approachKeys } from '../core/approach-keys.ts';
import type { Reading, Sighting } from '../reading/types.ts';

export type Rows = ReadonlyMap<string, Sighting>;

/** Who stands on the page, by the first key of each. Two cards of one person: the first in the page's order. */
export function rowsOf(reading: Reading): Map<string, Sighting> {
  const rows = new Map<string, Sighting>();
  for (const sighting of reading.sightings) {
    const key = approachKeys(sighting.approach)[0];
    if (key !== undefined && !rows.has(key)) rows.set(key, sighting);
  }
  return rows;
}

/** Withdrawn is only what was seen to go: the person still stands there and the controls don't. Gives the keys. */
export function goneFrom(before: Rows, now: Rows): string[] {
  const gone = [...before].filter(([key, was]) => {
    if (now.has(key) || !was.decline || !was.accept) return false;
    return was.block.isConnected && was.link?.isConnected === true && !was.decline.isConnected && !was.accept.isConnected;
  });
  return gone.map(([key]) => key);
}
