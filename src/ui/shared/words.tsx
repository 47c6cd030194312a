import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../locales/en.ts';

export type Slots = Record<string, string | number>;
export type WordKey = keyof Words;
/** `shared_people` for the keys `shared_people_one` and `shared_people_other`. */
export type PluralKey = WordKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Everything a screen may say. In the product it reads the browser's language; examples and tests bring their own. */
export interface ScreenWords {
  t: (key: WordKey, slots?: Slots) => string;
  /** The text for a number of things; `{n}` is filled in by itself. */
  tn: (base: PluralKey, n: number, slots?: Slots) => string;
  dir: () => 'ltr' | 'rtl';
}

const WordsContext = createContext<ScreenWords | null>(null);

/** Gives the words to everything inside. */
export const WordsProvider = WordsContext.Provider;

/** The words of this screen. Throws outside a WordsProvider. */
export function useWords(): ScreenWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('no words: wrap the screen in a WordsProvider');
  return words;
}
