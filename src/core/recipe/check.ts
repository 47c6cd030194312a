/** Whether a recipe may be used: asked when it is taught, when a file is read, and each time before a page is read by it. */
import { isPattern } from './address.ts';
import { labelProblem, type LabelProblem } from './label.ts';
import { recipeSchema, type Recipe } from './recipe.ts';
import { isPlainSelector, saysSomething } from './selector.ts';

export type RecipeProblem = 'no-recipe' | 'origin' | 'pages' | 'selector' | 'person' | 'message' | LabelProblem;

/** A site's own origin over https, with a host that has a dot: nothing else can be asked for one by one. */
export function isTeachable(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  const named = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(url.hostname) && url.hostname.length <= 200;
  return url.protocol === 'https:' && named && url.origin === origin;
}

/** What stands against this recipe, or null. */
export function recipeProblem(r: Recipe): RecipeProblem | null {
  if (!isTeachable(r.origin)) return 'origin';
  if (r.pages.length === 0 || !r.pages.every((page) => isPattern(page, false) && !page.includes('?'))) return 'pages';
  if (!isPlainSelector(r.block) || !saysSomething(r.block) || !isPlainSelector(r.name)) return 'selector';
  if (r.profile !== null && !isPattern(r.profile, true)) return 'person';
  if (r.message !== null) {
    const { page, frame, box } = r.message;
    const sound = isPattern(page, true) && isPlainSelector(box) && (frame === null || isPlainSelector(frame));
    // Who a message is for is proven by the same sign that stands in the person's own address.
    if (!sound || r.profile === null) return 'message';
  }
  return labelProblem(r.decline);
}

/** @param raw anything at all. Never throws. */
export function checkRecipe(raw: unknown): { recipe: Recipe } | { problem: RecipeProblem } {
  const parsed = recipeSchema.safeParse(raw);
  if (!parsed.success) return { problem: 'no-recipe' };
  const problem = recipeProblem(parsed.data);
  return problem === null ? { recipe: parsed.data } : { problem };
}
