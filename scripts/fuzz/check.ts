import { ADAPTERS } from '../../src/platforms/adapters.ts';
import { mutate } from './mutate.ts';
import { numbers, one } from './numbers.ts';
import type { Pages } from './pages.ts';
import { tryPress } from './presses.ts';
import { wrongsOf, wrongsTogether } from './requests.ts';
import { addStranger } from './stranger.ts';
import { addSuggestion, copyRow } from './suggestions.ts';
import { tryThread } from './threads.ts';

/** What was there to be wrong about; what is counted proves that something was tried. */
export interface Tally {
  /** People and messages that were read. */
  read: number;
  /** Of them, with a control that declines. */
  declinable: number;
  /** Boxes that were proven to be the right person's. */
  boxes: number;
  /** Another person's conversation stood there, too. */
  strangers: number;
  /** Somebody who asks nothing was put among those who do. */
  suggestions: number;
  /** Controls that were pressed. */
  presses: number;
  /** Requests that were declined and seen to be. */
  declined: number;
}

/** What came of one changed page. */
export interface Tried extends Tally {
  page: string;
  /** What is wrong, in words; empty if nothing. */
  wrongs: string[];
}

export const NOTHING: Tally = { read: 0, declinable: 0, boxes: 0, strangers: 0, suggestions: 0, presses: 0, declined: 0 };

/** Adds what came of a page to what came of others. */
export const added = (sum: Tally, more: Tally): Tally => ({
  read: sum.read + more.read,
  declinable: sum.declinable + more.declinable,
  boxes: sum.boxes + more.boxes,
  strangers: sum.strangers + more.strangers,
  suggestions: sum.suggestions + more.suggestions,
  presses: sum.presses + more.presses,
  declined: sum.declined + more.declined,
});

/** Changes a page, reads it with every adapter, looks for the box of a note and declines a request. Gives what is wrong, in words. */
export async function tryOne({ stage, all, suggestions }: Pages, seed: number): Promise<Tried> {
  const pick = numbers(seed);
  // A third of them are conversations and a third requests, of which there are fewer pages.
  const kinds = [all, all.filter((p) => p.talk !== null), all.filter((p) => p.requests > 0)];
  const chosen = one(
    one(
      kinds.filter((pages) => pages.length > 0),
      pick,
    ) ?? all,
    pick,
  );
  const tried: Tried = { page: chosen?.name ?? '', wrongs: chosen ? [] : ['no pages'], ...NOTHING };
  if (!chosen) return tried;
  const { adapter, url, talk, taught } = chosen;
  const page = stage.put(chosen.root, url);
  try {
    const known = suggestions.get(adapter.meta.id) ?? [];
    if (chosen.requests > 0 && !taught && pick(2) === 0 && addSuggestion(page, known, pick)) tried.suggestions = 1;
    if (chosen.requests > 0 && pick(4) === 0) copyRow(page, pick);
    mutate(page, pick, 1 + pick(8));
    if (talk && pick(2) === 0) {
      addStranger(page, talk, pick);
      tried.strangers = 1;
    }
    // The other sites' adapters find nothing there; one page in three is enough to show it.
    for (const other of taught || pick(3) > 0 ? [] : ADAPTERS) {
      if (other !== adapter && other.read(page, url).sightings.length > 0) tried.wrongs.push(`${other.meta.id} reads another site's page`);
      if (other !== adapter) other.readThread(page, url);
    }
    const { sightings } = adapter.read(page, url);
    tried.read = sightings.length;
    tried.declinable = sightings.filter((s) => s.decline !== null).length;
    tried.wrongs.push(...sightings.flatMap((s) => wrongsOf(s, chosen)), ...wrongsTogether(sightings));
    const { proven, wrongs } = tryThread(page, chosen);
    tried.wrongs.push(...wrongs);
    tried.boxes = proven ? 1 : 0;
    const pressed = await tryPress(chosen, page, sightings, pick);
    tried.wrongs.push(...pressed.wrongs);
    tried.presses = pressed.presses;
    tried.declined = pressed.declined ? 1 : 0;
  } catch (error) {
    tried.wrongs.push(`threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  return tried;
}
