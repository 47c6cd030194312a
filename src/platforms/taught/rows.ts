/** The blocks of a taught page: who asks in each, and the one button that says no. */
import { clean } from '../../core/text.ts';
import { isTaughtLabel, labelProblem, NAME_SLOT } from '../../core/recipe/label.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { CONTROL, controlsIn, isPlain, labelsOf, roleOf } from '../../reading/label.ts';
import { addressOf, all, shownAll, type Pass } from '../../reading/pass.ts';
import { closestOf, visibleText } from '../../reading/visible.ts';
import { personAt } from './meta.ts';

/** Old pages answer by plain links. */
export const PRESSED = `${CONTROL},a[href],summary`;
/** Asks about cookies, not for friendship. */
const CONSENT = ['cookie', 'consent', 'gdpr'].flatMap((w) => ['id', 'class', 'aria-label'].map((a) => `[${a}*="${w}" i]`)).join(',');

export interface TaughtRow {
  block: Element;
  name: string;
  link: Element | null;
  profile: string | null;
  accept: Element | null;
  decline: Element | null;
}

/** Is it the consent to cookies, or what stands in it? */
export const isConsent = (el: Element): boolean => closestOf(el, CONSENT) !== null;

/** Has the control the taught name, whole, and no name that says something else? */
export function isTaughtDecline(control: Element, taught: string, name: string): boolean {
  const labels = labelsOf(control);
  // One name that says yes, or that is about many, and the control is left alone whatever else it is called.
  const speaksAgainst = (label: string): boolean =>
    /^(?:says-yes|many)$/.test(labelProblem(name ? label.replace(name, NAME_SLOT) : label) ?? '');
  return isPlain(control) && labels.some((label) => isTaughtLabel(label, taught, name)) && !labels.some(speaksAgainst);
}

/** @param pass of a page of the recipe's own site. Gives the rows in the page's order; `decline` null where it isn't there. */
export function rowsOn(pass: Pass, recipe: Recipe): TaughtRow[] {
  const blocks = shownAll(pass, recipe.block).filter((block) => !isConsent(block));
  return blocks
    .filter((block) => !blocks.some((other) => other !== block && block.contains(other)))
    .flatMap((block) => rowOf(pass, recipe, block) ?? []);
}

function rowOf(pass: Pass, recipe: Recipe, block: Element): TaughtRow | null {
  const named = shownAll(pass, recipe.name, block);
  const shown = named[0];
  const name = shown && named.length === 1 ? clean(visibleText(shown).split('\n')[0] ?? '', 200) : '';
  if (!shown || !name) return null;
  const link = shown.closest('a[href]') ?? shown.querySelector('a[href]');
  const address = link && addressOf(pass, link);
  const profile = address ? (personAt(recipe, address)?.profile ?? null) : null;
  // Where people have addresses, whoever has none is no person.
  if (recipe.profile !== null && profile === null) return null;
  const controls = controlsIn(all(pass, PRESSED, block)).filter((control) => control !== link);
  const declines = controls.filter((control) => isTaughtDecline(control, recipe.decline, name));
  const accepts = controls.filter((control) => roleOf(control, name) === 'accept');
  return { block, name, link, profile, accept: only(accepts), decline: only(declines) };
}

const only = (found: readonly Element[]): Element | null => (found.length === 1 ? (found[0] ?? null) : null);
