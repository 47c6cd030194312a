import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepTabFacts, type TabFacts } from '../browser/session.ts';
import { emptyContact } from '../core/contact.ts';
import { defaultSettings, defaultSite, type Settings } from '../core/settings.ts';
import type { PopupState } from '../core/popup.ts';
import { eraseStore } from '../store/backup.ts';
import { putContact } from '../store/book.ts';
import { closeDatabase } from '../store/database.ts';
import { popupState } from './popup.ts';
import { isWanted } from './sites.ts';

const real = vi.hoisted(() => ({
  url: 'https://www.facebook.com/friends' as string | undefined,
  allowed: (origin: string): boolean => origin !== '',
}));
// The browser tells a tab's address where it may, and what is allowed; the test says both.
vi.mock('../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
  return browserInMemory('en', (fake) => ({
    permissions: { contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((o) => real.allowed(o)) },
    tabs: Object.assign(fake.tabs, { get: async (id: number) => ({ id, url: real.url }) }),
    scripting: { executeScript: async () => [] },
  }));
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() }, language: 'en', languages: ['en'] });
const { browser } = await import('../browser/api.ts');

const settings = (sites: Settings['sites']): Promise<void> =>
  browser.storage.local.set({ settings: { ...defaultSettings(0), agreedAt: 0, sites } });
const told = (more: Partial<TabFacts> = {}): Promise<void> =>
  keepTabFacts({
    tab: 1,
    platform: 'facebook',
    url: 'https://www.facebook.com/friends',
    documentId: null,
    visible: true,
    health: 'empty',
    missing: [],
    keys: [],
    viewer: null,
    thread: null,
    at: 0,
    ...more,
  });
const state = (): Promise<PopupState> => popupState(1);
const status = async (): Promise<string> => (await state()).page.status;

beforeEach(async () => {
  real.url = 'https://www.facebook.com/friends';
  real.allowed = (origin) => origin !== '';
  await eraseStore();
  await browser.storage.session.clear();
  await settings({ facebook: defaultSite(3) });
});
afterEach(closeDatabase);

describe('the popup says of a page only what is so', () => {
  it('a page is watched once it has told something', async () => {
    expect(await status()).toBe('not-heard');
    await told();
    expect(await status()).toBe('watching');
    await told({ health: 'unrecognised' });
    expect(await status()).toBe('unreadable');
  });

  it('what a tab told before it went elsewhere counts no more', async () => {
    await told();
    real.url = 'https://news.example/';
    expect(await status()).toBe('no-site');
    // A page of the browser's own: no address is told.
    real.url = undefined;
    expect(await status()).toBe('no-site');
  });

  it('a site on which nobody can ask and messages are off is switched off, and no script of Doorstep runs there', async () => {
    await settings({ etsy: defaultSite(3) });
    real.url = 'https://www.etsy.com/messages';
    expect(await status()).toBe('switched-off');
    expect((await state()).reads).toEqual({ on: [], lost: [] });
    const off = { ...defaultSettings(0), agreedAt: 0, sites: { etsy: defaultSite(3) } };
    expect(isWanted(off, 'etsy')).toBe(false);
    expect(isWanted({ ...off, sites: { etsy: { ...defaultSite(3), messages: true } } }, 'etsy')).toBe(true);
  });

  it('R49 a permission that was taken back is told on every page, beside the sites that are still read', async () => {
    await settings({ facebook: defaultSite(3), x: defaultSite(3) });
    real.allowed = (origin) => !origin.includes('facebook');
    expect((await state()).page).toMatchObject({ status: 'not-active', site: 'Facebook' });
    real.url = 'https://news.example/';
    expect((await state()).reads).toEqual({ on: ['X'], lost: ['Facebook'] });
    // Whoever stops it in the options knows, and a site without an address that is read has none to lose.
    await settings({ facebook: { ...defaultSite(3), stopped: true }, x: defaultSite(3), mastodon: defaultSite(3) });
    expect((await state()).reads).toEqual({ on: ['X'], lost: [] });
  });

  it('nobody is in the book until somebody is', async () => {
    expect((await state()).nobodyKnown).toBe(true);
    await putContact({ ...emptyContact('ana', 1), names: ['Ana Ruiz'] });
    expect((await state()).nobodyKnown).toBe(false);
  });

  it('without the agreement nothing is read and nothing is lost', async () => {
    await browser.storage.local.set({ settings: { ...defaultSettings(0), sites: { facebook: defaultSite(3) } } });
    expect(await state()).toMatchObject({ page: { status: 'not-agreed' }, reads: { on: [], lost: [] } });
  });
});
