import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyContact, type Contact } from '../core/contact.ts';
import type { Nudge } from '../core/nudge.ts';
import type { Promised } from '../core/promise.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { remember } from '../store/memory.ts';
import { changeNudge, seen } from '../store/nudges.ts';
import { addPromise } from '../store/promises.ts';
import type { LogEntry } from '../store/records.ts';
import { judge } from './judge.ts';
import { nudgeView } from './present/nudge.ts';

// The worker's door to the browser: English words, and storage in memory.
vi.mock('../browser/api.ts', async () => (await import('../../test/browser-in-memory.ts')).browserInMemory('en'));
vi.stubGlobal('__DEMO__', false);

const NOW = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
const MS = NOW.epochMilliseconds;
const DAY = 86_400_000;
const settings: Settings = { ...defaultSettings(0), agreedAt: 0, sites: { facebook: { ...defaultSite(3), messages: true } } };
const PROFILE = 'https://www.facebook.com/ana.ruiz';
const GENERAL = /^A block ends this chat for both of you\./;

const person = (id: string, name: string, also: Partial<Contact> = {}): Contact => ({
  ...emptyContact(id, 1),
  names: [name],
  relationships: ['client'],
  ...also,
});
const ana = person('ana', 'Ana Ruiz', { identities: [{ platform: 'facebook', profile: PROFILE, id: null, handle: null }] });
const said = (outcome: string, rung: number, at: number): LogEntry => ({
  person: ['contact:ana'],
  name: 'Ana Ruiz',
  platform: 'facebook',
  kind: 'friend_request',
  at,
  outcome,
  rung,
  text: null,
  wordingId: null,
  read: true,
  deliveryId: null,
});

const asks = (): Promise<Nudge> => {
  const approach = {
    platform: 'facebook',
    kind: 'friend_request',
    sender: { name: 'Ana Ruiz', profile: PROFILE, id: null },
    text: '',
    thread: null,
    at: null,
  } as const;
  return seen(['facebook/friend_request/at:ana'], (was) =>
    seenNudge(was, approach, { facts: null, old: false, appeared: true, page: 'https://www.facebook.com/', now: MS }),
  );
};

/** What stands above the steps to block after a last word; undefined: nothing. */
async function cost(onPage = false): Promise<readonly string[] | undefined> {
  const judged = await judge(await asks(), settings, NOW);
  if (!judged) throw new Error('the site is not known');
  const { replies, more } = await nudgeView(judged, { settings, level: 3, now: NOW, onPage });
  const block = [...replies, ...more].find((r) => r.steps);
  expect(block?.steps?.length).toBeGreaterThan(0);
  return block?.cost;
}

beforeEach(async () => {
  await eraseStore();
  await remember(said('final_boundary', 4, MS - DAY));
});
afterEach(closeDatabase);

describe('R12 what a block would cost stands before its first step', () => {
  it('names what is open: what was promised, a note that waits, a meeting that was confirmed', async () => {
    await putContact(ana);
    const due = Temporal.ZonedDateTime.from('2026-05-07T18:00[Europe/Madrid]').epochMilliseconds;
    const promise = { name: 'Ana Ruiz', platform: 'facebook', nudgeKey: 'k', madeAt: MS, zone: 'Europe/Madrid', remind: false } as const;
    const open: Promised = {
      ...promise,
      id: '',
      words: '',
      due: null,
      person: ['contact:ana'],
      remindedAt: null,
      state: 'open',
      closedAt: null,
    };
    await addPromise({ ...open, id: 'p', words: 'on Thursday', due });
    await addPromise({ ...open, id: 'q', words: 'after the fair', due: null });
    await addPromise({ ...open, id: 'l', words: 'on Friday', due: MS - 3 * DAY });
    await addPromise({ ...open, id: 'r', words: 'tonight', due, state: 'kept' });
    await remember(said('meeting_confirm', 1, MS - 2 * DAY));
    await changeNudge((await asks()).key, (n) => ({ ...n, draft: { replyId: 'firm_no', text: 'x', until: due } }));
    expect(await cost()).toEqual([
      expect.stringMatching(GENERAL),
      "You said you'd write: May 1.",
      "You said you'd write: Thursday 6:00 PM.",
      "You said you'd write: “after the fair”.",
      expect.stringMatching(/^A note to Ana is waiting until Thursday/),
      'You confirmed a meeting with Ana on May 2.',
    ]);
  });

  it('names at most three people of one place, and whoever is kept at a distance never', async () => {
    await putContact({ ...ana, howMetNote: 'Bookfair 2026', company: 'Harbour & Pine Ltd' });
    for (const [id, name] of ['Lee Wong', 'Sam Ito', 'Ida Blom', 'Kay Orr'].entries()) {
      await putContact(person(`p${id}`, name, { howMetNote: 'bookfair  2026!' }));
    }
    await putContact(person('g', 'Gareth Plum', { howMetNote: 'Bookfair 2026', relationships: ['keep-distance'] }));
    await putContact(person('h', 'Jo Fenn', { company: 'Harbour and Pine' }));
    await putContact(person('f', 'Harbour & Pine'));
    await putContact(person('o', 'Otto Lang', { howMetNote: 'Bookfair 2025', company: 'Pine' }));
    expect((await cost())?.slice(1)).toEqual([
      'You may both know Ida Blom, Kay Orr, Lee Wong, and others (Bookfair 2026).',
      'You may both know Jo Fenn (Harbour & Pine Ltd).',
    ]);
  });

  it('says the general line alone where nothing is open and nobody shared', async () => {
    await putContact({ ...ana, howMetNote: 'Bookfair 2026' });
    expect(await cost()).toEqual([expect.stringMatching(GENERAL)]);
  });

  it('a page learns nothing of it', async () => {
    await putContact({ ...ana, howMetNote: 'Bookfair 2026' });
    await putContact(person('l', 'Lee Wong', { howMetNote: 'Bookfair 2026' }));
    expect(await cost(true)).toEqual([expect.stringMatching(GENERAL)]);
    expect((await cost())?.at(1)).toContain('Lee Wong');
  });

  it('nothing of the kind where the user keeps a distance', async () => {
    await putContact({ ...ana, relationships: ['keep-distance'], setByUser: ['keep-distance'], howMetNote: 'Bookfair 2026' });
    await putContact(person('l', 'Lee Wong', { howMetNote: 'Bookfair 2026' }));
    expect(await cost()).toBeUndefined();
  });
});
