import type { worker as english } from '../en/worker.ts';

/** Words that the background part says by itself: a notification, the menu at its button. */
export const worker = {
  notify_asks: 'Jemand fragt an. Zum Ansehen öffnen.',
  notify_busy_over: 'Während du beschäftigt warst, kamen Nachrichten. Zum Ansehen öffnen.',
  menu_busy_30: '30 Minuten beschäftigt',
  menu_busy_60: '1 Stunde beschäftigt',
  menu_busy_tomorrow: 'Bis morgen beschäftigt',
  menu_busy_open: 'Beschäftigt, bis ich es beende',
  menu_busy_off: 'Ich habe jetzt Zeit',
  answer_elsewhere: 'Wird schon in einem anderen Tab beantwortet.',
} as const satisfies Record<keyof typeof english, string>;
