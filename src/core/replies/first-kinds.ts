/** Reasons to write first, in the order of a list to choose from. */
export const FIRST_KINDS = ['invite', 'follow-up', 'was-sharp', 'took-a-no'] as const;
export type FirstKind = (typeof FIRST_KINDS)[number];
