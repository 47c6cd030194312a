import { addressFor, personIn } from '../../core/recipe/address.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { originOfTaught, taughtId } from '../../core/recipe/taught-site.ts';
import type { SiteMeta } from '../../core/site.ts';

/** Whom an address of the taught site leads to, as far as the user has shown how people's addresses look. */
export function personAt(recipe: Recipe, address: URL): { profile: string; id: null } | null {
  if (recipe.profile === null || address.origin !== recipe.origin) return null;
  const person = personIn(recipe.profile, address);
  return person === null ? null : { profile: addressFor(recipe.origin, recipe.profile, person), id: null };
}

/** The address at which one writes to the person behind a profile, or null if none was taught. */
function writeTo(recipe: Recipe, profile: string | null): string | null {
  if (recipe.message === null || recipe.profile === null || profile === null || !URL.canParse(profile)) return null;
  const address = new URL(profile);
  const person = address.origin === recipe.origin ? personIn(recipe.profile, address) : null;
  return person === null ? null : addressFor(recipe.origin, recipe.message.page, person);
}

/** What is true of every taught site, known from its host alone. */
const OF_ANY = {
  aliases: [],
  side: 'personal',
  startLevel: 3,
  maxLevel: 3,
  confidence: 'early',
  controls: 'any',
  noteLimit: null,
  // Nobody knows what such a site tells the one who asked.
  declineIsSilent: false,
  declineWord: 'decline',
  canAskAgain: 'unknown',
  requestUrl: () => null,
} satisfies Partial<SiteMeta>;

/** The facts of a taught site. */
export function taughtMeta(recipe: Recipe): SiteMeta {
  const host = taughtId(recipe);
  return {
    ...OF_ANY,
    id: host,
    name: host,
    matches: [`${recipe.origin}/*`],
    kinds: [recipe.kind],
    threadUrl: ({ profile }) => writeTo(recipe, profile),
    profileOf(url) {
      const person = URL.canParse(url) ? personAt(recipe, new URL(url)) : null;
      return person ? { ...person, handle: null } : null;
    },
  };
}

/** A taught site of which only the host is at hand: its name and its addresses, and nobody in them. */
export function taughtHost(platform: string): SiteMeta {
  return {
    ...OF_ANY,
    id: platform,
    name: platform,
    matches: [`${originOfTaught(platform)}/*`],
    kinds: ['friend_request'],
    threadUrl: () => null,
    profileOf: () => null,
  };
}
