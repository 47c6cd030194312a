import { lintWords } from './lint/all.ts';
import { mostOf, sizeOf } from './lint/length.ts';
import type { LintWords, Mark, MarkCode, Pattern } from './lint/types.ts';
import type { NoteLanguage, Rung } from './types.ts';

export interface LintOptions {
  language: NoteLanguage;
  rung: Rung;
  /** A written policy applies, so that it may be named. */
  policyApplies: boolean;
  /** Longest text that the site takes, in characters; null: none known. */
  limit: number | null;
  /** The note makes up for a sharp one, and may say sorry. */
  mayApologise?: boolean;
  /** It is a longer letter. */
  letter?: boolean;
}

/** Which list gives which mark; the order is the order of weight when one mark at a time is shown. */
const LISTS: readonly [MarkCode, keyof LintWords][] = [
  ['heated', 'heated'],
  ['label', 'label'],
  ['guilt', 'guilt'],
  ['worth', 'worth'],
  ['knows-too-much', 'knows'],
  ['gendered', 'gendered'],
  ['ambiguous', 'ambiguous'],
  ['later', 'later'],
];

/**
 * The wording check, for library, own and edited texts. Gives the marks, weightiest first; only a leftover slot and the
 * site's own limit block. @param text as it would be sent.
 */
export function lintNote(text: string, options: LintOptions): Mark[] {
  const words = lintWords(options.language);
  const marks: Mark[] = [];
  const add = (code: MarkCode, at: number, length: number, suggestion: string | null = null, blocks = false): void => {
    if (blocks || !marks.some((m) => m.at < at + length && at < m.at + m.length && length > 0 && m.length > 0))
      marks.push({ code, at, length, suggestion, blocks });
  };
  for (const m of text.matchAll(/\{[^{}\n]{0,40}\}/gu)) add('leftover', m.index, m[0].length, null, true);
  if (options.limit !== null && text.length > options.limit) add('over-limit', options.limit, text.length - options.limit, null, true);
  for (const [code, list] of LISTS) for (const f of found(text, words[list], options.language)) add(code, f.at, f.length, f.instead);
  if (!options.mayApologise) for (const f of found(text, words.apology, options.language)) add('apology', f.at, f.length, f.instead);
  const timed = /\d/u.test(text) || found(text, words.time, options.language).length > 0;
  if (!timed) for (const f of found(text, words.busy, options.language)) add('bare-busy', f.at, f.length, f.instead);
  if (!options.policyApplies)
    for (const f of found(text, words.policy, options.language)) add('policy-unwritten', f.at, f.length, f.instead);
  const second = found(text, words.reason, options.language).toSorted((a, b) => a.at - b.at)[1];
  if (second) add('second-reason', second.at, second.length);
  for (const m of text.matchAll(/[!！]{2,}/gu)) add('exclamation', m.index, m[0].length, m[0].slice(0, 1));
  const shouts = [...text.matchAll(/[!！]/gu)];
  if (shouts.length > 2) add('exclamation', shouts[2]?.index ?? 0, 1, '.');
  if (sizeOf(text, options.language) > mostOf(options.letter ? 'letter' : options.rung, options.language)) add('too-long', 0, 0);
  return marks;
}

/** Takes the mend of a mark into the text. Gives the text unchanged where there is none. */
export function mend(text: string, mark: Mark): string {
  if (mark.suggestion === null) return text;
  const rest = text.slice(mark.at + mark.length);
  const mended = text.slice(0, mark.at) + mark.suggestion + (mark.suggestion ? rest : rest.trimStart());
  const startsSentence = /(?:^|[.!?]\s+)$/u.test(text.slice(0, mark.at));
  if (!startsSentence || mark.suggestion) return mended;
  const [next = ''] = mended.slice(mark.at);
  return mended.slice(0, mark.at) + next.toLocaleUpperCase('und') + mended.slice(mark.at + next.length);
}

/** A list's patterns made ready: those without a mend are one expression, as a note is checked against all of them. */
type Ready = readonly { regex: RegExp; instead: string | null }[];
const made = new WeakMap<readonly Pattern[], Ready>();

function ready(patterns: readonly Pattern[], language: NoteLanguage): Ready {
  const known = made.get(patterns);
  if (known) return known;
  const plain = patterns.filter((p) => typeof p === 'string');
  const fresh = [
    ...patterns.flatMap((p) => (typeof p === 'string' ? [] : [{ regex: whole(p[0], language), instead: p[1] }])),
    ...(plain.length > 0 ? [{ regex: whole(plain.join('|'), language), instead: null }] : []),
  ];
  made.set(patterns, fresh);
  return fresh;
}

/** Whole words only, except in Japanese, which sets no spaces. */
const whole = (source: string, language: NoteLanguage): RegExp =>
  new RegExp(language === 'ja' ? source : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');

function found(
  text: string,
  patterns: readonly Pattern[],
  language: NoteLanguage,
): { at: number; length: number; instead: string | null }[] {
  const plain = text.replace(/[‘’ʼ]/gu, "'");
  return ready(patterns, language).flatMap(({ regex, instead }) =>
    [...plain.matchAll(regex)].map((m) => ({ at: m.index, length: m[0].length, instead })),
  );
}
