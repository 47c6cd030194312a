import type { promises as english } from '../en/promises.ts';

export const promises: Record<keyof typeof english, string> = {
  promise_title: 'Du wolltest schreiben',
  promise_to: 'Was du {name} gesagt hast',
  promise_due: '„{words}“: {due}',
  promise_was_due: '„{words}“: {due} ist vorbei',
  promise_when: '„{words}“: Wann ist das?',
  promise_elsewhere: '{here} ({clock} in {place})',
  promise_day: 'Der Tag',
  promise_day_set: 'Merken',
  promise_done: 'Erledigt',
  promise_later: 'Später',
  promise_drop: 'Von der Liste nehmen',
  promise_write: 'Jetzt schreiben',
  promise_write_late: 'Ein spätes Wort schreiben',
  promise_tonight: 'Heute Abend',
  promise_tomorrow: 'Morgen',
  promise_this_week: 'Diese Woche',
  promise_next_week: 'Nächste Woche',
  notify_promise: 'Du wolltest jemandem schreiben. Öffnen, um es zu sehen.',
  today_copy_kept: 'Eine Kopie ist aufbewahrt.',
};
