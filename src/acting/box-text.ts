/** What stands in a text box, and whether two texts are the same to a reader whatever an editor made of them. */

/** A text field of a form; everything else that takes text is an editable element. */
export const isField = (box: Element): box is HTMLTextAreaElement | HTMLInputElement => 'value' in box && typeof box.value === 'string';

/** Some editors keep their placeholder inside the box. */
const NOT_TEXT = '[contenteditable="false"],[aria-hidden="true"],[data-slate-placeholder],style,script';

/** The text in a box, line by line, without placeholders. Emoji that the site draws as pictures are left out. */
export function boxText(box: Element): string {
  if (isField(box)) return box.value;
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const el = node as Element;
    if (el !== box && el.matches(NOT_TEXT)) return;
    if (el.localName === 'br') parts.push('\n');
    for (const child of el.childNodes) walk(child);
    if (el !== box && /^(p|div|li|blockquote|h[1-6])$/.test(el.localName)) parts.push('\n');
  };
  walk(box);
  return parts.join('').replace(/\n+$/u, '');
}

/**
 * A text without what editors change by themselves: white space, invisible marks, emoji (drawn as pictures), and the
 * forms of quotes. Two texts that are equal so are one text to a reader.
 */
export function squeeze(s: string): string {
  return s
    .normalize('NFC')
    .replace(/[\s\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Variation_Selector}\u20E3]+/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”„]/gu, '"');
}

/** The same with its gaps: words that an editor has run into one are another text. */
const spaced = (s: string): string =>
  squeeze(s.trim().replace(/[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20E3]+/gu, '\u241F'))
    .split('\u241F')
    .filter((word) => word !== '')
    .join(' ');

/** Does the text stand in the box once, word by word? What nobody looks over before it is sent must be no less. */
export const standsWordByWord = (box: Element, text: string): boolean => spaced(boxText(box)) === spaced(text);

export const isEmpty = (box: Element): boolean => boxText(box).replace(/[\s\p{Cf}]+/gu, '') === '' && !hasPicture(box);

/** Emoji and stickers in a box are pictures; they are somebody's text too. */
const hasPicture = (box: Element): boolean => !isField(box) && [...box.querySelectorAll('img')].some((img) => !img.closest(NOT_TEXT));

/** Does exactly this text stand in the box, once? */
export const stands = (box: Element, text: string): boolean => !isEmpty(box) && squeeze(boxText(box)) === squeeze(text);

/** Does the box begin with exactly this, its white space too? A name that runs into the next word is another name. */
export const begins = (box: Element, text: string): boolean => boxText(box).replaceAll('\u00A0', ' ').startsWith(text);
