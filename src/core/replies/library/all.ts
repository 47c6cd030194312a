import type { NoteLanguage, Recipe } from '../types.ts';
import { en } from './en/all.ts';
import { phrases as enPhrases } from './en/phrases.ts';
import type { Phrases } from './phrases.ts';

const LIBRARY: Partial<Record<NoteLanguage, { recipes: readonly Recipe[]; phrases: Phrases }>> = {
  en: { recipes: en, phrases: enPhrases },
};

/** Every recipe of a language; English where the language has none yet. */
export const recipesIn = (language: NoteLanguage): readonly Recipe[] => LIBRARY[language]?.recipes ?? en;

/** The small pieces of a language. */
export const phrasesIn = (language: NoteLanguage): Phrases => LIBRARY[language]?.phrases ?? enPhrases;

/** Languages that have a library of their own. */
export const spokenLanguages = (): NoteLanguage[] => Object.keys(LIBRARY) as NoteLanguage[];
