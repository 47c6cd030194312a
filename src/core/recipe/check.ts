/** Whether a recipe may be used: asked when it is taught, when a file is read, and each time before a page is read by it. */
import { OWN_ORIGIN } from '../own-address.ts';
import { isPattern } from './address.ts';
import { labelProblem, type LabelProblem } from './label.ts';
import type { Recipe } from './recipe.ts';
import { isPlainSelector, saysSomething } from './selector.ts';

export type RecipeProblem = 'no-recipe' | 'origin' | 'pages' | 'selector' | 'person' | 'message' | LabelProblem;

/** An origin that the browser can be asked for by itself: https, a host with a dot, no port. */
export const isTeachable = (origin: string): boolean => origin.length <= 200 && OWN_ORIGIN.test(origin) && !/\.\d+$/.test(origin);

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
