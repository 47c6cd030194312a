// R29: the worker ends and comes back, the browser is started anew, other tabs stand open: nobody is stuck, nothing goes astray.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { advance } from '../core/delivery/machine.ts';
import { startDelivery, type DeliveryStart } from '../core/delivery/start.ts';
import { NOTE, start } from '../core/delivery/test-story.ts';
import type { Delivery, DeliveryEvent } from '../core/delivery/types.ts';
import { seenNudge } from '../core/queue.ts';
import { defaultSettings, defaultSite, type AssistLevel } from '../core/settings.ts';
import { browser } from '../browser/api.ts';
import { setSessionValue, tabFacts } from '../browser/session.ts';
import { changeSettings, readSettings } from '../browser/settings.ts';
import { eraseStore } from '../store/backup.ts';
import { closeDatabase, database } from '../store/database.ts';
import { changeDelivery, deliveryById } from '../store/deliveries.ts';
import { rememberedSince } from '../store/memory.ts';
import { claim, nudgeByKey, seen } from '../store/nudges.ts';
import type { PageMessage } from '../browser/protocol.ts';
import { onAlarm } from './alarms.ts';
import { boot } from './boot.ts';
import { rememberClicked } from './deliver.ts';
import { lowerLevels } from './lower-levels.ts';
import { metaOf } from '../platforms/metas.ts';
import { onPageMessage } from './page-messages.ts';
import { takeReport } from './sighted.ts';

const { told, made } = vi.hoisted(() => ({ told: [] as unknown[], made: [] as object[] }));
vi.mock('../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
  return browserInMemory('en', (fake) => ({
    tabs: Object.assign(fake.tabs, {
      sendMessage: async (tab: number, message: { type: string; step?: string }) => {
        if (message.type === 'step') told.push(`${message.step ?? ''}@${tab}`);
      },
      update: async (id: number) => ({ id }),
      get: async (id: number) => ({ id, windowId: 5 }),
      create: async (how: { windowId?: number; openerTabId?: number }) => {
        if (how.openerTabId !== undefined && how.windowId !== 5) throw new Error('Tab opener must be in the same window');
        made.push(how);
        return { id: 77 };
      },
    }),
    scripting: { executeScript: async () => [] },
  }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() }, language: 'en', languages: ['en'] });

const KEY = 'facebook/friend_request/id:1001';
beforeEach(async () => {
  vi.useRealTimers();
  told.length = 0;
  made.length = 0;
  await eraseStore();
  await changeSettings(() => ({ ...defaultSettings(0), agreedAt: 0, sites: { facebook: { ...defaultSite(3), messages: true } } }));
  await setSessionValue('awake', true);
  await seen([KEY], () => {
    const sender = { name: 'Ana Ruiz', profile: null, id: '1001' };
    const approach = { platform: 'facebook', kind: 'friend_request' as const, sender, text: '', thread: null, at: null };
    return seenNudge(null, approach, {
      facts: null,
      old: false,
      appeared: true,
      page: 'https://www.facebook.com/friends/requests',
      now: Date.now(),
    });
  });
});
afterEach(closeDatabase);

/** A delivery that the last worker has stored, with what has happened to it, and nothing done because of it. */
async function stored(more: Partial<DeliveryStart>, ...events: DeliveryEvent[]): Promise<Delivery> {
  const now = Date.now();
  let d = startDelivery(start({ nudgeKey: KEY, now, ...more })).delivery;
  await claim(KEY, d);
  for (const e of events) d = advance(d, e, now + 1).delivery;
  await changeDelivery(d.id, () => ({ delivery: d }));
  return d;
}
const state = async (): Promise<string | undefined> => (await nudgeByKey(KEY))?.state;

describe('a worker that comes back', () => {
  it('writes down and sets free what had ended before it could', async () => {
    const d = await stored({ channel: 'copy' });
    expect([d.end, await state()]).toEqual(['copied', 'answering']);
    await boot();
    expect(await state()).toBe('answered');
    expect(await rememberedSince(0)).toMatchObject([{ outcome: 'copied_note', text: NOTE, deliveryId: 'd1' }]);
    await boot();
    expect(await rememberedSince(0)).toHaveLength(1);
  });

  it('sets free whoever is claimed by an answer that isn’t there', async () => {
    await stored({});
    await (await database()).delete('deliveries', 'd1');
    await boot();
    expect(await nudgeByKey(KEY)).toMatchObject({ state: 'open', deliveryId: null });
  });

  it('looks on where the tabs are the same', async () => {
    await stored({ noteTab: 2, opened: false });
    await boot();
    expect((await deliveryById('d1'))?.phase).toBe('placing');
    expect(told).toEqual(['look@2']);
  });
});

it('R34 an alarm that wakes a worker calls nothing late that the worker has not looked up', async () => {
  await stored({ noteTab: 2, opened: false });
  await changeDelivery('d1', (was) => ({ delivery: { ...was, begun: was.begun && { ...was.begun, at: Date.now() - 25_000 } } }));
  void boot();
  await onAlarm('delivery:d1');
  expect(await deliveryById('d1')).toMatchObject({ phase: 'placing', pause: null });
  expect(told).toEqual(['look@2']);
});

