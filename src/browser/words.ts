import type { Words } from '../locales/en.ts';
import { browser } from './api.ts';

export type WordKey = keyof Words;
export type Slots = Readonly<Record<string, string | number>>;

/** The keys that have plural forms, without their suffix. */
export type PluralKey = { [K in WordKey]: K extends `${infer Base}_other` ? Base : never }[WordKey];

export type Translate = (key: WordKey, slots?: Slots) => string;
export type TranslatePlural = (key: PluralKey, n: number, slots?: Slots) => string;

/**
 * One text in the browser's language. Slots are numbered in the alphabetical order of their names, as
 * scripts/build/locales.ts writes them, so every slot of a text must be given.
 */
export const t: Translate = (key, slots = {}) => {
  const values = Object.keys(slots)
    .toSorted()
    .map((name) => String(slots[name]));
  return browser.i18n.getMessage(key, values) || key;
};

/** A text with a number in it; the slot `{n}` is the number in the language's own digits. */
export const tn: TranslatePlural = (key, n, slots = {}) => {
  const { lang } = screenLanguage();
  const form = new Intl.PluralRules(lang).select(n);
  const all = { ...slots, n: new Intl.NumberFormat(lang).format(n) };
  return t(`${key}_${form}` as WordKey, all) === `${key}_${form}` ? t(`${key}_other` as WordKey, all) : t(`${key}_${form}` as WordKey, all);
};

/** The language of the texts and its direction, for `lang` and `dir` of a screen: English where the browser's is not spoken. */
export function screenLanguage(): { lang: string; dir: 'ltr' | 'rtl' } {
  const words = browser.i18n.getMessage('words_language') || 'en';
  const user = userLanguage();
  // With the user's region, where they have one: it says how a time is written.
  return { lang: user.split('-')[0] === words ? user : words, dir: RIGHT_TO_LEFT.has(words) ? 'rtl' : 'ltr' };
}
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The language of the browser, which its user chose, whether Doorstep's own texts speak it or not. */
export const userLanguage = (): string => browser.i18n.getUILanguage();
