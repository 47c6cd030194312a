/** A taught site is known by its host: the only ids with a dot in them. */
import type { Recipe } from './recipe.ts';

/** "forum.example". */
export const taughtId = ({ origin }: Pick<Recipe, 'origin'>): string => new URL(origin).hostname;

/** Is this the id of a taught site? */
export const isTaught = (platform: string): boolean => platform.includes('.');

/** The origin behind such an id. */
export const originOfTaught = (platform: string): string => `https://${platform}`;
