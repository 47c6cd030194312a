import type { NoteLanguage } from '../replies/types.ts';
import { anchorsOf, beginningsOf } from './anchors.ts';
import { compile, phrasesOf, plain } from './compile.ts';
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
import { REMINDERS } from './words/reminders.ts';

/** Languages that are understood: the nine of the notes, and Hindi, which is understood but not written. */
export const LANGUAGES = { en, de, es, fr, it, nl, pt, pl, ja, hi } as const satisfies Record<NoteLanguage | 'hi', Language>;
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

/** A phrase, filed; its pattern is made when it is first looked for. */
interface Filed {
  cue: Cue;
  strong: boolean;
  phrases: readonly string[];
  pattern: RegExp | null;
}
interface Ready {
  unspaced: boolean;
  always: Filed[];
  byAnchor: Map<string, Filed[]>;
}
const ready = new Map<Understood, Ready>();

const littleWords = new Map<Understood, Set<string>>();

/** The little words of a language. */
function commonOf(code: Understood): Set<string> {
  const words = littleWords.get(code) ?? new Set(plain(LANGUAGES[code].common).split(' '));
  littleWords.set(code, words);
  return words;
}

/** The phrases of a language, filed when it is first needed. */
function prepare(code: Understood): Ready {
  const done = ready.get(code);
  if (done) return done;
  const language: Language = LANGUAGES[code];
  const made: Ready = { unspaced: language.unspaced === true, always: [], byAnchor: new Map() };
  const cues = { ...language.cues, ...REMINDERS[code] };
  for (const cue of CUES) {
    cues[cue]?.forEach((list, i) => file(made, cue, i === 0, phrasesOf(list)));
  }
  ready.set(code, made);
  return made;
}

function file(made: Ready, cue: Cue, strong: boolean, phrases: string[]): void {
  if (made.unspaced) {
    if (phrases.length > 0) made.always.push({ cue, strong, phrases, pattern: null });
    return;
  }
  for (const phrase of phrases) {
    const filed: Filed = { cue, strong, phrases: [phrase], pattern: null };
    const anchors = anchorsOf(phrase);
    if (!anchors) made.always.push(filed);
    for (const anchor of anchors ?? []) made.byAnchor.set(anchor, [...(made.byAnchor.get(anchor) ?? []), filed]);
  }
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
    const common = commonOf(code);
    return { code, hits: tokens.filter((t) => common.has(t)).length + (code === hinted ? 0.7 : 0) };
  }).toSorted((a, b) => b.hits - a.hits);
  const most = heard[0]?.hits ?? 0;
  if (most === 0) return [...SPACED];
  return heard.filter((h) => h.hits > 0 && h.hits > most - 1.5 && h.hits > most * 0.66).map((h) => h.code);
}

/** Listens for every cue of one language. */
export function listen(words: string, code: Understood): Hearing {
  const { always, byAnchor, unspaced } = prepare(code);
  const candidates = new Set(always);
  for (const b of beginningsOf(words)) for (const filed of byAnchor.get(b) ?? []) candidates.add(filed);
  const found: Record<'strong' | 'weak', Map<Cue, Set<string>>> = { strong: new Map(), weak: new Map() };
  for (const filed of candidates) {
    filed.pattern ??= compile(filed.phrases, unspaced);
    const into = found[filed.strong ? 'strong' : 'weak'];
    for (const m of words.matchAll(filed.pattern)) {
      if (m[0].trim() !== '') into.set(filed.cue, (into.get(filed.cue) ?? new Set()).add(m[0].trim()));
    }
  }
  const hearing = {} as Hearing;
  for (const cue of CUES) hearing[cue] = heard(outermost([...(found.strong.get(cue) ?? [])]), [...(found.weak.get(cue) ?? [])]);
  return hearing;
}

/** What one phrase holds of another is not counted twice. */
const outermost = (list: string[]): string[] => list.filter((x) => !list.some((y) => y !== x && y.includes(x)));

function heard(strong: string[], weak: string[]): Heard {
  const left = outermost(weak).filter((x) => !strong.some((y) => y.includes(x)));
  return { strong: strong.length, weak: left.length, words: [...strong, ...left] };
}

/** The louder of two hearings, cue by cue; for texts whose language isn't clear. */
export function louder(a: Hearing, b: Hearing): Hearing {
  const merged = {} as Hearing;
  for (const cue of CUES) merged[cue] = a[cue].strong * 3 + a[cue].weak >= b[cue].strong * 3 + b[cue].weak ? a[cue] : b[cue];
  return merged;
}
