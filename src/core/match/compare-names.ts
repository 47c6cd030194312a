import { distance } from 'fastest-levenshtein';
import { givenFit, givenGroups } from './nicknames.ts';
import { isCommon } from './common-names.ts';
import { isEastAsian } from './script.ts';
import type { NameWord, ParsedName } from './parse-name.ts';
import type { MatchReason } from './types.ts';

/** How two names fit. `strong` may become likely, a weak fit is never more than possible. */
export interface NameFit {
  code: MatchReason['code'];
  strong: boolean;
  /** The same letters in the same order: what makes two people "have the same name". */
  equal: boolean;
}

type WordFit = 'equal' | 'script' | 'spelling' | 'short-clear' | 'short-unclear' | 'initial' | null;

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));
const isLatin = (w: NameWord): boolean => /^[\p{Script=Latin}\p{N}]+$/u.test(w.plain);

function wordFit(known: NameWord, shown: NameWord, given: boolean): WordFit {
  if (meet(known.also, shown.also)) return 'equal';
  if (isEastAsian(known.plain) || isEastAsian(shown.plain)) return null;
  if (meet(known.readings, shown.readings)) return isLatin(known) === isLatin(shown) ? 'spelling' : 'script';
  if (known.initial !== shown.initial) {
    const [short, long] = known.initial ? [known, shown] : [shown, known];
    return long.plain.startsWith(short.plain) ||
      meet(
        short.readings,
        long.readings.map((r) => r[0] ?? ''),
      )
      ? 'initial'
      : null;
  }
  if (!given || known.initial) return null;
  for (const a of known.readings)
    for (const b of shown.readings) {
      const fit = givenFit(a, b);
      if (fit) return fit;
    }
  return null;
}

/** Middle names: missing ones are fine, two that contradict each other are two people. */
function middles(a: readonly NameWord[], b: readonly NameWord[]): 'same' | 'missing' | 'against' {
  if (a.length === 0 && b.length === 0) return 'same';
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of few) {
    while (at < many.length && !wordFit(word, many[at] ?? word, true)) at += 1;
    if (at === many.length) return 'against';
    at += 1;
  }
  return few.length === many.length ? 'same' : 'missing';
}

const REASON: Record<Exclude<WordFit, null>, MatchReason['code']> = {
  equal: 'same-name',
  script: 'transliteration',
  spelling: 'close-spelling',
  'short-clear': 'nickname',
  'short-unclear': 'nickname',
  initial: 'initials',
};
const ORDER: WordFit[] = ['initial', 'short-unclear', 'short-clear', 'spelling', 'script', 'equal'];

/** First with first, last with last, the middle in between; `null` says nothing, 'against' says no. */
function aligned(a: readonly NameWord[], b: readonly NameWord[]): NameFit | 'against' | null {
  const [a0, b0, aN, bN] = [a[0], b[0], a.at(-1), b.at(-1)];
  if (!a0 || !b0 || !aN || !bN) return null;
  const first = wordFit(a0, b0, true);
  const last = wordFit(aN, bN, false);
  if (!first || !last) return null;
  if (first === 'initial' && last === 'initial') return null;
  if ((a0.initial || b0.initial) && (aN.initial || bN.initial)) return null;
  const middle = middles(a.slice(1, -1), b.slice(1, -1));
  if (middle === 'against') return 'against';
  const weakest = ORDER.find((fit) => fit === first || fit === last) ?? 'equal';
  const bareInitials = a0.initial || b0.initial || aN.initial || bN.initial;
  // "Jean" is not short for "Jean-Luc".
  const cutGiven = middle === 'missing' && (a[1]?.hyphen ?? false) !== (b[1]?.hyphen ?? false);
  return {
    code: bareInitials ? 'initials' : REASON[weakest],
    strong: !bareInitials && !cutGiven && (weakest === 'equal' || weakest === 'script' || weakest === 'short-clear'),
    equal: weakest === 'equal' && middle === 'same',
  };
}

const rotations = <T>(list: readonly T[]): T[][] => list.slice(1).map((_, at) => [...list.slice(at + 1), ...list.slice(0, at + 1)]);
const joinedOf = (words: readonly NameWord[]): string[] => [
  words.map((w) => w.plain).join(''),
  words.map((w) => w.also.at(-1) ?? '').join(''),
];

/** Do all words of the shorter name stand in the longer one, in order? */
function contained(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const [index, word] of few.entries()) {
    while (at < many.length && wordFit(word, many[at] ?? word, index === 0) === null) at += 1;
    if (at === many.length) return false;
    at += 1;
  }
  // "Ana M. Lozano" within "Ana María Lozano Prieto": an initial in the middle, whole words at both ends.
  const [first, last] = [few[0], few.at(-1)];
  const whole = first !== undefined && last !== undefined && !first.initial && !last.initial;
  return few.length > 1 && whole && (few.every((w) => !w.initial) || wordFit(first, many[0] ?? first, true) !== null);
}

