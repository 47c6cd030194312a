import type { sites as english } from '../en/sites.ts';

/** Sites that differ: where nothing is inserted, where there is no box, and the report about a page. */
export const sites = {
  effect_way_email: '{site} hat dafür kein Nachrichtenfeld. Öffnet eine E-Mail an {name}, die Antwort liegt bereit. Du drückst „Senden“.',
  effect_way_copy: '{site} hat dafür kein Nachrichtenfeld. Kopiert die Antwort; du fügst sie ein, wo {name} sie liest.',
  effect_way_chat:
    '{site} hat dafür kein Nachrichtenfeld. Öffnet deinen Chat mit {name} auf {other}, die Antwort liegt bereit. Nichts wird gesendet, bis du Enter drückst.',
  effect_way_chat_4: '{site} hat dafür kein Nachrichtenfeld. Nach 5 s: öffnet deinen Chat mit {name} auf {other} und sendet die Antwort.',
  effect_then_deleted: 'Ist die Antwort gesendet, wird die Anfrage {acted}.',
  effect_then_you: 'Die Anfrage kannst du dann selbst {act}.',
  effect_copy_hands_off: 'Kopiert die Antwort. Du fügst sie ein, wo {name} sie liest, und drückst auf {site} selbst „{press}“.',
  effect_press_there: 'Dort drückst du „{press}“; {site} sagt {name} nichts davon. Doorstep lässt die Seiten dort in Ruhe.',
  strip_copied_then: 'Kopiert. Nichts wurde gesendet. Auf {site} drückst du selbst „{press}“.',
  strip_mail_then: 'Die E-Mail an {name} ist offen; du drückst „Senden“. Auf {site} drückst du selbst „{press}“.',
  strip_mail_open: 'Die E-Mail an {name} ist offen. Du drückst „Senden“.',
  site_hands_off:
    'Auf den Seiten von {site} wird nie etwas gezeigt oder gedrückt. Wer anfragt, steht hinter dem Knopf in der Symbolleiste; du kopierst die Antwort und drückst auf {site} selbst.',
  site_no_box:
    '{site} hat kein Nachrichtenfeld für Leute, die anfragen. Die Antwort geht in einen Chat, den du schon hast, per E-Mail, oder wird kopiert.',
  site_known_high: 'Doorstep kennt die Seiten dort gut.',
  site_known_mid: 'Doorstep kennt die Seiten dort recht gut.',
  site_known_low: 'Doorstep kennt die Seiten dort wenig.',
  site_known_early: 'Doorstep lernt die Seiten dort erst kennen.',
  site_fronts: 'Folgeanfragen liest Doorstep auch in anderen Oberflächen, die es erst kennenlernt: {fronts}.',
  report_title: 'Was im Bericht steht',
  report_lead:
    'Das bloße Gerüst der Seite: keine Namen, Texte, Bilder, Nummern oder Links zu Leuten. Nichts wird gesendet; du fügst ihn ein, wo du magst.',
  report_text: 'Der Bericht',
  report_copy: 'Bericht kopieren',
  report_cancel: 'Abbrechen',
  invite_page: '{name} lädt dich auf eine Seite ein.',
  invite_group: '{name} lädt dich in eine Gruppe ein.',
  invite_event: '{name} lädt dich zu einer Veranstaltung ein.',
  invite_answer: '{name} antworten',
} as const satisfies Record<keyof typeof english, string>;
