/** Tells every tab that reports, the badge and open screens how things stand now. */
import { browser } from '../browser/api.ts';
import { allTabFacts, announceChange, dropTabFacts } from '../browser/session.ts';
import { readSettings } from '../browser/settings.ts';
import { updateBadge } from './badge.ts';
import { NOTHING, stateOfTab } from './state.ts';

/** Pushes to all tabs. A tab that can't be reached is forgotten: it reports anew when it comes back. */
export async function refreshTabs(): Promise<void> {
  for (const { tab } of await allTabFacts()) {
    let told: Promise<unknown> | undefined;
    await stateOfTab(tab, (state) => {
      told = browser.tabs.sendMessage(tab, { type: 'state', state }).catch(() => dropTabFacts(tab));
    });
    await told;
  }
  const now = Temporal.Now.zonedDateTimeISO();
  await updateBadge(await readSettings(), now);
  await announceChange(now.epochMilliseconds);
}

/** Has every tab read its page anew at the next state it is told: a page that was told of nothing reports what stands on it. */
export async function reportAnew(): Promise<void> {
  for (const { tab } of await allTabFacts()) {
    await browser.tabs.sendMessage(tab, { type: 'state', state: NOTHING }).catch(() => undefined);
  }
}
