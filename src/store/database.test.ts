import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { emptyContact, type Contact } from '../core/contact.ts';
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
