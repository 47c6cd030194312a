import * as languages from '../../src/locales/all.ts';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The slots of a text in alphabetical order: that order is the contract with `t()` in src/browser/words.ts. */
export function slotsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([a-zA-Z]+)\}/g)].map((m) => m[1] ?? ''))].toSorted();
}

/** Chrome's messages.json for every language that is there: [path in the package, content]. */
export function localeFiles(): [string, Record<string, Entry>][] {
  return Object.entries(languages).map(([lang, words]) => [
    `_locales/${lang}/messages.json`,
    Object.fromEntries(
      Object.entries(words)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, text]) => [key, entry(text)]),
    ),
  ]);
}

function entry(text: string): Entry {
  const slots = slotsOf(text);
  const message = text.replaceAll('$', '$$$$').replace(/\{([a-zA-Z]+)\}/g, (_, slot: string) => `$${slot}$`);
  if (slots.length === 0) return { message };
  return { message, placeholders: Object.fromEntries(slots.map((slot, i) => [slot, { content: `$${i + 1}` }])) };
}
