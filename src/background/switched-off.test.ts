// R20 R29: "Pause" pressed while an answer is on its way, and tabs that the browser replaces by others.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { advance } from '../core/delivery/machine.ts';
import { startDelivery, type DeliveryStart } from '../core/delivery/start.ts';
import { start } from '../core/delivery/test-story.ts';
import type { Delivery, DeliveryEvent } from '../core/delivery/types.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import type { Act } from '../core/view.ts';
import { browser } from '../browser/api.ts';
import { keepTabFacts, setSessionValue, tabFacts } from '../browser/session.ts';
import { changeSettings } from '../browser/settings.ts';
import { eraseStore } from '../store/backup.ts';
import { closeDatabase } from '../store/database.ts';
import { deliveryById } from '../store/deliveries.ts';
import { claim, nudgeByKey, seen } from '../store/nudges.ts';
import { doAct } from './answers.ts';
import { clickedIn, dispatch, rememberClicked, rememberOpened } from './deliver.ts';
import { saidIn } from './said-strip.ts';
import { onSettingsWritten } from './settings-changed.ts';
import { onTabReplaced } from './tabs.ts';

const { told } = vi.hoisted(() => ({ told: [] as string[] }));
vi.mock('../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
  return browserInMemory('en', (fake) => ({
    tabs: Object.assign(fake.tabs, {
      sendMessage: async (tab: number, message: { type: string; step?: string }) => {
        if (message.type === 'step') told.push(`${message.step ?? ''}@${tab}`);
      },
      query: async () => [],
      update: async (id: number) => ({ id }),
    }),
    scripting: {
      executeScript: async () => [],
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
      unregisterContentScripts: async () => undefined,
    },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined, setTitle: async () => undefined },
  }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() }, language: 'en', languages: ['en'] });

const KEY = 'facebook/friend_request/id:1001';
const LIST = 'https://www.facebook.com/friends/requests';
const OFF = 'Doorstep is paused or switched off there. Switch it on again first.';
const quiet = { note: null, channel: 'none' } as const;

beforeEach(async () => {
  told.length = 0;
  await eraseStore();
  await browser.storage.session.clear();
  await changeSettings(() => ({ ...defaultSettings(0), agreedAt: 0, sites: { facebook: defaultSite(3), x: defaultSite(3) } }));
  await setSessionValue('awake', true);
  const sender = { name: 'Ana Ruiz', profile: null, id: '1001' };
  const approach = { platform: 'facebook', kind: 'friend_request' as const, sender, text: '', thread: null, at: null };
  await seen([KEY], () => seenNudge(null, approach, { facts: null, old: false, appeared: true, page: LIST, now: Date.now() }));
});
afterEach(closeDatabase);

/** An answer that is under way, with what has happened to it. */
async function underWay(more: Partial<DeliveryStart>, ...events: DeliveryEvent[]): Promise<void> {
  const now = Date.now();
  let { delivery } = startDelivery(start({ now, ...more }));
  for (const event of events) ({ delivery } = advance(delivery, event, now));
  await claim(KEY, delivery);
}
const now = async (): Promise<Delivery | null> => deliveryById('d1');
/** The user changes settings, as any screen does, and the worker hears of it. */
async function set(change: (s: Settings) => Settings): Promise<void> {
  const { settings: oldValue } = await browser.storage.local.get('settings');
  await changeSettings(change);
  await onSettingsWritten({ settings: { oldValue, newValue: (await browser.storage.local.get('settings'))['settings'] } }, 'local');
}
const shows = (tab: number, url: string): Promise<void> =>
  keepTabFacts({
    tab,
    platform: 'facebook',
    url,
    documentId: null,
    visible: true,
    health: 'ok',
    missing: [],
    keys: [],
    viewer: null,
    thread: null,
    at: 0,
  });
const press = (verb: Act['verb']): Promise<void> =>
  doAct({ verb, key: null, deliveryId: 'd1', replyId: null, arg: null, text: null, slots: {} }, { tab: null, onPage: false });

