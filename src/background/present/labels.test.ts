import { expect, it, vi } from 'vitest';
import type { ReplyView } from '../../core/view.ts';

vi.mock('../../browser/api.ts', async () => (await import('../../../test/browser-in-memory.ts')).browserInMemory());
const { named } = await import('./labels.ts');

const answer = (id: string, label: string): ReplyView => ({
  id,
  button: { verb: 'answer', label },
  note: id,
  noteLang: 'en',
  limit: null,
  choices: [],
});
const names = (answers: ReplyView[]): string[] => named(answers, 'Ana').map((a) => a.button.label);

it('gives the second answer of a name another, and leaves it out where it has no other', () => {
  const offer = answer('decline_with_linkedin_alternative', 'Decline and offer LinkedIn');
  expect(names([offer, answer('decline_plain', 'Decline and offer LinkedIn')])).toEqual([
    'Decline and offer LinkedIn',
    'Decline with a note',
  ]);
  expect(
    names([answer('decline_with_linkedin_alternative', 'Decline with a note'), answer('decline_plain', 'Decline with a note')]),
  ).toEqual(['Decline with a note']);
});
