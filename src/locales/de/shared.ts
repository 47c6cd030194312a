import type { shared as english } from '../en/shared.ts';

/** What several screens say. */
export const shared = {
  shared_undo: 'Rückgängig',
  shared_close: 'Schließen',
  shared_cancel: 'Abbrechen',
  shared_save: 'Speichern',
  shared_remove: 'Entfernen',
  shared_try_again: 'Noch einmal versuchen',
  shared_waiting: 'Einen Moment …',

  shared_problem_no_answer: 'Doorstep hat im Hintergrund nicht geantwortet.',
  shared_problem_no_answer_text:
    'Nichts ging verloren. Versuch es noch einmal; wenn es so bleibt, schließe den Browser und öffne ihn neu.',
  shared_problem_full: 'Der Speicher ist voll.',
  shared_problem_full_text:
    'Deine letzte Änderung wurde nicht gespeichert; alles davor ist sicher. Schaff Platz auf diesem Gerät oder speichere eine Sicherungsdatei und vergiss Personen, die du nicht mehr brauchst. Versuch es dann noch einmal.',
  shared_problem_other_tab: 'Doorstep ist in einem anderen Tab offen, in einer älteren Version.',
  shared_problem_other_tab_text:
    'Schließe die anderen Tabs von Doorstep und versuch es dann noch einmal. Nichts ging verloren.',
  shared_problem_too_old: 'Dieser Browser ist zu alt für Doorstep.',
  shared_problem_too_old_text:
    'Doorstep braucht Chrome oder Edge 144, Firefox 140 oder neuer. Dein Buch bleibt, wie es ist; aktualisiere den Browser und öffne diese Seite wieder.',
  shared_problem_other: 'Das hat nicht geklappt.',
  shared_problem_other_text: 'Was vorher da war, ist unverändert. Versuch es noch einmal.',
  shared_toast_no_answer: 'Doorstep hat im Hintergrund nicht geantwortet. Nichts ging verloren. Versuch es noch einmal.',
  shared_toast_full: 'Der Speicher ist voll. Diese Änderung wurde nicht gespeichert; alles davor ist sicher.',
  shared_toast_other: 'Das hat nicht geklappt. Was vorher da war, ist unverändert.',

  shared_site_not_asked: 'noch nicht gefragt',
  shared_site_asking: 'wird gefragt',
  shared_site_refused: 'nicht erlaubt',
  shared_site_removed: 'auf dieser Website nicht aktiv',
  shared_site_active: 'aktiv',
  shared_site_ask: '{site} lesen lassen',
  shared_site_prepare:
    'Dein Browser fragt dann, ob Doorstep deine Daten auf dieser Website lesen und ändern darf. „Ändern“ heißt: So kommt deine Antwort ins Nachrichtenfeld. Ohne deinen Klick wird nichts gesendet oder gelöscht.',
  shared_site_asking_text: 'Dein Browser fragt gerade. Such seine Frage in der Nähe der Adressleiste.',
  shared_site_refused_text: 'Du hast Nein gesagt, und das ist in Ordnung. Doorstep liest nichts auf {site}.',
  shared_site_removed_text: 'Die Erlaubnis für {site} wurde entzogen, also liest Doorstep dort nichts.',
  shared_site_requests_friend: 'Freundschaftsanfragen',
  shared_site_requests_follow: 'Folgeanfragen',
  shared_site_requests_connection: 'Kontaktanfragen',
  shared_site_messages: 'Nachrichten',
  shared_site_messages_note:
    'Aus, bis du es willst. Texte werden gelesen, um zu erkennen, worum es geht, und nicht gespeichert.',
  shared_site_switch: '{what} auf {site}',

  shared_point_pick: 'Wähle, was du hast. Eines genügt.',
  shared_point_add: 'Noch etwas hinzufügen',
  shared_point_linkedin: 'LinkedIn',
  shared_point_shop: 'Shop',
  shared_point_page: 'Seite oder Website',
  shared_point_email: 'Berufliche E-Mail',
  shared_point_booking: 'Terminlink',
  shared_point_phone: 'Berufliches Telefon',
  shared_point_postal: 'Postadresse',
  shared_point_practice: 'Empfang oder Sekretariat',
  shared_point_other: 'Etwas anderes',
  shared_point_hint_linkedin: 'linkedin.com/in/dein-name',
  shared_point_hint_shop: 'dein-shop.example',
  shared_point_hint_page: 'deine-seite.example',
  shared_point_hint_email: 'du@studio.example',
  shared_point_hint_booking: 'termine.example/du',
  shared_point_hint_phone: '+49 30 5550100',
  shared_point_hint_postal: 'Postfach, Ort',
  shared_point_hint_practice: 'Wie man den Empfang erreicht',
  shared_point_hint_other: 'Ein Link, eine Nummer, ein Ort',
  shared_point_remove: '{what} entfernen',
  shared_point_reason: 'Warum es für andere gut ist',
  shared_point_reason_note:
    'Steht in deiner Antwort, wenn du etwas einträgst. „Dort zeige ich Neues aus meinen Projekten.“ Bleibt es leer, nimmt Doorstep eigene Worte.',
  shared_point_problem_empty: 'Hier steht noch nichts. Trag es ein oder entferne diese Zeile.',
  shared_point_problem_link:
    'Das sieht noch nicht nach einer Webadresse aus. Meist sieht sie aus wie name.example oder https://name.example/seite.',
  shared_point_problem_linkedin:
    'Das ist keine LinkedIn-Adresse. Deine beginnt mit linkedin.com/in/. Für eine andere Website wähle „Seite oder Website“.',
  shared_point_problem_email: 'Das sieht noch nicht nach einer E-Mail-Adresse aus. Sie sieht aus wie du@studio.example.',
  shared_point_problem_phone:
    'Das sieht noch nicht nach einer Telefonnummer aus. Ziffern, Leerzeichen und + sind in Ordnung.',
} as const satisfies Record<keyof typeof english, string>;