describe('“Pause” while an answer is on its way', () => {
  it('stops the five seconds before a request is deleted, and says why', async () => {
    await underWay(quiet);
    await set((s) => ({ ...s, pausedForGood: true }));
    expect(await now()).toMatchObject({ phase: 'paused', pause: 'switched-off', pausedFrom: 'countdown' });
    await dispatch('d1', { type: 'countdown-over' });
    expect(told).toEqual([]);
  });

  it('“Go on” waits until Doorstep is on again', async () => {
    await underWay(quiet);
    await set((s) => ({ ...s, pausedForGood: true }));
    await press('go-on');
    expect((await now())?.phase).toBe('paused');
    expect((await saidIn('popup', Date.now())).map((s) => s.text)).toEqual([OFF]);
    await set((s) => ({ ...s, pausedForGood: false }));
    expect((await now())?.phase, 'nothing goes on without a click').toBe('paused');
    await press('go-on');
    expect((await now())?.phase).toBe('countdown');
  });

  it('an answer that is clicked while it is paused, or may not work there, says so and begins nothing', async () => {
    const click = (): Promise<void> =>
      doAct({ verb: 'quiet', key: KEY, deliveryId: null, replyId: null, arg: null, text: null, slots: {} }, { tab: null, onPage: false });
    const said = async (): Promise<string[]> => (await saidIn('popup', Date.now())).map((s) => s.text);
    await set((s) => ({ ...s, pausedForGood: true }));
    await click();
    expect([await said(), (await nudgeByKey(KEY))?.state]).toEqual([[OFF], 'open']);
    await set((s) => ({ ...s, pausedForGood: false }));
    const taken = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
    await click();
    expect([await said(), (await nudgeByKey(KEY))?.state]).toEqual([['Not active on Facebook'], 'open']);
    taken.mockRestore();
    await click();
    expect((await nudgeByKey(KEY))?.state).toBe('answering');
  });

  it('the same where the site is switched off, and not where another one is', async () => {
    await underWay({ noteTab: 2, opened: false });
    await set((s) => ({ ...s, sites: { ...s.sites, x: { ...defaultSite(3), requests: false } } }));
    expect((await now())?.phase).toBe('placing');
    await set((s) => ({ ...s, sites: { ...s.sites, facebook: { ...defaultSite(3), requests: false } } }));
    expect(await now()).toMatchObject({ phase: 'paused', pause: 'switched-off' });
  });

  it('a page that is paused stops what is at work there, and nothing else', async () => {
    await shows(1, LIST);
    await underWay({ noteTab: 2, opened: false });
    await set((s) => ({ ...s, pausedPages: [LIST] }));
    expect((await now())?.phase, 'the note stands in another tab').toBe('placing');
  });

  it('a page that was paused before the click is no reason to stop', async () => {
    await shows(1, LIST);
    await set((s) => ({ ...s, pausedPages: [LIST] }));
    await underWay(quiet);
    await set((s) => ({ ...s, myName: 'Robin' }));
    expect((await now())?.phase).toBe('countdown');
    await set((s) => ({ ...s, pausedPages: [] }));
    await set((s) => ({ ...s, pausedPages: [LIST] }));
    expect(await now()).toMatchObject({ phase: 'paused', pause: 'switched-off' });
  });
});

describe('a tab that the browser replaces by another', () => {
  it('is followed: the request is looked for where it stands now', async () => {
    await shows(1, LIST);
    await underWay(quiet);
    await onTabReplaced(41, 1);
    expect(await now()).toMatchObject({ phase: 'countdown', requestTab: 41 });
    expect(await tabFacts(1), 'that page is no more').toBeNull();
    await dispatch('d1', { type: 'tab-closed', tab: 1 });
    expect((await now())?.phase).toBe('countdown');
    await dispatch('d1', { type: 'tab-closed', tab: 41 });
    expect(await now()).toMatchObject({ phase: 'paused', pause: 'tab-closed' });
  });

  it('keeps what it was opened by', async () => {
    await underWay({}, { type: 'tab-opened', tab: 2, for: 'note' });
    await rememberOpened((await now()) as Delivery, 2);
    await rememberClicked('d1', 1);
    await onTabReplaced(42, 2);
    await onTabReplaced(41, 1);
    expect(await now()).toMatchObject({ noteTab: 42, requestTab: 41 });
    expect(await clickedIn((await now()) as Delivery)).toBe(41);
    expect((await browser.storage.session.get('opened:d1'))['opened:d1']).toBe(42);
  });
});
