/** Sites that are read on thin facts, and say so. */
export const early = {
  early_tag: 'Früh',
  early_note:
    'Noch früh: nach dem gebaut, was andere über diese Website geschrieben haben, und erst von wenigen ausprobiert. Kann eine Seite nicht gelesen werden, steht das da.',
  early_more: 'Weitere Websites',

  // Busy while a shop's editor is open (R24).
  listing_title: 'Während du Artikel in deinen Shop einstellst',
  listing_switch: 'Beschäftigt, solange ein Editor deines Etsy-Shops in einem Tab offen ist',
  listing_note:
    'Nachrichten warten, bis du diesen Tab schließt oder den Editor verlässt. Angesehen wird nur die Adresse des Tabs, nichts auf der Seite.',
  listing_needs:
    'Dafür muss der Browser Doorstep erlauben, etsy.com zu lesen. Etsys Nachrichten bleiben aus, bis du sie unter Websites einschaltest.',
  popup_busy_by_listing: 'Der Editor deines Shops ist offen.',
} as const;
