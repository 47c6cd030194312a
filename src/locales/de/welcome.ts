import type { welcome as english } from '../en/welcome.ts';

/** The first page, in three short steps. */
export const welcome = {
  welcome_title: 'Willkommen bei Doorstep',
  welcome_progress: 'Schritt {step} von {steps}',
  welcome_back: 'Zurück',
  welcome_continue: 'Weiter',
  welcome_skip: 'Erst einmal überspringen',
  welcome_finish: 'Fertig',
  welcome_find_again: 'Du findest das alles in den Optionen wieder.',

  welcome_reading_title: 'Eine freundliche Antwort, wenn sich der Beruf privat meldet',
  welcome_reading_lead:
    'Wenn jemand aus Kundschaft, Lieferfirma oder Büro eine Freundschaftsanfrage schickt, sagt dir Doorstep, wer das ist, und hält eine freundliche Antwort bereit. Ein Klick führt sie aus.',
  welcome_sample_label:
    'Ein Beispiel: Ana Ruiz aus der Kundschaft fragt auf Facebook an. Doorstep bietet ein paar Zeilen an und den Knopf „Ablehnen und LinkedIn anbieten“.',
  welcome_sample_name: 'Ana Ruiz',
  welcome_sample_relation: '· Kundschaft',
  welcome_sample_rule: 'Deine Regel: Beruflich über LinkedIn.',
  welcome_sample_note:
    'Danke, dass du an mich denkst, Ana. Dieses Konto ist für Familie und alte Freundschaften; beruflich findest du mich auf LinkedIn.',
  welcome_sample_main: 'Ablehnen und LinkedIn anbieten',
  welcome_sample_quiet: 'Jetzt nicht',
  welcome_reads: 'Was gelesen wird',
  welcome_reads_text:
    'Freundschaftsanfragen und, wenn du sie einschaltest, Nachrichten: auf den Websites, die du wählst, solange du sie offen hast. Sonst nichts.',
  welcome_stays: 'Alles bleibt auf diesem Gerät',
  welcome_stays_text:
    'Doorstep hat keinen Server und kein Konto und stellt selbst keine Verbindung her. Dein Buch und deine Antworten liegen nur in diesem Browser.',
  welcome_click: 'Ohne deinen Klick passiert nichts',
  welcome_click_text:
    'Keine Antwort wird gesendet und keine Anfrage gelöscht, wenn du es nicht willst, und immer nur für eine Person auf einmal.',
  welcome_phone: 'Dein Telefon und deine Anrufe kann Doorstep nicht sehen: Was du dort antwortest, weiß es nicht.',
  welcome_privacy_link: 'Alles zur Privatsphäre lesen',
  welcome_agree: 'Zustimmen',
  welcome_agreed: 'Du hast zugestimmt. In den Optionen kannst du das jederzeit zurücknehmen.',
  welcome_not_now: 'Jetzt nicht: ansehen, was das heißt',
  welcome_not_now_text:
    'Ohne deine Zustimmung liest Doorstep gar keine Seite. Du kannst trotzdem dein Buch führen und einen Namen oder eine Nachricht ins Fenster von Doorstep einfügen, um eine Antwort zu bekommen.',
  welcome_not_now_later: 'Du kannst später zustimmen, in den Optionen unter „Privatsphäre und Daten“.',
  welcome_go_on_without: 'Ohne Lesen weiter',

  welcome_sites_title: 'Welche Websites?',
  welcome_sites_lead: 'Dein Browser fragt für jede Website einzeln. Du kannst Nein sagen und es später zurücknehmen.',
  welcome_sites_kinds: 'Beginnt mit Freundschaftsanfragen. Nachrichten bleiben aus, bis du sie willst.',
  welcome_sites_not_agreed: 'Du hast noch nicht zugestimmt, also fragt Doorstep nach keiner Website und liest nichts.',
  welcome_sites_to_first: 'Zurück zu dem, was gelesen wird',

  welcome_reach_title: 'Wo soll man dich beruflich stattdessen finden?',
  welcome_reach_lead: 'Deine Antwort bietet das an, damit jedes Nein einen Weg offenlässt.',
  welcome_reach_later: 'Doorstep fragt wieder, wenn du es zum ersten Mal brauchst.',

  welcome_done: 'Fertig.',
  welcome_watching_requests: 'Doorstep achtet auf Anfragen auf {site}.',
  welcome_watching_messages: 'Doorstep achtet auf Nachrichten auf {site}.',
  welcome_watching_both: 'Doorstep achtet auf Anfragen und Nachrichten auf {site}.',
  welcome_nothing_waiting: 'Nichts wartet.',
  welcome_waiting_one: '{n} Person wartet auf eine Antwort.',
  welcome_waiting_other: '{n} Personen warten auf eine Antwort.',
  welcome_already_waiting_one: '{n} Anfrage war schon da. Sieh sie an, wann du magst.',
  welcome_already_waiting_other: '{n} Anfragen waren schon da. Sieh sie an, wann du magst.',
  welcome_done_not_watching: 'Doorstep liest vorerst keine Website.',
  welcome_done_next:
    'Du kannst diese Seite schließen. Wenn jemand anfragt, zeigt Doorstep dort eine kleine Karte; bis dahin ist nichts zu tun.',
  welcome_done_paste:
    'Du kannst diese Seite schließen. Hast du eine Anfrage oder Nachricht bekommen? Öffne Doorstep in der Symbolleiste des Browsers und füge sie ein.',
  welcome_done_options: 'Optionen',
  welcome_worried: 'Machst du dir wegen jemandem Sorgen?',
} as const satisfies Record<keyof typeof english, string>;
