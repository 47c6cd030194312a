/**
 * Letters that look like other letters. A name that equals a known one only by its looks is a warning, never a match
 * (needs: situation 19, a second account made to be taken for somebody).
 */

// One sign for every group of signs that the eye takes for one. Upper case counts: I is like l, L is not.
const SHAPES: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'l',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Ү: 'Y',
  Ԁ: 'd',
  Ԛ: 'Q',
  Ԝ: 'W',
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  ӏ: 'l',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  ү: 'y',
  к: 'k',
  п: 'n',
  т: 't',
  м: 'm',
  Ь: 'b',
  ь: 'b',
  в: 'b',
  н: 'h',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'l',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  ι: 'i',
  κ: 'k',
  υ: 'u',
  τ: 't',
  χ: 'x',
  ϲ: 'c',
  ϳ: 'j',
  ϱ: 'p',
  γ: 'y',
  η: 'n',
  ω: 'w',
  σ: 'o',
  օ: 'o',
  ո: 'n',
  ս: 'u',
  ց: 'g',
  հ: 'h',
  ք: 'p',
  ա: 'w',
  զ: 'q',
  Ս: 'U',
  Օ: 'O',
  Տ: 'S',
  Լ: 'L',
  Ꭺ: 'A',
  Ᏼ: 'B',
  Ꮯ: 'C',
  Ꭰ: 'D',
  Ꭼ: 'E',
  Ꮋ: 'H',
  Ꭻ: 'J',
  Ꮶ: 'K',
  Ꮮ: 'L',
  Ꮇ: 'M',
  Ꮲ: 'P',
  Ꮪ: 'S',
  Ꭲ: 'T',
  Ꮩ: 'V',
  Ꮃ: 'W',
  Ꮓ: 'Z',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ʋ: 'v',
  ѡ: 'w',
  ƅ: 'b',
  ɪ: 'l',
  ǀ: 'l',
  '|': 'l',
  I: 'l',
  '1': 'l',
  '!': 'l',
  '0': 'O',
  '5': 'S',
  $: 'S',
  '@': 'a',
  '3': 'E',
  '4': 'A',
  '8': 'B',
  '9': 'g',
  '6': 'b',
  '7': 'T',
};

const SHAPED = new RegExp(`[${Object.keys(SHAPES).join('')}]`, 'gu');

const PAIRS: [RegExp, string][] = [
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
  [/VV/gu, 'W'],
  [/nn(?=\p{L})/gu, 'nn'],
];

const shape = (s: string): string =>
  PAIRS.reduce(
    (t, [from, to]) => t.replace(from, to),
    s.replace(SHAPED, (c) => SHAPES[c] ?? c),
  );

/** Most names are. */
const PLAIN_ASCII = /^[ -~]*$/u;

const strip = (s: string): string => (PLAIN_ASCII.test(s) ? s : undressed(s)).replace(/[\s._'’\-‐‑–]+/gu, '');

const undressed = (s: string): string =>
  s
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]+/gu, '');

/** @param name as shown. The looks of it: equal for two names that the eye takes for one. L keeps apart from l, which is like I. */
export const looksOf = (name: string): string => shape(strip(name)).replace(/L/gu, 'Λ').toLowerCase();

/** As looksOf, where i and l count as one too: for names in which digits stand for letters (0l1via). */
export const looseLooksOf = (name: string): string => looksOf(name).replace(/[iλ]/gu, 'l');

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u];

/** Is there a word whose letters come from scripts that no language mixes within a word? Latin beside kanji is normal. */
export const mixesScripts = (name: string): boolean =>
  name.split(/[\s\-‐.]+/u).some((word) => SCRIPTS.filter((s) => s.test(word)).length > 1);

/** Is a letter of another shape hidden in a plain word: a digit, a Roman numeral sign, a single mathematical letter? */
export function hidesSigns(name: string): boolean {
  return name.split(/[\s\-‐.]+/u).some((word) => {
    const letters = Array.from(word).filter((c) => /[\p{L}\p{N}]/u.test(c));
    const odd = letters.filter((c) => /\p{N}/u.test(c) || c.normalize('NFKC') !== c.normalize('NFC'));
    // A whole word in fancy letters is an ornament; one among plain letters is a disguise.
    return (
      odd.length > 0 && odd.length < letters.length && letters.some((c) => /\p{L}/u.test(c) && c.normalize('NFKC') === c.normalize('NFC'))
    );
  });
}
