import { describe, expect, it } from 'vitest';
import { emptyContact } from '../../../core/contact.ts';
import { contactOf, draftOf, withRelationship } from './draft.ts';

const ana = {
  ...emptyContact('ana', 1),
  names: ['Ana Ruiz', 'Ana María Ruiz'],
  emails: ['ana@ruiz.example'],
  relationships: ['client' as const],
};

describe('a contact in a form', () => {
  it('comes out as it went in', () => {
    expect(contactOf(draftOf(ana), 1)).toEqual(ana);
  });

  it('takes one entry a line, each once, without empty ones', () => {
    const draft = { ...draftOf(ana), emails: 'ana@ruiz.example\n\n  ana@studio.example \nana@ruiz.example' };
    expect(contactOf(draft, 5)?.emails).toEqual(['ana@ruiz.example', 'ana@studio.example']);
    expect(contactOf(draft, 5)?.changedAt).toBe(5);
  });

  it('is nobody without a name', () => {
    expect(contactOf({ ...draftOf(ana), name: ' \u200B ' }, 1)).toBeNull();
  });

  it('R04 a friend by the user’s own hand is marked as such', () => {
    const friend = withRelationship(ana, 'friend', true);
    expect(friend.setByUser).toEqual(['friend']);
    expect(friend.relationships).toEqual(['client', 'friend']);
  });

  it('R04 and back again: the way to a friend is no one-way door', () => {
    expect(withRelationship(withRelationship(ana, 'friend', true), 'friend', false)).toEqual(ana);
  });
});
