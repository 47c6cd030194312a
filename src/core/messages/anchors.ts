/**
 * A language has more than a thousand phrases, a message holds words of a few. So each phrase is filed under the
 * beginnings of words without which it cannot stand, and only phrases whose beginning occurs are looked for.
 */

/** Letters of a beginning. */
const REACH = 3;

const begin = (word: string): string => (/^\d/.test(word) ? '#' : word.slice(0, REACH));

/** The top-level parts of a phrase: words, and groups with their alternatives. */
function parts(phrase: string): { text: string; group: boolean; glued: boolean }[] {
  const list: { text: string; group: boolean; glued: boolean }[] = [];
  let depth = 0;
  let text = '';
  let glued = false;
  const flush = (group: boolean): void => {
    if (text !== '') list.push({ text, group, glued });
    text = '';
  };
  for (const [i, c] of Array.from(phrase).entries()) {
    if (c === '(' && depth === 0) {
      flush(false);
      glued = i > 0 && phrase[i - 1] !== ' ';
      depth = 1;
    } else if (c === '(') {
      depth += 1;
      text += c;
    } else if (c === ')' && depth === 1) {
      flush(true);
      depth = 0;
      glued = true;
    } else if (c === ')') {
      depth -= 1;
      text += c;
    } else if (c === ' ' && depth === 0) {
      flush(false);
      glued = false;
    } else text += c;
  }
  flush(depth > 0);
  return list;
}

/** Beginnings of which at least one must occur in a text that holds this phrase; null: it must always be looked for. */
export function anchorsOf(phrase: string): string[] | null {
  const all = parts(phrase).filter((p) => !p.glued && p.text !== '_');
  const word = all.filter((p) => !p.group && /^[\p{L}\p{N}'#?!%$€£₹]/u.test(p.text)).toSorted((a, b) => b.text.length - a.text.length)[0];
  if (word) return [word.text.startsWith('#') ? '#' : begin(word.text.replace(/\*.*/u, ''))];
  for (const group of all.filter((p) => p.group)) {
    const options = group.text.split(/[/|]/).map((o) => o.trim());
    if (options.some((o) => o === '' || /[(_]/.test(o))) continue;
    return [...new Set(options.map((o) => (o.startsWith('#') ? '#' : begin((o.split(' ')[0] ?? '').replace(/\*.*/u, '')))))];
  }
  return null;
}

/** Every beginning that occurs in plain text, words behind an apostrophe too. */
export function beginningsOf(words: string): Set<string> {
  const found = new Set<string>();
  for (const token of words.split(' ')) {
    const tails = token.split("'");
    for (const word of [token, ...tails.slice(1)]) {
      if (/^\d/.test(word)) found.add('#');
      for (let n = 1; n <= REACH; n += 1) found.add(word.slice(0, n));
    }
  }
  return found;
}
