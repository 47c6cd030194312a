/** Words in the worker: a text is given all that is known and takes the slots that it has. */
import { t, type Slots, type WordKey } from '../../browser/words.ts';
import { en } from '../../locales/en.ts';

/** @param slots may hold more than the text needs. */
export function say(key: WordKey, slots: Slots = {}): string {
  const wanted = [...en[key].matchAll(/\{([a-zA-Z]+)\}/g)].map((m) => m[1] ?? '');
  return t(key, Object.fromEntries(wanted.map((slot) => [slot, slots[slot] ?? ''])));
}

/** True if such a text exists; for keys that are put together from codes. */
export const isWord = (key: string): key is WordKey => key in en;
