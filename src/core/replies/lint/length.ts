import type { NoteLanguage, Rung } from '../types.ts';

/** A firmness, or the one kind of note that may be long: a longer letter (R46). */
type Size = Rung | 'letter';

/** Most words per firmness, measured in English; shorter as it gets firmer. */
const MOST: Record<Size, number> = { 1: 55, 2: 35, 3: 30, 4: 25, letter: 260 };
/** How many words another language needs for what English says in one. Japanese is counted in characters. */
const STRETCH: Record<NoteLanguage, number> = {
  en: 1,
  de: 1.05,
  es: 1.15,
  fr: 1.2,
  it: 1.1,
  nl: 1.1,
  pt: 1.15,
  pl: 1,
  ja: 3.2,
};

/** @returns the size of a text: words, or characters in Japanese; an address counts as one word. */
export function sizeOf(text: string, language: NoteLanguage): number {
  const plain = text.replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/gu, language === 'ja' ? '〇' : 'x');
  return language === 'ja' ? Array.from(plain.replace(/[\s。、！？「」]/gu, '')).length : (plain.match(/\S*\p{L}\S*/gu)?.length ?? 0);
}

/** @returns the most that a note of this firmness should hold, in the measure of `sizeOf`. */
export const mostOf = (rung: Size, language: NoteLanguage): number => Math.round(MOST[rung] * STRETCH[language]);
