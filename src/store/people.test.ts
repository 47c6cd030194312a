import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Approach } from '../core/approach.ts';
import { emptyContact, type Contact } from '../core/contact.ts';
import { defaultSettings } from '../core/settings.ts';
import { seenNudge } from '../core/queue.ts';
import { makeBackup, readBackup, restoreBackup, eraseStore } from './backup.ts';
import { allContacts, applyImport, contactById, putContact, undoImport } from './book.ts';
import { closeDatabase, database } from './database.ts';
import { forgetContact } from './forget.ts';
import { graduate, takeBackGraduation, ungraduate } from './friends.ts';
import { markOf, markSender, unmarkSender } from './marks.ts';
import { forgetNoes, keptNoes, putNoesBack } from './noes.ts';
import { endWatches, remember, rememberedOf } from './memory.ts';
import { allNudges, seen } from './nudges.ts';

beforeEach(eraseStore);
afterEach(closeDatabase);

const PROFILE = 'https://www.facebook.com/ana.ruiz';
const ana: Contact = {
  ...emptyContact('ana', 1),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  privateNote: 'talks a lot',
  emails: ['ana@example.org'],
  phones: ['+34600000001'],
  identities: [{ platform: 'facebook', profile: PROFILE, id: '77', handle: 'ana.ruiz' }],
};
const sender = { platform: 'facebook', name: 'Ana Ruiz', profile: PROFILE, id: null };

const asks = (id: string, name: string, profile: string | null = null): Approach => ({
  platform: 'facebook',
  kind: 'friend_request',
  sender: { name, profile, id },
  text: '',
  thread: null,
  at: null,
});
const stands = (a: Approach, now = 10): Promise<unknown> =>
  seen([`facebook/friend_request/id:${a.sender.id}`], (was) =>
    seenNudge(was, a, { facts: null, old: false, appeared: true, page: 'p', now }),
  );
const everything = async (): Promise<string> => {
  const db = await database();
  return JSON.stringify(await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name))));
};

describe('R18 forgetting a person', () => {
  it('leaves nothing of them anywhere, not even what an import keeps for its undo', async () => {
    await applyImport([ana], { id: 'i', at: 1, fileName: 'f.csv', format: 'etsy_orders', added: [], before: [ana], undone: false });
    await stands(asks('77', 'Ana Ruiz', PROFILE));
    await remember({
      person: ['facebook:77'],
      name: 'Ana Ruiz',
      platform: 'facebook',
      kind: 'friend_request',
      at: 5,
      outcome: 'declined',
      rung: 1,
      text: 'a note',
      wordingId: null,
      read: false,
      deliveryId: null,
    });
    await forgetContact('ana', false, 20);
    expect(await everything()).not.toMatch(/ana|ruiz|talks|note/i);
    await undoImport('i');
    expect(await allContacts()).toEqual([]);
    expect(await markOf(sender)).toBeNull();
  });

  it('but remembering the no, knows the account again and keeps no name, no address and no note', async () => {
    await putContact(ana);
    await forgetContact('ana', true, 20);
    expect(await everything()).not.toMatch(/ana|ruiz|example|34600|talks/i);
    expect(await markOf(sender)).toEqual({ outcome: 'no', by: 'account' });
    expect(await markOf({ ...sender, name: 'A. R.', profile: null, id: '77' })).toMatchObject({ by: 'account' });
    expect(await markOf({ platform: 'mail', name: 'Somebody', profile: null, id: null, email: 'Ana@Example.org' })).toMatchObject({
      by: 'account',
    });
  });

  it('takes nobody else for them, also not somebody of the same name', async () => {
    await putContact(ana);
    await forgetContact('ana', true, 20);
    expect(await markOf({ ...sender, profile: 'https://www.facebook.com/another.ana' })).toBeNull();
  });

  it('of whom only the name was known, says no more than that somebody of this name was told no', async () => {
    await putContact({ ...emptyContact('g', 1), names: ['Gareth Plum'], relationships: ['client'] });
    await forgetContact('g', true, 20);
    expect(await markOf({ ...sender, name: 'Plum, Gareth' })).toEqual({ outcome: 'no', by: 'name' });
    expect(await everything()).not.toMatch(/gareth|plum/i);
  });

  it('keeps the distance of somebody who is forgotten', async () => {
    await putContact({ ...ana, relationships: ['keep-distance'] });
    await forgetContact('ana', true, 20);
    expect((await markOf(sender))?.outcome).toBe('distance');
  });

  it('the noes can be listed without a name, forgotten one by one, and put back', async () => {
    await putContact(ana);
    await forgetContact('ana', true, 20);
    await markSender({ ...sender, profile: 'https://www.facebook.com/tom' }, 'patient', 40);
    const noes = await keptNoes();
    expect(noes.map(({ at, outcome, of }) => ({ at, outcome, of }))).toEqual([
      { at: 40, outcome: 'patient', of: ['facebook'] },
      { at: 20, outcome: 'no', of: expect.arrayContaining(['facebook', 'email', 'phone']) as string[] },
    ]);
    const gone = await forgetNoes(noes.slice(1));
    expect(await markOf(sender)).toBeNull();
    expect((await keptNoes()).map((no) => no.outcome)).toEqual(['patient']);
    await putNoesBack(gone);
    expect(await markOf(sender)).toEqual({ outcome: 'no', by: 'account' });
    expect(await keptNoes()).toEqual(noes);
  });

  it('still knows the no after a backup was brought back, next to marks of another book', async () => {
    await putContact(ana);
    await forgetContact('ana', true, 20);
    const backup = readBackup(await makeBackup(defaultSettings(1), 30));
    await eraseStore();
    await markSender({ ...sender, profile: 'https://www.facebook.com/tom' }, 'patient', 40);
    const [other] = await (await database()).getAll('marks');
    if (backup) await restoreBackup(backup);
    if (other) await (await database()).put('marks', other);
    expect([(await markOf(sender))?.outcome, (await markOf({ ...sender, profile: 'https://www.facebook.com/tom' }))?.outcome]).toEqual([
      'no',
      'patient',
    ]);
  });
});

