/** Sites that are read on thin facts, and say so. */
export const early = {
  early_tag: 'Early',
  early_note: "Early: built from what others wrote about this site, not yet tried by many. If a page can't be read, it says so.",
  early_more: 'More sites',
} as const;
