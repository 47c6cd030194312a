import { describe, expect, it } from 'vitest';
import { emptyContact, type Contact } from '../../../core/contact.ts';
import { isFromWork, NO_FILTER, rowOf, searchRows, sortRows, type RowFilter } from './rows.ts';

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

const found = (query: string): string[] => searchRows(book, query, NO_FILTER).map((r) => r.name);

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
    expect(searchRows(book, '', { ...NO_FILTER, relationship: 'client' }).map((r) => r.id)).toEqual(['2']);
  });

  it('shows everybody when nothing is asked', () => {
    expect(searchRows(book, '  ', NO_FILTER)).toBe(book);
  });

  it('sorts by name', () => {
    expect(sortRows(book).map((r) => r.name)).toEqual(['Ana Ruiz', 'Gareth Plum', 'Zoë Brandt']);
  });

  it('narrows the list down by where people came from and by site', () => {
    const imported = { kind: 'linkedin_connections', importId: 'i1', at: 1 };
    const linkedin = { platform: 'linkedin', profile: null, id: null, handle: 'kofi' };
    const rows = [
      person('typed', 'Ana Ruiz', { relationships: ['client'] }),
      person('card', 'Ben Ode', { sources: [{ kind: 'card', importId: null, at: 1 }] }),
      person('file', 'Kofi Lund', { sources: [imported], identities: [linkedin] }),
    ].map(rowOf);
    const ids = (filter: Partial<RowFilter>): string[] => searchRows(rows, '', { ...NO_FILTER, ...filter }).map((r) => r.id);
    expect(ids({ from: 'hand' })).toEqual(['typed']);
    expect(ids({ from: 'card' })).toEqual(['card']);
    expect(ids({ from: 'file' })).toEqual(['file']);
    expect(ids({ site: 'linkedin' })).toEqual(['file']);
    expect(ids({ relationship: 'none' })).toEqual(['card', 'file']);
  });
});

describe('who is from work', () => {
  const work = (relationships: Contact['relationships']): boolean => isFromWork(rowOf(person('p', 'Ana Ruiz', { relationships })));

  it('R04 friends and family stay, whatever else they are', () => {
    expect(work(['client'])).toBe(true);
    expect(work(['client', 'friend'])).toBe(false);
    expect(work(['coworker', 'family'])).toBe(false);
  });

  it('R06 those one keeps a distance from stay, and so does who was never called anything', () => {
    expect(work(['client', 'keep-distance'])).toBe(false);
    expect(work(['acquaintance'])).toBe(false);
    expect(work([])).toBe(false);
  });
});
