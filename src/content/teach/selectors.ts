/** Selectors for what the user pointed at: one that fits the blocks of all people, and one that fits a single element. */
import { finder } from '@medv/finder';
import { isPlainSelector, saysSomething } from '../../core/recipe/selector.ts';
import { isVaryingMark, type Rules } from './stable.ts';

/** A selector that finds this one element within a part of the page, or null. */
export function selectorOf(el: Element, root: Element, rules: Rules): string | null {
  try {
    const found = finder(el, { root, ...rules, timeoutMs: 300, maxNumberOfPathChecks: 4000 });
    return isPlainSelector(found) ? found : null;
  } catch {
    return null;
  }
}

/**
 * A selector for the blocks of all people, by what they have in common.
 * @param block the block of the one who was pointed at. @param holds does a block hold a person's own button?
 * @param wanted how many such buttons stand on the page.
 */
export function blockSelector(block: Element, holds: (block: Element) => boolean, wanted: number, rules: Rules): string | null {
  const page = block.ownerDocument;
  let best: { selector: string; extra: number } | null = null;
  for (const selector of candidates(block, rules)) {
    if (!isPlainSelector(selector) || !saysSomething(selector)) continue;
    const found = [...page.querySelectorAll(selector)];
    const fits = found.includes(block) && !found.some((el) => found.some((other) => other !== el && other.contains(el)));
    if (!fits || found.filter(holds).length !== wanted) continue;
    const extra = found.length - wanted;
    if (best === null || extra < best.extra) best = { selector, extra };
    if (extra === 0) break;
  }
  return best?.selector ?? null;
}

/** Most telling first: its own marks, then its place in a marked list. */
function* candidates(block: Element, rules: Rules): Generator<string> {
  const tag = block.localName;
  const own = marksOf(block, rules);
  for (const mark of own) yield tag + mark;
  const parent = block.parentElement;
  const around = parent ? marksOf(parent, rules).map((mark) => parent.localName + mark) : [];
  for (const list of around) {
    for (const mark of own) yield `${list} > ${tag}${mark}`;
    yield `${list} > ${tag}`;
  }
  const above = parent && parent !== block.ownerDocument.body ? selectorOf(parent, block.ownerDocument.body, rules) : null;
  if (above) for (const mark of [...own, '']) yield `${above} > ${tag}${mark}`;
  if (/^(?:li|tr|article)$/.test(tag)) yield tag;
}

function marksOf(el: Element, rules: Rules): string[] {
  const marks: string[] = [];
  for (const { name, value } of el.attributes) {
    if (rules.attr(name, value)) marks.push(`[${name}="${CSS.escape(value)}"]`);
    else if (isVaryingMark(name)) marks.push(`[${name}]`);
  }
  if (el.id && rules.idName(el.id)) marks.push(`#${CSS.escape(el.id)}`);
  for (const name of el.classList) if (rules.className(name)) marks.push(`.${CSS.escape(name)}`);
  return marks;
}
