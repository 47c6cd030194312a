/** A recipe as a file that one colleague gives to another: JSON, read as what a stranger wrote. */
import * as z from 'zod/mini';
import type { RecipeProblem } from './check.ts';
import { parseRecipe } from './parse.ts';
import { recipeSchema, type KeptRecipe, type Recipe } from './recipe.ts';

/** Characters; a recipe has some hundreds. */
const LONGEST = 20_000;
const fileSchema = z.object({ doorstep: z.literal('taught page'), version: z.literal(1), page: z.unknown() });

/** The text of the file. When it was taught is nobody else's business. */
export function recipeFile(kept: KeptRecipe): string {
  const recipe = recipeSchema.parse(kept);
  return `${JSON.stringify({ doorstep: 'taught page', version: 1, page: recipe }, null, 2)}\n`;
}

/** "doorstep-forum.example.json" */
export const recipeFileName = ({ origin }: Pick<Recipe, 'origin'>): string => `doorstep-${new URL(origin).hostname}.json`;

/** Reads such a file. Never throws. */
export function readRecipeFile(text: string): { recipe: Recipe } | { problem: RecipeProblem } {
  if (text.length > LONGEST) return { problem: 'no-recipe' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'no-recipe' };
  }
  const file = fileSchema.safeParse(raw);
  return file.success ? parseRecipe(file.data.page) : { problem: 'no-recipe' };
}
