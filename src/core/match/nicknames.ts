import { MORE_NICKNAMES } from './nickname-data-more.ts';
import { NICKNAMES, SPELLINGS } from './nickname-data.ts';
import { foldName } from './fold-name.ts';
import { readings } from './script.ts';

/** Which given names may be one name: short for, or spelt otherwise. */

// Everything is compared in rough Latin readings, so that Саша and Sasha are one entry.
const readingOf = (word: string): string => readings(word)[0] ?? foldName(word);

/** Short form -> its full forms (each full form stands for its group: the first of the line). */
const FULL_OF = new Map<string, Set<string>>();
/** Full form -> the groups in which it is a full form. */
const GROUP_OF = new Map<string, Set<string>>();
const SPELLING_OF = new Map<string, Set<string>>();

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const set = map.get(key) ?? new Set<string>();
  map.set(key, set.add(value));
};

/** @param more names that were there before keep their group; so "Nico" stays short for one name. */
function learn(list: string, more: boolean): void {
  for (const line of list.split(';').map((g) => g.trim())) {
    const [full = '', short = ''] = line.split(':');
    const fulls = full.trim().split(/\s+/u).map(readingOf);
    const first = fulls[0] ?? '';
    const group = (more ? [...(GROUP_OF.get(first) ?? [])][0] : undefined) ?? first;
    for (const f of fulls) if (!more || !GROUP_OF.has(f)) add(GROUP_OF, f, group);
    for (const s of short.trim().split(/\s+/u).filter(Boolean)) add(FULL_OF, readingOf(s), group);
  }
}
learn(NICKNAMES, false);
learn(MORE_NICKNAMES, true);
for (const [at, line] of SPELLINGS.split(';').entries()) for (const w of line.trim().split(/\s+/u)) add(SPELLING_OF, readingOf(w), `${at}`);

const shared = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  !!a && !!b && [...a].some((x) => b.has(x));

export type GivenFit = 'spelling' | 'short-clear' | 'short-unclear' | null;

/**
 * Are two given names forms of one? @param known the name in the book, @param shown the name that a site shows, both as rough readings.
 * `short-clear`: `shown` is the usual short form of `known` and of nothing else. `short-unclear`: it fits, with others.
 * Two different full forms (Albert, Robert) never fit, though both are Bert.
 */
export function givenFit(known: string, shown: string): GivenFit {
  if (shared(SPELLING_OF.get(known), SPELLING_OF.get(shown))) return 'spelling';
  const knownFulls = FULL_OF.get(known);
  const shownFulls = FULL_OF.get(shown);
  // A short form that is also a name of its own (Megan, Robin) tells less.
  const ownName = GROUP_OF.has(shown) || SPELLING_OF.has(shown);
  if (shared(GROUP_OF.get(known), shownFulls)) return shownFulls?.size === 1 && !ownName ? 'short-clear' : 'short-unclear';
  if (shared(GROUP_OF.get(shown), knownFulls)) return 'short-unclear';
  if (knownFulls && shownFulls && shared(knownFulls, shownFulls)) return 'short-unclear';
  return null;
}

/** @param reading a rough reading. Every group under which a given name can be looked up, itself included. */
export function givenGroups(reading: string): string[] {
  const spellings = [...(SPELLING_OF.get(reading) ?? [])].map((s) => `=${s}`);
  return [reading, ...new Set([...(GROUP_OF.get(reading) ?? []), ...(FULL_OF.get(reading) ?? [])].map((g) => `~${g}`)), ...spellings];
}
