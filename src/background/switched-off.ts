/** The user paused Doorstep, a page or a site: what is under way there stops at once, and says so. */
import { tabFacts } from '../browser/session.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteMeta } from '../core/site.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { dispatch } from './deliver.ts';
import { say } from './present/say.ts';
import { isAllowed, isWanted } from './sites.ts';
import { isPaused } from './state.ts';

/** Why nothing can be done on this site's pages now, in words; null: it can. @param page of the site, or null. */
export async function whyNotAtWork(meta: SiteMeta, settings: Settings, page: string | null): Promise<string | null> {
  if (!isWanted(settings, meta.id)) return say('strip_still_off');
  return (await isAllowed(meta, settings, page)) ? null : say('popup_site_inactive', { site: meta.name });
}

/** Only what is switched off by this change stops: an answer that is clicked while a page is paused is wanted. */
export async function stopSwitchedOff(was: Settings, settings: Settings): Promise<void> {
  const turnedOff = (works: (s: Settings) => boolean): boolean => works(was) && !works(settings);
  for (const d of await runningDeliveries()) {
    if (turnedOff((s) => isWanted(s, d.platform))) await dispatch(d.id, { type: 'switched-off', tab: null });
    for (const tab of [d.noteTab, d.requestTab]) {
      const facts = tab === null ? null : await tabFacts(tab);
      if (facts && turnedOff((s) => isWanted(s, facts.platform) && !isPaused(s, facts.url)))
        await dispatch(d.id, { type: 'switched-off', tab: facts.tab });
    }
  }
}
