// R34: a click is told to one worker, or to the next if that one was killed; it is one click all the same.
import { ana, comes, MS, view } from '../../test/scenes/ways.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Nudge } from '../core/nudge.ts';
import type { Act } from '../core/view.ts';
import { keepTabFacts } from '../browser/session.ts';
import { browser } from '../browser/api.ts';
import { putContact } from '../store/book.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { startAnswer } from './start-answer.ts';

const CLICK = 'a'.repeat(32);
const LIST = 1;

beforeEach(() => void vi.useFakeTimers({ now: MS, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const asks = async (): Promise<Nudge> => {
  await putContact(ana);
  return comes('facebook', 'friend_request', { id: '77' });
};
async function clicked(nudge: Nudge, click: Act['click'], heard: number): Promise<void> {
  const reply = (await view(nudge)).replies[0];
  const act = {
    verb: 'answer' as const,
    key: nudge.key,
    deliveryId: null,
    replyId: reply?.id ?? null,
    arg: null,
    text: null,
    slots: {},
    click,
  };
  await startAnswer(act, nudge.key, { tab: LIST, onPage: true }, heard);
}

it('told twice it is one answer, and says of nobody that another tab answers them', async () => {
  const nudge = await asks();
  await clicked(nudge, { id: CLICK, at: MS }, MS);
  await clicked(nudge, { id: CLICK, at: MS }, MS + 900);
  expect(await runningDeliveries()).toMatchObject([{ id: CLICK, clickedAt: MS }]);
  expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('already');
});

it('heard of late it counts from when it was made, unless that can’t be', async () => {
  const nudge = await asks();
  await clicked(nudge, { id: CLICK, at: MS - 1500 }, MS);
  expect((await runningDeliveries())[0]?.clickedAt).toBe(MS - 1500);
});

it.each([MS + 5000, MS - 3_600_000])('counts from now where its own time is no click’s: %i', async (at) => {
  await clicked(await asks(), { id: CLICK, at }, MS);
  expect((await runningDeliveries())[0]?.clickedAt).toBe(MS);
});

it('the chat that it opened is known, though that reported before the click was heard of', async () => {
  const nudge = await asks();
  vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => Object.assign(await browser.tabs.create({}), { id, openerTabId: LIST }));
  const thread = { thread: '77', headerName: 'Ana Ruiz', people: [], group: false, composers: 1, firstUrl: '', movedByUser: 0 };
  const facts = {
    platform: 'facebook',
    url: 'https://www.facebook.com/messages/t/77',
    documentId: null,
    visible: true,
    health: 'empty' as const,
    missing: [],
    keys: [],
    viewer: null,
  };
  await keepTabFacts({ ...facts, tab: 9, thread, at: MS, since: MS + 400 });
  await keepTabFacts({ ...facts, tab: 99, thread, at: MS, since: MS - 60_000 });
  await clicked(nudge, { id: CLICK, at: MS }, MS + 900);
  expect(await runningDeliveries()).toMatchObject([{ phase: 'placing', noteTab: 9 }]);
});
