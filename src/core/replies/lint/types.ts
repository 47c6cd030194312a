/** What a mark says; the words on screen are made from it elsewhere. */
export const MARK_CODES = [
  'leftover',
  'over-limit', // these two block
  'apology',
  'bare-busy',
  'label',
  'ambiguous',
  'second-reason',
  'policy-unwritten',
  'worth',
  'guilt',
  'later',
  'knows-too-much',
  'gendered',
  'heated',
  'exclamation',
  'too-long',
] as const;
export type MarkCode = (typeof MARK_CODES)[number];

export interface Mark {
  code: MarkCode;
  /** Where it stands, in UTF-16 units. */
  at: number;
  length: number;
  /** What could stand there instead; empty: simply leave it out; null: nothing to propose. */
  suggestion: string | null;
  /** Such a text can't be sent. All other marks only advise. */
  blocks: boolean;
}

/** A pattern, or a pattern with what could stand there instead. Regular expression source, matched without case. */
export type Pattern = string | readonly [pattern: string, instead: string];

/** The words of one language that a note is better without. */
export interface LintWords {
  apology: readonly Pattern[];
  busy: readonly Pattern[];
  /** A time: with one, "busy" is no longer bare. Digits count in every language. */
  time: readonly Pattern[];
  label: readonly Pattern[];
  ambiguous: readonly Pattern[];
  /** Words that begin a reason; the second one is marked. */
  reason: readonly Pattern[];
  policy: readonly Pattern[];
  worth: readonly Pattern[];
  guilt: readonly Pattern[];
  later: readonly Pattern[];
  knows: readonly Pattern[];
  gendered: readonly Pattern[];
  heated: readonly Pattern[];
}
