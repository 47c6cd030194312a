import type { options as english } from '../en/options.ts';

/** The options page; the book's words stand in book.ts. */
export const options = {
  options_title: 'Doorstep: Optionen',
  options_nav: 'Abschnitte',
  options_saved: 'Gespeichert.',
  options_kept_aside:
    'Deine Einstellungen ließen sich nicht lesen. Doorstep hat sie beiseitegelegt und mit neuen begonnen. Dein Buch ist unverändert. Mit einer Sicherungsdatei bekommst du die Einstellungen zurück.',

  options_sites: 'Websites',
  options_sites_lead:
    'Für jede Website fragt dein Browser einzeln. Was Doorstep dort lesen darf und wie weit ein Klick reicht, legst du hier fest.',
  options_sites_not_agreed: 'Du hast dem Lesen noch nicht zugestimmt, also liest Doorstep keine Website.',
  options_sites_paused: 'Doorstep pausiert überall.',
  options_sites_none: 'Noch keine Websites.',
  options_site_remove: '{site} nicht mehr lesen',
  options_site_removed: 'Doorstep liest {site} nicht mehr. Was du dort geantwortet hast, bleibt im Buch.',
  options_level: 'Wie viel Doorstep übernimmt',
  options_level_1: 'Zeigt nur die Antwort',
  options_level_1_note:
    'Du kopierst und sendest sie und beantwortest die Anfrage selbst. Auf der Seite wird nichts angerührt.',
  options_level_2: 'Setzt die Antwort ins Feld',
  options_level_2_note: 'Öffnet den Chat, die Antwort liegt bereit. Du drückst Enter und löschst die Anfrage.',
  options_level_3: '… und löscht die Anfrage nach dem Senden',
  options_level_3_note:
    'Du drückst Enter. Danach wird die Anfrage vor deinen Augen gelöscht; du hast 5 Sekunden, um sie zu behalten.',
  options_level_4: '… und drückt „Senden“ für mich',
  options_level_4_note:
    'Ein Klick, 5 Sekunden zum Rückgängigmachen, dann wird die Antwort gesendet und die Anfrage gelöscht.',
  options_level_4_warning:
    'Ab jetzt sendet ein Klick eine Antwort in deinem Namen. 5 Sekunden lang kannst du ihn rückgängig machen, danach ist sie gesendet. Bei Menschen, zu denen du Abstand hältst, und bei deutlichen Worten tut Doorstep das nie.',
  options_level_only_shows:
    '{site} möchte nicht, dass andere Programme etwas in die Seiten einsetzen. Deshalb zeigt Doorstep dort nur die Antwort.',

  options_reach: 'Wo man dich findet',
  options_reach_lead: 'Ein freundliches Nein bietet einen anderen Weg. Das sind deine; die Antwort nennt den passenden.',
  options_reach_points: 'Deine Wege',
  options_reach_points_note:
    'Einer genügt. Angeboten wird der erste, außer du wählst unter „Wer wo willkommen ist“ einen anderen.',
  options_my_name: 'Dein Name',
  options_my_name_note: 'Nur für Antworten, in denen dein Name steht. Darf leer bleiben.',
  options_my_name_field: 'Dein Vorname',

  options_book: 'Das Buch',

  options_who: 'Wer wo willkommen ist',
  options_who_lead: 'Was Doorstep vorschlägt, wenn jemand anfragt. Das letzte Wort hast immer du, auf jeder Karte.',
  options_who_site: 'Website',
  options_who_on: 'Auf {site}',
  options_who_person: 'Wer anfragt',
  options_who_cell: '{who} auf {site}',
  options_who_note:
    'Freundeskreis und Familie, von dir selbst so eingetragen, sind immer willkommen. Passt bei jemandem zweierlei, zählt die strengere Antwort, und die Karte sagt, welche es war.',
  options_outcome_welcome: 'Willkommen',
  options_outcome_ask: 'Mich fragen',
  options_outcome_redirect: 'Anderen Weg anbieten',
  options_outcome_redirect_to: 'Anbieten: {way}',
  options_outcome_hold: 'Warten lassen',
  options_outcome_quiet: 'Unbeantwortet lassen',
  options_outcome_start: '{what} (Vorgabe)',

  options_cards: 'Karten auf der Seite',
  options_cards_lead: 'Eine Karte ist klein, kommt allein und nimmt dir nie die Tastatur weg.',
  options_cards_none: 'Noch wird keine Website gelesen.',
  options_cards_none_text: 'Karten erscheinen auf den Seiten der Websites, die du erlaubst.',
  options_cards_show: 'Karten zeigen',
  options_cards_show_note: 'Wenn aus, warten die Menschen weiter im Fenster von Doorstep in der Symbolleiste auf dich.',
  options_cards_strangers: 'Eine Zeile für Menschen zeigen, die nicht in deinem Buch stehen',
  options_cards_strangers_note: 'Eine graue Zeile an der Anfrage, mit „Wer ist das?“. Mitgezählt wird sie nie.',
  options_cards_keys:
    'Alt+Umschalt+F klappt die Karte sofort ein, falls jemand auf deinen Bildschirm schaut. Die Tasten kannst du im Browser ändern.',

  options_busy: 'Beschäftigt',
  options_busy_lead:
    'Solange du beschäftigt bist, warten berufliche Kontakte. Die erste Nachricht am Tag zeigt eine stille Zeile; der Rest ist da, wenn du zurück bist.',
  options_busy_on: 'Du bist bis {time} Uhr beschäftigt',
  options_busy_off: 'Du bist nicht beschäftigt',
  options_busy_end: 'Ich habe jetzt Zeit',
  options_busy_task: 'Was tust du gerade?',
  options_busy_task_note: 'Steht so in deiner Antwort, wie du es hier schreibst: „Pakete packen“. Darf leer bleiben.',
  options_busy_how_long: 'Wie lange',
  options_busy_30: '30 Minuten',
  options_busy_60: '1 Stunde',
  options_busy_tomorrow: 'Bis morgen',
  options_busy_until: 'Bis',
  options_busy_set: 'Bis dahin beschäftigt',
  options_busy_sounds: 'Die eigenen Töne der Websites bleiben an; Doorstep kann sie nicht abschalten.',
  options_busy_hours_later: 'Wochenzeiten und Kalender kommen in einer späteren Version.',

  options_privacy: 'Privatsphäre und Daten',
  options_privacy_lead: 'Alles bleibt auf diesem Gerät.',
  options_agreement: 'Deine Zustimmung',
  options_agreement_none:
    'Du hast nicht zugestimmt, also liest Doorstep keine Seite. Dein Buch und das Fenster in der Symbolleiste funktionieren trotzdem.',
  options_agreement_since:
    'Am {date} hast du zugestimmt, dass Doorstep Freundschaftsanfragen liest und Nachrichten dort, wo du sie eingeschaltet hast.',
  options_agreement_withdraw: 'Zustimmung zurücknehmen',
  options_agreement_withdrawn: 'Doorstep liest nichts mehr.',
  options_pause: 'Pause',
  options_pause_everywhere: 'Doorstep überall pausieren',
  options_pause_everywhere_note: 'Kein Lesen, keine Karten, keine Zahl, bis du es wieder einschaltest.',
  options_paused_pages: 'Seiten, auf denen Doorstep still bleibt',
  options_paused_pages_none:
    'Du kannst auch nur auf einer einzelnen Seite pausieren, im Fenster von Doorstep in der Symbolleiste.',
  options_paused_end: 'Dort weitermachen',
  options_paused_page_end: 'Dort weitermachen: {page}',
  options_notifications: 'Mitteilungen auf dem Desktop',
  options_notifications_show: 'Auf dem Desktop Bescheid geben',
  options_notifications_note:
    '„Jemand fragt an. Zum Ansehen öffnen.“ Nie ein Name, nie ein Text, weil andere deinen Bildschirm sehen können.',
  options_backup: 'Sicherungsdatei',
  options_backup_note:
    'Eine Datei mit deinen Einstellungen, deinem Buch und deinen Antworten. Namen und Notizen stehen darin: Bewahre sie sicher auf.',
  options_backup_save: 'Sicherungsdatei speichern',
  options_backup_restore: 'Aus einer Datei zurückholen',
  options_backup_file: 'Sicherungsdatei',
  options_restore_sure: 'Alles aus dieser Datei zurückholen?',
  options_restore_text: '{file} ersetzt Buch, Einstellungen und Gedächtnis, die jetzt hier sind.',
  options_restore_do: 'Zurückholen',
  options_restoring: 'Wird zurückgeholt. Ein langes Buch dauert einen Moment.',
  options_restored: 'Alles aus der Datei ist wieder da.',
  options_restore_not_one: '{file} ist keine Sicherungsdatei von Doorstep oder ist beschädigt. Nichts wurde geändert.',
  options_erase: 'Alles löschen',
  options_erase_note: 'Buch, Einstellungen, Gedächtnis. Doorstep ist dann wie am ersten Tag und liest nichts.',
  options_erase_do: 'Alles löschen',
  options_erase_keep: 'Behalten',
  options_erase_sure: 'Alles löschen?',
  options_erase_text_one:
    '{n} Person im Buch, deine Einstellungen und alles, was du geantwortet hast, sind dann endgültig weg. Nur eine vorher gespeicherte Sicherungsdatei bringt es zurück.',
  options_erase_text_other:
    '{n} Personen im Buch, deine Einstellungen und alles, was du geantwortet hast, sind dann endgültig weg. Nur eine vorher gespeicherte Sicherungsdatei bringt es zurück.',
  options_erased: 'Alles ist gelöscht.',

  options_about: 'Über Doorstep',
  options_about_version: 'Version {version}',
  options_about_what: 'Freundliche, klare Antworten, wenn sich der Beruf bei dir privat meldet.',
  options_about_privacy: 'Was gelesen und was aufbewahrt wird',
  options_about_licence: 'Lizenz (MIT)',
  options_about_notices: 'Wessen Arbeit darin steckt',
  options_about_not_theirs: 'Doorstep gehört zu keiner der Websites, die es liest. Ihre Namen gehören ihnen.',
} as const satisfies Record<keyof typeof english, string>;
