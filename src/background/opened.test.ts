// R34: the page of a request may report before the worker has stored that it opened it.
import { ana, comes, MS, press } from '../../test/scenes/ways.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../browser/api.ts';
import { keepTabFacts } from '../browser/session.ts';
import { putContact } from '../store/book.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { dispatch } from './deliver.ts';

const TAB = 41;
beforeEach(() => void vi.useFakeTimers({ now: MS, toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A request is declined from the popup: its own page is opened. @param since when the page in that tab first reported, epoch ms. */
async function opens(since: number): Promise<void> {
  await putContact(ana);
  await press(await comes('facebook', 'friend_request', { id: '77' }), 'quiet');
  const facts = { platform: 'facebook', url: 'https://www.facebook.com/friends', documentId: null, visible: true, health: 'ok' as const };
  vi.spyOn(browser.tabs, 'create').mockImplementation(async (what) => {
    await keepTabFacts({ tab: TAB, ...facts, missing: [], keys: [], viewer: null, thread: null, at: since, since });
    return { ...what, id: TAB } as Awaited<ReturnType<typeof browser.tabs.create>>;
  });
  const [running] = await runningDeliveries();
  vi.setSystemTime(MS + 6000);
  await dispatch(running?.id ?? '', { type: 'countdown-over' });
}

it('it is asked for the request all the same', async () => {
  await opens(MS + 6000);
  await vi.waitFor(async () => expect(await runningDeliveries()).toMatchObject([{ requestTab: TAB, begun: { step: 'find-request' } }]));
});

it('what stood in that tab before is not asked', async () => {
  await opens(MS - 1000);
  await vi.waitFor(async () => expect(await runningDeliveries()).toMatchObject([{ requestTab: TAB, begun: null }]));
});
