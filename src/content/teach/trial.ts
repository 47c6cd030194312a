/** A recipe tried against the page as it stands: who is found, what would be pressed, and what is left alone. */
import { labelProblem } from '../../core/recipe/label.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { taughtAdapter } from '../../platforms/taught/adapter.ts';
import { PRESSED } from '../../platforms/taught/rows.ts';
import { labelOf } from '../../reading/label.ts';
import { isShown } from '../../reading/visible.ts';

export interface Trial {
  people: { name: string; block: Element; decline: Element }[];
  /** Labels of buttons on the page that are about many, and are never pressed. */
  leftAlone: string[];
}

export function tryOut(recipe: Recipe, page: Document, url: URL): Trial {
  const { sightings } = taughtAdapter(url.host, () => recipe).read(page, url);
  const people = sightings.flatMap(({ approach, block, decline }) => (decline ? [{ name: approach.sender.name, block, decline }] : []));
  const labels = [...page.querySelectorAll(PRESSED)].filter((el) => isShown(el)).map((el) => labelOf(el).replace(/\s+/g, ' '));
  const many = labels.filter((label) => label.length <= 40 && labelProblem(label) === 'many');
  return { people, leftAlone: [...new Set(many)].slice(0, 3) };
}
