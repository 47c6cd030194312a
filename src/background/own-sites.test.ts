import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, readSettings } from '../browser/settings.ts';
import { defaultSite } from '../core/settings.ts';
import { metaOf } from '../platforms/metas.ts';
import { pageSender } from './access.ts';
import { wantSite } from './own-sites.ts';
import { onPermissionsAdded, onPermissionsRemoved } from './permissions.ts';
import { isAllowed } from './sites.ts';

const browserNow = vi.hoisted(() => ({ allowed: new Set<string>(), scripts: [] as { id: string; matches: string[] }[] }));

// The worker's door to the browser: what it allows is set by the test, what is registered is kept.
vi.mock('../browser/api.ts', async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  const permissions = { contains: async ({ origins }: { origins: string[] }) => origins.every((o) => browserNow.allowed.has(o)) };
  const scripting = {
    getRegisteredContentScripts: async () => browserNow.scripts,
    registerContentScripts: async (more: { id: string; matches: string[] }[]) => void browserNow.scripts.push(...more),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
      void (browserNow.scripts = browserNow.scripts.filter((s) => !ids.includes(s.id))),
    executeScript: async () => [],
  };
  const tabs = { query: async () => [], sendMessage: async () => undefined };
  const action = { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined };
  return { browser: Object.assign(fakeBrowser, { permissions, scripting, tabs, action }) };
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() }, language: 'en', languages: ['en'] });

const GARDEN = 'https://garden.example';
const CLAY = 'https://clay.example';
const origins = async (id: string): Promise<string[]> => (await readSettings()).sites[id]?.origins ?? [];
const registered = (id: string): string[] => browserNow.scripts.find((s) => s.id === `site-${id}`)?.matches ?? [];
/** The browser's own prompt, answered with yes. */
const allow = async (origin: string): Promise<void> => {
  browserNow.allowed.add(`${origin}/*`);
  await onPermissionsAdded({ origins: [`${origin}/*`] });
};
const revoke = async (origin: string): Promise<void> => {
  browserNow.allowed.delete(`${origin}/*`);
  await onPermissionsRemoved();
};

beforeEach(async () => {
  browserNow.allowed.clear();
  browserNow.scripts = [];
  await changeSettings((s) => ({ ...s, agreedAt: 1, sites: {} }));
});

describe('R20 an address that the user adds', () => {
  it('is taken in once the browser allows it, and that address alone is read', async () => {
    await wantSite('mastodon', GARDEN);
    expect(await origins('mastodon')).toEqual([]);
    await allow(GARDEN);
    expect(await origins('mastodon')).toEqual([GARDEN]);
    expect(registered('mastodon')).toEqual([`${GARDEN}/*`]);
    await wantSite('mastodon', CLAY);
    await allow(CLAY);
    expect(registered('mastodon')).toEqual([`${GARDEN}/*`, `${CLAY}/*`]);
  });

  it('that is allowed already is taken in at once, and once only', async () => {
    browserNow.allowed.add(`${GARDEN}/*`);
    await wantSite('xmpp', GARDEN);
    await wantSite('xmpp', GARDEN);
    expect(await origins('xmpp')).toEqual([GARDEN]);
  });

  it('has one kind of site: the newest choice', async () => {
    await wantSite('mastodon', GARDEN);
    await allow(GARDEN);
    await wantSite('xmpp', GARDEN);
    expect([await origins('mastodon'), await origins('xmpp')]).toEqual([[], [GARDEN]]);
  });

  it.each([
    ['facebook', GARDEN],
    ['nothing', GARDEN],
    ['mastodon', 'http://garden.example'],
    ['mastodon', 'https://*.example'],
    ['mastodon', 'https://garden.example/path'],
    ['mastodon', '<all_urls>'],
  ])('is nothing for %s at %s', async (platform, origin) => {
    browserNow.allowed.add(`${origin}/*`);
    await wantSite(platform, origin);
    expect((await readSettings()).sites).toEqual({});
  });

  it('nobody asked for here is not taken in, whatever the browser allows', async () => {
    await allow('https://stranger.example');
    expect((await readSettings()).sites).toEqual({});
    expect(browserNow.scripts).toEqual([]);
  });

  it('whose permission is taken away is no longer read; the others are, and it stays in the list', async () => {
    await changeSettings((s) => ({ ...s, sites: { mastodon: { ...defaultSite(3), origins: [GARDEN, CLAY] } } }));
    await allow(GARDEN);
    await allow(CLAY);
    await revoke(GARDEN);
    expect(registered('mastodon')).toEqual([`${CLAY}/*`]);
    expect(await origins('mastodon')).toEqual([GARDEN, CLAY]);
    const mastodon = metaOf('mastodon');
    const settings = await readSettings();
    if (!mastodon) throw new Error('no such site');
    expect(await isAllowed(mastodon, settings, `${GARDEN}/follow_requests`)).toBe(false);
    expect(await isAllowed(mastodon, settings, `${CLAY}/follow_requests`)).toBe(true);
    await revoke(CLAY);
    expect(registered('mastodon')).toEqual([]);
    expect(await isAllowed(mastodon, settings)).toBe(false);
  });

  it('is believed about its own kind of site and about no other page', async () => {
    await wantSite('mastodon', GARDEN);
    await allow(GARDEN);
    const settings = await readSettings();
    const { browser } = await import('../browser/api.ts');
    const from = (origin: string): string | null =>
      pageSender({ id: browser.runtime.id, origin, frameId: 0, tab: { id: 7 } } as never, settings)?.meta.id ?? null;
    expect([GARDEN, `${GARDEN}:8443`, CLAY, 'http://garden.example', 'https://evil.garden.example'].map(from)).toEqual([
      'mastodon',
      'mastodon',
      null,
      null,
      null,
    ]);
  });
});

describe('R20 a site with a further host', () => {
  const WWW = 'https://www.facebook.com';
  const WEB = 'https://web.facebook.com';
  const facebook = metaOf('facebook');

  it('is read on its own host without the other, and on the other once the browser allows it', async () => {
    if (!facebook) throw new Error('no such site');
    await allow(WWW);
    expect(registered('facebook')).toEqual([`${WWW}/*`]);
    expect(await isAllowed(facebook, await readSettings(), `${WEB}/friends`)).toBe(false);
    await allow(WEB);
    expect(registered('facebook')).toEqual([`${WWW}/*`, `${WEB}/*`]);
    expect(await isAllowed(facebook, await readSettings(), `${WEB}/friends`)).toBe(true);
    await revoke(WWW);
    expect(registered('facebook')).toEqual([`${WEB}/*`]);
    expect(await isAllowed(facebook, await readSettings(), `${WWW}/friends`)).toBe(false);
  });

  it('R03 has the line for those who never ask first on both', async () => {
    await changeSettings((s) => ({ ...s, neverAsksFirst: true }));
    const first = (): string[] => browserNow.scripts.find((s) => s.id === 'first-facebook')?.matches ?? [];
    await allow(WWW);
    expect(first()).toEqual([`${WWW}/*`]);
    await allow(WEB);
    expect(first()).toEqual([`${WWW}/*`, `${WEB}/*`]);
    await revoke(WWW);
    await revoke(WEB);
    expect(first()).toEqual([]);
  });
});
