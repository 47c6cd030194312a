/** The browser as the worker's unit tests know it: storage in memory, every permission given, and English words. For `vi.mock`. */
import { fakeBrowser } from '@webext-core/fake-browser';
import { en } from '../src/locales/en.ts';

/** As the built extension answers: slots are filled by number, in the order of their names (scripts/build/locales.ts). */
function getMessage(key: string, values: string[] = []): string {
  const text = (en as Record<string, string>)[key] ?? '';
  const slots = [...new Set([...text.matchAll(/\{([a-zA-Z]+)\}/g)].map((m) => m[1] ?? ''))].toSorted();
  return text.replace(/\{([a-zA-Z]+)\}/g, (_, slot: string) => values[slots.indexOf(slot)] ?? '');
}

/**
 * What stands in for src/browser/api.ts.
 * @param lang the browser's own language: of dates and clocks. @param beside further parts of the browser, or others in
 * their place; `i18n` is added to what stands here.
 */
export function browserInMemory(
  lang = 'en-GB',
  beside: (fake: typeof fakeBrowser) => { i18n?: object; [part: string]: unknown } = () => ({}),
): { browser: typeof fakeBrowser } {
  const { i18n, ...parts } = beside(fakeBrowser);
  const all = {
    permissions: { contains: () => Promise.resolve(true) },
    ...parts,
    i18n: { getMessage, getUILanguage: () => lang, ...i18n },
  };
  return { browser: Object.assign(fakeBrowser, all) };
}
