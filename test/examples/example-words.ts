import { ar } from '../../src/locales/ar.ts';
import { de } from '../../src/locales/de.ts';
import { en } from '../../src/locales/en.ts';
import { plainWords } from '../../src/ui/shared/plain-words.ts';
import type { ScreenWords } from '../../src/ui/shared/words.tsx';

/** The languages that the screens speak: German is the longest, Arabic runs from right to left. */
export const LANGUAGES = ['en', 'de', 'ar'] as const;
export type ExampleLanguage = (typeof LANGUAGES)[number];

export const languageOf = (asked: string | null): ExampleLanguage => LANGUAGES.find((l) => l === asked) ?? 'en';

/** The product's own words, without a browser. */
export function wordsFor(language: ExampleLanguage): ScreenWords {
  if (language === 'ar') return plainWords(ar, { lang: 'ar', dir: 'rtl' });
  if (language === 'de') return plainWords(de, { lang: 'de' });
  return plainWords(en);
}
