import type { NoteLanguage } from '../types.ts';
import { en } from './en.ts';
import type { LintWords } from './types.ts';

const WORDS: Partial<Record<NoteLanguage, LintWords>> = { en };

/** The words of a language that a note is better without. */
export const lintWords = (language: NoteLanguage): LintWords => WORDS[language] ?? en;
