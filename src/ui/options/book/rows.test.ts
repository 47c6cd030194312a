import { describe, expect, it } from 'vitest';
import { emptyContact, type Contact } from '../../../core/contact.ts';
import { rowOf, searchRows, sortRows } from './rows.ts';

const person = (id: string, name: string, more: Partial<Contact> = {}): Contact => ({
  ...emptyContact(id, 0),
  names: [name],
  ...more,
});

const book = [
  person('1', 'Zoë Brandt', { company: 'Brandt Papier', relationships: ['vendor'] }),
  person('2', 'Ana Ruiz', { emails: ['ana@ruiz.example'], relationships: ['client'] }),
  person('3', 'Gareth Plum', { relationships: ['keep-distance'], privateNote: 'the fair in June' }),
].map(rowOf);

const found = (query: string): string[] => searchRows(book, query, null).map((r) => r.name);

describe('searching the book', () => {
  it('finds people without their accents', () => {
    expect(found('zoe')).toEqual(['Zoë Brandt']);
  });

  it('finds people by company and by address', () => {
    expect(found('papier')).toEqual(['Zoë Brandt']);
    expect(found('ana ruiz.example')).toEqual(['Ana Ruiz']);
  });

  it('R06 does not find anybody by what the private note says', () => {
    expect(found('fair')).toEqual([]);
  });

  it('shows only one relationship when asked', () => {
    expect(searchRows(book, '', 'client').map((r) => r.id)).toEqual(['2']);
  });

  it('shows everybody when nothing is asked', () => {
    expect(searchRows(book, '  ', null)).toBe(book);
  });

  it('sorts by name', () => {
    expect(sortRows(book).map((r) => r.name)).toEqual(['Ana Ruiz', 'Gareth Plum', 'Zoë Brandt']);
  });
});
