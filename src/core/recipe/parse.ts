import { recipeProblem, type RecipeProblem } from './check.ts';
import { recipeSchema, type Recipe } from './recipe.ts';

/** A recipe from whatever a page or a file says. @param raw anything at all. Never throws. */
export function parseRecipe(raw: unknown): { recipe: Recipe } | { problem: RecipeProblem } {
  const parsed = recipeSchema.safeParse(raw);
  if (!parsed.success) return { problem: 'no-recipe' };
  const problem = recipeProblem(parsed.data);
  return problem === null ? { recipe: parsed.data } : { problem };
}
