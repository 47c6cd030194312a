import type { NoteLanguage } from '../replies/types.ts';
import { compile, plain } from './compile.ts';
import { CUES, type Cue, type Language } from './cues.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { hi } from './words/hi.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';

/** Languages that are understood: the nine of the notes, and Hindi, which is understood but not written. */
const LANGUAGES = { en, de, es, fr, it, nl, pt, pl, ja, hi } as const satisfies Record<NoteLanguage | 'hi', Language>;
export type Understood = keyof typeof LANGUAGES;
/** Languages of Latin letters, told apart by their words. */
export const SPACED: readonly Understood[] = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'pl'];

/** What was heard of one cue: how many strong and weak phrases, and their words. */
export interface Heard {
  strong: number;
  weak: number;
  words: string[];
}
export type Hearing = Record<Cue, Heard>;

interface Ready {
  common: Set<string>;
  cues: [Cue, RegExp | null, RegExp | null][];
}
const ready = new Map<Understood, Ready>();

/** Patterns of a language, made when it is first needed. */
function prepare(code: Understood): Ready {
  const done = ready.get(code);
  if (done) return done;
  const language: Language = LANGUAGES[code];
  const unspaced = language.unspaced === true;
  const made: Ready = {
    common: new Set(plain(language.common).split(' ')),
    cues: CUES.map((cue) => [cue, compile(language.cues[cue]?.[0], unspaced), compile(language.cues[cue]?.[1], unspaced)]),
  };
  ready.set(code, made);
  return made;
}

/**
 * The languages that a text may be in, by its script and little words, likeliest first; one when it is clear. Near
 * relatives and short texts give several, and a text without any little word gives all. @param words plain text.
 */
export function recognise(words: string, hint: string | null): Understood[] {
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(words) || /^[\p{sc=Han}\s\p{N}?!]+$/u.test(words)) return ['ja'];
  if (/\p{sc=Devanagari}/u.test(words)) return ['hi'];
  const tokens = words.split(' ').slice(0, 120);
  const hinted = hint?.slice(0, 2).toLowerCase();
  const heard = SPACED.map((code) => {
    const { common } = prepare(code);
    return { code, hits: tokens.filter((t) => common.has(t)).length + (code === hinted ? 0.7 : 0) };
  }).toSorted((a, b) => b.hits - a.hits);
  const most = heard[0]?.hits ?? 0;
  if (most === 0) return [...SPACED];
  return heard.filter((h) => h.hits > 0 && h.hits > most - 1.5 && h.hits > most * 0.66).map((h) => h.code);
}

/** Listens for every cue of one language. */
export function listen(words: string, code: Understood): Hearing {
  const hearing = {} as Hearing;
  for (const [cue, strong, weak] of prepare(code).cues) {
    const s = found(words, strong);
    // What a strong phrase holds is not counted a second time as weak.
    const w = found(words, weak).filter((x) => !s.some((y) => y.includes(x)));
    hearing[cue] = { strong: s.length, weak: w.length, words: [...s, ...w] };
  }
  return hearing;
}

function found(words: string, pattern: RegExp | null): string[] {
  if (!pattern) return [];
  const all = new Set<string>();
  for (const m of words.matchAll(pattern)) if (m[0].trim() !== '') all.add(m[0].trim());
  return [...all];
}

/** The louder of two hearings, cue by cue; for texts whose language isn't clear. */
export function louder(a: Hearing, b: Hearing): Hearing {
  const merged = {} as Hearing;
  for (const cue of CUES) merged[cue] = a[cue].strong * 3 + a[cue].weak >= b[cue].strong * 3 + b[cue].weak ? a[cue] : b[cue];
  return merged;
}
