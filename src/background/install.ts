import { browser } from '../browser/api.ts';
import { changeSettings } from '../browser/settings.ts';
import { atEdge } from './busy.ts';
import { planFromStored } from './alarms.ts';
import { seedDemo } from './demo.ts';
import { makeMenu } from './menu.ts';
import { syncSites } from './sites.ts';

declare const __DEMO__: boolean;

/** First install opens the welcome page; an update mends what is registered. */
export async function onInstalled(reason: string): Promise<void> {
  await closeStorageToPages();
  await makeMenu();
  // Written at once, so that the moment of the install is kept.
  const settings = await changeSettings((s) => s);
  if (__DEMO__ && reason === 'install') await seedDemo();
  await syncSites();
  await planFromStored();
  if (__DEMO__ && reason === 'install') await reloadDemo();
  // A browser that loads an unpacked folder calls every start an install.
  if (reason === 'install' && !__DEMO__ && !settings.welcomeDone)
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** The browser was started. What was under way then waits for a new click (boot.ts). */
export async function onStartup(): Promise<void> {
  await closeStorageToPages();
  await makeMenu();
  await syncSites();
  await atEdge();
  await planFromStored();
}

/** Content scripts use no storage; where the browser can enforce that, it does. */
async function closeStorageToPages(): Promise<void> {
  const local = browser.storage.local as { setAccessLevel?: (to: { accessLevel: string }) => Promise<void> };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** The demo's page opens together with the browser, before this worker; loaded again, its notes can be edited in place. */
async function reloadDemo(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: 'http://127.0.0.1/*' })) if (tab.id !== undefined) await browser.tabs.reload(tab.id);
}
