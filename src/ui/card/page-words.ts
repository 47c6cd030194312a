/**
 * The card's words on a page. It asks the browser itself and not through the polyfill: the card is loaded into pages and
 * stays small. Same rules as `t` of the screens: every slot of a text is given, numbered in alphabetical order.
 */
import type { ScreenWords } from '../shared/words.tsx';

interface I18n {
  getMessage: (key: string, values?: string[]) => string;
}

const i18n = (): I18n | undefined => {
  const scope = globalThis as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } };
  return scope.browser?.i18n ?? scope.chrome?.i18n;
};

const say = (key: string, slots: Readonly<Record<string, string | number>> = {}): string => {
  const values = Object.keys(slots)
    .toSorted()
    .map((name) => String(slots[name]));
  return i18n()?.getMessage(key, values) || key;
};

/** The language of the words (BCP 47). */
export const pageLanguage = (): string => i18n()?.getMessage('words_language') || 'en';

export const pageWords: ScreenWords = {
  t: say,
  tn: (base, n, slots = {}) => {
    const text = (form: string): string => i18n()?.getMessage(`${base}_${form}`) ?? '';
    const form = new Intl.PluralRules(pageLanguage()).select(n);
    return say(`${base}_${text(form) ? form : 'other'}`, { n, ...slots });
  },
  dir: () => (/^(ar|fa|he|ur)\b/.test(pageLanguage()) ? 'rtl' : 'ltr'),
};
