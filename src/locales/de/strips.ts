import type { strips as english } from '../en/strips.ts';

/**
 * An answer on its way: each step and each end. `{seconds}` is left in the text by whoever makes the view (pass
 * `{seconds}` itself as the slot's value): the screen counts it down.
 */
export const strips = {
  strip_step_1: '1 von 2',
  strip_step_2: '2 von 2',
  strip_opening: 'Dein Chat mit {name} wird geöffnet …',
  strip_placed:
    'Deine Antwort steht im Feld. Ändere, was du magst, und drück dann Enter. Noch ist nichts gesendet; die Anfrage ist noch da.',
  strip_placed_message: 'Deine Antwort steht im Feld. Ändere, was du magst, und drück dann Enter. Noch ist nichts gesendet.',
  strip_placed_only:
    'Deine Antwort steht im Feld. Ändere, was du magst, und drück dann Enter. Noch ist nichts gesendet. Die Anfrage löschst du selbst.',
  strip_sent: 'Gesendet. Jetzt zurück, um die Anfrage zu löschen.',
  strip_sent_message: 'Um {time} Uhr gesendet.',
  strip_checking: 'Doorstep sieht nach, ob es gesendet wurde …',
  strip_deleting: 'Die Anfrage von {name} wird in {seconds} s gelöscht.',
  strip_deleting_quiet: 'Die Anfrage von {name} wird in {seconds} s gelöscht. {site} sagt {name} nichts davon.',
  strip_deleting_now: 'Die Anfrage von {name} wird gelöscht …',
  strip_sending: 'Geht in {seconds} s an {name}.',
  strip_sending_now: 'Wird an {name} gesendet …',
  strip_done: 'Fertig. Antwort um {time} Uhr gesendet, Anfrage gelöscht.',
  strip_done_linkedin:
    'Fertig. Antwort um {time} Uhr gesendet, Anfrage gelöscht. {name} erreicht dich weiter auf LinkedIn.',
  strip_done_shop:
    'Fertig. Antwort um {time} Uhr gesendet, Anfrage gelöscht. {name} erreicht dich weiter über deinen Shop.',
  strip_done_page:
    'Fertig. Antwort um {time} Uhr gesendet, Anfrage gelöscht. {name} erreicht dich weiter über deine Arbeitsseite.',
  strip_done_email:
    'Fertig. Antwort um {time} Uhr gesendet, Anfrage gelöscht. {name} erreicht dich weiter per E-Mail.',
  strip_done_other:
    'Fertig. Antwort um {time} Uhr gesendet, Anfrage gelöscht. {name} erreicht dich weiter dort, wo du gesagt hast.',
  strip_done_by_email: 'Fertig. Anfrage nach deiner E-Mail gelöscht.',
  strip_done_quiet: 'Gelöscht. {name} kann wieder anfragen.',
  strip_done_kept: 'Fertig. Antwort um {time} Uhr gesendet. Die Anfrage ist noch da.',
  strip_done_busy: 'Fertig. Antwort um {time} Uhr gesendet.',
  strip_done_busy_when: 'Fertig. Antwort um {time} Uhr gesendet. Du hast gesagt: {when}.',
  strip_done_distance: 'Das ist alles. Mehr ist nicht zu tun.',
  strip_done_copied: 'Kopiert. Nichts wurde gesendet.',
  strip_done_more: 'Du kannst Doorstep auch „Senden“ für dich drücken lassen.',
  strip_shown: 'Hier ist deine Antwort. Kopiere sie und sende sie selbst an {name}; die Anfrage ist noch da.',
  strip_shown_message: 'Hier ist deine Antwort. Kopiere sie und sende sie selbst an {name}.',
  strip_left: 'Unbeantwortet gelassen. Nur du siehst das.',
  strip_accept: 'Nur zu, drück „Bestätigen“. Doorstep fragt bei {name} nicht mehr nach.',
  strip_friend: 'Wie schön. Drück „Bestätigen“, wann du magst.',

  // Other ends.
  strip_not_sent: 'Deine Antwort an {name} ist nicht gesendet. Die Anfrage ist noch da.',
  strip_not_sent_message: 'Deine Antwort an {name} ist nicht gesendet.',
  strip_occupied: 'Im Feld steht eine unfertige Nachricht. Doorstep hat sie nicht angerührt.',
  strip_not_proven:
    'Doorstep kann nicht sicher sein, dass dieser Chat mit {name} ist, und hat deshalb nichts geschrieben.',
  strip_place_failed: 'Die Antwort kam nicht ins Feld. Die Anfrage ist noch da.',
  strip_decline_unseen:
    'Antwort gesendet. {site} zeigt die Anfrage noch. Drück selbst „Löschen“: Der Knopf ist umrandet.',
  strip_decline_unseen_quiet: '{site} zeigt die Anfrage noch. Drück selbst „Löschen“: Der Knopf ist umrandet.',
  strip_outlined: 'Der Knopf von {site} ist umrandet. Du drückst ihn.',
  strip_outlined_sent: 'Antwort gesendet. Der Knopf von {site} ist umrandet; du drückst ihn.',
  strip_other_sent: 'Du hast etwas anderes geschrieben. Die Anfrage von {name} trotzdem löschen?',
  strip_was_sent: 'Doorstep kann nicht sehen, ob es gesendet wurde. Wurde es gesendet?',
  strip_email: 'Gesendet?',
  strip_unsure_declined: 'Doorstep kann nicht erkennen, ob die Anfrage gelöscht wurde. Sieh kurz nach.',
  strip_hidden: 'Es wartet, bis der Tab vorn ist.',
  strip_expired: 'Zehn Minuten sind vorbei, deshalb hat Doorstep aufgehört. Ohne Klick passiert nichts mehr.',
  strip_restarted: 'Der Browser war zwischendurch geschlossen. Ohne Klick passiert nichts mehr.',
  strip_reloaded: 'Die Seite wurde neu geladen. Ohne Klick passiert nichts mehr.',
  strip_request_gone: 'Antwort gesendet. Die Anfrage von {name} ist nicht mehr auf dieser Seite.',
  strip_no_permission: 'Doorstep ist auf {site} gerade nicht aktiv und hat deshalb aufgehört.',
  strip_stopped: 'Angehalten. Die Anfrage ist noch da.',
  strip_stopped_nothing: 'Angehalten. Nichts ist passiert.',
  strip_taken_out: 'Die Antwort ist wieder aus dem Feld. Die Anfrage ist noch da.',
  strip_elsewhere: 'Wird schon in einem anderen Tab beantwortet.',
  strip_timeout: 'Die Seite hat zu lange gebraucht. Nichts wurde gesendet.',
  strip_timeout_quiet: 'Die Seite hat zu lange gebraucht. Die Anfrage ist noch da.',
  strip_timeout_sent: 'Antwort gesendet. Die Seite hat zu lange gebraucht; die Anfrage ist noch da.',
  strip_timeout_unsure: 'Die Seite hat zu lange gebraucht. Doorstep kann nicht erkennen, ob die Antwort gesendet wurde.',
  strip_closed_unsure: 'Der Chat wurde geschlossen, bevor Doorstep sehen konnte, ob die Antwort gesendet wurde.',

  // Buttons of a strip.
  do_stop: 'Anhalten',
  do_take_out: 'Antwort herausnehmen',
  do_keep: 'Anfrage behalten',
  do_undo: 'Rückgängig',
  do_what_i_wrote: 'Was ich geschrieben habe',
  do_open_again: 'Chat wieder öffnen',
  do_quiet: 'Wortlos ablehnen',
  do_drop: 'Antwort verwerfen',
  do_copy: 'Antwort kopieren',
  do_delete_it: 'Löschen',
  do_keep_it: 'Behalten',
  do_yes_sent: 'Ja, gesendet',
  do_no_sent: 'Nein',
  do_yes_delete: 'Ja, Anfrage löschen',
  do_not_yet: 'Noch nicht',
  do_go_on: 'Weitermachen',
  do_leave_it: 'So lassen',
  do_show_request: 'Anfrage zeigen',
  do_close: 'Schließen',
} as const satisfies Record<keyof typeof english, string>;
