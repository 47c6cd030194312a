import type { NoteLanguage, Recipe } from '../types.ts';
import { de } from './de/all.ts';
import { phrases as dePhrases } from './de/phrases.ts';
import { en } from './en/all.ts';
import { phrases as enPhrases } from './en/phrases.ts';
import { es } from './es/all.ts';
import { phrases as esPhrases } from './es/phrases.ts';
import { fr } from './fr/all.ts';
import { phrases as frPhrases } from './fr/phrases.ts';
import { it } from './it/all.ts';
import { phrases as itPhrases } from './it/phrases.ts';
import { nl } from './nl/all.ts';
import { phrases as nlPhrases } from './nl/phrases.ts';
import { pt } from './pt/all.ts';
import { phrases as ptPhrases } from './pt/phrases.ts';
import { pl } from './pl/all.ts';
import { phrases as plPhrases } from './pl/phrases.ts';
import { ja } from './ja/all.ts';
import { phrases as jaPhrases } from './ja/phrases.ts';
import type { Phrases } from './phrases.ts';

const LIBRARY: Partial<Record<NoteLanguage, { recipes: () => readonly Recipe[]; phrases: Phrases }>> = {
  en: { recipes: en, phrases: enPhrases },
  de: { recipes: de, phrases: dePhrases },
  es: { recipes: es, phrases: esPhrases },
  fr: { recipes: fr, phrases: frPhrases },
  it: { recipes: it, phrases: itPhrases },
  nl: { recipes: nl, phrases: nlPhrases },
  pt: { recipes: pt, phrases: ptPhrases },
  pl: { recipes: pl, phrases: plPhrases },
  ja: { recipes: ja, phrases: jaPhrases },
};

const made = new Map<NoteLanguage, readonly Recipe[]>();

/** Every recipe of a language; English where the language has none yet. Made once, when it is first asked for. */
export function recipesIn(language: NoteLanguage): readonly Recipe[] {
  const known = made.get(language);
  if (known) return known;
  const fresh = (LIBRARY[language]?.recipes ?? en)();
  made.set(language, fresh);
  return fresh;
}

/** The small pieces of a language. */
export const phrasesIn = (language: NoteLanguage): Phrases => LIBRARY[language]?.phrases ?? enPhrases;

/** Languages that have a library of their own. */
export const spokenLanguages = (): NoteLanguage[] => Object.keys(LIBRARY) as NoteLanguage[];
