/** Sites that are read on thin facts, and say so. */
export const early = {
  early_tag: 'Early',
  early_note: "Early: built from what others wrote about this site, not yet tried by many. If a page can't be read, it says so.",
  early_more: 'More sites',

  // Busy while a shop's editor is open (R24).
  listing_title: 'While you list in your shop',
  listing_switch: 'Busy while an editor of your Etsy shop is open in a tab',
  listing_note: "Messages wait until you close that tab or leave the editor. Only the tab's address is looked at, nothing on the page.",
  listing_needs: "For this the browser has to let Doorstep read etsy.com. Etsy's messages stay off until you switch them on under Sites.",
  popup_busy_by_listing: "Your shop's editor is open.",
} as const;
