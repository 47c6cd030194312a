import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyContact, type Contact } from '../core/contact.ts';
import { defaultSettings } from '../core/settings.ts';
import { seenNudge } from '../core/queue.ts';
import { makeBackup, readBackup, restoreBackup, eraseStore } from './backup.ts';
import { allContacts, applyImport, contactById, contactsByKeys, countContacts, putContact, removeContact, undoImport } from './book.ts';
import { startDelivery } from '../core/delivery/start.ts';
import { start } from '../core/delivery/test-story.ts';
import type { Delivery } from '../core/delivery/types.ts';
import { closeDatabase } from './database.ts';
import { runningDeliveries } from './deliveries.ts';
import { remember, rememberedOf, tidy } from './memory.ts';
import { allNudges, claim, nudgeByKeys, seen } from './nudges.ts';
import { keysOf } from '../core/match/keys.ts';
import type { LogEntry } from './records.ts';

const DAY = 86_400_000;

beforeEach(async () => {
  await eraseStore();
});
afterEach(closeDatabase);

const contact = (id: string, name: string): Contact => ({ ...emptyContact(id, 1), names: [name], relationships: ['client'] });
const line = (at: number, text: string | null): LogEntry => ({
  person: ['contact:ana', 'facebook:1'],
  name: 'Ana Ruiz',
  platform: 'facebook',
  kind: 'friend_request',
  at,
  outcome: 'declined_with_linkedin',
  rung: 1,
  text,
  wordingId: 'w',
  read: false,
  deliveryId: null,
});
const delivery = (id: string): Delivery => startDelivery(start({ id })).delivery;
const nudge = (id: string, now: number): ReturnType<typeof seenNudge> =>
  seenNudge(
    null,
    { platform: 'facebook', kind: 'friend_request', sender: { name: 'Ana Ruiz', id, profile: null }, text: '', thread: null, at: null },
    { facts: null, old: false, appeared: true, page: 'p', now },
  );

test('a contact is found by any of its keys and not by others', async () => {
  const ana = contact('ana', 'Ana Ruiz');
  await putContact(ana);
  await putContact(contact('tom', 'Tom Berger'));
  expect((await contactsByKeys(keysOf(ana).slice(0, 2))).map((c) => c.id)).toEqual(['ana']);
  expect(await contactById('ana')).toEqual(ana);
});

test('an import that fails in the middle leaves the book as it was', async () => {
  await putContact(contact('ana', 'Ana Ruiz'));
  const broken = { ...contact('x', 'X Y'), id: undefined as unknown as string };
  const record = { id: 'i', at: 1, fileName: 'f.csv', format: 'linkedin_connections', added: ['b'], before: [], undone: false };
  await expect(applyImport([contact('b', 'Ben Ode'), broken], record)).rejects.toThrow();
  expect((await allContacts()).map((c) => c.id)).toEqual(['ana']);
});

test('an import is taken back as a whole: added people go, merged ones are as before', async () => {
  const ana = contact('ana', 'Ana Ruiz');
  await putContact(ana);
  const record = { id: 'i', at: 1, fileName: 'f.csv', format: 'linkedin_connections', added: ['ben'], before: [ana], undone: false };
  await applyImport([contact('ben', 'Ben Ode'), { ...ana, emails: ['ana@example.org'] }], record);
  expect(await countContacts()).toBe(2);
  await undoImport('i');
  expect(await allContacts()).toEqual([ana]);
});

test('erasing a person erases the log of that person too (R18)', async () => {
  await putContact(contact('ana', 'Ana Ruiz'));
  await remember(line(5, 'a note'));
  await removeContact('ana');
  expect(await rememberedOf(['contact:ana', 'facebook:1'])).toEqual([]);
});

test('two identities seen on one card are one person from then on', async () => {
  await seen(['facebook/friend_request/id:1'], () => nudge('1', 10));
  await seen(['facebook/friend_request/at:ana.ruiz'], () => ({
    ...nudge('2', 20),
    key: 'facebook/friend_request/at:ana.ruiz',
    aliases: [],
  }));
  expect(await allNudges()).toHaveLength(2);
  await seen(['facebook/friend_request/id:1', 'facebook/friend_request/at:ana.ruiz'], (was) => was ?? nudge('1', 30));
  expect((await allNudges()).map((n) => n.firstSeenAt)).toEqual([10]);
  expect((await nudgeByKeys(['facebook/friend_request/at:ana.ruiz']))?.key).toBe('facebook/friend_request/id:1');
});

test('a click claims a nudge; the second click loses', async () => {
  await seen(['facebook/friend_request/id:1'], () => nudge('1', 10));
  const claims = await Promise.all([
    claim('facebook/friend_request/id:1', delivery('one')),
    claim('facebook/friend_request/id:1', delivery('two')),
  ]);
  expect(claims).toEqual([true, false]);
  expect(
    (await runningDeliveries()).map((d) => d.id),
    'the loser leaves nothing behind',
  ).toEqual(['one']);
});

test('sent notes are kept 90 days, that there was an answer 24 months', async () => {
  await remember(line(1, 'a note'));
  await tidy(89 * DAY);
  expect((await rememberedOf(['facebook:1']))[0]?.text).toBe('a note');
  await tidy(91 * DAY);
  expect((await rememberedOf(['facebook:1']))[0]).toMatchObject({ text: null, outcome: 'declined_with_linkedin' });
  await tidy(740 * DAY);
  expect(await rememberedOf(['facebook:1'])).toEqual([]);
});

test('a backup restores book and memory without loss', async () => {
  await putContact(contact('ana', 'Ana Ruiz'));
  await remember(line(5, 'a note'));
  const text = await makeBackup(defaultSettings(1), 9);
  await eraseStore();
  const backup = readBackup(text);
  expect(backup).not.toBeNull();
  if (backup) await restoreBackup(backup);
  expect((await allContacts()).map((c) => c.names)).toEqual([['Ana Ruiz']]);
  expect((await rememberedOf(['contact:ana']))[0]?.text).toBe('a note');
});

test.each(['', '{}', 'not json', '{"doorstep":"backup","version":1}', '[1,2]'])('a file that is no backup is refused: %j', (text) => {
  expect(readBackup(text)).toBeNull();
});

test('storing an import is told on the way, and stopped it leaves the book as it was', async () => {
  await putContact(contact('ana', 'Ana Ruiz'));
  const many = Array.from({ length: 2500 }, (_, i) => contact(`p${i}`, `Person ${i}`));
  const record = {
    id: 'i',
    at: 1,
    fileName: 'f.csv',
    format: 'linkedin_connections',
    added: many.map((c) => c.id),
    before: [],
    undone: false,
  };
  const stop = new AbortController();
  const told: number[] = [];
  const progress = (share: number): void => {
    told.push(share);
    if (share > 0.4) stop.abort();
  };
  await expect(applyImport(many, record, { signal: stop.signal, progress })).rejects.toThrow(/abort/i);
  expect(told.length).toBeGreaterThan(2);
  expect(await allContacts()).toEqual([contact('ana', 'Ana Ruiz')]);
  expect(await contactsByKeys(keysOf(contact('p1', 'Person 1')))).toEqual([]);
  await applyImport(many, record, { progress });
  expect([await countContacts(), told.at(-1)]).toEqual([2501, 1]);
  expect((await contactsByKeys(keysOf(contact('p1', 'Person 1')))).map((c) => c.id)).toContain('p1');
});
