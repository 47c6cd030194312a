/** Sites that differ: where nothing is inserted, where there is no box, and the report about a page. */
export const sites = {
  // What a click does where the note goes another way.
  effect_way_email: '{site} has no message box for this. Opens an e-mail to {name}, note ready. You press Send.',
  effect_way_copy: '{site} has no message box for this. Copies the note; you paste it where {name} reads it.',
  effect_way_chat:
    '{site} has no message box for this. Opens your chat with {name} on {other}, note ready. Nothing is sent until you press Enter.',
  effect_way_chat_4: '{site} has no message box for this. After 5 s: opens your chat with {name} on {other} and sends the note.',
  effect_then_deleted: 'Once the note is sent, the request is {acted}.',
  effect_then_you: 'You {act} the request yourself.',
  effect_copy_hands_off: 'Copies the note. You paste it where {name} reads it, and press {press} on {site}.',
  effect_press_there: "You press {press} there; {site} doesn't tell {name}. Doorstep leaves its pages alone.",
  // Its ends.
  strip_copied_then: 'Copied. Nothing was sent. On {site} you press {press} yourself.',
  strip_mail_then: 'The e-mail to {name} is open; you press Send. On {site} you press {press} yourself.',
  strip_mail_open: 'The e-mail to {name} is open. You press Send.',
  // What Doorstep can do on a site, in the options.
  site_hands_off:
    "Nothing is ever shown or pressed on {site}'s pages. Who asks stands in the toolbar button; you copy the note and press on {site} yourself.",
  site_no_box:
    '{site} has no message box for people who ask. Their note goes into a chat that you have with them, by e-mail, or is copied.',
  site_known_high: 'Doorstep knows its pages well.',
  site_known_mid: 'Doorstep knows its pages fairly well.',
  site_known_low: 'Doorstep knows little of its pages.',
  site_known_early: 'Doorstep has only begun to know its pages.',
  site_fronts: 'Its follow requests are also read in other front ends, which Doorstep has only begun to know: {fronts}.',
  // The report for the makers, shown before it is copied.
  report_title: 'What the report says',
  report_lead:
    "The page's bare structure: no names, texts, pictures, numbers or links to anybody. Nothing is sent; you paste it where you like.",
  report_text: 'The report',
  report_copy: 'Copy the report',
  report_cancel: 'Cancel',
  // Invites.
  invite_page: '{name} invites you to a page.',
  invite_group: '{name} invites you to a group.',
  invite_event: '{name} invites you to an event.',
  invite_answer: 'Answer {name}',
} as const;
