/**
 * Registration is derived: what should be registered is computed from consent, switches and permissions, compared with
 * what is, and mended. Run at install, update, start-up and at every change of these.
 */
import { browser } from '../browser/api.ts';
import { allTabFacts, dropTabFacts } from '../browser/session.ts';
import { readSettings } from '../browser/settings.ts';
import { isMessage } from '../core/approach-keys.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteMeta } from '../core/site.ts';
import { isTaught } from '../core/recipe/taught-site.ts';
import { covers, matchesOf, neededOf } from '../platforms/origins.ts';
import { metaWith, offeredWith } from '../platforms/taught/known.ts';

const PREFIX = 'site-';
/** The line at a site's own "Add friend", for those who never ask first. */
const FIRST = 'first-';

/** Is anything that this site has switched on? Where nobody can ask, the switch for requests means nothing. */
export function isOn(settings: Settings, meta: SiteMeta | null): boolean {
  const site = meta === null ? undefined : settings.sites[meta.id];
  if (!meta || !site) return false;
  return (site.requests && meta.kinds.some((kind) => !isMessage(kind))) || (site.messages && meta.kinds.some(isMessage));
}

/** Is reading this site wanted by the user's own switches? */
export const isWanted = (settings: Settings, id: string): boolean =>
  settings.agreedAt !== null && !settings.pausedForGood && isOn(settings, metaWith(settings, id));

/**
 * The site's match patterns that the browser allows now: all it needs or none, and some of its further hosts or of the
 * addresses that the user added.
 */
export async function allowedOf(meta: SiteMeta, settings: Settings): Promise<string[]> {
  const patterns = matchesOf(meta, settings);
  const needed = meta.marks ? [] : neededOf(meta, settings);
  const asked = [...(needed.length > 0 ? [needed] : []), ...patterns.filter((p) => !needed.includes(p)).map((p) => [p])];
  const given = await Promise.all(asked.map((origins) => browser.permissions.contains({ origins })));
  return asked.filter((_, i) => given[i]).flat();
}

/**
 * May this site be read: permission given in the browser.
 * @param page an address of the page that is meant; null: any of the site's.
 */
export async function isAllowed(meta: SiteMeta, settings: Settings, page: string | null = null): Promise<boolean> {
  const allowed = await allowedOf(meta, settings);
  return (meta.marks || meta.also) && page !== null ? allowed.some((pattern) => covers(pattern, page)) : allowed.length > 0;
}

/** Mends registered scripts, runs the resident in tabs that are open already, and stops it where it isn't wanted. */
export async function syncSites(): Promise<void> {
  await navigator.locks.request('doorstep-sites', async () => {
    const settings = await readSettings();
    const registered = new Map((await browser.scripting.getRegisteredContentScripts()).map((s) => [s.id, s.matches ?? []]));
    const offered = offeredWith(settings);
    for (const meta of offered) {
      const id = PREFIX + meta.id;
      const should = isWanted(settings, meta.id) ? await allowedOf(meta, settings) : [];
      const is = registered.get(id);
      const same = isSame(is, should);
      if (is && !same) await browser.scripting.unregisterContentScripts({ ids: [id] });
      if (should.length > 0 && !same) await register(meta, id, should);
      if (should.length > 0) await runInOpenTabs(meta, should);
      await stopTabs(meta.id, should);
      await syncFirst(
        meta,
        settings.neverAsksFirst && !isTaught(meta.id) && meta.kinds.includes('friend_request') ? should : [],
        registered,
      );
    }
    // Taught pages that the user has forgotten.
    for (const id of registered.keys()) {
      const platform = id.slice(PREFIX.length);
      if (!id.startsWith(PREFIX) || !isTaught(platform) || offered.some((meta) => meta.id === platform)) continue;
      await browser.scripting.unregisterContentScripts({ ids: [id] });
      await stopTabs(platform, []);
    }
  });
}

/** Is it registered for just these patterns? */
const isSame = (is: string[] | undefined, should: string[]): boolean => is?.toSorted().join(' ') === should.toSorted().join(' ');

/** A bundle of its own, registered only while the switch is on; open tabs get it at once. */
async function syncFirst(meta: SiteMeta, should: string[], registered: ReadonlyMap<string, string[]>): Promise<void> {
  const id = FIRST + meta.id;
  const js = 'content/first.js';
  const is = registered.get(id);
  if (isSame(is, should)) return;
  if (is) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (should.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, js: [js], matches: should, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
  for (const tab of await browser.tabs.query({ url: should }))
    if (tab.id !== undefined && !tab.discarded)
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [js] }).catch(() => undefined);
}

/** One bundle a site; all taught ones share one, which asks for what was taught. */
const bundleOf = (meta: SiteMeta): string => `content/${isTaught(meta.id) ? 'taught' : meta.id}.js`;

async function register(meta: SiteMeta, id: string, matches: string[]): Promise<void> {
  await browser.scripting.registerContentScripts([
    { id, js: [bundleOf(meta)], matches, runAt: 'document_start', allFrames: false, persistAcrossSessions: true },
  ]);
}

async function runInOpenTabs(meta: SiteMeta, matches: string[]): Promise<void> {
  for (const tab of await browser.tabs.query({ url: matches })) {
    if (tab.id === undefined || tab.discarded) continue;
    // A page that can't be reached (an error page, gone meanwhile) reads itself when it is loaded again.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [bundleOf(meta)] }).catch(() => undefined);
  }
}

/** @param except patterns of pages that go on being read. */
async function stopTabs(platform: string, except: readonly string[]): Promise<void> {
  for (const facts of await allTabFacts()) {
    if (facts.platform !== platform || except.some((pattern) => covers(pattern, facts.url))) continue;
    await browser.tabs.sendMessage(facts.tab, { type: 'stop' }).catch(() => undefined);
    await dropTabFacts(facts.tab);
  }
}
