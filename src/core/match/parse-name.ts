import { CREDENTIALS, GENERATIONS, KIN_WORDS, NOBODY, PARTICLES, PRONOUNS, TITLES } from './name-words.ts';
import { AND_WORDS, LEGAL_FORMS, TRADE_WORDS } from './business-words.ts';
import { foldName, foldWrittenOut, lettersOf } from './fold-name.ts';
import { isEastAsian, readings } from './script.ts';
import { mixesScripts } from './look-alike.ts';

/** One word of a name. `plain` is folded, `also` other spellings of the same letters, `readings` rough Latin ones. */
export interface NameWord {
  plain: string;
  also: readonly string[];
  readings: readonly string[];
  initial: boolean;
  particle: boolean;
  /** Joined to the word before by a hyphen. */
  hyphen: boolean;
}

/** A name taken apart. */
export interface ParsedName {
  words: readonly NameWord[];
  /** The generation ("2" for junior), or null. */
  generation: string | null;
  /** All letters in order, in every spelling. */
  joined: readonly string[];
  business: boolean;
  eastAsian: boolean;
  /** A name of one word only, or none. */
  single: boolean;
  /** "Mum", "the plumber": stored as a name, but it names nobody. */
  kin: boolean;
  /** "Guest", "LinkedIn Member": must never match anybody. */
  nobody: boolean;
}

const bare = (word: string): string =>
  foldName(word)
    .replace(/\.(?=.)/gu, '')
    .replace(/[.,;:]+$/u, '');

/** Given names repeat: words are taken apart once. Emptied when full, so that it stays small. */
const KNOWN = new Map<string, NameWord>();
const MOST_KNOWN = 4000;

function wordOf(text: string, hyphen: boolean): NameWord {
  const key = hyphen ? `-${text}` : text;
  const known = KNOWN.get(key);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const word = newWord(text, hyphen);
  KNOWN.set(key, word);
  return word;
}

function newWord(text: string, hyphen: boolean): NameWord {
  const plain = lettersOf(foldName(text));
  const written = lettersOf(foldWrittenOut(text));
  return {
    plain,
    also: written === plain ? [plain] : [plain, written],
    // A word in mixed scripts has no honest reading.
    readings: mixesScripts(text) ? [] : [...new Set(readings(plain))],
    initial: Array.from(plain).length === 1 && /\p{L}/u.test(plain) && !isEastAsian(plain),
    particle: PARTICLES.has(plain),
    hyphen,
  };
}

/** Takes titles from the front and credentials, pronouns and generations from the end. */
function core(parts: string[]): { parts: string[]; generation: string | null } {
  let generation: string | null = null;
  const left = [...parts];
  while (left.length > 1 && TITLES.has(bare(left[0] ?? '').replaceAll('-', ''))) left.shift();
  while (left.length > 1) {
    const last = bare(left.at(-1) ?? '');
    if (left.length > 2 && GENERATIONS[last] && !/^(?:neto|filho|fils|pere)$/u.test(last)) generation = GENERATIONS[last] ?? null;
    else if (!(left.length > 2 && (CREDENTIALS.has(last) || /^(?:she|he|they)\/\w+/u.test(last)))) break;
    left.pop();
  }
  return { parts: left, generation };
}

/** "J.R. Tolland" has two initials in one word. */
const splitInitials = (part: string): string[] => (/^(?:\p{L}\.){2,}\p{L}?\.?$/u.test(part) ? part.split('.').filter(Boolean) : [part]);

/** "JP Lacroix", unless the whole name is in capitals or the word can be spoken. */
const splitCapitals = (part: string, whole: string): string[] =>
  /^(?:[B-DF-HJ-NP-TV-Z]{2}|A[JC]|EJ|OJ)$/u.test(part) && !/^(?:NG|LY)$/u.test(part) && /\p{Ll}/u.test(whole) ? Array.from(part) : [part];

/** Small words that open a family name even where it stands first ("de Wit Bram"); Ben and Al are given names there. */
const OPENERS = /^(?:de|del|della|di|da|do|dos|du|des|la|le|von|zu|van|vom|der|den|ter|ten|el|al|bin|ibn|abu|st|san|zur|zum)$/u;

function isBusiness(folded: readonly string[], raw: string): boolean {
  if (folded.some((w, at) => LEGAL_FORMS.has(w) && (at > 0 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(w)) && w.length > 1)) return true;
  if (/(?:株式会社|有限会社|合同会社|有限公司|주식회사)/u.test(raw)) return true;
  if (folded.length > 1 && folded.slice(1).some((w) => TRADE_WORDS.has(w))) return true;
  return /\p{L}\s*[&+]\s*\p{L}/u.test(raw);
}

/**
 * @param text one way of reading a name, decorations already cut away (see namesIn).
 * @returns null if no letter is left.
 */
export function parseName(text: string): ParsedName | null {
  const raw = text.split(/[\s_]+/u).filter((p) => /[\p{L}\p{N}]/u.test(p) || AND_WORDS.has(p));
  const bares = raw.map(bare).filter(Boolean);
  const business = isBusiness(bares, text);
  const { parts, generation } = business ? { parts: raw, generation: null } : core(raw);
  const split = parts
    .flatMap(splitInitials)
    .flatMap((part) => splitCapitals(part, text))
    .flatMap((part) =>
      part
        .split(/[-‐‑‒–]/u)
        .filter(Boolean)
        .map((piece, at) => wordOf(piece, at > 0)),
    )
    .filter((w) => w.plain !== '');
  const words = split.map((w, at) => {
    if (w.particle && at === 0 && (split.length < 3 || !OPENERS.test(w.plain))) return { ...w, particle: false };
    // "Al-Ahmad" is written "Alahmad" too.
    const before = split[at - 1];
    return before && at > 1 && w.hyphen && /^(?:al|el|ul)$/u.test(before.plain)
      ? { ...w, readings: [...w.readings, ...readings(before.plain + w.plain)] }
      : w;
  });
  if (words.length === 0) return null;
  const all = words.map((w) => w.plain);
  const meaningful = all.filter((w) => !PRONOUNS.has(w));
  return {
    words,
    generation,
    joined: [...new Set([all.join(''), words.map((w) => w.also.at(-1) ?? w.plain).join('')])],
    business,
    eastAsian: words.some((w) => isEastAsian(w.plain)),
    single: words.filter((w) => !w.particle || w.initial).length < 2,
    kin:
      words.length < 3 &&
      words.some((w) => KIN_WORDS.has(w.plain)) &&
      words.every((w) => KIN_WORDS.has(w.plain) || w.particle || w.initial),
    // "User 48213" is nobody, too.
    nobody: meaningful.every((w) => NOBODY.has(w) || (w.length > 3 && /^\p{N}+$/u.test(w))) || /^(?:\p{N}+|.)$/u.test(all.join('')),
  };
}
