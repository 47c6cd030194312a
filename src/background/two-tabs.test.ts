// R34: somebody who is being answered in one tab is not put away by a click on a card that still stands in another.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startDelivery } from '../core/delivery/start.ts';
import { start } from '../core/delivery/test-story.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite } from '../core/settings.ts';
import type { Verb } from '../core/view.ts';
import { browser } from '../browser/api.ts';
import { changeSettings } from '../browser/settings.ts';
import { eraseStore } from '../store/backup.ts';
import { closeDatabase } from '../store/database.ts';
import { rememberedSince } from '../store/memory.ts';
import { claim, nudgeByKey, seen } from '../store/nudges.ts';
import { doAct } from './answers.ts';
import { saidIn } from './said-strip.ts';

vi.mock('../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
  return browserInMemory('en', (fake) => ({
    tabs: Object.assign(fake.tabs, { sendMessage: async () => undefined, query: async () => [] }),
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined, setTitle: async () => undefined },
  }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() }, language: 'en', languages: ['en'] });

const KEY = 'facebook/friend_request/id:1001';
const press = (verb: Verb, onPage = true): Promise<void> =>
  doAct({ verb, key: KEY, deliveryId: null, replyId: null, arg: null, text: null, slots: {} }, { tab: 2, onPage });
const said = async (): Promise<string[]> => (await saidIn(2, Date.now())).map((s) => s.text);

beforeEach(async () => {
  await eraseStore();
  await browser.storage.session.clear();
  await changeSettings(() => ({ ...defaultSettings(0), agreedAt: 0, sites: { facebook: defaultSite(3) } }));
  const sender = { name: 'Ana Ruiz', profile: null, id: '1001' };
  const approach = { platform: 'facebook', kind: 'friend_request' as const, sender, text: '', thread: null, at: null };
  const page = 'https://www.facebook.com/friends/requests';
  await seen([KEY], () => seenNudge(null, approach, { facts: null, old: false, appeared: true, page, now: Date.now() }));
});
afterEach(closeDatabase);

it.each<Verb>(['leave', 'accept', 'not-now', 'busy-later', 'mute'])(
  '“%s” doesn’t free whoever another tab answers, and says so',
  async (verb) => {
    await claim(KEY, startDelivery(start({ note: null, channel: 'none', now: Date.now() })).delivery);
    await press(verb);
    expect(await nudgeByKey(KEY)).toMatchObject({ state: 'answering', deliveryId: 'd1' });
    expect(await said()).toEqual(['Already being answered in another tab.']);
    expect(await rememberedSince(0)).toEqual([]);
  },
);

it.each<[boolean, 2 | 'popup']>([
  [true, 2],
  [false, 'popup'],
])('a second answer loses, and that is said where it was clicked (on a page: %s)', async (onPage, place) => {
  await claim(KEY, startDelivery(start({ note: null, channel: 'none', now: Date.now() })).delivery);
  await press('quiet', onPage);
  expect(await nudgeByKey(KEY)).toMatchObject({ state: 'answering', deliveryId: 'd1' });
  expect((await saidIn(place, Date.now())).map((s) => s.text)).toEqual(['Already being answered in another tab.']);
});

it('whoever nobody answers is left unanswered', async () => {
  await press('leave');
  expect(await nudgeByKey(KEY)).toMatchObject({ state: 'left', deliveryId: null });
  expect(await rememberedSince(0)).toMatchObject([{ outcome: 'left_unanswered' }]);
});
