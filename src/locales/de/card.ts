import type { card as english } from '../en/card.ts';

/** The extension's own name, and what stands on the card itself around the words that it is given. */
export const card = {
  extension_name: 'Doorstep',
  extension_description: 'Freundliche, klare Antworten, wenn sich der Beruf bei dir privat meldet. Alles bleibt auf deinem Gerät.',
  words_language: 'de',
  command_fold: 'Karten auf der Seite ein- oder ausklappen',
  command_busy: 'Beschäftigt: ein- oder ausschalten',

  card_region: 'Doorstep: {name}',
  card_why: 'Warum?',
  card_more: 'Mehr',
  card_edit: 'Ändern',
  card_edit_done: 'Fertig',
  card_edit_note: 'Deine Antwort an {name}',
  card_edit_elsewhere: 'Um den Text zu ändern, öffne Doorstep in der Symbolleiste.',
  card_limit: 'Hier höchstens {n} Zeichen.',
  card_tone: 'Wie es klingt',
  card_tone_group: 'Wie bestimmt',
  card_language_group: 'Sprache',
  card_fold: 'Karte einklappen',
  card_not_now: 'Jetzt nicht',
  card_copied: 'Kopiert.',
  card_mail_copied: 'Die Antwort ist zu lang für den Entwurf, deshalb ist sie kopiert. Füg sie in die E-Mail ein.',
  card_copy_failed: 'Das Kopieren hat nicht geklappt. Markiere den Text und kopiere ihn selbst.',
  card_no_answer: 'Doorstep hat im Hintergrund nicht geantwortet. Nichts wurde getan. Versuch es noch einmal.',
  card_choice_other: 'etwas anderes …',
  card_hide_note: 'Meinen Text ausblenden',

  heated_ask: 'Das sind starke Worte. Ruhige, ebenso bestimmte, liegen bereit.',
  heated_calm: 'Die ruhigen Worte nehmen',
  heated_keep: 'Meine behalten',
} as const satisfies Record<keyof typeof english, string>;
