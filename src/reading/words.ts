import { LYING } from '../core/text.ts';
import { CONTROLS, DISMISS, OWN, UNREAD, YOU } from './words-table.ts';

/** What pressing a control would do, as its label says. */
export type Role = 'accept' | 'decline' | 'suggest' | 'own' | 'dismiss';

/** Folds width, case, quotes and white space for comparing labels; accents stay, since they tell words apart. */
export function foldLabel(label: string): string {
  return label
    .slice(0, 400)
    .normalize('NFKC')
    .replace(LYING, '')
    .replace(/[\u200C\u200D]/gu, '')
    .replace(/[‘’ʼ`´]/gu, "'")
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"“”«»]+|[\s"“”«».:…!]+$/gu, '');
}

/** Words of a list, folded. */
export const setOf = (list: string): Set<string> => new Set(list.split('|').filter(Boolean).map(foldLabel));

const ORDER = ['accept', 'decline', 'suggest', 'own', 'dismiss'] as const satisfies Role[];
/** What is made when it is first asked for: most pages, feeds above all, never ask. */
function late<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const roles = late(() => {
  const all = new Map<string, Role>();
  for (const line of [...CONTROLS, `;;;${OWN};${DISMISS}`]) {
    for (const [i, list] of line.split(';').entries()) for (const word of setOf(list)) all.set(word, ORDER[i] ?? 'own');
  }
  return all;
});
const you = late(() => setOf(YOU));
/** As they are, folded: a test sees to it. */
const unread = UNREAD.split('|');

/**
 * The role of one label, matched whole. With the name of the person on the card, `label + space + name` counts too
 * ("Confirm Ana Ruiz"). Labels with the name in their middle: named.ts.
 */
export function roleOfLabel(label: string, name: string | null): Role | null {
  const said = foldLabel(label);
  const plain = roles().get(said);
  if (plain || !name) return plain ?? null;
  const who = foldLabel(name);
  if (!who || !said.includes(who)) return null;
  const at = said.indexOf(` ${who}`);
  const after = said.charAt(at + who.length + 1);
  // The name must end there: "Delete Ana" is not about "Anabel", nor about "Ana Ruiz".
  return at > 0 && !/[^!-/:-@[-`{-¿،。…]/u.test(after) ? (roles().get(said.slice(0, at)) ?? null) : null;
}

export function isUnreadMark(line: string): boolean {
  const said = foldLabel(line);
  return unread.some((word) => said.startsWith(word));
}

/** The viewer's own "You" at the head of a line: before a colon, or as the whole. */
export function startsWithYou(line: string): boolean {
  const head = /^\s*([^:：]{1,20})[:：]/u.exec(line)?.[1] ?? line;
  return you().has(foldLabel(head));
}

/** A heading such as "You sent" or "Du hast geantwortet": the viewer is its first word. */
export function headedByYou(heading: string): boolean {
  const said = foldLabel(heading);
  return you().has(said) || you().has(said.split(' ')[0] ?? '') || /^[你您나]/u.test(said);
}
