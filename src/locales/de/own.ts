/** Seiten, die unter vielen Adressen leben. */
export const own = {
  own_title: 'Eine Website über ihre Adresse hinzufügen',
  own_lead: 'Manche Websites leben unter vielen Adressen. Doorstep liest nur die, die du einzeln hinzufügst.',
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
    'Mastodon und andere Websites, die unter vielen Adressen leben: Füge deine in den Optionen hinzu, oder im Fenster am Knopf in der Symbolleiste.',
} as const;
