/** The extension's own name, and what stands on the card itself around the words that it is given. */
export const card = {
  extension_name: 'Doorstep',
  extension_description: 'Kind, clear answers for work people at your private door. Everything stays on your machine.',
  /** The language of these texts (BCP 47): their direction, dates and plurals. */
  words_language: 'en',
  command_fold: 'Fold or unfold the cards on the page',
  command_busy: 'Busy: switch on or off',

  card_region: 'Doorstep: {name}',
  card_why: 'Why?',
  card_more: 'More',
  card_edit: 'Edit',
  card_edit_done: 'Done',
  card_edit_note: 'Your note to {name}',
  card_edit_elsewhere: 'To change the text, open Doorstep from the toolbar.',
  card_limit: 'At most {n} characters here.',
  card_tone: 'How it sounds',
  card_tone_group: 'How firm',
  card_language_group: 'Language',
  card_fold: 'Fold this card',
  card_not_now: 'Not now',
  card_copied: 'Copied.',
  card_mail_copied: 'The note is too long for the draft, so it is copied. Paste it into the e-mail.',
  card_copy_failed: "Copying didn't work. Mark the text and copy it yourself.",
  card_no_answer: "Doorstep's background part didn't answer. Nothing was done. Try again.",
  card_choice_other: 'something else...',
  card_hide_note: 'Hide what I wrote',

  heated_ask: 'These are strong words. Calm ones, just as firm, stand ready.',
  heated_calm: 'Use the calm words',
  heated_keep: 'Keep mine',
} as const;
