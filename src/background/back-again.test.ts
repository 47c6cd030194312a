import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyContact } from '../core/contact.ts';
import { startDelivery } from '../core/delivery/start.ts';
import { NOTE, start } from '../core/delivery/test-story.ts';
import type { Delivery, End } from '../core/delivery/types.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import type { PageState } from '../core/view.ts';
import type { PageMessage } from '../browser/protocol.ts';
import { METAS } from '../platforms/metas.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { changeDelivery } from '../store/deliveries.ts';
import { claim } from '../store/nudges.ts';
import { writeMeta } from '../store/meta.ts';
import { logDelivery, releaseNudge } from './aftermath.ts';
import { onPageMessage } from './page-messages.ts';

// The worker's door to the browser: English words, storage in memory, and tabs that hear what they are told.
vi.mock('../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
  return browserInMemory('en-GB', (fake) => ({
    tabs: Object.assign(fake.tabs, { sendMessage: async () => undefined, query: async () => [] }),
    scripting: { executeScript: async () => [] },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined, setTitle: async () => undefined },
  }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() }, language: 'en', languages: ['en'] });
const { browser } = await import('../browser/api.ts');

const MORNING = Temporal.ZonedDateTime.from('2026-05-04T10:00[Europe/Madrid]');
const KEY = 'facebook/friend_request/id:1001';
const LIST = 'https://www.facebook.com/friends/requests/';
const { sender } = start();
const settings: Settings = {
  ...defaultSettings(0),
  agreedAt: 0,
  sites: { facebook: defaultSite(3) },
  contactPoints: [{ id: 'l', kind: 'linkedin', value: 'https://www.linkedin.com/in/robin-hale', reason: '' }],
};
const meta = METAS.find((m) => m.id === 'facebook');
if (!meta) throw new Error('no facebook');
const from = { tab: 1, openerTab: null, documentId: 'doc', origin: 'https://www.facebook.com', url: LIST, meta };

beforeEach(async () => {
  vi.useFakeTimers({ now: MORNING.epochMilliseconds, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockImplementation(() =>
    MORNING.add({ milliseconds: Date.now() - MORNING.epochMilliseconds }),
  );
  await eraseStore();
  await browser.storage.session.clear();
  await browser.storage.local.set({ settings });
  await putContact({
    ...emptyContact('ana', 1),
    names: ['Ana Ruiz'],
    relationships: ['client'],
    setByUser: ['client'],
    emails: ['ana@example.org'],
    identities: [{ platform: 'facebook', profile: sender.profile, id: '1001', handle: 'ana.ruiz' }],
  });
  // Read before: whoever stands there now is new.
  await writeMeta('baseline:facebook/friends/requests', 1);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await closeDatabase();
});

const later = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1000);
/** The page reports who stands on it. @param hello it was loaded anew. */
async function page(shows: 'the request' | 'nobody', hello = false): Promise<PageState> {
  const approach = { platform: 'facebook', kind: 'friend_request' as const, sender, text: '', thread: null, at: null };
  const message: PageMessage = {
    type: 'sighted',
    platform: 'facebook',
    url: LIST,
    visible: true,
    health: shows === 'nobody' ? 'empty' : 'ok',
    missing: [],
    viewer: null,
    approaches: shows === 'nobody' ? [] : [{ approach, aliases: [] }],
    thread: null,
    hello,
  };
  return (await onPageMessage(message, from)) as PageState;
}
/** Ana asked, and her request was answered with a note; how it ended. */
async function answered(end: End): Promise<Delivery> {
  await page('the request', true);
  const { delivery } = startDelivery(start({ requestTab: 1 }));
  await claim(KEY, delivery);
  await later(30);
  const d: Delivery = { ...delivery, phase: 'ended', end, sentAt: Date.now(), sentText: NOTE, changedAt: Date.now(), attempt: 7 };
  await changeDelivery(d.id, () => ({ delivery: d }));
  await logDelivery(d);
  await releaseNudge(d);
  return d;
}
const words = (s: PageState): string[] => [...s.strips, ...s.nudges.flatMap((n) => n.strip ?? [])].map((strip) => strip.text);
const card = (s: PageState): unknown =>
  s.nudges.map((n) => ({ strip: n.strip, history: n.history, wrote: n.wrote, first: n.replies[0]?.button.label }));
const ANEW = [
  {
    strip: null,
    history: expect.stringMatching(/^Asks again\. You answered on 4 May on Messenger\./),
    wrote: NOTE,
    first: 'Write it by e-mail and decline',
  },
];
const STILL = "Note sent. Facebook still shows the request. Press Delete yourself: it's outlined.";

describe('R17 R34 a request that Facebook still showed after the answer', () => {
  it('says so as long as it stands there', async () => {
    await answered('decline-unseen');
    expect(words(await page('the request'))).toEqual([STILL]);
  });

  it('that went by hand and comes straight back is a new card with the next answer, and the old words are kept in it', async () => {
    await answered('decline-unseen');
    await onPageMessage({ type: 'by-hand', key: KEY, how: 'declined' }, from);
    expect(words(await page('nobody'))).toEqual([]);
    await later(12);
    const state = await page('the request');
    expect(words(state)).toEqual([]);
    expect(card(state)).toEqual(ANEW);
  });

  it('is no new request while the page may only be drawing its list anew; one that stays is', async () => {
    await answered('decline-unseen');
    await onPageMessage({ type: 'by-hand', key: KEY, how: 'declined' }, from);
    await page('nobody');
    await later(2);
    expect((await page('the request')).nudges).toEqual([]);
    await page('nobody');
    await later(20);
    expect((await page('nobody')).nudges).toEqual([]);

    await onPageMessage({ type: 'by-hand', key: KEY, how: 'declined' }, from);
    await later(2);
    expect((await page('the request')).nudges).toEqual([]);
    await later(9);
    expect(card(await page('the request'))).toEqual(ANEW);
  });

  it('that was seen to go late says that it is done, and the strip is gone once it is back', async () => {
    const d = await answered('decline-unseen');
    await onPageMessage({ type: 'step-done', deliveryId: d.id, step: 'outline', attempt: 7, result: 'ok', text: '' }, from);
    expect(words(await page('nobody'))).toEqual([expect.stringMatching(/^Done\. Note sent [\d:]+, request deleted\./)]);
    await later(12);
    const state = await page('the request');
    expect(words(state)).toEqual([]);
    expect(card(state)).toEqual(ANEW);
  });

  it('whose buttons went from its row says the same', async () => {
    await answered('decline-unseen');
    await onPageMessage({ type: 'withdrawn', keys: [KEY] }, from);
    expect(words(await page('nobody'))).toEqual([expect.stringMatching(/^Done\. Note sent/)]);
  });
});

describe('R52 nobody asks again by a request that was never gone', () => {
  it.each<End>(['kept', 'note-only', 'decline-unseen'])('after the end %s a page that is loaded anew says nothing of it', async (end) => {
    await answered(end);
    await later(3600);
    expect(card(await page('the request', true))).toEqual([]);
    await later(86_400);
    expect(card(await page('the request', true))).toEqual([]);
  });

  it('one that had not been seen for days has its card again, which says that it may be the same', async () => {
    await answered('kept');
    await later(4 * 86_400);
    expect(card(await page('the request', true))).toEqual([
      expect.objectContaining({ history: expect.stringMatching(/^Perhaps still the same request\. You answered on 4 May on Messenger\./) }),
    ]);
  });
});
