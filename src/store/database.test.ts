import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { emptyContact, type Contact } from '../core/contact.ts';
import { sharedKeys } from '../core/match/shared.ts';
import { contactsByKeys } from './book.ts';
import { closeDatabase, database } from './database.ts';
import { findInBook } from './find.ts';

afterEach(async () => {
  await closeDatabase();
  await deleteDB('doorstep');
});

const ana: Contact = { ...emptyContact('ana', 1), names: ['Ana Ruiz'], privateNote: 'kept' };

test('a book of an earlier version is brought along: nobody is lost, and everybody is found', async () => {
  const old = await openDB('doorstep', 1, {
    upgrade(db) {
      const contacts = db.createObjectStore('contacts', { keyPath: 'id' });
      contacts.createIndex('keys', 'keys', { multiEntry: true });
      contacts.createIndex('relationships', 'relationships', { multiEntry: true });
      for (const name of ['nudges', 'deliveries', 'log', 'imports', 'marks', 'meta']) db.createObjectStore(name, { keyPath: 'id' });
    },
  });
  await old.put('contacts', { ...ana, keys: ['j:anaruiz'] });
  old.close();

  expect(await (await database()).getAll('contacts')).toEqual([ana]);
  expect((await findInBook({ platform: 'facebook', name: 'Ana Ruiz', profile: null, id: null }, 9)).contact?.id).toBe('ana');
});

test('records that the version before had written otherwise are written anew', async () => {
  const old = await openDB('doorstep', 3, {
    upgrade(db) {
      db.createObjectStore('contacts', { keyPath: 'id' });
      db.createObjectStore('postings', { keyPath: 'bucket' });
    },
  });
  await old.put('contacts', ana);
  await old.put('postings', { bucket: 7, hashes: [1, 2], ids: ['ana', 'ana'] });
  old.close();

  expect((await findInBook({ platform: 'facebook', name: 'Ana Ruiz', profile: null, id: null }, 9)).contact?.id).toBe('ana');
  expect(await (await database()).get('postings', 7)).toBeUndefined();
});

test('R12 whoever was met the same way is found in a book of an earlier version too', async () => {
  const fair = { howMetNote: 'Bookfair 2026' };
  const old = await openDB('doorstep', 5, {
    upgrade(db) {
      db.createObjectStore('contacts', { keyPath: 'id' });
      db.createObjectStore('postings', { keyPath: 'bucket' });
    },
  });
  await old.put('contacts', { ...ana, ...fair });
  await old.put('contacts', { ...ana, id: 'lee', names: ['Lee Wong'], ...fair });
  old.close();

  const found = await contactsByKeys(sharedKeys({ ...ana, ...fair }));
  expect(found.map((c) => c.id).toSorted()).toEqual(['ana', 'lee']);
});
