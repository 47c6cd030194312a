/** Pages that the user has taught, as the options show them, and what can be done with them. */
import type { Recipe } from '../../../core/recipe/recipe.ts';
import type { WayBack } from '../../../core/take-back.ts';
import type { WordKey } from '../../shared/words.tsx';

/** A file that teaches a site: what is in it, or why it can't be used. */
export type RecipeFile = { recipe: Recipe; site: string; instead: boolean } | { problem: WordKey; site: string };

export interface TaughtVerbs {
  /** Hands the recipe of a site to the user as a file. */
  save: (siteId: string) => Promise<void>;
  /** @returns the way back; it asks the browser anew, so it must be called in the click itself. */
  forget: (siteId: string) => Promise<WayBack>;
  /** Reads a file without using it. */
  read: (text: string) => Promise<RecipeFile>;
  /** Takes a recipe over. Nothing is read by it before the browser allows its site. */
  use: (recipe: Recipe) => Promise<void>;
}
