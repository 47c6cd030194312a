import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyContact, type Contact } from '../core/contact.ts';
import { start } from '../core/delivery/test-story.ts';
import { startDelivery } from '../core/delivery/start.ts';
import { keysOf } from '../core/match/keys.ts';
import { seenNudge } from '../core/queue.ts';
import { eraseStore } from './backup.ts';
import { allContacts, applyImport, contactById, contactsByKeys, imports, putContact, undoImport } from './book.ts';
import { closeDatabase, database } from './database.ts';
import { remember, rememberedOf } from './memory.ts';
import { writeMeta } from './meta.ts';
import { seen } from './nudges.ts';
import type { LogEntry } from './records.ts';
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
const LINE: LogEntry = {
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
};
const everything = async (): Promise<string> => {
  const db = await database();
  return JSON.stringify(await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name))));
};
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
  await remember(LINE);
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

test('R18 taking people out forgets as much as forgetting one does, and putting them back brings all of it', async () => {
  const profile = 'https://www.facebook.com/tom.berger';
  const tom: Contact = {
    ...person('tom', 'Tom Berger'),
    identities: [{ platform: 'facebook', profile, id: '7', handle: 'tom.berger' }],
    emails: ['tom@example.org'],
    privateNote: 'talks a lot',
  };
  await applyImport([tom], { id: 'i', at: 1, fileName: 'f.csv', format: 'vcard', added: ['tom'], before: [tom], undone: false });
  const asks = { platform: 'facebook', kind: 'friend_request', sender: { name: 'Tom B.', profile, id: '7' }, text: '' } as const;
  const nudge = await seen(['facebook/friend_request/id:7'], (was) =>
    seenNudge(was, { ...asks, thread: null, at: null }, { facts: null, old: false, appeared: true, page: 'p', now: 5 }),
  );
  await remember({ ...LINE, person: ['facebook:7'], name: 'Tom B.', text: 'a note to him' });
  for (const key of ['today:tom', 'channels:tom']) await writeMeta(key, { day: '2026-01-01', tom: true });
  const told = { nudgeKey: nudge.key, sender: asks.sender, knownProfiles: [profile], note: 'a note to him' };
  await (await database()).put('deliveries', startDelivery(start(told)).delivery);
  const before = await everything();
  expect(before).toMatch(/tom/i);

  const gone = await takeOut(['tom']);
  expect(await everything()).not.toMatch(/tom|berger|talks|a note to/i);
  await putBack(gone);
  expect(await everything()).toBe(before);
  expect((await contactsByKeys(keysOf(tom))).map((c) => c.id)).toEqual(['tom']);
});
