import { expect, test } from 'vitest';
import type { ChoiceView, ReplyView } from '../../../core/view.ts';
import { filled, firstChosen, pieces, templateOf, wordsOf } from './note-text.ts';

const choice = (slot: string, value: string, labels: Record<string, string>, notes: Record<string, string> = {}): ChoiceView => ({
  slot,
  label: slot,
  value,
  free: false,
  options: Object.entries(labels).map(([v, label]) => ({ value: v, label, ...(notes[v] ? { note: notes[v] } : {}) })),
});
const task = choice('task', 'pack', { pack: 'packing orders', meet: 'in a meeting' });
const when = choice('when', 'tonight', { tonight: 'tonight', none: 'no promise' }, { none: "I'm {task}, so I'll close the chat now." });
const reply: ReplyView = {
  id: 'busy',
  button: { verb: 'answer', label: 'Put it' },
  note: "I'm {task}. I'll write {when}.",
  noteLang: 'en',
  limit: null,
  choices: [task, when],
};

test('choices are read where they stand in the text', () => {
  expect(pieces(reply.note ?? '', reply.choices)).toEqual([
    { text: "I'm " },
    { slot: 'task' },
    { text: ". I'll write " },
    { slot: 'when' },
    { text: '.' },
  ]);
});

test('the text is sent with the words of what was chosen', () => {
  const words = Object.fromEntries(reply.choices.map((c) => [c.slot, wordsOf(c, c.value, null)]));
  expect(filled(templateOf(reply, firstChosen(reply.choices)), reply.choices, words)).toBe("I'm packing orders. I'll write tonight.");
});

test('"no promise" takes the sentence with the promise out', () => {
  const template = templateOf(reply, { ...firstChosen(reply.choices), when: 'none' });
  expect(filled(template, reply.choices, { task: 'packing orders', when: 'no promise' })).toBe(
    "I'm packing orders, so I'll close the chat now.",
  );
});

test('what is typed stands in place of a choice', () => {
  expect(wordsOf(task, 'pack', ' fixing the press ')).toBe('fixing the press');
  expect(wordsOf(task, 'pack', '  '), 'nothing typed yet').toBe(wordsOf(task, 'pack', null));
});

test('braces that name no choice stay as they are', () => {
  expect(pieces('a {name} b', reply.choices)).toEqual([{ text: 'a ' }, { text: '{name}' }, { text: ' b' }]);
});