describe('a browser that was started anew, or Doorstep that was', () => {
  it('touches no tab of before and waits for a click', async () => {
    await stored({ note: null, channel: 'none' }, { type: 'go-on' });
    await browser.storage.session.clear();
    await boot();
    expect(await deliveryById('d1')).toMatchObject({ phase: 'paused', pause: 'restarted', requestTab: null });
    await stored({ id: 'd2', noteTab: 2, opened: false });
    await changeDelivery('d2', (was) => ({ delivery: { ...was, phase: 'returning', begun: null, sentAt: 1 } }));
    await browser.storage.session.clear();
    await boot();
    expect(told).toEqual([]);
  });

  it('waits for a click, too, where the first worker of the day was killed before it could say so', async () => {
    await stored({ noteTab: 2, opened: false });
    await browser.storage.session.clear();
    await closeDatabase();
    const killed = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new Error('killed');
    });
    await expect(boot()).rejects.toThrow('killed');
    killed.mockRestore();
    await boot();
    expect(await deliveryById('d1')).toMatchObject({ phase: 'paused', pause: 'restarted', noteTab: null });
    expect(told).toEqual([]);
  });

  it('hears of no page before it knows that, though a tab may have the number of another one of before', async () => {
    await stored({ opened: false }, { type: 'tab-opened', tab: 2, for: 'note' });
    await browser.storage.session.clear();
    let goOn = (): void => undefined;
    const slow = vi.spyOn(browser.storage.session, 'get').mockImplementationOnce(async () => {
      await new Promise<void>((resolve) => (goOn = resolve));
      return {};
    });
    const booting = boot();
    await vi.waitFor(() => expect(slow).toHaveBeenCalledWith('awake'));
    const heard = onPageMessage(chat('1001', 'Ana Ruiz', true), page(2, null));
    await vi.waitFor(async () => expect(await tabFacts(2)).not.toBeNull());
    goOn();
    await Promise.all([booting, heard]);
    expect(await deliveryById('d1')).toMatchObject({ phase: 'paused', pause: 'restarted', noteTab: null });
    expect(told).toEqual([]);
  });
});

it('R37 what was sent is remembered, though the user then confirmed or deleted by hand', async () => {
  await stored({ noteTab: 2, opened: false });
  await changeDelivery('d1', (was) => ({
    delivery: { ...was, phase: 'decline-countdown', begun: null, countdownUntil: Date.now() + 5000, sentAt: 5, sentText: 'Hi' },
  }));
  await by('declined');
  expect(await deliveryById('d1')).toMatchObject({ end: 'by-hand' });
  expect(await rememberedSince(0)).toMatchObject([{ text: 'Hi', deliveryId: 'd1' }]);
  expect(await state()).toBe('answered');
});

const by = (how: 'declined'): Promise<unknown> => onPageMessage({ type: 'by-hand', key: KEY, how }, page(1, null));
const page = (tab: number, openerTab: number | null): Parameters<typeof onPageMessage>[1] => {
  const meta = metaOf('facebook');
  if (!meta) throw new Error('no such site');
  return { meta, origin: 'https://www.facebook.com', tab, openerTab, documentId: null };
};
/** A page that shows a chat. */
const chat = (id: string, name: string, hello: boolean): Extract<PageMessage, { type: 'sighted' }> => {
  const url = `https://www.facebook.com/messages/t/${id}`;
  const thread = {
    thread: id,
    headerName: name,
    people: [{ name, profile: null, id }],
    group: false,
    composers: 1,
    firstUrl: url,
    movedByUser: 0,
  };
  return {
    type: 'sighted',
    platform: 'facebook',
    url,
    visible: true,
    health: 'empty',
    missing: [],
    viewer: null,
    approaches: [],
    thread,
    hello,
  };
};

describe('the tab that a click on the page opened', () => {
  it('is not one that was opened from there before, whoever writes in it', async () => {
    await takeReport(chat('3003', 'Sam Okoye', true), 8, null, await readSettings(), Date.now() - 5000);
    await rememberClicked('d1', 1);
    await stored({});
    await onPageMessage(chat('3003', 'Sam Okoye', false), page(8, 1));
    expect(await deliveryById('d1')).toMatchObject({ phase: 'opening', noteTab: null, end: null });
    await onPageMessage(chat('1001', 'Ana Ruiz', true), page(9, 1));
    expect(await deliveryById('d1')).toMatchObject({ phase: 'placing', noteTab: 9 });
    expect(told).toEqual(['place@9']);
  });

  it('is not one of another page', async () => {
    await rememberClicked('d1', 1);
    await stored({});
    await onPageMessage(chat('1001', 'Ana Ruiz', true), page(9, 4));
    expect(await deliveryById('d1')).toMatchObject({ phase: 'opening', noteTab: null });
  });
});

it('a tab is opened in the window of the one it belongs to, from whatever window the click came', async () => {
  await stored({ noteTab: 2, opened: false }, { type: 'tab-closed', tab: 2 });
  const { dispatch } = await import('./deliver.ts');
  await dispatch('d1', { type: 'go-on' });
  await vi.waitFor(async () => expect((await deliveryById('d1'))?.noteTab).toBe(77));
  expect(made).toEqual([{ url: 'https://www.facebook.com/messages/t/1001', openerTabId: 1, windowId: 5 }]);
});

it('R49 a site that is set to do less stops what would have gone further', async () => {
  await stored({ note: null, channel: 'none' });
  const set = async (level: AssistLevel): Promise<void> => {
    const settings = await changeSettings((s) => ({ ...s, sites: { facebook: { ...defaultSite(3), level } } }));
    await lowerLevels(settings);
  };
  await set(4);
  expect(await deliveryById('d1')).toMatchObject({ phase: 'countdown', level: 3 });
  await set(1);
  expect(await deliveryById('d1')).toMatchObject({ phase: 'paused', pause: 'level-lowered', level: 1 });
});
