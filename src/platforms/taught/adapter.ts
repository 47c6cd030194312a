import { recipeProblem } from '../../core/recipe/check.ts';
import { isOnPage } from '../../core/recipe/address.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { requestCards } from '../../reading/cards.ts';
import type { Pass } from '../../reading/pass.ts';
import { readingOf } from '../../reading/reading.ts';
import { sight } from '../../reading/sighting.ts';
import type { Adapter, Reading } from '../../reading/types.ts';
import { personAt, taughtHost } from './meta.ts';
import { isConsent, isTaughtDecline, rowsOn } from './rows.ts';
import { threadOn } from './thread.ts';

/** The reading of one page of a taught site. */
export function passOf(recipe: Recipe, page: Document, url: URL): Pass {
  const meta = taughtHost(url.host);
  return { page, url, meta, home: null, names: null, hosts: null, personOf: (address) => personAt(recipe, address) };
}

const NOTHING: Reading = { health: 'not-inbox', missing: [], sightings: [], viewer: null };

/**
 * An adapter made from what the user has shown. A recipe that isn't sound, or isn't this site's, reads nothing.
 * @param host of the page. @param recipeNow what is known of the site by now; null: not told yet.
 */
export function taughtAdapter(host: string, recipeNow: () => Recipe | null): Adapter {
  let asked: Recipe | null = null;
  let sound = false;
  const recipe = (url: URL): Recipe | null => {
    const now = recipeNow();
    if (now !== asked) {
      asked = now;
      sound = now !== null && recipeProblem(now) === null;
    }
    return sound && now?.origin === url.origin ? now : null;
  };
  return {
    meta: taughtHost(host),
    hint(url) {
      const r = recipe(url);
      if (!r) return null;
      const here = r.pages.some((page) => isOnPage(page, url)) ? [r.block] : [];
      return [...here, ...(r.message ? [r.message.frame ?? r.message.box] : [])].join(',') || null;
    },
    read(page, url) {
      const r = recipe(url);
      return r?.pages.some((pattern) => isOnPage(pattern, url)) ? readRequests(r, passOf(r, page, url)) : NOTHING;
    },
    readThread(page, url) {
      const r = recipe(url);
      return r && threadOn(passOf(r, page, url), r);
    },
    isDecline(control, name) {
      const r = recipeNow();
      return r !== null && isTaughtDecline(control, r.decline, name);
    },
  };
}

function readRequests(recipe: Recipe, pass: Pass): Reading {
  const rows = rowsOn(pass, recipe);
  const sightings = rows
    .filter((row) => row.decline !== null)
    .map(({ block, name, profile, link, accept, decline }) =>
      sight(pass, { kind: recipe.kind, name, profile, block, link, accept, decline }),
    );
  if (sightings.length > 0) return readingOf(true, sightings);
  // Nobody there: either nobody asks, or the page has changed and its requests stand where they weren't shown.
  const missing = rows.length > 0 ? ['the taught button in a block'] : [];
  const { pairs } = requestCards({ ...pass, personOf: () => null }, pass.page);
  if (rows.length === 0 && pairs.some((pair) => !isConsent(pair.block))) missing.push('a taught block around two known buttons');
  return readingOf(true, [], missing);
}
