import type { wording as english } from '../en/wording.ts';

/** The wording check: a plain reason for each mark, beside a text that the user has changed. It only advises. */
export const wording = {
  wording_title: 'Ein Gedanke zu „{words}“',
  wording_whole: 'Ein Gedanke zum ganzen Text',
  wording_use: '„{words}“ schreiben',
  wording_leave_out: 'Weglassen',
  wording_dismiss: 'So lassen',
  wording_panel: 'Auf den Karten',
  wording_show: 'Ein Gedanke zu meinen Worten, wenn ich eine Antwort ändere',
  wording_show_note: 'Immer nur einer und nie während du schreibst. Es ist nur ein Rat.',
  wording_blocks: 'Eine Stelle in geschweiften Klammern ist noch leer, deshalb ist nichts geschehen. Füll sie aus oder nimm sie heraus.',
  wording_too_long: 'Der Text ist länger, als diese Website annimmt ({n} Zeichen), deshalb ist nichts geschehen. Kürz ihn ein wenig.',

  mark_leftover: 'Diese Stelle ist noch leer. Füll sie aus oder nimm sie heraus; vorher lässt es sich nicht senden.',
  mark_over_limit: 'Ab hier würde die Website den Text abschneiden. Kürz ihn; vorher lässt er sich nicht senden.',
  mark_apology: 'Du hast nichts falsch gemacht. Eine Entschuldigung macht das Nein für beide schwerer; ein Dank trägt es leichter.',
  mark_bare_busy: '„Keine Zeit“ allein klingt nach Ausrede. Was du tust und bis wann, ist leichter zu glauben.',
  mark_label: 'Das sagt, wie der andere Mensch ist. Sag lieber, wofür du diesen Ort nutzt.',
  mark_ambiguous: 'Das kann vieles heißen. Nenn die eine Sache, die du meinst.',
  mark_second_reason: 'Ein Grund genügt. Ein zweiter lädt zum Verhandeln ein.',
  mark_policy_unwritten: 'Soweit Doorstep weiß, gilt hier keine schriftliche Regel. „Ich nehme hier keine … an“ steht für sich.',
  mark_worth: 'Das rechnet vor, was dir jemand nützt. Lass die Rechnung weg.',
  mark_guilt: 'Das schiebt der anderen Seite die Schuld zu. Dein Nein braucht sie nicht.',
  mark_later: 'Das lässt eine Tür halb offen. Ist es ein Nein, sag Nein; das ist freundlicher als Warten.',
  mark_knows_too_much: 'Das sagt, was du nachgesehen oder gezählt hast. Wer es liest, fühlt sich beobachtet.',
  mark_gendered: 'Hier wird ein Geschlecht geraten. Der Name allein oder gar keine Anrede stimmt immer.',
  mark_heated: 'Wäre es dir recht, wenn jemand das herumzeigt? Ruhige Worte, ebenso bestimmt, halten länger.',
  mark_exclamation: 'Eines reicht völlig.',
  mark_too_long: 'Recht lang für das, was es sagt. Je bestimmter eine Antwort ist, desto kürzer darf sie sein.',
} as const satisfies Record<keyof typeof english, string>;
