/** For what is pressed by a mark of its own, a class or a place, in whatever language: words may still say the opposite. */
import { labelsOf } from './label.ts';
import { foldLabel, roleOfLabel } from './words.ts';

/**
 * Does anything that a control is called begin with a word for yes: "Confirm", "Confirm Ana"? Also where the name behind it
 * is another one than the card's, or follows without a space in an element of its own.
 */
export const saysYes = (control: Element): boolean => [...labelsOf(control), piecesOf(control)].some(beginsWithYes);

/** "Confirm", "Accept Ana's invitation". */
export function beginsWithYes(label: string): boolean {
  const words = foldLabel(label).split(' ');
  return words.some((_, i) => roleOfLabel(words.slice(0, i + 1).join(' '), null) === 'accept');
}

/** `NodeFilter.SHOW_TEXT`, also where there is no window. */
const SHOW_TEXT = 4;

/** The texts in a control, each apart from the next. */
function piecesOf(control: Element): string {
  const texts: string[] = [];
  const walk = control.ownerDocument.createTreeWalker(control, SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) texts.push(node.nodeValue ?? '');
  return texts.join(' ');
}
