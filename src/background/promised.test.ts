import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyContact } from '../core/contact.ts';
import { startDelivery } from '../core/delivery/start.ts';
import type { Delivery } from '../core/delivery/types.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import { eraseStore, makeBackup, readBackup, restoreBackup } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { forgetContact } from '../store/forget.ts';
import { rememberedOf } from '../store/memory.ts';
import { nudgeByKey, seen } from '../store/nudges.ts';
import { openPromises } from '../store/promises.ts';
import { logDelivery } from './aftermath.ts';
import { judge } from './judge.ts';
import { nudgeView } from './present/nudge.ts';
import { onPromise, PROMISE_DUE, remindOfPromises } from './promised.ts';

const notified: string[] = [];
vi.mock('../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
  return browserInMemory('en-GB', (fake) => ({
    runtime: { ...fake.runtime, getURL: (path: string) => path },
    notifications: { create: (_: string, { message }: { message: string }) => Promise.resolve(notified.push(message)) },
  }));
});
vi.stubGlobal('__DEMO__', false);
const { browser } = await import('../browser/api.ts');

const NOW = Temporal.ZonedDateTime.from(`2026-05-20T14:10[${Temporal.Now.timeZoneId()}]`);
const MS = NOW.epochMilliseconds;
const KEY = 'facebook/message/jill';
const settings: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  notifications: true,
  sites: { facebook: { ...defaultSite(3), messages: true } },
};
const sender = { name: 'Jill Novak', profile: 'https://www.facebook.com/jill.novak', id: '5' };

beforeEach(async () => {
  await eraseStore();
  notified.length = 0;
  await browser.storage.local.set({ settings });
  await putContact({
    ...emptyContact('jill', 1),
    names: ['Jill Novak'],
    relationships: ['client'],
    setByUser: ['client'],
    identities: [{ platform: 'facebook', profile: sender.profile, id: '5', handle: 'jill.novak' }],
  });
  await seen([KEY], () => ({
    ...seenNudge(
      null,
      { platform: 'facebook', kind: 'message', sender, text: 'How are you?', thread: '5', at: null },
      {
        facts: { length: 12, language: 'en', intent: 'friendly_chat', urgency: 'low', hash: 'h' },
        old: false,
        appeared: true,
        page: 'https://www.facebook.com/messages/t/5',
        now: MS,
      },
    ),
    key: KEY,
    contactId: 'jill',
  }));
});
afterEach(closeDatabase);

const sent = (id: string, text: string, at: number, remind = true): Delivery => {
  const start = { id, nudgeKey: KEY, platform: 'facebook', kind: 'message' as const, sender, knownProfiles: [], knownIds: ['5'] };
  const more = {
    level: 3 as const,
    declines: false,
    channel: 'thread' as const,
    note: text,
    replyId: 'short_warm_deferral',
    threadUrl: null,
  };
  const { delivery } = startDelivery({ ...start, ...more, requestUrl: null, requestTab: null, noteTab: 1, opened: false, now: at });
  const answer = { outcome: 'deferred', rung: 1, wordingId: null, offered: null, language: 'en', when: 'tonight', remind };
  return { ...delivery, phase: 'done', end: 'note-only', sentText: text, sentAt: at, answer };
};

it('R44 a sent note that names a time stands on the list once, and in the log once', async () => {
  const d = sent('d1', 'I’m packing until five. I’ll write tonight.', MS);
  await logDelivery(d);
  await logDelivery(d);
  const [promise, ...others] = await openPromises();
  expect(others).toEqual([]);
  expect(promise).toMatchObject({
    id: 'd1',
    words: 'tonight',
    name: 'Jill Novak',
    due: NOW.with({ hour: 19, minute: 0 }).epochMilliseconds,
  });
  expect((await rememberedOf(['contact:jill'])).length).toBe(1);
  expect((await browser.alarms.get(PROMISE_DUE))?.scheduledTime).toBe(promise?.due);
});

it('R44 the reminder comes once, without a name, and not where none was wanted', async () => {
  await logDelivery(sent('d1', 'I’ll write tonight.', MS));
  const due = (await openPromises())[0]?.due ?? 0;
  await remindOfPromises(due - 1);
  expect(notified).toEqual([]);
  await remindOfPromises(due);
  await remindOfPromises(due + 1);
  expect(notified).toEqual(["You said you'd write to someone. Open to see."]);
  await eraseStore();
  await logDelivery(sent('d2', 'I’ll write tonight.', MS, false));
  await remindOfPromises(due + 2);
  expect(notified).toHaveLength(1);
  expect(await openPromises()).toHaveLength(1);
});

it('R63 it is done, moved, given its day, or kept by the next note', async () => {
  await logDelivery(sent('d1', 'I’ll write tonight.', MS));
  await onPromise('d1', 'later', 'tomorrow', NOW);
  expect((await openPromises())[0]?.due).toBe(NOW.add({ days: 1 }).withPlainTime({ hour: 17 }).epochMilliseconds);
  await logDelivery(sent('d2', 'Here I am, thank you for waiting.', MS + 60_000));
  expect(await openPromises()).toEqual([]);
  await logDelivery(sent('d3', 'I’ll write after the fair.', MS + 120_000));
  await onPromise('d3', 'day', '2026-06-01', NOW);
  expect((await openPromises())[0]).toMatchObject({ id: 'd3', due: NOW.with({ month: 6, day: 1, hour: 17, minute: 0 }).epochMilliseconds });
  await onPromise('d3', 'done', null, NOW);
  expect(await openPromises()).toEqual([]);
});

it('R44 after its time an honest late word is offered, and nothing is declined by it', async () => {
  await logDelivery(sent('d1', 'I’ll write tonight.', MS));
  const after = NOW.add({ days: 1 });
  expect(await onPromise('d1', 'write', null, after)).toBe(KEY);
  const nudge = await nudgeByKey(KEY);
  const judged = nudge ? await judge(nudge, settings, after) : null;
  if (!judged) throw new Error('nobody there');
  const view = await nudgeView(judged, { settings, level: 3, now: after, onPage: false });
  expect(view.shape).toBe('popup');
  expect(view.replies.map((r) => r.button.label)).toEqual(['Put it in the chat with Jill']);
  expect(view.replies[0]?.note).toMatch(/my answer is late|I haven’t yet/);
  // It is the second word within a week: no promise stands first, and nothing to be reminded of.
  expect(view.replies[0]?.choices.find((c) => c.slot === 'when')?.value).toBe('none');
  expect(view.replies[0]?.check?.by?.labels['none']).toBeUndefined();
});

it('R18 promises go into the backup, and go with the person who is forgotten', async () => {
  await logDelivery(sent('d1', 'I’ll write tonight.', MS));
  const backup = readBackup(await makeBackup(settings, MS));
  await forgetContact('jill', false, MS);
  expect(await openPromises()).toEqual([]);
  if (backup) await restoreBackup(backup);
  expect((await openPromises()).map((p) => p.id)).toEqual(['d1']);
});
