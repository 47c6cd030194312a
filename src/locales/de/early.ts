/** Sites that are read on thin facts, and say so. */
export const early = {
  early_tag: 'Früh',
  early_note:
    'Noch früh: nach dem gebaut, was andere über diese Seite geschrieben haben, und erst von wenigen ausprobiert. Kann eine Seite nicht gelesen werden, steht das da.',
  early_more: 'Weitere Seiten',
} as const;
