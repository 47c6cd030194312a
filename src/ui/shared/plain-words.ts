import type { ScreenWords, Slots } from './words.tsx';

/**
 * Words without a browser, for examples and tests.
 * @param texts every text by key; @param options the language for plurals and numbers, and the direction.
 */
export function plainWords(book: Readonly<Record<string, string>>, options: { lang?: string; dir?: 'ltr' | 'rtl' } = {}): ScreenWords {
  const plurals = new Intl.PluralRules(options.lang ?? 'en');
  const numbers = new Intl.NumberFormat(options.lang ?? 'en');
  const say = (key: string, slots: Slots): string => {
    const text = book[key];
    if (text === undefined) throw new Error(`no text for ${key}`);
    return text.replaceAll(/\{([a-zA-Z]+)\}/g, (whole, slot: string) => String(slots[slot] ?? whole));
  };
  return {
    t: (key, slots = {}) => say(key, slots),
    tn: (base, n, slots = {}) => {
      const exact = `${base}_${plurals.select(n)}`;
      return say(exact in book ? exact : `${base}_other`, { n: numbers.format(n), ...slots });
    },
    dir: () => options.dir ?? 'ltr',
  };
}
