/** What a message is made of for the weights: words, pairs of words, the beginnings of long ones, and its length. */

const RUN = 3;

/** @param words plain text (compile.ts); @param unspaced true for Japanese, where every two and three signs count as a word. */
export function featuresOf(words: string, unspaced: boolean): Set<string> {
  const found = new Set<string>();
  const tokens = words
    .replace(/\p{N}+/gu, '#')
    .split(' ')
    .filter((t) => t !== '')
    .slice(0, 250);
  if (unspaced) {
    for (const token of tokens)
      for (let i = 0; i < token.length; i += 1) for (let n = 2; n <= RUN && i + n <= token.length; n += 1) found.add(token.slice(i, i + n));
  } else {
    tokens.forEach((token, i) => {
      found.add(token);
      // Endings carry grammar, beginnings the sense.
      if (token.length > 6) found.add(`${token.slice(0, 6)}~`);
      const next = tokens[i + 1];
      if (next !== undefined) found.add(`${token} ${next}`);
    });
  }
  const length = unspaced ? words.length / 2 : tokens.length;
  found.add(length > 80 ? '<long>' : length > 30 ? '<middle>' : length < 6 ? '<short>' : '<few>');
  return found;
}
