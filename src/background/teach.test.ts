import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from '../browser/api.ts';
import { readSettings } from '../browser/settings.ts';
import type { Recipe } from '../core/recipe/recipe.ts';
import { defaultSite } from '../core/settings.ts';
import { metaWith, offeredWith } from '../platforms/taught/known.ts';
import { canTeach, onTeachMessage, teachAllowed, wantToTeach } from './teach.ts';

const browser = vi.hoisted(() => ({
  allowed: new Set<string>(),
  brought: [] as number[],
}));

// The worker's door to the browser: storage in memory, permissions and bundles as told.
vi.mock('../browser/api.ts', async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  const origins = (what: { origins?: string[] }): string[] => what.origins ?? [];
  return {
    browser: Object.assign(fakeBrowser, {
      permissions: {
        contains: (what: object) => Promise.resolve(origins(what).every((o) => browser.allowed.has(o))),
        remove: (what: object) => Promise.resolve(origins(what).every((o) => browser.allowed.delete(o))),
      },
      scripting: {
        getRegisteredContentScripts: () => Promise.resolve([]),
        registerContentScripts: () => Promise.resolve(),
        executeScript: ({ target }: { target: { tabId: number } }) => Promise.resolve(void browser.brought.push(target.tabId)),
      },
    }),
  };
});
vi.stubGlobal('__DEMO__', false);
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });

const ORIGIN = 'https://forum.example';
const RECIPE: Recipe = {
  origin: ORIGIN,
  kind: 'friend_request',
  pages: ['/members/requests'],
  block: 'li.pending-member',
  name: 'a.person',
  profile: '/u/{person}',
  decline: 'No thanks',
  message: null,
};
const from = (origin: string): Runtime.MessageSender => ({ id: 'x', url: `${origin}/members/requests` }) as Runtime.MessageSender;
const teach = (recipe: unknown, origin = ORIGIN): Promise<unknown> => onTeachMessage({ type: 'taught', recipe }, from(origin));

beforeEach(async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  fakeBrowser.reset();
  browser.allowed = new Set([`${ORIGIN}/*`]);
  browser.brought.length = 0;
});

describe('R20 what was shown on a page is kept for that very site', () => {
  it('if it is sound: the site is listed, wanted and known from then on', async () => {
    expect(await teach(RECIPE)).toEqual({ kept: true });
    const settings = await readSettings();
    expect(settings.sites['forum.example']).toMatchObject({ requests: true, level: 3 });
    expect(offeredWith(settings).at(-1)).toMatchObject({ id: 'forum.example', matches: ['https://forum.example/*'] });
    expect(metaWith(settings, 'forum.example')?.profileOf(`${ORIGIN}/u/ana`)?.profile).toBe(`${ORIGIN}/u/ana`);
    expect(await onTeachMessage({ type: 'recipe-wanted' }, from(ORIGIN))).toMatchObject(RECIPE);
    expect(canTeach(ORIGIN, settings)).toBe('again');
  });

  it('and for no other: another origin, a known site, one that the browser does not allow', async () => {
    browser.allowed.add('https://evil.example/*').add('https://www.facebook.com/*');
    expect(await teach(RECIPE, 'https://evil.example')).toEqual({ problem: 'origin' });
    expect(await teach({ ...RECIPE, origin: 'https://www.facebook.com' }, 'https://www.facebook.com')).toBeUndefined();
    expect(await teach({ ...RECIPE, origin: 'https://other.example' }, 'https://other.example')).toBeUndefined();
    expect(await teach({ ...RECIPE, origin: 'http://forum.example' }, 'http://forum.example')).toBeUndefined();
    expect((await readSettings()).taught).toEqual({});
    expect(await onTeachMessage({ type: 'recipe-wanted' }, from('https://evil.example'))).toBeNull();
  });

  it('never with a button that says yes or is about many, nor from what is no recipe', async () => {
    expect(await teach({ ...RECIPE, decline: 'Let in' })).toEqual({ problem: 'says-yes' });
    expect(await teach({ ...RECIPE, decline: 'No thanks to all' })).toEqual({ problem: 'many' });
    expect(await teach({ ...RECIPE, block: '*' })).toEqual({ problem: 'selector' });
    expect(await teach('nonsense')).toEqual({ problem: 'no-recipe' });
    expect((await readSettings()).taught).toEqual({});
  });

  it('a kept one that is not sound any more is no site, and costs nothing else', async () => {
    await teach(RECIPE);
    const settings = await readSettings();
    const spoilt = {
      ...settings,
      taught: { 'forum.example': { ...RECIPE, decline: 'Accept', at: 0 }, 'bank.example': { ...RECIPE, at: 0 } },
    };
    expect(offeredWith(spoilt).map((m) => m.id)).not.toContain('forum.example');
    expect(offeredWith(spoilt).map((m) => m.id)).not.toContain('bank.example');
  });
});

describe('R20 the panel comes where it was asked for', () => {
  it('at once on a site that is allowed, else once the browser allows it', async () => {
    expect(await wantToTeach(7, ORIGIN)).toBe(true);
    expect(browser.brought).toEqual([7]);
    browser.allowed.clear();
    expect(await wantToTeach(8, ORIGIN)).toBe(false);
    expect(browser.brought).toEqual([7]);
    await teachAllowed(['https://other.example/*', `${ORIGIN}/*`]);
    expect(browser.brought).toEqual([7, 8]);
    await teachAllowed([`${ORIGIN}/*`]);
    expect(browser.brought).toEqual([7, 8]);
  });

  it('never on a site that Doorstep knows, nor on what is no site', async () => {
    for (const origin of ['https://www.facebook.com', 'http://forum.example', 'chrome://settings', 'nonsense']) {
      expect(await wantToTeach(9, origin)).toBe(false);
    }
    expect(browser.brought).toEqual([]);
    const settings = await readSettings();
    expect(canTeach('https://www.facebook.com', settings)).toBeNull();
    const added = { ...settings, sites: { mastodon: { ...defaultSite(3), origins: [ORIGIN] } } };
    expect(canTeach(ORIGIN, settings)).toBe('new');
    expect(canTeach(ORIGIN, added)).toBeNull();
  });

  it('closed without anything shown, the permission goes back; with something kept it stays', async () => {
    await onTeachMessage({ type: 'teach-left' }, from(ORIGIN));
    expect(browser.allowed.size).toBe(0);
    browser.allowed.add(`${ORIGIN}/*`);
    await teach(RECIPE);
    await onTeachMessage({ type: 'teach-left' }, from(ORIGIN));
    expect(browser.allowed.size).toBe(1);
  });
});
