import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyContact, type Contact } from '../core/contact.ts';
import { keysOf } from '../core/match/keys.ts';
import { eraseStore } from './backup.ts';
import { allContacts, applyImport, contactById, contactsByKeys, imports, putContact, undoImport } from './book.ts';
import { closeDatabase } from './database.ts';
import { remember, rememberedOf } from './memory.ts';
import { putBack, relateMany, takeOut } from './selection.ts';

beforeEach(async () => {
  await eraseStore();
  for (const [id, name] of [
    ['ana', 'Ana Ruiz'],
    ['ben', 'Ben Ode'],
    ['maya', 'Maya Okafor'],
  ] as const)
    await putContact(person(id, name));
});
afterEach(closeDatabase);

const person = (id: string, name: string): Contact => ({ ...emptyContact(id, 1), names: [name], relationships: ['client'] });
const names = async (): Promise<string[]> => (await allContacts()).map((c) => c.names[0] ?? '');

test('R10 who many people are is set in one act, and taken back in one', async () => {
  const before = await relateMany(
    ['ana', 'ben', 'nobody'].map((id) => ({ id, relationships: ['vendor'], setByUser: ['vendor'] })),
    9,
  );
  expect(before.map((b) => b.id)).toEqual(['ana', 'ben']);
  expect(await contactById('ana')).toMatchObject({ relationships: ['vendor'], setByUser: ['vendor'], changedAt: 9 });
  expect(await contactById('maya')).toMatchObject({ relationships: ['client'], changedAt: 1 });

  await putContact({ ...person('ana', 'Ana Ruiz'), emails: ['ana@example.org'] });
  await relateMany(before, 10);
  expect(await contactById('ana')).toMatchObject({ relationships: ['client'], setByUser: [], emails: ['ana@example.org'] });
});

test('R18 people are taken out with what is remembered of them, and put back with it', async () => {
  await remember({
    person: ['contact:ana', 'facebook:1'],
    name: 'Ana Ruiz',
    platform: 'facebook',
    kind: 'friend_request',
    at: 5,
    outcome: 'left',
    rung: 1,
    text: 'a note',
    wordingId: 'w',
    read: false,
    deliveryId: null,
  });
  const gone = await takeOut(['ana', 'maya']);
  expect(await names()).toEqual(['Ben Ode']);
  expect(await rememberedOf(['facebook:1'])).toEqual([]);

  await putBack(gone);
  expect(await names()).toEqual(['Ana Ruiz', 'Ben Ode', 'Maya Okafor']);
  expect(
    (await contactsByKeys(keysOf(person('ana', 'Ana Ruiz')))).map((c) => c.id),
    'found again by name',
  ).toEqual(['ana']);
  expect((await rememberedOf(['contact:ana'])).map((line) => line.text)).toEqual(['a note']);
});

test('whoever was taken out does not come back with an import that is taken back', async () => {
  const before = person('maya', 'Maya Okafor');
  await applyImport([], { id: 'i', at: 1, fileName: 'f.csv', format: 'vcard', added: ['ana'], before: [before], undone: false });
  const gone = await takeOut(['maya']);
  await undoImport('i');
  expect(await names()).toEqual(['Ben Ode']);
  await putBack(gone);
  expect((await imports())[0]?.undone).toBe(true);
});
