import { dropTabFacts, sessionValue } from '../browser/session.ts';
import { readSettings } from '../browser/settings.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { freeHeld } from './busy.ts';
import { clickedIn, dispatch, dispatchAll, rememberClicked, rememberOpened } from './deliver.ts';
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

/** The browser put another tab in the place of this one (loaded ahead, or put away to save memory): what ran there goes on there. */
export async function onTabReplaced(tab: number, was: number): Promise<void> {
  // Its page is another one, and tells of itself.
  await dropTabFacts(was);
  for (const d of await runningDeliveries()) {
    if ((await sessionValue(`opened:${d.id}`)) === was) await rememberOpened(d, tab);
    if ((await clickedIn(d)) === was) await rememberClicked(d.id, tab);
    await dispatch(d.id, { type: 'tab-replaced', tab: was, by: tab });
  }
}
