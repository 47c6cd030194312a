/** How well messages are read by somebody who has never heard the voice that wrote them: learned anew without those rows. */
import { LANGUAGES } from '../../src/core/messages/listen.ts';
import { weightsOf } from '../learn-words.ts';

/** So many times everything is learned anew, each time without a fifth of the voices. */
const FOLDS = 5;
type Language = keyof typeof LANGUAGES;

export interface Spoken {
  text: string;
  voice: string;
}

/** The weights that are learned without some voices, and the rows of those voices. The phrases of the rules stay as they are. */
export function withoutVoices<T extends Spoken>(rows: readonly T[]): { held: T[]; learned: Partial<Record<Language, string>> }[] {
  const voices = [...new Set(rows.map((r) => r.voice))].toSorted();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(voices.filter((_voice, i) => i % FOLDS === fold));
    const held = rows.filter((r) => out.has(r.voice));
    const texts = new Set(held.map((r) => r.text));
    const learned = Object.fromEntries((Object.keys(LANGUAGES) as Language[]).map((l) => [l, tableOf(weightsOf(l, texts))]));
    return { held, learned };
  });
}

/** The table inside the text of a weights file. */
const tableOf = (file: string): string => /`([\s\S]*)`/.exec(file)?.[1] ?? '';
