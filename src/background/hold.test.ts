import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Kind } from '../core/approach.ts';
import { emptyContact, type Contact } from '../core/contact.ts';
import type { Nudge, TextFacts } from '../core/nudge.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import { withPlan } from '../core/pace.ts';
import type { Act, NudgeView } from '../core/view.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { remember } from '../store/memory.ts';
import { changeNudge, nudgeByKey, seen } from '../store/nudges.ts';
import type { LogEntry } from '../store/records.ts';
import { hold } from './hold.ts';
import { judge } from './judge.ts';
import { popupState } from './popup.ts';
import { nudgeView } from './present/nudge.ts';

// The worker's door to the browser: English words, and storage in memory.
vi.mock('../browser/api.ts', async () => (await import('../../test/browser-in-memory.ts')).browserInMemory());
vi.stubGlobal('__DEMO__', false);
const { browser } = await import('../browser/api.ts');

// A Wednesday. What holds a note looks at the clock itself, so the clock stands still.
const NOW = Temporal.ZonedDateTime.from(`2026-05-20T10:00[${Temporal.Now.timeZoneId()}]`);
const MS = NOW.epochMilliseconds;
const DAY = 86_400_000;
const PROFILE = 'https://www.facebook.com/ana.ruiz';
const settings: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  sites: { facebook: { ...defaultSite(3), messages: true } },
  contactPoints: [{ id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' }],
};
const planned: Settings = { ...settings, paces: withPlan([], { relationship: 'client' }, { most: 3, days: 7, waitMinutes: 0 }) };
const ana: Contact = {
  ...emptyContact('ana', 1),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  identities: [{ platform: 'facebook', profile: PROFILE, id: '77', handle: 'ana.ruiz' }],
};

beforeEach(async () => {
  vi.useFakeTimers({ now: MS, toFake: ['Date'] });
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(NOW);
  await eraseStore();
  await browser.storage.local.set({ settings: planned });
  await putContact(ana);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await closeDatabase();
});

const facts = (intent: string, signals: string[] = []): TextFacts => ({
  length: 30,
  language: 'en',
  intent,
  urgency: 'low',
  hash: intent,
  signals,
});
const comes = (kind: Kind = 'friend_request', about: TextFacts | null = null): Promise<Nudge> => {
  const sender = { name: 'Ana Ruiz', profile: PROFILE, id: null };
  const approach = { platform: 'facebook', kind, sender, text: '', thread: null, at: null };
  return seen([`facebook/${kind}/at:${PROFILE}`], (was) =>
    seenNudge(was, approach, { facts: about, old: false, appeared: true, page: 'https://www.facebook.com/', now: MS }),
  );
};
const said = (daysAgo: number, rung: number, more: Partial<LogEntry> = {}): Promise<void> =>
  remember({
    person: ['contact:ana', `facebook:${PROFILE}`],
    name: 'Ana Ruiz',
    platform: 'facebook',
    kind: 'friend_request',
    at: MS - daysAgo * DAY,
    outcome: 'declined_with_linkedin',
    rung,
    text: `words of ${daysAgo} days ago`,
    wordingId: null,
    read: true,
    deliveryId: null,
    ...more,
  });
const view = async (nudge: Nudge, set: Settings = planned, now = NOW): Promise<NudgeView> => {
  const judged = await judge(nudge, set, now);
  if (!judged) throw new Error('the site is not known');
  return nudgeView(judged, { settings: set, level: 3, now, onPage: false });
};

const three = async (): Promise<void> => {
  for (const daysAgo of [1, 2, 6]) await said(daysAgo, 0, { kind: 'message', outcome: 'short_heartfelt_reply' });
};
const act = (key: string, replyId: string, text: string): Act => ({
  verb: 'hold',
  key,
  replyId,
  text,
  deliveryId: null,
  arg: null,
  slots: {},
});

it('R45 the card says what was planned, when the next one fits, and offers to hold; an answer is one click as ever', async () => {
  await three();
  const v = await view(await comes('message', facts('friendly_chat')));
  expect(v.pace).toBe('You planned 3 replies a week. Next on Thursday.');
  expect(v.hold).toMatchObject({ verb: 'hold', label: 'Hold this until Thursday' });
  expect(v.shape, 'nothing pops up').toBe('popup');
  expect(v.replies[0]?.button.verb).toBe('answer');
  expect((await view(await comes('message', facts('friendly_chat')), settings)).pace).toBeNull();
});

it('R45 the plan for one person counts before that for everybody; a wait is said as a wait, and none as none', async () => {
  await three();
  const own = (plan: { most: number; days: number; waitMinutes: number }): Settings => ({
    ...planned,
    paces: withPlan(planned.paces, { contactId: 'ana' }, plan),
  });
  const nudge = await comes('message', facts('friendly_chat'));
  expect((await view(nudge, own({ most: 10, days: 7, waitMinutes: 0 }))).pace).toBeNull();
  expect((await view(nudge, own({ most: 10, days: 7, waitMinutes: 90 }))).pace).toBe(
    'You planned to wait before you answer. Next at 11:30.',
  );
  expect((await view(nudge, own({ most: 3, days: 30, waitMinutes: 0 }))).pace).toBe('You planned 3 replies in 30 days. Next on 13 June.');
  expect(await view(nudge, own({ most: 0, days: 7, waitMinutes: 0 }))).toMatchObject({ pace: 'You planned no replies here.', hold: null });
});

it('R45 from firm words on no reply is planned', async () => {
  await said(3, 3);
  const v = await view(await comes('message', facts('friendly_chat')), settings);
  expect(v).toMatchObject({ pace: 'You asked Ana to stop. No answer is planned.', hold: null, shape: 'popup' });
});

it('R45 a held note survives all and comes back when its day has come, word by word', async () => {
  await three();
  const nudge = await comes('message', facts('friendly_chat'));
  const replyId = (await view(nudge)).replies[0]?.id ?? '';
  await hold(act(nudge.key, replyId, '  My own words, for Thursday. '), nudge.key);
  await closeDatabase();
  const held = await nudgeByKey(nudge.key);
  const thursday = MS + DAY;
  expect(held).toMatchObject({ state: 'later', hiddenUntil: thursday, draft: { text: 'My own words, for Thursday.', until: thursday } });
  expect((await browser.alarms.get('later-over'))?.scheduledTime).toBe(thursday);
  const before = await popupState(null);
  expect(before.waiting).toEqual([]);
  expect(before.held.map((h) => [h.view.name, h.until])).toEqual([['Ana Ruiz', 'Thursday 10:00']]);
  expect(before.held[0]?.view.replies.find((r) => r.id === replyId)?.note).toBe('My own words, for Thursday.');

  const then = NOW.add({ days: 1 });
  vi.mocked(Temporal.Now.zonedDateTimeISO).mockReturnValue(then);
  const after = (await popupState(null)).waiting[0];
  expect(after).toMatchObject({ name: 'Ana Ruiz', pace: 'The note that you held is ready.' });
  expect(after?.replies.find((r) => r.id === replyId)?.note).toBe('My own words, for Thursday.');
});

it('R45 holds nothing where there is no plan, no text, or an answer is under way', async () => {
  const nudge = await comes('message', facts('friendly_chat'));
  await hold(act(nudge.key, 'x', 'words'), nudge.key);
  expect((await nudgeByKey(nudge.key))?.state).toBe('open');
  await three();
  await hold(act(nudge.key, 'x', '  '), nudge.key);
  expect((await nudgeByKey(nudge.key))?.state).toBe('open');
  await changeNudge(nudge.key, (n) => ({ ...n, state: 'answering', deliveryId: 'd' }));
  await hold(act(nudge.key, 'x', 'words'), nudge.key);
  expect(await nudgeByKey(nudge.key)).toMatchObject({ state: 'answering' });
});
