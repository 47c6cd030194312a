/** May a button of this name be taught as the one that says no to one person? */
import { fold } from '../text.ts';
import { MANY, NO_WITH_YES, OTHER, YES } from './refused-words.ts';

/** `unnamed`: it has no name that a person can read. `says-yes`, `many`, `other`: see refused-words.ts. */
export const LABEL_PROBLEMS = ['unnamed', 'too-long', 'says-yes', 'many', 'other'] as const;
export type LabelProblem = (typeof LABEL_PROBLEMS)[number];

export const NAME_SLOT = '{name}';
/** Characters: longer than any button, shorter than any text. */
const LONGEST = 60;

/** A label as it is compared: case, accents, width, quotes, white space and end marks don't count. */
export const foldLabelText = (label: string): string => fold(label).replace(/^[\s"“”«».:…!·×✕✖✗-]+|[\s"“”«».:…!·]+$/gu, '');

/** Languages that write without spaces, or tie little words to the next one: there a word is found anywhere. */
const TIED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}\p{sc=Hebrew}]/u;

const words = (list: string): string[] => [...new Set(list.split('|').map(foldLabelText).filter(Boolean))];
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function finder(list: string): (label: string) => boolean {
  const all = words(list);
  const tied = all.filter((word) => TIED.test(word));
  const spaced = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${all
      .filter((w) => !TIED.test(w))
      .map(escaped)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return (label) => spaced.test(label) || tied.some((word) => label.includes(word));
}

const yes = finder(YES);
const many = finder(MANY);
const other = finder(OTHER);
const noWithYes = new Set(words(NO_WITH_YES));

/** @param label with `{name}` where the person's name stands. Gives null if it may be taught. */
export function labelProblem(label: string): LabelProblem | null {
  if (label.length > LONGEST) return 'too-long';
  const said = foldLabelText(label.replaceAll(NAME_SLOT, ' '));
  if (!/[\p{L}]{2}|[\p{sc=Han}\p{sc=Hangul}]/u.test(said)) return 'unnamed';
  if (label.split(NAME_SLOT).length > 2 || /[<>{}]/.test(label.replace(NAME_SLOT, ''))) return 'other';
  if (many(said)) return 'many';
  if (other(said)) return 'other';
  if (noWithYes.has(said)) return null;
  return yes(said) ? 'says-yes' : null;
}

/** Is this the taught label, for a person of this name? Matched whole. */
export const isTaughtLabel = (label: string, taught: string, name: string): boolean =>
  foldLabelText(label) === foldLabelText(taught.replace(NAME_SLOT, () => name)) && foldLabelText(label) !== '';
