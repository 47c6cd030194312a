import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyContact } from '../core/contact.ts';
import type { Nudge } from '../core/nudge.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { nudgeByKey, seen } from '../store/nudges.ts';
import { onAlarm, planBusy } from './alarms.ts';
import { nextLook } from './busy.ts';
import { digest, holdNew } from './held.ts';
import { busyFor } from './hours.ts';
import { onTabRemoved } from './tabs.ts';

const open = vi.hoisted(() => ({ tabs: [] as string[], told: [] as string[] }));
// The browser tells the address of a tab only of sites that it allows; the test says which stand open.
vi.mock('../browser/api.ts', async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  return {
    browser: Object.assign(fakeBrowser, {
      tabs: { query: async () => open.tabs.map((url) => ({ url })) },
      i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en-GB' },
      permissions: { contains: async () => true },
      runtime: { ...fakeBrowser.runtime, getURL: (path: string) => path },
      notifications: { create: async (_: string, { message }: { message: string }) => open.told.push(message) },
    }),
  };
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
const { browser } = await import('../browser/api.ts');

const NOW = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
const settings: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  notifications: true,
  busyWhileListing: true,
  sites: { facebook: { ...defaultSite(3), messages: true } },
};
const EDITOR = 'https://www.etsy.com/your/shops/me/listing-editor/create';
const DASHBOARD = 'https://www.etsy.com/your/shops/me/dashboard';
const JILL = 'https://www.facebook.com/jill';

beforeEach(async () => {
  open.tabs = [];
  open.told = [];
  vi.useFakeTimers({ now: NOW.epochMilliseconds, toFake: ['Date'] });
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(NOW);
  await eraseStore();
  await browser.storage.local.set({ settings });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await closeDatabase();
});

/** A client writes, while the user does whatever the open tabs say. */
async function jillWrites(): Promise<Nudge> {
  const identity = { platform: 'facebook', profile: JILL, id: null, handle: 'jill' };
  await putContact({
    ...emptyContact('jill', 1),
    names: ['Jill Novak'],
    relationships: ['client'],
    setByUser: ['client'],
    identities: [identity],
  });
  const approach = {
    platform: 'facebook',
    kind: 'message' as const,
    sender: { name: 'Jill Novak', profile: JILL, id: null },
    text: 'How was your weekend?',
    thread: '77',
    at: null,
  };
  const facts = { length: 21, language: 'en', intent: 'friendly_chat', urgency: 'low' as const, hash: 'a' };
  const page = 'https://www.facebook.com/messages';
  const nudge = await seen(['facebook/message/thread:77'], (was) =>
    seenNudge(was, approach, { facts, old: false, appeared: true, page, now: NOW.epochMilliseconds }),
  );
  await holdNew([nudge], settings, NOW);
  return nudge;
}
const heldUntil = async (nudge: Nudge): Promise<number | null | undefined> => (await nudgeByKey(nudge.key))?.heldUntil;

it("R24 the user is busy while a shop's editor is open, and free again once it is closed", async () => {
  expect(await busyFor(settings, NOW)).toBeNull();
  open.tabs = [DASHBOARD, EDITOR];
  expect(await busyFor(settings, NOW)).toMatchObject({ why: 'listing' });
  open.tabs = [DASHBOARD];
  expect(await busyFor(settings, NOW)).toBeNull();
});

it('R24 that counts only for those who switched it on', async () => {
  open.tabs = [EDITOR];
  expect(await busyFor({ ...settings, busyWhileListing: false }, NOW)).toBeNull();
  expect(defaultSettings(0).busyWhileListing).toBe(false);
});

it("R24 who writes meanwhile waits; the closing of the editor's tab frees them and tells of it once, that of another tab doesn't", async () => {
  open.tabs = [DASHBOARD, EDITOR];
  const jill = await jillWrites();
  expect(await heldUntil(jill)).toBeGreaterThan(NOW.epochMilliseconds);

  open.tabs = [EDITOR];
  await onTabRemoved(1);
  expect(await heldUntil(jill)).toBeGreaterThan(NOW.epochMilliseconds);
  expect(await digest(NOW.epochMilliseconds)).toEqual([]);

  open.tabs = [];
  await onTabRemoved(2);
  expect(await heldUntil(jill)).toBeNull();
  expect(await digest(NOW.epochMilliseconds)).toEqual([jill.key]);
  expect(open.told).toHaveLength(1);
  await onTabRemoved(3);
  expect(open.told).toHaveLength(1);
});

it('R24 an editor that is taken to a site of which nothing is known frees them within a minute; without one nothing looks', async () => {
  open.tabs = [];
  expect(await nextLook(settings, NOW)).toBeNull();
  open.tabs = [EDITOR];
  expect(await nextLook(settings, NOW), 'nobody waits yet').toBeNull();
  const jill = await jillWrites();
  await planBusy(settings);
  expect((await browser.alarms.get('busy-over'))?.scheduledTime).toBe(NOW.epochMilliseconds + 60_000);

  await onAlarm('busy-over');
  expect(await heldUntil(jill), 'the editor is open still').toBeGreaterThan(NOW.epochMilliseconds);
  expect(await browser.alarms.get('busy-over')).toBeDefined();

  // No permission: the tab tells no address.
  open.tabs = [];
  await onAlarm('busy-over');
  expect(await heldUntil(jill)).toBeNull();
  expect(open.told).toHaveLength(1);
  expect(await browser.alarms.get('busy-over')).toBeUndefined();
});

it('R24 of two editors the last one counts', async () => {
  open.tabs = [EDITOR, 'https://www.etsy.com/your/shops/me/tools/listings/12'];
  const jill = await jillWrites();
  open.tabs = [EDITOR];
  await onTabRemoved(2);
  expect(await heldUntil(jill)).toBeGreaterThan(NOW.epochMilliseconds);
});
