/** The user paused Doorstep, a page or a site: what is under way there stops at once, and says so. */
import { tabFacts } from '../browser/session.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteMeta } from '../core/site.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { dispatch } from './deliver.ts';
import { say } from './present/say.ts';
import { isAllowed, isWanted } from './sites.ts';
import { isPaused } from './state.ts';

/** Does Doorstep work on this site at all, as these settings are? @param now epoch ms. */
const isAtWork = (settings: Settings, platform: string, now: number): boolean =>
  isWanted(settings, platform) && (settings.pausedUntil ?? 0) <= now;

/** Why nothing can be done on this site's pages now, in words; null: it can. @param page of the site, or null. @param now epoch ms. */
export async function whyNotAtWork(meta: SiteMeta, settings: Settings, page: string | null, now: number): Promise<string | null> {
  if (!isAtWork(settings, meta.id, now)) return say('strip_still_off');
  return (await isAllowed(meta, settings, page)) ? null : say('popup_site_inactive', { site: meta.name });
}

/** Only what is switched off by this change stops: an answer that is clicked while a page is paused is wanted. @param now epoch ms. */
export async function stopSwitchedOff(was: Settings, settings: Settings, now: number): Promise<void> {
  const turnedOff = (works: (s: Settings) => boolean): boolean => works(was) && !works(settings);
  for (const d of await runningDeliveries()) {
    if (turnedOff((s) => isAtWork(s, d.platform, now))) await dispatch(d.id, { type: 'switched-off', tab: null });
    for (const tab of [d.noteTab, d.requestTab]) {
      const facts = tab === null ? null : await tabFacts(tab);
      if (facts && turnedOff((s) => isWanted(s, facts.platform) && !isPaused(s, facts.url, now)))
        await dispatch(d.id, { type: 'switched-off', tab: facts.tab });
    }
  }
}
