import type { cost as english } from '../en/cost.ts';

export const cost: Record<keyof typeof english, string> = {
  cost_title: 'Bevor du {name} blockierst oder entfernst',
  cost_promise: 'Du wolltest schreiben: {due}.',
  cost_promise_words: 'Du wolltest schreiben: „{words}“.',
  cost_note: 'Eine Antwort an {name} wartet bis {date}.',
  cost_meeting: 'Am {date} hast du ein Treffen mit {name} bestätigt.',
  cost_people: 'Ihr kennt vielleicht beide {people} ({from}).',
  cost_others: 'andere',
};
