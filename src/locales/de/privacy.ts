import type { privacy as english } from '../en/privacy.ts';

/** The privacy page, in plain words. */
export const privacy = {
  privacy_title: 'Was Doorstep liest und was es aufbewahrt',
  privacy_short:
    'Kurz gesagt: Es liest Freundschaftsanfragen und, wenn du willst, Nachrichten, auf den Websites, die du wählst. Was es braucht, bewahrt es auf diesem Gerät auf. Es sendet niemandem etwas.',

  privacy_read: 'Was gelesen wird',
  privacy_read_1:
    'Auf Websites, die du erlaubt hast, solange du ihre Seiten offen hast: wer dir eine Freundschaftsanfrage schickt und, wo du es eingeschaltet hast, wer dir schreibt und worum es in der Nachricht geht.',
  privacy_read_2:
    'Der offene Chat, damit eine Antwort sicher bei der richtigen Person ankommt, und nur, solange du Doorstep dort eine einsetzen lässt.',
  privacy_read_3: 'Dateien, die du selbst importierst.',
  privacy_read_first:
    'Wenn du gesagt hast, dass du berufliche Kontakte nie von dir aus anfragst: wessen Seite es ist, auf der eine Website eine Freundschaftsanfrage anbietet.',
  privacy_read_4:
    'Sonst nichts: keine Beiträge, keine Freundeslisten, keine anderen Tabs, kein Verlauf. Was du auf einer Website tippst, wird nicht gelesen, außer im Nachrichtenfeld, solange deine Antwort unterwegs ist.',

  privacy_kept: 'Was aufbewahrt wird und wie lange',
  privacy_kept_what: 'Was',
  privacy_kept_long: 'Wie lange',
  privacy_kept_1: 'Texte von Nachrichten, die du bekommst',
  privacy_kept_1_long: 'Nur im Arbeitsspeicher des Browsers. Weg, wenn du den Browser schließt, und nie auf der Festplatte.',
  privacy_kept_2: 'Welche Art Nachricht es war (Länge, Sprache und worum es geht)',
  privacy_kept_2_long: '24 Monate',
  privacy_kept_3: 'Antworten, die du gesendet hast',
  privacy_kept_3_long: '90 Tage',
  privacy_kept_4: 'Wem du an welchem Tag wie geantwortet hast',
  privacy_kept_4_long: '24 Monate',
  privacy_kept_5: 'Dein Buch, deine Regeln und deine Einstellungen',
  privacy_kept_5_long: 'Bis du sie änderst oder löschst',
  privacy_kept_6: 'Ein Zeichen für ein Nein, wenn du jemanden vergisst und es so willst. Kein Name, keine Notiz.',
  privacy_kept_6_long: 'Bis du es im Buch vergisst oder alles löschst',
  privacy_kept_7: 'Wann du beschäftigt bist, aus Kalenderdateien. Nur Zeiten, keine Titel.',
  privacy_kept_7_long: 'Bis du den Kalender entfernst',
  privacy_kept_where:
    'Alles liegt im Speicher dieses Browsers auf diesem Gerät. Der Browser kopiert es nicht auf deine anderen Geräte. Wer dein Browserprofil benutzen kann, kann auch Doorstep öffnen.',

  privacy_never: 'Was Doorstep nie tut',
  privacy_never_1:
    'Es stellt selbst keine Verbindung her: kein Server, kein Konto, keine Statistik, keine Werbung, keine Listen zum Nachladen. Nur dein Browser holt neue Versionen aus seinem Store.',
  privacy_never_2:
    'Es verkauft, teilt und übergibt nichts. Die Leute hinter Doorstep erfahren nichts über dich, nicht einmal, dass du es benutzt.',
  privacy_never_3: 'Es sendet keine Antwort und löscht keine Anfrage ohne deinen Klick, und nie für mehrere Personen auf einmal.',
  privacy_never_4: 'Es verrät keiner Website etwas aus deinem Buch. Eine Seite sieht nur die Antwort, die du sendest.',
  privacy_never_5: 'Es schlägt niemanden nach.',

  privacy_permissions: 'Was dein Browser erlaubt und warum',
  privacy_permission_sites: 'Deine Daten auf einer Website lesen und ändern',
  privacy_permission_sites_why:
    'Um Anfragen auf dieser Website zu sehen und deine Antwort ins Nachrichtenfeld zu setzen. Wird für jede Website einzeln gefragt; du kannst es jederzeit zurücknehmen.',
  privacy_permission_storage: 'Speicher, so viel wie nötig',
  privacy_permission_storage_why: 'Um dein Buch und deine Einstellungen hier zu behalten. Ein großes Buch braucht Platz.',
  privacy_permission_scripting: 'Skripte auf Seiten',
  privacy_permission_scripting_why:
    'Um die Seiten der Websites zu lesen, die du erlaubt hast. Anderswo nur, um zu erkennen, von welcher Art eine Seite ist, wenn du das Fenster von Doorstep über ihr öffnest.',
  privacy_permission_tab: 'Der Tab vor dir',
  privacy_permission_tab_why: 'Wenn du das Fenster von Doorstep öffnest: um zu wissen, über welcher Website es steht, und nicht mehr.',
  privacy_permission_alarms: 'Wecker',
  privacy_permission_alarms_why: 'Um „Beschäftigt“ zu beenden und dich zu erinnern, wo du darum gebeten hast.',
  privacy_permission_menu: 'Das Menü des Knopfs in der Symbolleiste',
  privacy_permission_menu_why: 'Um dort „Beschäftigt“ ein- und auszuschalten. In die Menüs von Seiten kommt nichts.',
  privacy_permission_notifications: 'Mitteilungen auf dem Desktop',
  privacy_permission_notifications_why: 'Aus, bis du sie einschaltest. Nie mit einem Namen oder Text.',

  privacy_erase: 'Wie du es löschst',
  privacy_erase_1: 'Eine Person: im Buch, „Vergessen“.',
  privacy_erase_2: 'Was mit einer Person war: im Buch, „Bisheriges löschen“.',
  privacy_erase_3: 'Alles: in den Optionen unter „Privatsphäre und Daten“.',
  privacy_erase_4:
    'Wenn du Doorstep aus dem Browser entfernst, ist auch alles gelöscht. Sicherungsdateien und Exporte, die du gespeichert hast, bleiben, wo du sie hingelegt hast.',
  privacy_options: 'Optionen öffnen',

  privacy_others: 'Über die Menschen, die dir schreiben',
  privacy_others_text:
    'Dein Buch handelt von anderen Menschen. Behalte darin, was du brauchst, um ihnen gut zu antworten, und nicht mehr. Wenn du Menschen behandelst oder unterrichtest, musst du sie gar nicht eintragen.',
} as const satisfies Record<keyof typeof english, string>;
