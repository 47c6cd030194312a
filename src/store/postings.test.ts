import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyContact, type Contact } from '../core/contact.ts';
import { eraseStore } from './backup.ts';
import { applyImport, contactsByKeys, putContact } from './book.ts';
import { closeDatabase, database } from './database.ts';
import { findInBook } from './find.ts';
import { forgetContact } from './forget.ts';

beforeEach(eraseStore);
afterEach(closeDatabase);

const NOW = 100;
const person = (id: string, ...names: string[]): Contact => ({ ...emptyContact(id, 1), names, relationships: ['client'] });
const asks = (name: string, profile: string | null = null) => ({ platform: 'facebook', name, profile, id: null });
const manyCalled = (given: string, count: number): Contact[] =>
  Array.from({ length: count }, (_, i) => person(`p${i}`, `${given} Lund${String.fromCodePoint(97 + (i % 26))}${i}`));
const record = { id: 'i', at: 1, fileName: 'f.csv', format: 'vcard', added: [], before: [], undone: false };

describe('whoever asks is looked for by keys, never by looking through the book', () => {
  it('a rare name is not crowded out by hundreds who share its given name', async () => {
    await applyImport([...manyCalled('Anne-Marie', 400), person('annie', 'Annie Okafor')], record);
    const match = await findInBook(asks('Anne-Marie Okafor'), NOW);
    expect(match.contact?.id).toBe('annie');
  });

  it('however many bear a name, only so many are looked at, and it stays unsaid who of them it is', async () => {
    await applyImport(
      Array.from({ length: 200 }, (_, i) => person(`p${i}`, 'Ana Ruiz')),
      record,
    );
    const match = await findInBook(asks('Ana Ruiz'), NOW);
    expect(match.level).toBe('possible');
    expect(match.others.length).toBeGreaterThan(10);
    expect(match.others.length).toBeLessThan(50);
  });

  it('the very account is found among all those of the same name', async () => {
    const profile = 'https://www.facebook.com/ana.the.third';
    const third: Contact = { ...person('third', 'Ana Ruiz'), identities: [{ platform: 'facebook', profile, id: null, handle: null }] };
    await applyImport([...Array.from({ length: 200 }, (_, i) => person(`p${i}`, 'Ana Ruiz')), third], record);
    expect(await findInBook(asks('Ana Ruiz', profile), NOW)).toMatchObject({ level: 'certain', contact: { id: 'third' } });
  });

  it('an id with a line break in it leads nobody to somebody else', async () => {
    await putContact(person('a\nb', 'Ben Ode'));
    await putContact(person('ana', 'Ana Ruiz'));
    await putContact(person('ben', 'Ben Ode'));
    expect((await findInBook(asks('Ben Ode'), NOW)).contact?.id).toBe('ben');
    expect((await findInBook(asks('Ana Ruiz'), NOW)).contact?.id).toBe('ana');
  });

  it('whoever was forgotten is found no more, and whoever comes after takes no place of theirs', async () => {
    await putContact(person('ana', 'Ana Ruiz'));
    await forgetContact('ana', false, NOW);
    expect((await (await database()).getAll('postings')).map((p) => p.ids).join('')).toBe('');
    await putContact(person('other', 'Ana Ruiz'));
    expect((await findInBook(asks('Ana Ruiz'), NOW)).contact?.id).toBe('other');
    expect(await contactsByKeys(['n:nobody+nowhere'])).toEqual([]);
  });
});
