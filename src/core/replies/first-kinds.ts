/** Reasons to write first, in the order of a list to choose from. */
export const FIRST_KINDS = ['invite', 'follow-up', 'was-sharp', 'took-a-no'] as const;
export type FirstKind = (typeof FIRST_KINDS)[number];

/** What the memory says of it. Nothing of this is an answer: it never counts as a no, nor makes the next answer firmer. */
export const FIRST_OUTCOMES = {
  invite: 'wrote_first_invite',
  'follow-up': 'wrote_first_follow_up',
  'was-sharp': 'wrote_first_was_sharp',
  'took-a-no': 'wrote_first_took_a_no',
} as const satisfies Record<FirstKind, string>;
export type FirstOutcome = (typeof FIRST_OUTCOMES)[FirstKind];

/** @param outcome of a line of the memory. */
export const isWrittenFirst = (outcome: string): outcome is FirstOutcome => Object.values(FIRST_OUTCOMES).some((o) => o === outcome);
