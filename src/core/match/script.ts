import { foldName, lettersOf } from './fold-name.ts';

/** The scripts that a name is written in, and a rough Latin reading of Cyrillic and Greek. */

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  є: 'ie',
  і: 'i',
  ї: 'i',
  ґ: 'g',
  ў: 'u',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ќ: 'k',
  ѓ: 'g',
  ѕ: 'z',
};
const GREEK_PAIRS: [RegExp, string][] = [
  [/ου/gu, 'u'],
  [/(^|[^\p{L}])μπ/gu, '$1b'],
  [/μπ/gu, 'mp'],
  [/(^|[^\p{L}])ντ/gu, '$1d'],
  [/ντ/gu, 'nt'],
  [/γγ/gu, 'ng'],
  [/γκ/gu, 'gk'],
  [/αυ(?=[αεηιουωβγδζλμνρ])/gu, 'av'],
  [/αυ/gu, 'af'],
  [/ευ(?=[αεηιουωβγδζλμνρ])/gu, 'ev'],
  [/ευ/gu, 'ef'],
];
const GREEK: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
};

// Spellings of one sound in Latin letters are brought to one; the order matters.
const ONE_SPELLING: [RegExp, string][] = [
  [/shch|sch|šč/gu, 'sh'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/tch|ch/gu, 'c'],
  [/x/gu, 'ks'],
  [/tz|ts/gu, 'c'],
  [/w/gu, 'v'],
  [/ou/gu, 'u'],
  [/y|j/gu, 'i'],
  [/(?<=[bcdfghklmnprstvz])ie/gu, 'e'],
  [/^ie/gu, 'e'],
  [/io(?=[^aeiou]|$)/gu, 'e'],
  [/sh/gu, 's'],
  [/zh/gu, 'z'],
  [/nder(?=$|s)/gu, 'ndr'],
  [/(.)\1+/gu, '$1'],
];

const replaceAll = (s: string, rules: readonly [RegExp, string][]): string => rules.reduce((t, [from, to]) => t.replace(from, to), s);

/** Han, kana or Hangul: names without spaces, where every character counts. */
export const isEastAsian = (s: string): boolean => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(s);

/**
 * @param word one word in any script.
 * @returns rough Latin readings in which spellings of one name meet (Дмитрий, Dmitrii, Dmitry: "dmitri"); empty for scripts without a table.
 */
export function readings(word: string): string[] {
  const plain = lettersOf(foldName(word)).replaceAll('ς', 'σ');
  if (!plain || /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(plain)) return [];
  if (/^[a-z0-9]+$/u.test(plain)) return [replaceAll(plain, ONE_SPELLING)].filter(Boolean);
  const greek = replaceAll(plain, GREEK_PAIRS);
  const out = new Set<string>();
  // Ukrainian and Belarusian г is h, Russian г is g: both readings stand.
  for (const g of ['g', 'h']) {
    const latin = Array.from(greek)
      .map((c) => (c === 'г' ? g : (CYRILLIC[c] ?? GREEK[c] ?? c)))
      .join('');
    out.add(replaceAll(latin, ONE_SPELLING));
    if (!greek.includes('г')) break;
  }
  if (/χ/u.test(plain)) for (const r of Array.from(out)) out.add(r.replaceAll('h', 'c'));
  return [...out].filter(Boolean);
}
