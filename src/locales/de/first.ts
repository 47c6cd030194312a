import type { first as english } from '../en/first.ts';

/** What the user writes first, and staying warm. */
export const first = {
  popup_first: 'Jemanden freundlich einladen',
  first_kind: 'Wofür',
  first_kind_invite: 'Um in Verbindung zu bleiben',
  first_kind_follow_up: 'Um auf etwas zurückzukommen',
  first_kind_was_sharp: 'Ich war zu scharf',
  first_kind_took_a_no: 'Ich habe ein Nein bekommen',
  first_whom: 'An wen',
  first_whom_hint: 'Ein Name, aus deinem Buch oder nicht',
  first_need_name: 'Für wen ist es?',
  first_ways: 'Wege, die darin stehen',
  first_no_ways: 'Du hast noch keinen Weg eingetragen. Trag in den Optionen einen ein, dann kann die Einladung ihn nennen.',
  first_purpose: 'Worum es geht',
  first_purpose_hint: 'des Kurses im Mai',
  first_language: 'Sprache',
  first_form: 'Anrede',
  first_text: 'Deine Nachricht an {name}',
  first_copy: 'Kopieren',
  first_email: 'E-Mail-Entwurf öffnen',
  first_email_effect: 'Öffnet eine E-Mail an {name}, der Text liegt bereit. Du drückst Senden.',
  first_other: 'Andere Worte',
  first_copied: 'Kopiert. Du setzt es dort ein, wo {name} es liest; dieselben Worte werden für {name} nicht wieder angeboten.',
  first_mailed: 'Der Entwurf ist in deinem Mailprogramm offen. Dort drückst du Senden.',
  first_hint_no: '{name} hat am {date} eine Einladung abgelehnt. Es dabei zu belassen, ist das Freundlichste.',
  first_hint_asked: 'Am {date} bist du schon einmal darauf zurückgekommen. Einmal genügt; {name} weiß, wo du bist.',
  first_hint_invited: 'Am {date} hast du {name} schon eingeladen. Zweimal zu fragen, kann drängend wirken.',
  first_hint_all_said: 'Für {name} sind alle unsere Worte verbraucht. Schreib in den Optionen eigene.',
  first_today: 'Du hast zuerst geschrieben, {time}.',

  popup_warm: 'In Verbindung bleiben',
  warm_remind: 'Du und {name}, ihr habt länger nichts voneinander gehört.',
  warm_back: 'Am {date} hat {name} gefragt und keine Worte bekommen. Eine kurze Zeile hielte einen Weg offen.',
  warm_write: '{name} schreiben',
  warm_not_now: 'Nicht jetzt',

  options_warm: 'Herzlich bleiben',
  warm_lead:
    'Ein Nein an einem Ort muss nichts abkühlen. Unsere Worte für ein Nein nennen einen anderen Weg, sobald du einen eingetragen hast; hier sind kleine Hilfen für alles Übrige.',
  warm_remind_switch: 'Erinnere mich daran, in Verbindung zu bleiben',
  warm_remind_note:
    'Höchstens ein Name in der Woche, im Fenster in der Symbolleiste: jemand aus der Arbeit, von dem du lange nichts gehört hast.',
  warm_back_switch: 'Einmal im Monat zurückblicken',
  warm_back_note: 'Ein Vorschlag, wenn jemand gefragt und keine Worte bekommen hat. Keine Zahlen, keine Punkte.',
  warm_first_title: 'Zuerst fragen',
  warm_first_switch: 'Ich frage Leute aus der Arbeit nie zuerst',
  warm_first_note:
    'Dann steht eine leise Zeile beim Knopf „Freund/in hinzufügen“ der Website, wenn ihr euch aus der Arbeit kennt. Sie hält nichts auf.',
  never_first_line: 'Du fragst Leute aus der Arbeit nicht zuerst.',
  never_first_close: 'Diese Zeile schließen',
} as const satisfies Record<keyof typeof english, string>;
