/**
 * Registration is derived: what should be registered is computed from consent, switches and permissions, compared with
 * what is, and mended. Run at install, update, start-up and at every change of these.
 */
import { browser } from '../browser/api.ts';
import { allTabFacts, dropTabFacts } from '../browser/session.ts';
import { readSettings } from '../browser/settings.ts';
import type { Settings } from '../core/settings.ts';
import { OFFERED } from '../platforms/metas.ts';
import type { SiteMeta } from '../core/site.ts';
import { matchesOf } from '../platforms/origins.ts';

const PREFIX = 'site-';

/** Is reading this site wanted by the user's own switches? */
export const isWanted = (settings: Settings, id: string): boolean => {
  const site = settings.sites[id];
  return settings.agreedAt !== null && !settings.pausedForGood && site !== undefined && (site.requests || site.messages);
};

/** May this site be read at all: permission given in the browser. */
export const isAllowed = (meta: SiteMeta): Promise<boolean> => browser.permissions.contains({ origins: matchesOf(meta) });

/** Mends registered scripts, runs the resident in tabs that are open already, and stops it where it isn't wanted. */
export async function syncSites(): Promise<void> {
  await navigator.locks.request('doorstep-sites', async () => {
    const settings = await readSettings();
    const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map((s) => s.id));
    for (const meta of OFFERED) {
      const id = PREFIX + meta.id;
      const should = isWanted(settings, meta.id) && (await isAllowed(meta));
      if (should && !registered.has(id)) await register(meta, id);
      if (!should && registered.has(id)) await browser.scripting.unregisterContentScripts({ ids: [id] });
      if (should) await runInOpenTabs(meta);
      else await stopTabs(meta.id);
    }
  });
}

async function register(meta: SiteMeta, id: string): Promise<void> {
  await browser.scripting.registerContentScripts([
    { id, js: [`content/${meta.id}.js`], matches: matchesOf(meta), runAt: 'document_start', allFrames: false, persistAcrossSessions: true },
  ]);
}

async function runInOpenTabs(meta: SiteMeta): Promise<void> {
  for (const tab of await browser.tabs.query({ url: matchesOf(meta) })) {
    if (tab.id === undefined || tab.discarded) continue;
    // A page that can't be reached (an error page, gone meanwhile) reads itself when it is loaded again.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [`content/${meta.id}.js`] }).catch(() => undefined);
  }
}

async function stopTabs(platform: string): Promise<void> {
  for (const facts of await allTabFacts()) {
    if (facts.platform !== platform) continue;
    await browser.tabs.sendMessage(facts.tab, { type: 'stop' }).catch(() => undefined);
    await dropTabFacts(facts.tab);
  }
}
