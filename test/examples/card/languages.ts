/** Words for pictures: English, much longer words as in German, and a right-to-left script. */
import { en } from '../../../src/locales/en.ts';
import { plainWords } from '../../../src/ui/shared/plain-words.ts';
import type { ScreenWords } from '../../../src/ui/shared/words.tsx';

const slot = /(\{[a-zA-Z]+\})/u;
const outsideSlots = (text: string, change: (part: string) => string): string =>
  text
    .split(slot)
    .map((part) => (slot.test(part) ? part : change(part)))
    .join('');

/** Every fourth word grows long, as compound words do. */
const longer = (text: string): string =>
  outsideSlots(text, (part) => part.replace(/\p{L}{4,}/gu, (word) => `${word}${word.slice(-3).toLowerCase()}ungs`));

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const arabic = (text: string): string =>
  outsideSlots(text, (part) =>
    part.replace(/[a-z]/giu, (letter) => ARABIC[letter.toLowerCase().codePointAt(0)! % ARABIC.length] ?? letter),
  );

export const LANGUAGES: Record<string, { words: ScreenWords; lang: string; dir: 'ltr' | 'rtl' }> = {
  en: { words: plainWords(en), lang: 'en', dir: 'ltr' },
  de: { words: plainWords(en, { lang: 'de', change: longer }), lang: 'de', dir: 'ltr' },
  ar: { words: plainWords(en, { lang: 'ar', dir: 'rtl', change: arabic }), lang: 'ar', dir: 'rtl' },
};
