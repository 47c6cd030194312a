import { en } from '../../src/locales/en.ts';
import { plainWords } from '../../src/ui/shared/plain-words.ts';
import type { ScreenWords } from '../../src/ui/shared/words.tsx';

/** English as it is; longer, with compound words, as German is; from right to left, in Arabic letters. */
export const LANGUAGES = ['en', 'long', 'rtl'] as const;
export type ExampleLanguage = (typeof LANGUAGES)[number];

/** Outside `{slots}` only. */
const textual = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\{[a-zA-Z]+\})/)
    .map((part) => (part.startsWith('{') ? part : change(part)))
    .join('');

const COMPOUND: Record<number, string> = {
  0: 'Freundschaft',
  1: 'Anfrage',
  2: 'Einstellung',
  3: 'Benachrichtigung',
};

/** A third longer, and every long word grows a tail, since German glues its words together. */
const lengthen = (text: string): string =>
  textual(text, (part) =>
    part
      .replace(/\p{L}{6,}/gu, (word) => `${word}${(COMPOUND[word.length % 4] ?? '').toLowerCase()}`)
      .replace(/\b(\p{L}{3,4})\b/gu, '$1en'),
  );

const ARABIC = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** Each letter becomes an Arabic one; slots stay, so that mixed directions are seen. */
function mirror(text: string): string {
  return textual(text, (part) => part.replace(/[a-z]/giu, (letter) => ARABIC[letter.toLowerCase().charCodeAt(0) - 97] ?? letter));
}

/** The name of the language itself is read by the browser, not by people. */
const spoken =
  (change: (text: string) => string) =>
  (text: string): string =>
    text === en.words_language ? text : change(text);

export function wordsFor(language: ExampleLanguage): ScreenWords {
  if (language === 'rtl') return plainWords(en, { dir: 'rtl', change: spoken(mirror) });
  if (language === 'long') return plainWords(en, { change: spoken(lengthen) });
  return plainWords(en);
}
