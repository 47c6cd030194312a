import { AND_WORDS, ARTICLES, LEGAL_FORMS } from './business-words.ts';
import { foldName, foldWrittenOut, lettersOf } from './fold-name.ts';
import { isEastAsian } from './script.ts';

const joinedBy = (fold: (s: string) => string, name: string): string => {
  const words = fold(name.replace(/(?:株式会社|有限会社|合同会社|有限公司|주식회사)/gu, ' '))
    .replace(/[&+]/gu, ' & ')
    .split(/[\s,|]+/u)
    .map((w) => (w === '&' || w === '+' ? '&' : lettersOf(w)))
    .filter(Boolean);
  while (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && (LEGAL_FORMS.has(words.at(-1) ?? '') || words.at(-1) === '&')) words.pop();
  return words.filter((w, at) => !(at > 0 && at < words.length - 1 && AND_WORDS.has(w)) && w !== '&').join('');
};

/**
 * @param name a firm's name. Gives the letters by which two spellings of it meet: no legal form, no "the", no "and".
 * Empty when too little is left to tell firms apart.
 */
export function firmKeys(name: string): string[] {
  const keys = new Set([joinedBy(foldName, name), joinedBy(foldWrittenOut, name)]);
  return [...keys].filter((k) => Array.from(k).length > (isEastAsian(k) ? 1 : 2));
}
