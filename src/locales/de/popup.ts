import type { popup as english } from '../en/popup.ts';

/** The popup: everything around the people in it. */
export const popup = {
  popup_title: 'Doorstep',
  popup_options: 'Optionen',
  popup_back: 'Zurück',

  // How it stands on this page.
  popup_watching: 'Achtet auf diese Seite',
  popup_unreadable: 'Doorstep kann diese Seite heute nicht lesen',
  popup_unreadable_help:
    'Vielleicht hat sich {site} geändert. Du kannst unten trotzdem einen Namen oder Text einfügen und einen Bericht für die Leute hinter Doorstep kopieren: Namen stehen nicht darin.',
  popup_not_heard: 'Noch nicht gelesen',
  popup_not_heard_help: 'Von dieser Seite weiß Doorstep noch nichts. Bleibt das so, dann lade die Seite neu.',
  popup_report: 'Bericht kopieren (ohne Namen)',
  popup_report_copied: 'Kopiert. Nichts wurde gesendet.',
  popup_not_active: 'Auf dieser Website nicht aktiv',
  popup_ask_to_read: '{site} lesen lassen',
  popup_ask_hint:
    'Der Browser fragt nach „lesen und ändern“. Doorstep liest dort dann die Anfragen, Nachrichten nur, wenn du sie einschaltest. Nichts verlässt dieses Gerät.',
  popup_no_site: 'Auf dieser Seite gibt es nichts zu lesen',
  popup_no_site_on: 'Noch wird keine Website gelesen. Du wählst sie in den Optionen.',
  popup_lost: 'Nicht aktiv auf {sites}: Der Browser erlaubt es nicht mehr.',
  popup_choose_sites: 'Websites wählen',
  popup_off_here: 'Für {site} in den Optionen ausgeschaltet',
  popup_not_agreed: 'Doorstep liest nichts, bis du zustimmst',
  popup_see_welcome: 'Ansehen, was gelesen wird',
  popup_paused_everywhere: 'Überall pausiert',
  popup_paused_page: 'Auf dieser Seite pausiert',
  popup_resume: 'Weitermachen',
  popup_second_account: 'Diese Seite zeigt ein anderes Konto. Auch auf dieses Konto achten?',
  popup_second_yes: 'Auch darauf achten',
  popup_second_no: 'Nein',

  // People who wait for an answer.
  popup_waiting: 'Warten auf dich',
  popup_nobody: 'Niemand wartet.',
  popup_nobody_hint: 'Wenn jemand aus der Arbeit anfragt, siehst du es hier und auf der Seite.',
  popup_nobody_hint_new: 'Wenn jemand anfragt, siehst du es hier und auf der Seite und sagst, wer es ist.',
  popup_nobody_known: 'Doorstep weiß von niemandem, der wartet.',
  popup_nobody_yet: 'Nichts wartet.',
  popup_old_one: '{n} Anfrage war schon da.',
  popup_old_other: '{n} Anfragen waren schon da.',
  popup_old_look: 'Ansehen, wann du magst',
  popup_old_title: 'Schon vorher da',
  popup_site_inactive: 'Auf {site} nicht aktiv',
  popup_open_chat_to_see: 'Öffne den Chat, um die Nachricht zu sehen.',

  // Unfinished.
  popup_unfinished: 'Nicht fertig',

  // Today.
  popup_today: 'Heute',

  // Invites.
  popup_invites_one: 'Keine Antwort erwartet ({n})',
  popup_invites_other: 'Keine Antwort erwartet ({n})',
  popup_skip: 'Überspringen',
  popup_skip_name: 'Einladung von {name} überspringen',
  popup_skip_all: 'Alle von {name} überspringen',

  // Busy.
  popup_busy: 'Beschäftigt',
  popup_busy_until: 'Beschäftigt bis {time}',
  popup_busy_task: 'Was tust du gerade?',
  popup_busy_task_hint: 'Pakete packen',
  popup_busy_30: '30 min',
  popup_busy_60: '1 h',
  popup_busy_time: 'Bis',
  popup_busy_time_set: 'Bis dahin beschäftigt',
  popup_busy_tomorrow: 'Bis morgen',
  popup_busy_end: 'Ich habe wieder Zeit',
  popup_busy_open: 'Bis ich es beende',
  popup_busy_on: 'Beschäftigt',
  popup_busy_by_week: 'Nach deinen Wochenzeiten.',
  popup_busy_by_hours: 'Außerhalb der Zeiten, in denen man dich erreicht.',
  popup_busy_by_calendar: 'Nach deinem Kalender.',
  popup_busy_by_break: 'Nach einer Pause in deinen Zeiten.',
  popup_busy_by_holiday: 'Ein freier Tag.',
  popup_busy_shared: 'Karten sind eingeklappt: Nach einem Kalender sehen vielleicht andere deinen Bildschirm.',
  popup_busy_next: 'Frei bis {time}.',
  popup_busy_plan: 'Zeiten planen',
  popup_held_open: 'wartet, bis du Zeit hast',
  popup_busy_sounds: 'Die eigenen Töne der Websites bleiben an.',
  popup_while_busy: 'Während du beschäftigt warst',
  popup_said: '{name} (du sagtest: {when})',
  popup_held: 'wartet bis {time}',
  popup_held_title: 'Wartet auf später',

  // Paste.
  popup_paste: 'Woanders etwas bekommen? Hier einfügen',
  popup_paste_name: 'Name',
  popup_paste_text: 'Was geschrieben wurde',
  popup_paste_text_hint: 'Darf leer bleiben, wenn es nur eine Anfrage ist.',
  popup_paste_site: 'Wo',
  popup_paste_site_other: 'Woanders',
  popup_paste_profile: 'Link zum Profil (falls vorhanden)',
  popup_paste_go: 'Antworten zeigen',
  popup_paste_need_name: 'Ohne Namen kann Doorstep nicht in deinem Buch nachsehen.',

  // Pause.
  popup_pause: 'Pause',
  popup_pause_page: 'Auf dieser Seite pausieren',
  popup_pause_everywhere: 'Überall pausieren',
} as const satisfies Record<keyof typeof english, string>;
