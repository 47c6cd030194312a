import type { NoteLanguage } from '../types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { PromiseWords } from './types.ts';

/** Promises and times in the nine languages. */
export const PROMISE_WORDS: Record<NoteLanguage, PromiseWords> = { de, en, es, fr, it, ja, nl, pl, pt };
