import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyContact, type Contact } from '../core/contact.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import { seenNudge } from '../core/queue.ts';
import type { Nudge } from '../core/nudge.ts';
import type { NudgeView } from '../core/view.ts';
import { eraseStore } from '../store/backup.ts';
import { allContacts, contactById, putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { forgetContact } from '../store/forget.ts';
import { remember } from '../store/memory.ts';
import { nudgeByKey, seen } from '../store/nudges.ts';
import { judge, type Judged } from './judge.ts';
import { learnWho, makeFriend, undoLearning, welcomeHere } from './learn.ts';
import { nudgeView } from './present/nudge.ts';

// The worker's door to the browser: English words, and storage in memory.
vi.mock('../browser/api.ts', async () => (await import('../../test/browser-in-memory.ts')).browserInMemory('en'));

vi.stubGlobal('__DEMO__', false);

const NOW = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
const MS = NOW.epochMilliseconds;
const settings: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  sites: { facebook: { ...defaultSite(3), messages: true }, instagram: defaultSite(3), linkedin: defaultSite(3) },
  contactPoints: [{ id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' }],
};
const PROFILE = 'https://www.facebook.com/ana.ruiz';
const ana: Contact = {
  ...emptyContact('ana', 1),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  identities: [
    { platform: 'facebook', profile: PROFILE, id: '77', handle: 'ana.ruiz' },
    { platform: 'instagram', profile: 'https://www.instagram.com/ana.ruiz', id: null, handle: 'ana.ruiz' },
    { platform: 'linkedin', profile: 'https://www.linkedin.com/in/ana-ruiz', id: null, handle: 'ana-ruiz' },
  ],
};

beforeEach(eraseStore);
afterEach(closeDatabase);

/** Asks on that site, as its page would report it. */
const asks = (sender: Partial<Nudge['sender']> = {}, platform = 'facebook'): Promise<Nudge> => {
  const approach = {
    platform,
    kind: 'friend_request',
    sender: { name: 'Ana Ruiz', profile: PROFILE, id: null, ...sender },
    text: '',
    thread: null,
    at: null,
  } as const;
  return seen([`${platform}/friend_request/at:${approach.sender.profile ?? approach.sender.name}`], (was) =>
    seenNudge(was, approach, { facts: null, old: false, appeared: true, page: `https://www.${platform}.com/`, now: MS }),
  );
};
const judged = async (nudge: Nudge): Promise<Judged> => {
  const found = await judge(nudge, settings, NOW);
  if (!found) throw new Error('the site is not known');
  return found;
};
const view = async (nudge: Nudge, onPage = true): Promise<NudgeView> =>
  nudgeView(await judged(nudge), { settings, level: 3, now: NOW, onPage });
const labels = (list: NudgeView['replies']): string[] => list.map((r) => r.button.label);

describe('R18 a later request of somebody who was forgotten, but not the no', () => {
  beforeEach(async () => {
    await putContact(ana);
    await forgetContact('ana', true, MS);
  });

  it('is one quiet line without a badge, and silence comes first', async () => {
    const nudge = await asks();
    expect((await judged(nudge)).verdict).toMatchObject({ shown: 'line', counts: false, question: null });
    const shown = await view(nudge);
    expect(shown).toMatchObject({
      shape: 'line',
      relation: null,
      question: null,
      history: 'You said no to this person before; you kept no name.',
    });
    expect(labels(shown.replies)).toEqual(['Leave it unanswered', 'Decline without a word']);
  });

  it('is forgotten too when the user accepts it by hand', async () => {
    const nudge = await asks();
    await welcomeHere(nudge, MS);
    expect((await judged(nudge)).verdict.question).toBe('who');
  });

  it('tells nothing of anybody else', async () => {
    const shown = await view(await asks({ profile: 'https://www.facebook.com/ana.other' }));
    expect(shown.history).toBeNull();
    expect(shown.question?.text).toBe('Who is this to you?');
  });
});

it('R06 somebody kept at a distance stays a mark without a label after being forgotten', async () => {
  await putContact({ ...ana, relationships: ['keep-distance'] });
  await forgetContact('ana', true, MS);
  const nudge = await asks();
  expect(await view(nudge)).toMatchObject({ shape: 'mark', line: '', replies: [], history: null });
  expect(labels((await view(nudge, false)).replies)).toEqual(['Leave it unanswered', 'Delete without a word']);
});

it('"Who is this? Patient" keeps a mark without a name, answers as to a patient, and can be taken back', async () => {
  const nudge = await asks();
  await learnWho(nudge.key, 'patient', null, MS);
  expect(await allContacts()).toEqual([]);
  expect((await judged(nudge)).verdict).toMatchObject({ relationship: 'patient', question: null });
  expect((await view(nudge)).relation).toBe('patient');
  await undoLearning(nudge.key);
  expect((await judged(nudge)).verdict.question).toBe('who');
});

describe('R07 somebody who was expected', () => {
  const gareth: Contact = {
    ...emptyContact('g', 1),
    names: ['Gareth Plum'],
    relationships: ['keep-distance'],
    setByUser: ['keep-distance'],
    identities: [{ platform: 'facebook', profile: 'https://www.facebook.com/gareth.plum', id: null, handle: 'gareth.plum' }],
    watch: { event: 'spring fair', expiresAt: MS + 1, answer: 'I keep this account for family. All the best.' },
  };
  const comes = (): Promise<Nudge> => asks({ name: 'Gareth Plum', profile: 'https://www.facebook.com/gareth.plum' });

  it('is told calmly, behind the toolbar button only, with the words that were ready', async () => {
    await putContact(gareth);
    const nudge = await comes();
    expect(await view(nudge)).toMatchObject({ shape: 'mark', rule: null, why: [], replies: [] });
    const shown = await view(nudge, false);
    expect(shown.rule).toBe('You planned for this. So far: one request, today. Nothing has been sent.');
    expect(labels(shown.replies)).toEqual(['Leave it unanswered', 'Delete without a word']);
    expect(shown.more[0]?.note).toBe('I keep this account for family. All the best.');
  });

  it('is known by the name alone, and asked about first', async () => {
    await putContact({ ...gareth, identities: [] });
    const nudge = await comes();
    expect((await judged(nudge)).verdict.question).toBe('same');
    expect((await view(nudge, false)).rule).toContain('You planned for this.');
  });

  it('is a stranger like any other once the time is over', async () => {
    await putContact({ ...gareth, watch: { event: '', expiresAt: MS } });
    expect((await judged(await comes())).verdict.question).toBe('who');
  });
});

describe('R04 "Make Ana a friend" on a card', () => {
  it('is offered under More, withdraws the request and says so with its undo', async () => {
    await putContact(ana);
    const nudge = await asks();
    expect(labels((await view(nudge)).more)).toContain('Make Ana a friend');
    await makeFriend(nudge.key, Date.now());
    expect((await contactById('ana'))?.relationships).toEqual(['friend', 'client']);
    expect((await nudgeByKey(nudge.key))?.state).toBe('withdrawn');
    const after = await judge({ ...nudge, state: 'withdrawn' }, settings, NOW);
    expect(after?.verdict).toMatchObject({ shown: 'nothing', relationship: 'friend' });
    await undoLearning(nudge.key);
    expect(await contactById('ana')).toEqual(ana);
    expect((await nudgeByKey(nudge.key))?.state).toBe('open');
  });

  it('is not offered of somebody whose name alone fits, nor of somebody kept at a distance', async () => {
    await putContact({ ...ana, identities: [] });
    const nudge = await asks();
    expect(labels((await view(nudge)).more)).not.toContain('Make Ana a friend');
    await putContact({ ...ana, relationships: ['keep-distance'], setByUser: ['keep-distance'] });
    expect(labels((await view(nudge, false)).more)).not.toContain('Make Ana a friend');
  });
});

it('R21 the same person on a third site is told, with the sites named', async () => {
  await putContact(ana);
  expect((await view(await asks({}, 'facebook'))).history).toBeNull();
  const second = await view(await asks({ profile: 'https://www.instagram.com/ana.ruiz' }, 'instagram'));
  expect([second.history, second.why.at(-1)]).toEqual([null, 'Also wrote on Facebook.']);
  const third = await view(await asks({ profile: 'https://www.linkedin.com/in/ana-ruiz' }, 'linkedin'), false);
  expect(third.why.at(-1)).toMatch(/^Also wrote on (Facebook and Instagram|Instagram and Facebook)\.$/);
});

it('R02 "Why?" says how one has met, and when, as far as it is known', async () => {
  const why = async (contact: Partial<Contact>): Promise<string[]> => {
    await putContact({ ...ana, howMet: 'order', ...contact });
    return (await view(await asks())).why;
  };
  expect(await why({})).toContain('You met through an order.');
  expect(await why({ metOn: '2026-03-09' })).toContain('You met through an order in March.');
  expect(await why({ metOn: '2024-11-30' })).toContain('You met through an order in November 2024.');
  expect(await why({ howMet: 'private', metOn: '2026-03-09' })).toContain('You met privately.');
});

it('R10 of several relationships the strictest wins, and "Why?" says which', async () => {
  await putContact({ ...ana, relationships: ['acquaintance', 'client'] });
  const nudge = await asks();
  expect((await judged(nudge)).verdict.relationship).toBe('client');
  expect((await view(nudge)).why).toContain('In your book as client and also as acquaintance; the stricter rule counts.');
});

it('R12 after the last word, what a block costs stands before its first step; not where there is nothing to lose', async () => {
  const after = async (contact: Contact): Promise<NudgeView['replies'][number] | undefined> => {
    await putContact(contact);
    await remember({
      person: ['contact:ana', `facebook:${PROFILE}`],
      name: 'Ana Ruiz',
      platform: 'facebook',
      kind: 'friend_request',
      at: MS - 86_400_000,
      outcome: 'final_boundary',
      rung: 4,
      text: null,
      wordingId: null,
      read: true,
      deliveryId: null,
    });
    const { replies, more } = await view(await asks(), false);
    return [...replies, ...more].find((reply) => reply.steps);
  };
  expect((await after({ ...ana, relationships: ['cordial-work'] }))?.cost?.[0]).toMatch(/^A block ends this chat for both of you\./);
  const distant = await after({ ...ana, relationships: ['keep-distance'], setByUser: ['keep-distance'] });
  expect([(distant?.steps ?? []).length > 0, distant?.cost]).toEqual([true, undefined]);
});
