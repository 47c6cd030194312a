import { dropTabFacts } from '../browser/session.ts';
import { readSettings } from '../browser/settings.ts';
import { freeHeld } from './busy.ts';
import { dispatchAll } from './deliver.ts';
import { refreshTabs } from './refresh.ts';

/** A tab was closed: what ran there is paused, and a countdown that stood there means that nothing happens. */
export async function onTabRemoved(tab: number): Promise<void> {
  await dropTabFacts(tab);
  await dispatchAll({ type: 'tab-closed', tab }, (d) => d.noteTab === tab || d.requestTab === tab);
  // Perhaps it was the shop's editor that kept the user busy.
  const settings = await readSettings();
  if (!settings.busyWhileListing) return;
  await freeHeld(settings);
  // What says "You're busy" isn't true any more.
  await refreshTabs();
}
