/** Seiten, die unter vielen Adressen leben. */
export const own = {
  own_title: 'Eine Website über ihre Adresse hinzufügen',
  own_lead: 'Manche Websites laufen unter vielen Adressen. Doorstep liest nur die, die du einzeln hinzufügst.',
  own_kind: 'Art der Website',
  own_address: 'Adresse',
  own_address_note: 'So wie sie in deinem Browser steht, zum Beispiel garden.example',
  own_ask: 'Fragen, ob Doorstep sie lesen darf',
  own_written_as: 'Dein Browser schreibt diese Adresse als {host}.',
  own_problem_empty: 'Gib zuerst die Adresse ein.',
  own_problem_no_address: 'Das sieht noch nicht wie eine Webadresse aus. Sie sieht aus wie garden.example.',
  own_problem_no_https: 'Doorstep liest nur Seiten, deren Adresse mit https beginnt.',
  own_problem_known: '{host} gehört zu {site} und steht oben in der Liste.',
  own_problem_there: '{host} steht schon in deiner Liste.',
  own_addresses: 'Deine Adressen von {site}',
  own_forget: '{host} aus der Liste nehmen',
  own_looks_like: 'Diese Seite sieht nach {site} aus. Doorstep liest hier noch nichts.',
  own_in_options:
    'Mastodon und andere Websites, die unter vielen Adressen laufen: Füge deine in den Optionen hinzu oder im Fenster am Knopf in der Symbolleiste.',

  // Where a note is a post, sent with a button.
  strip_opening_post:
    'Eine private Nachricht an {name} wird geöffnet. Doorstep schreibt nichts, bis die Seite zeigt, dass nur {name} sie lesen kann.',
  strip_placed_post:
    'Deine Antwort steht im Feld. Ändere, was du magst, und sende sie dann. Noch ist nichts gesendet; die Anfrage ist noch da.',
  strip_placed_message_post: 'Deine Antwort steht im Feld. Ändere, was du magst, und sende sie dann. Noch ist nichts gesendet.',
  strip_placed_only_post:
    'Deine Antwort steht im Feld. Ändere, was du magst, und sende sie dann. Noch ist nichts gesendet. Die Anfrage kannst du dann selbst {act}.',
  effect_post_2:
    'Öffnet eine private Nachricht an {name} in einem neuen Tab, die Antwort liegt bereit. Nichts wird gesendet, bis du sie sendest. Die Anfrage kannst du dann selbst {act}.',
  effect_post_3:
    'Öffnet eine private Nachricht an {name} in einem neuen Tab, die Antwort liegt bereit. Nichts wird gesendet, bis du sie sendest. Danach wird die Anfrage {acted}.',
  effect_post_message: 'Öffnet eine private Nachricht an {name} in einem neuen Tab, die Antwort liegt bereit. Du sendest sie.',

  // Where the user opens that box by hand.
  strip_opening_page:
    'Öffne das Menü auf der Seite von {name}, wähle dort, {name} zu erwähnen, und mach eine private Erwähnung daraus. Dann kommt deine Antwort hinein; gesendet wird nichts.',
  effect_page_2:
    'Öffnet die Seite von {name} in einem neuen Tab. Beginne dort eine private Erwähnung, dann kommt die Antwort hinein. Nichts wird gesendet, bis du sie sendest. Die Anfrage kannst du dann selbst {act}.',
  effect_page_3:
    'Öffnet die Seite von {name} in einem neuen Tab. Beginne dort eine private Erwähnung, dann kommt die Antwort hinein. Nichts wird gesendet, bis du sie sendest. Danach wird die Anfrage {acted}.',
  effect_page_message:
    'Öffnet die Seite von {name} in einem neuen Tab. Beginne dort eine private Erwähnung, dann kommt die Antwort hinein. Du sendest sie.',
} as const;
