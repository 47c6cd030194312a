/** Every site that may be offered: those that Doorstep knows, and those that the user has taught. */
import { recipeProblem } from '../../core/recipe/check.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { isTaught, taughtId } from '../../core/recipe/taught-site.ts';
import type { Settings } from '../../core/settings.ts';
import type { SiteMeta } from '../../core/site.ts';
import { metaAt, metaOf, OFFERED } from '../metas.ts';
import { taughtMeta } from './meta.ts';

type Taught = Partial<Pick<Settings, 'taught' | 'sites'>>;

/** May a page of this origin be taught: is it none that Doorstep knows by itself, nor one that the user has added? */
export const isUnknownSite = (origin: string, { sites }: Pick<Settings, 'sites'> = { sites: {} }): boolean =>
  metaAt(new URL(origin)) === null && !Object.values(sites).some((site) => site.origins.includes(origin));

/** The recipe of a site, if one is kept and sound. */
export function recipeOf({ taught = {}, sites = {} }: Taught, platform: string): Recipe | null {
  const kept = taught[platform];
  return kept && recipeProblem(kept) === null && taughtId(kept) === platform && isUnknownSite(kept.origin, { sites }) ? kept : null;
}

/** The sites that can be read now, the known ones first. */
export function offeredWith(settings: Taught): SiteMeta[] {
  const recipes = Object.keys(settings.taught ?? {}).map((platform) => recipeOf(settings, platform));
  return [...OFFERED, ...recipes.flatMap((recipe) => (recipe ? [taughtMeta(recipe)] : []))];
}

/** The site of that id, with all that is known of it; null: not known any more. */
export function metaWith(settings: Taught, platform: string): SiteMeta | null {
  const recipe = isTaught(platform) ? recipeOf(settings, platform) : null;
  return recipe ? taughtMeta(recipe) : metaOf(platform);
}