it('people in care leave a mark without a name, which can be taken back', async () => {
  await markSender(sender, 'patient', 5);
  expect(await everything()).not.toMatch(/ana|ruiz/i);
  expect(await markOf(sender)).toEqual({ outcome: 'patient', by: 'account' });
  await unmarkSender(sender);
  expect(await markOf(sender)).toBeNull();
});

describe('R04 a client becomes a friend', () => {
  it('what stands open is withdrawn, what else they are and what was said stays', async () => {
    await putContact(ana);
    await stands(asks('77', 'Ana Ruiz', PROFILE));
    await stands(asks('88', 'Tom Berger'));
    await remember({
      person: ['contact:ana'],
      name: 'Ana Ruiz',
      platform: 'facebook',
      kind: 'friend_request',
      at: 5,
      outcome: 'declined',
      rung: 1,
      text: 'a note',
      wordingId: null,
      read: false,
      deliveryId: null,
    });
    await graduate('ana', 50);
    expect(await contactById('ana')).toMatchObject({ relationships: ['friend', 'client'], setByUser: ['friend', 'client'] });
    expect((await allNudges()).map((n) => [n.sender.name, n.state])).toEqual([
      ['Ana Ruiz', 'withdrawn'],
      ['Tom Berger', 'open'],
    ]);
    expect(await rememberedOf(['contact:ana'])).toHaveLength(1);
  });

  it('and back at once: all is as it was', async () => {
    await putContact(ana);
    await stands(asks('77', 'Ana Ruiz', PROFILE));
    const before = await everything();
    const done = await graduate('ana', 50);
    if (done) await takeBackGraduation(done);
    expect(await everything()).toBe(before);
  });

  it('and back years later: a client again', async () => {
    await putContact(ana);
    await graduate('ana', 50);
    await ungraduate('ana', 60);
    expect(await contactById('ana')).toEqual({ ...ana, changedAt: 60 });
  });

  it('somebody who is not in the book can not be made a friend', async () => {
    expect(await graduate('nobody', 50)).toBeNull();
  });
});

describe('R07 somebody who was expected', () => {
  const gareth: Contact = {
    ...emptyContact('g', 1),
    names: ['Gareth Plum'],
    relationships: ['keep-distance'],
    setByUser: ['keep-distance'],
    watch: { event: 'spring fair', expiresAt: 100 },
  };

  it('and never came ends in silence, on the day and not before', async () => {
    await putContact(gareth);
    await putContact({ ...ana, watch: { event: 'for good', expiresAt: null } });
    await endWatches(99);
    expect(await allContacts()).toHaveLength(2);
    await endWatches(100);
    expect((await allContacts()).map((c) => c.id)).toEqual(['ana']);
  });

  it('and came stays in the book', async () => {
    await putContact(gareth);
    await remember({
      person: ['contact:g'],
      name: 'Gareth Plum',
      platform: 'facebook',
      kind: 'friend_request',
      at: 50,
      outcome: 'left_unanswered',
      rung: 0,
      text: null,
      wordingId: null,
      read: false,
      deliveryId: null,
    });
    await endWatches(200);
    expect(await contactById('g')).toEqual({ ...gareth, watch: null });
  });

  it('and is more than that stays what they are', async () => {
    await putContact({ ...ana, watch: { event: 'spring fair', expiresAt: 100 } });
    await endWatches(200);
    expect(await contactById('ana')).toEqual(ana);
  });
});
