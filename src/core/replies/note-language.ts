import { NOTE_LANGUAGES, type NoteLanguage } from './types.ts';

/** A note language from any language tag, or null if the library doesn't speak it. */
export function noteLanguage(tag: string | null | undefined): NoteLanguage | null {
  const base = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  return NOTE_LANGUAGES.find((l) => l === base) ?? null;
}
