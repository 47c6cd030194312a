/** Sites at addresses that the user adds: taken in once the browser's own prompt was accepted, never before. */
import { browser } from '../browser/api.ts';
import { sessionValue, setSessionValue } from '../browser/session.ts';
import { changeSettings } from '../browser/settings.ts';
import { OWN_ORIGIN } from '../core/own-address.ts';
import { defaultSite, type Settings } from '../core/settings.ts';
import type { SiteMeta } from '../core/site.ts';
import { OFFERED } from '../platforms/metas.ts';
import { patternOf } from '../platforms/origins.ts';

const wantedKey = (origin: string): string => `wanted:${origin}`;

/** Sites that live at any address, of those that are offered. */
const movable = (): SiteMeta[] => OFFERED.filter((meta) => meta.marks !== undefined);

/**
 * The user has asked for this address and the browser is asking now; the screen may die of that. What kind of site it
 * is is kept until the answer comes. An address that is allowed already is taken in at once.
 */
export async function wantSite(platform: string, origin: string): Promise<void> {
  const meta = movable().find((m) => m.id === platform);
  if (!meta || !OWN_ORIGIN.test(origin)) return;
  await setSessionValue(wantedKey(origin), platform);
  if (await browser.permissions.contains({ origins: [patternOf(origin)] })) await adopt(meta, origin);
}

/** The browser has allowed these patterns: those that were asked for as sites of their own are taken in. */
export async function adoptAllowed(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) {
    const origin = pattern.replace(/\/\*$/u, '');
    const platform = await sessionValue(wantedKey(origin));
    const meta = movable().find((m) => m.id === platform);
    if (meta) await adopt(meta, origin);
  }
}

async function adopt(meta: SiteMeta, origin: string): Promise<void> {
  await changeSettings((s) => withOrigin(s, meta, origin));
  // Allowed anew another day it is what it was, not what was asked for once.
  await setSessionValue(wantedKey(origin), null);
}

/** An address has one kind of site: the newest choice stands. */
function withOrigin(s: Settings, meta: SiteMeta, origin: string): Settings {
  const others = Object.entries(s.sites).map(([id, site]) => [id, { ...site, origins: site.origins.filter((o) => o !== origin) }]);
  const sites = Object.fromEntries(others) as Settings['sites'];
  const site = sites[meta.id] ?? defaultSite(meta.startLevel);
  return { ...s, sites: { ...sites, [meta.id]: { ...site, origins: [...site.origins, origin] } } };
}

/**
 * Which kind of site the page in this tab looks like, by its own marks alone; nothing else of it is read. Only for the
 * tab over which the user has just pressed Doorstep's button: the browser opens no other to it.
 */
export async function looksLike(tab: number): Promise<SiteMeta | null> {
  const target = { tabId: tab };
  try {
    await browser.scripting.executeScript({ target, files: ['content/marks.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      // See src/content/world.ts.
      func: () => (globalThis as { __doorstep?: { looksLike?: string | null } }).__doorstep?.looksLike ?? null,
    });
    return movable().find((meta) => meta.id === answer?.result) ?? null;
  } catch {
    // The browser's own pages and stores open to nobody.
    return null;
  }
}
