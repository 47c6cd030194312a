/** Was von Leuten bleibt, die mit einem Nein vergessen wurden. */
export const noes = {
  noes_title: 'Gemerkte Neins',
  noes_count_one: 'Du hast {n} Person vergessen und das Nein behalten. Es ist kein Name gespeichert.',
  noes_count_other: 'Du hast {n} Personen vergessen und das Nein behalten. Es ist kein Name gespeichert.',
  noes_look: 'Ansehen',
  noes_note:
    'Als du diese Personen vergessen hast, sollte Doorstep sich dein Nein merken. Es gibt keinen Namen und keine Notiz; niemand kann sagen, wer es war, auch du nicht. Fragt eine dieser Personen wieder an, erkennt Doorstep das Konto und sagt es.',
  noes_none: 'Keine gemerkten Neins.',
  noes_none_text: 'Wenn du jemanden vergisst, kannst du das Nein behalten: ohne Namen, und es steht dann hier.',
  noes_no: 'Ein Nein vom {date}',
  noes_distance: 'Ein Nein vom {date} an eine Person, zu der du Abstand hältst',
  noes_patient: 'In Behandlung, gemerkt am {date}',
  noes_known_by: 'Wiederzuerkennen an: {what}',
  noes_by_email: 'einer E-Mail-Adresse',
  noes_by_phone: 'einer Telefonnummer',
  noes_by_name: 'einem Namen',
  noes_forget: 'Vergessen',
  noes_forget_named: 'Vergessen: {what}',
  noes_forget_all: 'Alle vergessen',
  noes_forgotten_one: '{n} Nein ist vergessen. Diese Person wäre jetzt fremd.',
  noes_forgotten_other: '{n} Neins sind vergessen. Diese Personen wären jetzt fremd.',
} as const;
