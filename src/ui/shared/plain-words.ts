import type { Words } from '../../locales/en.ts';
import type { ScreenWords, Slots } from './words.tsx';

/**
 * Words without a browser, for examples and tests.
 * @param texts every text by key; @param options the language for plurals, the direction, and a change for each text.
 */
export function plainWords(
  texts: Words,
  options: { lang?: string; dir?: 'ltr' | 'rtl'; change?: (text: string) => string } = {},
): ScreenWords {
  const plurals = new Intl.PluralRules(options.lang ?? 'en');
  const book: Record<string, string> = texts;
  const say = (key: string, slots: Slots): string => {
    const text = book[key];
    if (text === undefined) throw new Error(`no text for ${key}`);
    return (options.change?.(text) ?? text).replaceAll(/\{([a-zA-Z]+)\}/g, (whole, slot: string) => String(slots[slot] ?? whole));
  };
  return {
    t: (key, slots = {}) => say(key, slots),
    tn: (base, n, slots = {}) => {
      const exact = `${base}_${plurals.select(n)}`;
      return say(exact in book ? exact : `${base}_other`, { n, ...slots });
    },
    dir: () => options.dir ?? 'ltr',
  };
}
