/** Looks for the words of one language: whole words, without case. */
import type { NoteLanguage } from '../types.ts';
import type { PromiseWords } from './types.ts';

const made = new Map<string, RegExp>();

/** Whole words only; Japanese has no gaps between words. @param source of a regular expression. */
export function edged(source: string, language: NoteLanguage): RegExp {
  const key = `${language === 'ja' ? '' : '.'}${source}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = new RegExp(language === 'ja' ? source : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
  made.set(key, fresh);
  return fresh;
}

/** The first place where the words stand, or null. @param source of a regular expression. */
export const match = (text: string, source: string, language: NoteLanguage): RegExpExecArray | null => edged(source, language).exec(text);

/** A number of hours, days ..., in the group `n`. */
export const counted = (source: string, w: PromiseWords): string => source.replace('#', `(?<n>\\d{1,2}|${w.numbers.join('|')})`);

/** An hour with its minutes, in the groups `hour` and `minute`. */
export const timed = (source: string, w: PromiseWords): string =>
  source.replace('#', `(?<hour>\\d{1,2}|${[w.one, ...w.numbers.slice(1)].join('|')})(?:[:.h](?<minute>\\d{2}))?`);

/** @param said a number in figures or in words; nothing said is one ("in an hour" is one word in some languages). */
export function amount(said: string | undefined, w: PromiseWords): number {
  const n = Number(said);
  if (Number.isFinite(n)) return n;
  // The last that fits: "dwudziestej pierwszej" is not "pierwszej".
  return Math.max(1, w.numbers.findLastIndex((word) => new RegExp(`^(?:${word})$`, 'iu').test(said ?? '')) + 1);
}