/** One letter more, fewer or other in a long word, never at its end, where names change their gender. */
function typo(a: NameWord, b: NameWord): boolean {
  const [x, y] = [a.plain, b.plain];
  return x.length >= 7 && y.length >= 7 && isLatin(a) && isLatin(b) && x.at(-1) === y.at(-1) && x[0] === y[0] && distance(x, y) === 1;
}

const SYLLABLE = /^(?:ch|[bcdghjkmnprstwy])?[aeiouyw]{1,3}(?:ng|[nklmpt])?$/u;

/** Is this full name one that many people bear, or too short to say much? */
function ordinary(name: ParsedName): boolean {
  const words = name.words.filter((w) => !w.particle);
  const letters = words.reduce((n, w) => n + Array.from(w.plain).length, 0);
  if (name.eastAsian) {
    const joined = words.map((w) => w.plain).join('');
    return Array.from(joined).length < 4 || [1, 2, 3].some((n) => isCommon(Array.from(joined).slice(0, n).join('')));
  }
  // Robert and Thomas are family names too; where they lead they are given names. Kim leads as a family name in "Kim Min-jun".
  const korean = words.length === 3 && words.slice(1).every((w) => SYLLABLE.test(w.plain));
  const leads = words[0] && (korean || words[0].readings.every((r) => givenGroups(r).length < 2)) ? [words[0]] : [];
  const ends = [...leads, words.at(-1)].filter((w) => w !== undefined);
  return (
    letters < 7 ||
    isCommon(
      name.words
        .slice(1)
        .map((w) => w.plain)
        .join(''),
    ) ||
    ends.some((w) => [w.plain, ...w.readings].some(isCommon))
  );
}

function people(known: ParsedName, shown: ParsedName): NameFit | null {
  if (meet(known.joined, shown.joined)) return { code: 'same-name', strong: !known.single && !known.kin, equal: true };
  if (known.eastAsian || shown.eastAsian) {
    const turned =
      rotations(known.words).some((r) => meet(joinedOf(r), shown.joined)) ||
      rotations(shown.words).some((r) => meet(joinedOf(r), known.joined));
    return turned ? { code: 'name-order', strong: true, equal: true } : null;
  }
  if (known.single || shown.single || known.kin || shown.kin) return null;
  const a = known.words.filter((w) => !w.particle || w.initial);
  const b = shown.words.filter((w) => !w.particle || w.initial);
  if (a.length < 2 || b.length < 2) return null;
  const straight = aligned(a, b);
  if (straight === 'against') return null;
  if (straight) return straight;
  for (const turned of rotations(b)) {
    const fit = aligned(a, turned);
    if (fit && fit !== 'against' && a.length === b.length) {
      return {
        code: fit.code === 'same-name' ? 'name-order' : fit.code,
        strong: fit.strong && fit.code === 'same-name',
        equal: fit.equal,
      };
    }
  }
  if (
    rotations(known.words).some((r) => meet(joinedOf(r), shown.joined)) ||
    rotations(shown.words).some((r) => meet(joinedOf(r), known.joined))
  ) {
    return { code: 'name-order', strong: true, equal: true };
  }
  if (contained(a, b)) return { code: 'part-of-name', strong: false, equal: false };
  if (a.length > 2 && a.length === b.length && a.every((w) => b.some((v) => wordFit(w, v, false) === 'equal'))) {
    return { code: 'name-order', strong: false, equal: false };
  }
  const [a0, b0, aN, bN] = [a[0], b[0], a.at(-1), b.at(-1)];
  if (a0 && b0 && aN && bN && a.length === b.length) {
    if (wordFit(a0, b0, false) === 'equal' && !a0.initial && typo(aN, bN)) return { code: 'close-spelling', strong: false, equal: false };
    if (wordFit(aN, bN, false) === 'equal' && !aN.initial && typo(a0, b0)) return { code: 'close-spelling', strong: false, equal: false };
  }
  return null;
}

/**
 * Compares two persons' names. Firms are compared by business.ts.
 * @param known a name in the book. @param shown a name on a site.
 * @returns null if they are not one name.
 */
export function compareNames(known: ParsedName, shown: ParsedName): NameFit | null {
  if (known.nobody || shown.nobody) return null;
  const fit = people(known, shown);
  if (!fit) return null;
  if (known.generation && shown.generation && known.generation !== shown.generation) return null;
  const otherGeneration = known.generation !== shown.generation;
  return {
    ...fit,
    strong: fit.strong && !otherGeneration && !ordinary(known),
    equal: fit.equal && !otherGeneration,
  };
}
