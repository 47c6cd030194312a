/** Makes a recipe of the two elements that the user has shown: a person's name, and the button that says no to them. */
import { clean } from '../../core/text.ts';
import { pageOf, patternOf } from '../../core/recipe/address.ts';
import { recipeProblem, type RecipeProblem } from '../../core/recipe/check.ts';
import { foldLabelText, labelProblem, NAME_SLOT } from '../../core/recipe/label.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { isConsent, PRESSED } from '../../platforms/taught/rows.ts';
import { isPlain, labelsOf } from '../../reading/label.ts';
import { isShown, parentOf, visibleText } from '../../reading/visible.ts';
import { blockSelector, selectorOf } from './selectors.ts';
import { rulesFor } from './stable.ts';

/** `apart`: name and button stand in no block of their own. `menu`: it opens something. `consent`: it is about cookies. */
export type TeachProblem = RecipeProblem | 'apart' | 'menu' | 'consent' | 'block' | 'name';

export interface Shown {
  name: Element;
  decline: Element;
}

const WIDE = 'body,main,[role="main"],[role="list"],ul,ol,table,tbody';
const ITEM = 'li,tr,article,[role="listitem"],[role="row"],[role="article"]';

export const nameIn = (el: Element): string => clean(visibleText(el).split('\n')[0] ?? '', 200);

/** The label of a button with the person's name taken out of it, or what stands against it. */
export function labelFor(control: Element, name: string): { label: string } | { problem: TeachProblem } {
  if (isConsent(control)) return { problem: 'consent' };
  if (!isPlain(control)) return { problem: 'menu' };
  const labels = labelsOf(control).map((label) => withSlot(clean(label, 120), name));
  // Whatever any of its names says counts, not only the one that is taken.
  for (const label of labels) {
    const problem = labelProblem(label);
    if (problem !== null && problem !== 'unnamed') return { problem };
  }
  const label = labels.find((one) => labelProblem(one) === null);
  return label === undefined ? { problem: 'unnamed' } : { label };
}

const withSlot = (label: string, name: string): string =>
  name !== '' && label.includes(name) ? label.replace(name, () => NAME_SLOT) : label;

/** Gives the recipe, or what stands against it. @param url of the page. */
export function recipeFrom(shown: Shown, url: URL, message: Recipe['message'] = null): { recipe: Recipe } | { problem: TeachProblem } {
  const { decline } = shown;
  const page = decline.ownerDocument;
  const named = labelFor(decline, nameIn(shown.name));
  if ('problem' in named) return named;
  const { label } = named;
  const same = [...page.querySelectorAll(PRESSED)].filter((control) => isShown(control) && saysTheSame(control, label));
  const block = blockOf(shown, same);
  if (!block) return { problem: 'apart' };
  const holds = (el: Element): boolean => same.filter((control) => el.contains(control)).length === 1;
  const rules = rulesFor(namesNear(same, shown.name));
  const blocks = blockSelector(block, holds, same.length, rules);
  if (blocks === null) return { problem: 'block' };
  const rows = [...page.querySelectorAll(blocks)].filter(holds);
  const name = selectorOf(shown.name, block, rules);
  if (name === null || !rows.every((row) => row.querySelectorAll(name).length === 1)) return { problem: 'name' };
  const profile = profileOf(rows, name, url);
  const recipe: Recipe = {
    origin: url.origin,
    kind: kindOf(page),
    pages: [pageOf(url, profile)],
    block: blocks,
    name,
    profile,
    decline: label,
    message: profile === null ? null : message,
  };
  const problem = recipeProblem(recipe);
  return problem === null ? { recipe } : { problem };
}

/** The same words, whoever is named between them. */
function saysTheSame(control: Element, label: string): boolean {
  const [before = '', after] = label.split(NAME_SLOT).map(foldLabelText);
  return labelsOf(control).some((one) => {
    const said = foldLabelText(one);
    if (after === undefined) return said === before;
    return said.length > before.length + after.length && said.startsWith(before) && said.endsWith(after);
  });
}

/** The block of the one person: the highest that holds one such button; where there is only one, its row. */
function blockOf({ name, decline }: Shown, same: readonly Element[]): Element | null {
  let core: Element | null = decline;
  while (core && !core.contains(name)) core = parentOf(core);
  if (!core || core.matches(WIDE) || same.filter((control) => core.contains(control)).length !== 1) return null;
  if (same.length === 1) {
    const item = core.closest(ITEM);
    return item && item.querySelectorAll(ITEM).length === 0 ? item : core;
  }
  let block: Element = core;
  for (let up = parentOf(block); up && !up.matches(WIDE); up = parentOf(up)) {
    const holder = up;
    if (same.filter((control) => holder.contains(control)).length !== 1) break;
    block = holder;
  }
  return block;
}

/** Every short text of the blocks may be a name; no mark may hold one. */
function namesNear(same: readonly Element[], name: Element): string[] {
  const names = new Set([nameIn(name)]);
  for (const control of same.slice(0, 50)) {
    const row = control.closest(ITEM) ?? control.parentElement;
    for (const link of row?.querySelectorAll('a[href]') ?? []) names.add(nameIn(link));
  }
  return [...names].filter((one) => one.length > 1 && one.length < 80);
}

function profileOf(rows: readonly Element[], name: string, url: URL): string | null {
  const addresses = new Map<string, URL>();
  for (const row of rows) {
    const el = row.querySelector(name);
    const href = (el?.closest('a[href]') ?? el?.querySelector('a[href]'))?.getAttribute('href');
    if (!href || href.startsWith('#') || !URL.canParse(href, url)) return null;
    const address = new URL(href, url);
    if (address.origin !== url.origin) return null;
    addresses.set(address.href, address);
  }
  return patternOf([...addresses.values()]);
}

/** What asking is called there, as far as the page's own heading tells. */
function kindOf(page: Document): Recipe['kind'] {
  const said = `${page.title} ${page.querySelector('h1,h2')?.textContent ?? ''}`;
  if (/follow|folge|abonn|seguid/i.test(said)) return 'follow_request';
  return /connect|kontakt|contact/i.test(said) ? 'connection_request' : 'friend_request';
}
