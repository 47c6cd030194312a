import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kind } from '../core/approach.ts';
import { emptyContact, type Contact } from '../core/contact.ts';
import type { Nudge, TextFacts } from '../core/nudge.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import type { NudgeView } from '../core/view.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { markRead, remember, rememberedOf, tidy } from '../store/memory.ts';
import { seen } from '../store/nudges.ts';
import { COPY_KEPT, type LogEntry } from '../store/records.ts';
import { judge } from './judge.ts';
import { keepCopy } from './keep-copy.ts';
import { choose } from './present/choice.ts';
import { nudgeView } from './present/nudge.ts';

// The worker's door to the browser: English words, and storage in memory.
vi.mock('../browser/api.ts', async () => (await import('../../test/browser-in-memory.ts')).browserInMemory());
vi.stubGlobal('__DEMO__', false);

const NOW = Temporal.ZonedDateTime.from('2026-05-20T10:00[Europe/Madrid]');
const MS = NOW.epochMilliseconds;
const DAY = 86_400_000;
const PROFILE = 'https://www.facebook.com/ana.ruiz';
const settings: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  sites: { facebook: { ...defaultSite(3), messages: true } },
  contactPoints: [{ id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' }],
};
const ana: Contact = {
  ...emptyContact('ana', 1),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  identities: [{ platform: 'facebook', profile: PROFILE, id: '77', handle: 'ana.ruiz' }],
};

beforeEach(async () => {
  await eraseStore();
  await putContact(ana);
});
afterEach(closeDatabase);

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
const view = async (nudge: Nudge, onPage = false): Promise<NudgeView> => {
  const judged = await judge(nudge, settings, NOW);
  if (!judged) throw new Error('the site is not known');
  return nudgeView(judged, { settings, level: 3, now: NOW, onPage });
};
const labels = (list: NudgeView['replies']): string[] => list.map((r) => r.title ?? r.button.label);

describe('R52 asks again: what was said is remembered', () => {
  it('goes up one step where the first note was read, and names its date, place and words', async () => {
    await said(16, 1);
    const v = await view(await comes());
    expect(v.history).toBe("Asks again. You answered on 4 May on Messenger. While it waits, Ana usually can't ask again.");
    expect(v.wrote).toBe('words of 16 days ago');
    expect(v.tone).toBe('2');
    expect(v.replies[0]?.note).toContain('4 May');
    expect(labels(v.replies)).toEqual(['Decline and offer LinkedIn again', 'Decline with a note', 'Leave it unanswered']);
  });

  it('R17 stays gentle and goes by e-mail first where the note was perhaps never seen', async () => {
    await putContact({ ...ana, emails: ['ana@example.org'] });
    await said(16, 1, { read: false });
    const v = await view(await comes());
    expect(v.history).toContain('Perhaps it was never seen');
    expect(v.tone).toBe('1');
    expect(labels(v.replies).slice(0, 2)).toEqual(['Write it by e-mail and decline', 'Decline and offer LinkedIn again']);
    expect(labels(v.replies).at(-1)).toBe('Leave it unanswered');
    await markRead(['contact:ana'], MS);
    expect((await view(await comes())).tone).toBe('2');
  });

  it('never sends the words that this person was sent before', async () => {
    const first = (await view(await comes())).replies[0];
    await said(200, 1, { wordingId: 'en/client/a', read: false, text: first?.note ?? '' });
    const judged = await judge(await comes(), settings, NOW);
    expect(judged?.step).toMatchObject({ rung: 1, anotherWay: true });
    expect((await view(await comes())).replies[0]?.note).not.toBe(first?.note);
  });

  it('R32 answers hurt once, calmly, then says what to stop', async () => {
    await said(16, 2);
    const push = await view(await comes('message', facts('pushes_after_decline')));
    expect(push.history).toContain('You wrote on 4 May on Messenger.');
    expect(labels(push.replies)[0]).toBe('Stay with my no, kindly');
    expect(push.replies[0]?.note).toMatch(/differently from how I meant it|how it felt/);
    await said(1, 2, { outcome: 'push_back_answered', kind: 'message' });
    const goesOn = await view(await comes('message', facts('pushes_after_decline')));
    expect(goesOn.tone).toBe('3');
    // Not by the place that the firm words name: by what they do.
    expect(labels(goesOn.replies)[0]).toBe('Ask Ana to stop');
    expect(goesOn.replies[0]?.note).toMatch(/stop|no further requests|don’t send/);
  });
});

describe('R50 R53 the last word', () => {
  it('comes after a copy of everything that was said, and then there are no more words', async () => {
    await said(3, 3);
    const nudge = await comes();
    const before = await view(nudge);
    expect(labels(before.replies)).toEqual(['Keep a copy', 'Leave it unanswered', 'Decline without a word']);
    expect(before.replies[0]?.button.copies).toContain('words of 3 days ago');
    await keepCopy(nudge.key, MS);
    const after = await view(nudge);
    expect(labels(after.replies)[0]).toBe('Say it a last time');
    expect(after.replies[0]?.note).toMatch(/private (?:channel|accounts)/);
    expect(after.tones.map((t) => t.label)).toContain('Last word');
    await choose(nudge.key, { rung: 2 });
    expect((await view(nudge)).replies[0]?.button.label, 'gentler by hand').toBe('Decline and offer LinkedIn again');
    await choose(nudge.key, { rung: null });
    await said(0, 4, { outcome: 'final_boundary_sent', read: false });
    const over = await view(await comes());
    expect(over.rule).toBe('You said your last word. There is nothing more to say.');
    expect(over.replies.every((r) => r.note === null)).toBe(true);
  });

  it('keeps the copy longer than the notes, and erases both with the log', async () => {
    const nudge = await comes();
    await said(1, 1);
    await keepCopy(nudge.key, MS);
    await tidy(MS + 100 * DAY);
    const kept = await rememberedOf(['contact:ana']);
    expect(kept.map((e) => [e.outcome, e.text === null])).toEqual([
      [COPY_KEPT, false],
      ['declined_with_linkedin', true],
    ]);
    await tidy(MS + 800 * DAY);
    expect(await rememberedOf(['contact:ana'])).toEqual([]);
  });
});

describe('threats leave etiquette', () => {
  it('R50 a copy first, then leaving it and the steps; no words, no countdown', async () => {
    const v = await view(await comes('message', facts('hostile', ['threat'])));
    expect(v.rule).toMatch(/Keep a copy first, tell someone you trust/);
    expect(labels(v.replies)).toEqual(['Keep a copy', 'Leave it unanswered', 'Steps to block', 'Mute']);
    const steps = v.replies.find((r) => r.steps);
    expect(steps?.steps).toEqual([
      "Open Ana's page on Facebook.",
      'Press the three dots.',
      'Choose Block.',
      'Read what Facebook says it does, then confirm.',
    ]);
    expect(steps?.button).toMatchObject({ label: "Open Ana's page", opens: PROFILE });
    expect([...v.replies, ...v.more].some((r) => r.note !== null || r.button.verb === 'quiet')).toBe(false);
  });

  it('R49 of somebody kept at a distance a page shows only the mark, whatever was written', async () => {
    await putContact({ ...ana, relationships: ['keep-distance'], setByUser: ['keep-distance'] });
    const nudge = await comes('message', facts('hostile', ['threat']));
    expect(await view(nudge, true)).toMatchObject({ shape: 'mark', rule: null, replies: [], relation: null });
    expect(labels((await view(nudge)).replies)[0]).toBe('Keep a copy');
  });
});

describe('answers that turn nobody away', () => {
  it('R42 R48 somebody met in passing may be asked why, and the request stays', async () => {
    await putContact({ ...ana, relationships: ['acquaintance'], setByUser: ['acquaintance'] });
    const v = await view(await comes());
    const ask = v.replies.find((r) => r.id === 'ask_identity');
    expect(ask?.button).toMatchObject({ label: 'Ask what Ana had in mind', effect: expect.stringContaining('The request stays.') });
    expect(v.replies.find((r) => r.id === 'accept_with_note')?.button.effect).toContain('The request stays.');
    expect(v.replies[0]?.button.effect).toContain('Then the request is deleted.');
  });

  it('situation 19: a question to the real person is copied, and never goes to the second account', async () => {
    const sender = { name: 'Ana Ruiz', profile: 'https://www.facebook.com/ana.ruiz.882', id: null };
    const nudge = await seen([`facebook/friend_request/at:${sender.profile}`], () =>
      seenNudge(
        null,
        { platform: 'facebook', kind: 'friend_request', sender, text: '', thread: null, at: null },
        { facts: null, old: false, appeared: true, page: 'https://www.facebook.com/', now: MS },
      ),
    );
    const v = await view({ ...nudge, unsure: true });
    const ask = v.replies.find((r) => r.id === 'impostor_warning');
    expect(ask?.note).toMatch(/second account|somebody with your name/);
    expect(ask?.button).toMatchObject({ verb: 'copy-note', copies: ask?.note });
    expect(ask?.button.opens).toBeUndefined();
    expect(v.rule).toBe('This may not be Ana Ruiz. Ask Ana Ruiz in another way before you answer.');
  });

  it('situation 19: words of a swindle from a known account say that it may be somebody else, and nothing of where Ana is welcome', async () => {
    const v = await view(await comes('message', facts('other', ['fraud'])));
    expect(v.question).toBeNull();
    expect(v.rule).toBe('This may not be Ana Ruiz. Ask Ana Ruiz in another way before you answer.');
    await putContact({ ...ana, relationships: ['client', 'keep-distance'] });
    expect((await view(await comes('message', facts('other', ['fraud'])))).rule).not.toContain('another way');
  });
});
