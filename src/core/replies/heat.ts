import { lintWords } from './lint/all.ts';
import type { NoteLanguage } from './types.ts';

/**
 * The strong words of these languages as one expression (flags `iu`), for a screen that looks at a note in the moment of
 * the press and asks nobody. Gives its source; never empty.
 */
export function heatPattern(languages: readonly NoteLanguage[]): string {
  return [...new Set(languages)]
    .map((language) => {
      const words = lintWords(language)
        .heated.map((p) => (typeof p === 'string' ? p : p[0]))
        .join('|');
      return language === 'ja' ? `(?:${words})` : `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
    })
    .join('|');
}
