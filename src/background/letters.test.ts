import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyContact, type Contact } from '../core/contact.ts';
import type { Nudge } from '../core/nudge.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import type { Act, NudgeView } from '../core/view.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { remember, rememberedOf } from '../store/memory.ts';
import { seen } from '../store/nudges.ts';
import type { LogEntry } from '../store/records.ts';
import { logDelivery } from './aftermath.ts';
import { checkNote } from './check-note.ts';
import { judge } from './judge.ts';
import { choose } from './present/choice.ts';
import { nudgeView } from './present/nudge.ts';
import { startAnswer } from './start-answer.ts';

// The worker's door to the browser: English words, and storage in memory.
vi.mock('../browser/api.ts', async () => (await import('../../test/browser-in-memory.ts')).browserInMemory());
vi.stubGlobal('__DEMO__', false);
const { browser } = await import('../browser/api.ts');

const NOW = Temporal.ZonedDateTime.from(`2026-05-20T10:00[${Temporal.Now.timeZoneId()}]`);
const MS = NOW.epochMilliseconds;
const DAY = 86_400_000;
const plain: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  sites: { facebook: { ...defaultSite(3), messages: true } },
  contactPoints: [{ id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' }],
};
const QUOTE = 'Rest is part of the work.';
const LINK = 'https://kiln.example/how-it-is-fired';
const lines = [
  { id: 'q', text: QUOTE },
  { id: 'k', text: LINK },
];
const monthly: Settings = { ...plain, letters: { everyWeeks: 4, lines } };
const ana: Contact = {
  ...emptyContact('ana', 1),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  identities: [{ platform: 'facebook', profile: null, id: '77', handle: null }],
};

beforeEach(async () => {
  vi.useFakeTimers({ now: MS, toFake: ['Date'] });
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(NOW);
  await eraseStore();
  await browser.storage.session.clear();
  await browser.storage.local.set({ settings: monthly });
  await putContact(ana);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await closeDatabase();
});

/** A message of Ana's; a long and personal one unless it is said otherwise. */
const writes = (intent = 'long_personal'): Promise<Nudge> => {
  const sender = { name: 'Ana Ruiz', profile: null, id: '77' };
  const approach = { platform: 'facebook', kind: 'message' as const, sender, text: '', thread: '77', at: MS };
  const facts = { length: 900, language: 'en', intent, urgency: 'low' as const, hash: intent };
  const page = 'https://www.facebook.com/messages/t/77';
  return seen(['facebook/message/t:77'], (was) => seenNudge(was, approach, { facts, old: false, appeared: true, page, now: MS }));
};
const view = async (nudge: Nudge, set: Settings = monthly): Promise<NudgeView> => {
  const judged = await judge(nudge, set, NOW);
  if (!judged) throw new Error('the site is not known');
  return nudgeView(judged, { settings: set, level: 3, now: NOW, onPage: false });
};
const wrote = (daysAgo: number, outcome: string, more: Partial<LogEntry> = {}): Promise<void> =>
  remember({
    person: ['contact:ana', 'facebook:77'],
    name: 'Ana Ruiz',
    platform: 'facebook',
    kind: 'message',
    at: MS - daysAgo * DAY,
    outcome,
    rung: 0,
    text: 'Warm words.',
    wordingId: null,
    read: true,
    deliveryId: null,
    ...more,
  });
const wantsLonger = async (): Promise<Nudge> => {
  const nudge = await writes();
  await choose(nudge.key, { letter: true });
  return nudge;
};
const answer = (key: string, replyId: string, text: string): Act => ({
  verb: 'answer',
  key,
  replyId,
  text,
  deliveryId: null,
  arg: null,
  slots: {},
});

describe('R46 a longer letter now and then', () => {
  it('leaves the short answer first, and says in one line that a longer one is due', async () => {
    const { letter, replies } = await view(await writes());
    expect(replies[0]).toMatchObject({ id: 'short_heartfelt_reply', button: { label: 'A warm short answer' } });
    expect(letter).toEqual({
      open: false,
      text: 'A longer letter is due, if you like.',
      button: { verb: 'letter', label: 'Write a longer one' },
    });
    await wrote(40, 'longer_letter');
    expect((await view(await writes())).letter?.text).toMatch(/^A longer letter is due, if you like: the last was on .*10/);
  });

  it('says nothing until it is wanted, for nine days after one, to a short message, or to whom one keeps a distance', async () => {
    const long = await writes();
    expect((await view(long, plain)).letter).toBeNull();
    await putContact({ ...ana, relationships: ['keep-distance'], setByUser: ['keep-distance'] });
    expect((await view(long)).letter).toBeNull();
    await putContact(ana);
    expect((await view(await writes('friendly_chat'))).letter).toBeNull();
    await wrote(9, 'email_longer_letter');
    expect((await view(await writes())).letter).toBeNull();
  });

  it('says nothing while one is busy, or has planned to wait', async () => {
    const busy = { ...monthly, busy: { until: MS + DAY, since: MS, task: '' } };
    expect((await view(await writes(), busy)).letter).toBeNull();
    await wrote(1, 'short_heartfelt_reply');
    const paced: Settings = { ...monthly, paces: [{ contactId: 'ana', relationships: [], most: 1, days: 7, waitMinutes: 0 }] };
    expect((await view(await writes(), paced)).letter).toBeNull();
  });

  it('opens a draft with its frame and room in the middle; the short answer stays one line away', async () => {
    const { letter, replies } = await view(await wantsLonger());
    expect(letter).toMatchObject({ open: true, button: { verb: 'letter', label: 'Answer briefly' } });
    expect(replies.map((r) => r.id)).toEqual(['longer_letter', 'short_heartfelt_reply', 'short_warm_deferral']);
    expect(replies[0]).toMatchObject({ asDraft: true, button: { label: 'Put the letter in the chat with Ana' } });
    expect(replies[0]?.note).toMatch(/^Hello Ana, .+\n\n.+\n\n\n\n.+\.$/u);
  });

  it('has its frame again when all were sent: what stands in it is the user’s own', async () => {
    const nudge = await wantsLonger();
    const frame = async (): Promise<string | null | undefined> => (await view(nudge)).replies.find((r) => r.id === 'longer_letter')?.note;
    const first = await frame();
    for (const [n, id] of ['a', 'b'].entries()) await wrote(60 + n, 'longer_letter', { wordingId: `en/longer-letter/${id}` });
    const mixed = await frame();
    expect(mixed).not.toBe(first);
    for (const [n, id] of ['a~b', 'b~a'].entries()) await wrote(70 + n, 'longer_letter', { wordingId: `en/longer-letter/${id}` });
    expect(await frame()).toBe(first);
  });

  it('may be long where any other note would be too long', async () => {
    const long = `Hello Ana. ${'The clay dries slowly in this weather. '.repeat(20)}`;
    const { key } = await wantsLonger();
    expect(await checkNote(key, 'longer_letter', long)).toBeNull();
    expect(await checkNote(key, 'short_heartfelt_reply', long)).toMatchObject({ words: '', blocks: false });
  });

  it('is remembered as what it was, without the room that was left empty', async () => {
    const { key } = await wantsLonger();
    await startAnswer(
      answer(key, 'longer_letter', 'Hello Ana.\n\nMy own words.\n\n\n\nWarm wishes.'),
      key,
      { tab: null, onPage: false },
      MS,
    );
    const [delivery] = await runningDeliveries();
    expect(delivery).toMatchObject({ note: 'Hello Ana.\n\nMy own words.\n\nWarm wishes.', answer: { outcome: 'longer_letter', rung: 0 } });
    if (!delivery) throw new Error('nothing was started');
    await logDelivery({ ...delivery, channel: 'copy', end: 'copied' });
    expect((await rememberedOf(['contact:ana']))[0]).toMatchObject({ outcome: 'copied_longer_letter', rung: 0 });
  });
});

describe('R46 a line or a link to pass on', () => {
  const short = async (set: Settings = monthly): Promise<NonNullable<NudgeView['replies'][0]>> => {
    const reply = (await view(await writes(), set)).replies.find((r) => r.id === 'short_heartfelt_reply');
    if (!reply) throw new Error('no short answer is offered');
    return reply;
  };

  const passOn = (reply: NonNullable<NudgeView['replies'][0]>): NonNullable<NudgeView['replies'][0]>['choices'][0] | undefined =>
    reply.choices.find((c) => c.slot === 'line');

  it('stands beside the short answer as a choice, and nothing is chosen by itself', async () => {
    const reply = await short();
    const { note } = reply;
    expect(note).toContain('Something I like to pass on: {line}. ');
    expect(passOn(reply)).toMatchObject({ label: 'Pass on', value: 'none', free: false });
    const [none, ...offered] = passOn(reply)?.options ?? [];
    expect(none).toMatchObject({ value: 'none', label: 'nothing', note: expect.not.stringContaining('pass on') });
    expect(offered).toEqual([
      // A sentence brings its own full stop.
      { value: 'q', label: QUOTE, note: note?.replace('{line}.', '{line}') },
      { value: 'k', label: LINK },
    ]);
  });

  it('is left out where nothing is kept, and what somebody had is not offered there again', async () => {
    expect(passOn(await short(plain))).toBeUndefined();
    await wrote(20, 'short_heartfelt_reply', { text: `Take care. ${LINK}` });
    expect(passOn(await short())?.options.map((o) => o.label)).toEqual(['nothing', QUOTE]);
    await wrote(19, 'short_heartfelt_reply', { text: `Take care. ${QUOTE}` });
    expect(passOn(await short())).toBeUndefined();
  });

  it('leaves room for what stayed with one: usual words stand there, one’s own take their place', async () => {
    const { note, choices } = await short(plain);
    const [detail] = choices;
    expect(detail).toMatchObject({ slot: 'detail', label: 'What stayed with you', value: 'none', free: true });
    const usual = detail?.options[0]?.label ?? '';
    expect(usual).toMatch(/^what this time has been like for you$|^all of it$|^What you wrote$/);
    expect(note).toContain('{detail}');
  });
});
