import type { NoteLanguage } from '../types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { pl } from './pl.ts';
import { ja } from './ja.ts';
import type { LintWords } from './types.ts';

const WORDS: Partial<Record<NoteLanguage, LintWords>> = { en, de, es, fr, it, nl, pt, pl, ja };

/** The words of a language that a note is better without. */
export const lintWords = (language: NoteLanguage): LintWords => WORDS[language] ?? en;
