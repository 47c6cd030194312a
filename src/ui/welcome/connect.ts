/** The first page's line to settings and permissions. */
import { changeSettings, readSettings } from '../../browser/settings.ts';
import { requestSite, setAgreed, setSite, siteViews } from '../shared/connect-sites.ts';
import type { WelcomeData, WelcomeVerbs } from './verbs.ts';

/** Everything that the page shows. */
export async function loadWelcome(): Promise<WelcomeData> {
  const settings = await readSettings();
  return {
    agreed: settings.agreedAt !== null,
    sites: await siteViews(settings, Date.now()),
    points: settings.contactPoints,
  };
}

export const welcomeVerbs: WelcomeVerbs = {
  agree: setAgreed,
  requestSite,
  setSite,
  changePoints: async (change) => {
    await changeSettings((s) => ({ ...s, contactPoints: change(s.contactPoints) }));
  },
  finish: async () => {
    await changeSettings((s) => ({ ...s, welcomeDone: true }));
  },
  newId: () => crypto.randomUUID(),
  optionsPage: (hash) => `options.html#${hash}`,
  privacyPage: 'privacy.html',
};
