import { describe, expect, it } from 'vitest';
import { emptyContact, type Contact } from './contact.ts';
import { leftWithoutWords, whoToRemember, type Spoken } from './warm.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);
const person = (id: string, change: Partial<Contact> = {}): Contact => ({
  ...emptyContact(id, NOW - 400 * DAY),
  names: [id],
  relationships: ['client'],
  ...change,
});
const spoken = (contact: string, days: number, outcome = 'declined_with_linkedin', words = true): Spoken => ({
  contact,
  at: NOW - days * DAY,
  outcome,
  words,
});

describe('R13 staying warm', () => {
  it('remembers whoever was quiet for a season, and first whom the user wants to stay in touch with', () => {
    const people = [person('Ana'), person('Bo'), person('Ida', { relationships: ['keep-warm'] })];
    expect(whoToRemember(people, [spoken('Ana', 20)], {}, NOW)?.id).toBe('Ida');
    expect(whoToRemember(people, [spoken('Ana', 20)], { Ida: NOW - DAY }, NOW)?.id).toBe('Bo');
    expect(
      whoToRemember(
        people,
        people.map((p) => spoken(p.id, 89)),
        {},
        NOW,
      ),
    ).toBeNull();
  });

  it('names nobody whom the user keeps at a distance, looks after, or has among friends', () => {
    for (const r of ['keep-distance', 'patient', 'student', 'parent', 'friend', 'family'] as const) {
      const people = [person('Ana', { relationships: ['client', r] })];
      expect(whoToRemember(people, [], {}, NOW), r).toBeNull();
      expect(leftWithoutWords(people, [spoken('Ana', 3, 'left_unanswered', false)], NOW), r).toBeNull();
    }
  });

  it('looks back a month, to one person who asked and got no words', () => {
    const people = [person('Ana'), person('Bo')];
    const silent = [spoken('Ana', 9, 'declined_without_a_word', false), spoken('Bo', 4, 'left_unanswered', false)];
    expect(leftWithoutWords(people, silent, NOW)?.contact.id).toBe('Bo');
    expect(leftWithoutWords(people, [...silent, spoken('Bo', 2)], NOW)?.contact.id).toBe('Ana');
    expect(leftWithoutWords(people, [spoken('Ana', 40, 'left_unanswered', false)], NOW)).toBeNull();
  });
});
