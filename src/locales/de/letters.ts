import type { letters as english } from '../en/letters.ts';

export const letters: Record<keyof typeof english, string> = {
  letter_due: 'Ein längerer Brief wäre dran, wenn du magst.',
  letter_due_last: 'Ein längerer Brief wäre dran, wenn du magst: Der letzte war am {date}.',
  letter_open: 'Ein längerer Brief: Der Rahmen steht, die Mitte gehört dir.',
  letter_write: 'Länger schreiben',
  letter_brief: 'Kurz antworten',
  reply_letter: 'Den Brief in den Chat mit {name} setzen',
  letter_detail: 'Was dir im Gedächtnis geblieben ist',
  letter_line: 'Mitgeben',
  letter_line_none: 'nichts',
  book_outcome_letter: 'Du hast einen längeren Brief geschrieben.',

  letters_title: 'Lange Briefe',
  letters_note: 'Antworten auf lange Briefe bleiben kurz. Hin und wieder magst du vielleicht einen längeren schreiben.',
  letters_switch: 'Sagen, wann ein längerer Brief dran wäre',
  letters_switch_note: 'Eine ruhige Zeile auf der Karte zu einem langen Brief, dahinter ein offener Entwurf.',
  letters_every: 'Ein längerer Brief',
  letters_weeks_one: 'jede Woche',
  letters_weeks_other: 'alle {n} Wochen',
  lines_title: 'Zeilen und Links zum Mitgeben',
  lines_note:
    'Etwas Hilfreiches oder Schönes. Neben einer kurzen, herzlichen Antwort wählst du eines davon oder keines. Von selbst kommt nichts hinzu, und was jemand vor Kurzem bekommen hat, wird dort nicht noch einmal angeboten.',
  lines_one: 'Zeile oder Link {n}',
  lines_new: 'Neue Zeile oder neuer Link',
  lines_hint: 'Ein Zitat oder die Adresse einer Seite',
  lines_add: 'In die Liste aufnehmen',
  lines_remove: 'Zeile oder Link {n} entfernen',
  lines_full: 'Die Liste fasst höchstens {n} Einträge.',
  lines_twice: 'Das steht schon in der Liste.',
  lines_long: 'Höchstens {n} Zeichen.',
};
