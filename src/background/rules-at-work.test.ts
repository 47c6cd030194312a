import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kind } from '../core/approach.ts';
import { NO_RULES } from '../core/boundary/rules.ts';
import type { Policy } from '../core/boundary/policy.ts';
import { emptyContact, type Contact, type Relationship } from '../core/contact.ts';
import { readMessage } from '../core/messages/read.ts';
import { factsOf } from '../core/messages/facts.ts';
import type { Nudge } from '../core/nudge.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { forgetContact } from '../store/forget.ts';
import { readMeta } from '../store/meta.ts';
import { seen } from '../store/nudges.ts';
import { calmedToday, wantFewer } from './calm.ts';
import { judge, type Judged } from './judge.ts';
import { nudgeView } from './present/nudge.ts';

// The worker's door to the browser: English words, and storage in memory.
vi.mock('../browser/api.ts', async () => (await import('../../test/browser-in-memory.ts')).browserInMemory());
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => unknown) => act() } });
const { browser } = await import('../browser/api.ts');
const { readSettings } = await import('../browser/settings.ts');

const START = Temporal.ZonedDateTime.from('2026-05-18T10:00[Europe/Berlin]');
const PROFILE = 'https://www.facebook.com/ana.ruiz';
const plain: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  sites: { facebook: { ...defaultSite(3), messages: true } },
  contactPoints: [{ id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' }],
};
const OFFICE: Policy = {
  schemaVersion: 1,
  id: 'p',
  title: 'Personal accounts',
  text: '',
  setBy: 'Pine Street Dental',
  issuedOn: null,
  covers: { relationships: ['patient'], platforms: [] },
  contactPoints: [{ id: 'desk', kind: 'practice', value: '+1 555 0100', reason: '' }],
  levelCap: 2,
  sitesOff: [],
  locked: [],
};
const ana = (relationships: Relationship[]): Contact => ({
  ...emptyContact('ana', 1),
  names: ['Ana Ruiz'],
  relationships,
  setByUser: relationships,
  identities: [{ platform: 'facebook', profile: PROFILE, id: '77', handle: 'ana.ruiz' }],
});

beforeEach(async () => {
  await eraseStore();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await putContact(ana(['client']));
});
afterEach(async () => {
  await closeDatabase();
});

/** Something comes from Ana on that day. */
async function comes(kind: Kind, text: string, day = 0, thread = 't1'): Promise<Nudge> {
  const at = START.add({ minutes: Math.round(day * 1440) }).epochMilliseconds;
  const approach = { platform: 'facebook', kind, sender: { name: 'Ana Ruiz', profile: PROFILE, id: '77' }, text, thread, at: null };
  const facts = text === '' ? null : factsOf(text, readMessage(text), `${day} ${text.length}`);
  return seen([`facebook/${kind}/${thread}`], (was) =>
    seenNudge(was === null ? null : { ...was, state: 'answered' }, approach, {
      facts,
      old: false,
      appeared: true,
      page: 'https://www.facebook.com/',
      now: at,
    }),
  );
}
async function judged(nudge: Nudge, settings = plain, day = 0): Promise<Judged> {
  const found = await judge(nudge, settings, START.add({ minutes: Math.round(day * 1440) }));
  if (!found) throw new Error('no such site');
  return found;
}
const view = async (j: Judged, settings = plain) => nudgeView(j, { settings, level: 3, now: START, onPage: true });

describe('what came before from a person', () => {
  it('R22 turns a chat that comes daily into a word that says when, and is never shown as a number', async () => {
    await putContact(ana(['fellow']));
    const first = await judged(await comes('message', 'Hi! How was your weekend?', 0), plain, 0);
    expect(first.verdict.replyKinds[0]).not.toBe('short_warm_deferral');
    for (const day of [1, 2]) await judged(await comes('message', `Good morning! Sunny again, day ${day}`, day), plain, day);
    const later = await judged(await comes('message', 'Guess what I saw at the market today!', 3), plain, 3);
    expect(later.verdict).toMatchObject({ verdict: 'reply_brief_later' });
    expect(later.verdict.replyKinds[0]).toBe('short_warm_deferral');
    expect(later.verdict.reasons[0]?.code).toBe('writes-often');
    const shown = await view(later);
    expect(shown.why.join(' ')).toContain('A short word that says when is kinder');
    expect(shown.why.join(' ')).not.toMatch(/\b[34]\b/);
  });
  it('R26 R27 declines a series as a series, from the third of its kind on', async () => {
    const pitch = (n: number) => `Our package ${n} doubles your sales, special offer with 20% off, book a free demo call!`;
    const first = await judged(await comes('message', pitch(1), 0), plain, 0);
    expect(first.verdict.replyKinds[0]).toBe('pitch_decline');
    await judged(await comes('message', pitch(2), 7), plain, 7);
    const third = await judged(await comes('message', pitch(3), 14), plain, 14);
    expect(third.verdict).toMatchObject({ verdict: 'firm_boundary' });
    expect(third.verdict.replyKinds[0]).toBe('firm_no');
  });
  it('R28 a second reminder is confirmed with the word that none is needed', async () => {
    const first = await judged(await comes('message', 'Reminder: our meeting on Thursday at 10:00', 0), plain, 0);
    expect(first.verdict.replyKinds[0]).toBe('meeting_confirm');
    const second = await judged(await comes('message', 'Just a reminder of our meeting on Thursday at 10:00', 2), plain, 2);
    expect(second.verdict.replyKinds[0]).toBe('meeting_confirm_with_boundary');
  });
  it('R18 goes with the person, and never holds a word of a text', async () => {
    await judged(await comes('message', 'Guess what I saw at the market today!'));
    expect(JSON.stringify(await readMeta('heard:ana'))).not.toContain('market');
    await forgetContact('ana', false, START.epochMilliseconds);
    expect(await readMeta('heard:ana')).toBeUndefined();
  });
});

describe('the rules above the table', () => {
  it('R10 an exception for one person decides, and the card says so', async () => {
    const settings: Settings = {
      ...plain,
      rules: { ...NO_RULES, exceptions: [{ contactId: 'ana', platform: 'facebook', outcome: 'ask', contactPointId: null }] },
    };
    const j = await judged(await comes('friend_request', ''), settings);
    expect(j.verdict).toMatchObject({ verdict: 'leave_pending', outcome: 'ask' });
    expect((await view(j, settings)).why).toContain('You made an exception for Ana Ruiz: Ask me.');
  });
  it('R10 of two relationships the stricter one counts, and the card says which', async () => {
    await putContact(ana(['coworker', 'client']));
    const j = await judged(await comes('friend_request', ''));
    expect(j.verdict).toMatchObject({ outcome: 'redirect', relationship: 'client' });
    expect((await view(j)).why).toContain('In your book as client and also as co-worker; the stricter rule counts.');
  });
  it('R01 the side that the user gives a site counts, not the one that Doorstep thinks', async () => {
    const j = await judged(await comes('friend_request', ''), { ...plain, sides: { facebook: 'work' } });
    expect(j.verdict.outcome).toBe('welcome');
  });
  it('R36 the office policy is cited where it applies, with the office as the way in, and nowhere else', async () => {
    const settings: Settings = { ...plain, rules: { ...NO_RULES, policy: OFFICE } };
    expect((await view(await judged(await comes('friend_request', ''), settings), settings)).replies[0]?.note).toContain('linkedin.com');
    await putContact(ana(['patient']));
    const shown = await view(await judged(await comes('friend_request', ''), settings), settings);
    expect(shown.replies[0]?.button.label).toBe('Decline and name my written rule');
    expect(shown.replies[0]?.note).toContain('Personal accounts');
    expect(shown.replies.map((r) => r.note ?? '').join(' ')).not.toContain('linkedin.com');
    expect(shown.why).toContain('Your written rule: Personal accounts');
  });
  it('R15 whoever is in care is never left with silence first', async () => {
    await putContact(ana(['patient']));
    const shown = await view(await judged(await comes('friend_request', '')));
    expect(shown.replies[0]?.note).not.toBeNull();
  });
  it('R15 the question who it is has the word of the profession in the place of client', async () => {
    await forgetContact('ana', false, START.epochMilliseconds);
    const asked = async (profession: string | null) => {
      const settings: Settings = { ...plain, presets: { style: null, profession } };
      return (await view(await judged(await comes('friend_request', ''), settings), settings)).question?.buttons.map((b) => b.arg);
    };
    expect(await asked(null)).toEqual(['client', 'coworker', 'vendor', 'friend', 'unknown']);
    expect((await asked('nursing'))?.[0]).toBe('patient');
    expect((await asked('teaching'))?.[0]).toBe('student');
  });
  it('R19 therapy offers no network to anybody', async () => {
    const settings: Settings = { ...plain, presets: { style: null, profession: 'therapy' } };
    const shown = await view(await judged(await comes('friend_request', ''), settings), settings);
    expect(shown.replies.map((r) => r.note ?? '').join(' ')).not.toContain('linkedin.com');
  });
  it('an administrator goes before the rest, caps the level and is read anew each time', async () => {
    await browser.storage.local.set({ settings: plain });
    await browser.storage.managed.set({
      title: 'House rule',
      levelCap: 1,
      locked: [{ relationship: 'client', platform: '*', outcome: 'quiet' }],
    });
    const settings = await readSettings();
    expect(settings.sites['facebook']?.level).toBe(1);
    const j = await judged(await comes('friend_request', ''), settings);
    expect(j.verdict).toMatchObject({ verdict: 'decline', shown: 'popup' });
    await browser.storage.managed.clear();
    expect((await readSettings()).sites['facebook']?.level).toBe(3);
  });
});

describe('R23 a long letter', () => {
  it('has one line that says what it comes to', async () => {
    const text = `${'The garden was full of bees and we sat there until the evening came. '.repeat(12)}Could you tell me which glaze you used? Love, Ana`;
    const nudge = await comes('message', text);
    await browser.storage.session.set({ [`text:${nudge.key}`]: text });
    const shown = await view(await judged(nudge));
    expect(shown.history).toContain('It comes to this: “Could you tell me which glaze you used?”');
    // The browser was closed meanwhile: what was written is kept nowhere.
    await browser.storage.session.clear();
    expect((await view(await judged(nudge))).history).toBe('Open the chat to see the message.');
  });
});

describe('not too many cards', () => {
  const few: Settings = { ...plain, calm: { perDay: 2, people: [], fewer: [] } };
  const shape = async (nudge: Nudge, settings: Settings, day = 0) =>
    (await calmedToday(await judged(nudge, settings, day), settings, START.add({ minutes: Math.round(day * 1440) }))).verdict.shown;
  it('shows as many as the day allows, keeps what stands, and begins anew the next day', async () => {
    const nudges = [];
    for (const thread of ['a', 'b', 'c']) nudges.push(await comes('message', `How are you, ${thread}?`, 0, thread));
    const shapes = [];
    for (const n of nudges) shapes.push(await shape(n, few));
    expect(shapes).toEqual(['card', 'card', 'popup']);
    expect(await shape(nudges[0] as Nudge, few)).toBe('card');
    expect(await shape(nudges[2] as Nudge, few, 1)).toBe('card');
  });
  it('shows one thread once a day; what can’t wait comes all the same', async () => {
    expect(await shape(await comes('message', 'How are you?', 0), plain)).toBe('card');
    expect(await shape(await comes('message', 'And how is the cat?', 0.01), plain)).toBe('popup');
    expect(await shape(await comes('message', 'Dad collapsed, call an ambulance, call me now!', 0.02), plain)).toBe('card');
  });
  it('shows no card about somebody of whom none is wanted, and fewer of a kind', async () => {
    const chat = await comes('message', 'How are you?', 0);
    await wantFewer(chat.key, 'fewer-person');
    expect((await readSettings()).calm.people).toEqual(['ana']);
    expect(await shape(chat, await readSettings())).toBe('popup');
    await wantFewer(chat.key, 'fewer-kind');
    expect((await readSettings()).calm.fewer).toEqual(['friendly_chat']);
  });
});
