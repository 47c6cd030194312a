/** The options page's line to settings, permissions and everything at once. */
import { browser } from '../../browser/api.ts';
import { readKeys } from '../../browser/keys.ts';
import { isListing } from '../../browser/listing.ts';
import { ask } from '../../browser/screen-client.ts';
import { readManagedPolicy } from '../../browser/managed.ts';
import { changeSettings, changeWithBack, keptAside, readOwnSettings, readSettings } from '../../browser/settings.ts';
import { keptLines } from '../../core/letters.ts';
import { planOf, withPlan } from '../../core/pace.ts';
import { outlook, type Outlook } from '../../core/hours/combine.ts';
import { whileListing } from '../../core/hours/listing.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { metaOf } from '../../platforms/metas.ts';
import { matchesOf } from '../../platforms/origins.ts';
import { offeredWith } from '../../platforms/taught/known.ts';
import { eraseStore } from '../../store/backup.ts';
import { countContacts } from '../../store/book.ts';
import { calendarBusy } from '../../store/calendars.ts';
import { removeAddress, requestAddress, requestSite, setAgreed, setSite, siteViews } from '../shared/connect-sites.ts';
import { bookVerbs } from './book/connect.ts';
import { bookWorker } from './book/worker-client.ts';
import { download } from './download.ts';
import { policyVerbs } from './policy/connect.ts';
import { rulesVerbs } from './rules/connect.ts';
import { taughtVerbs } from './taught/connect.ts';
import { wordsVerbs } from './words/connect.ts';
import { hoursVerbs } from './hours/connect.ts';
import type { KeepingVerbs, OptionsData, OptionsVerbs, SettingsVerbs } from './verbs.ts';

/** Everything that the page shows at once. */
export async function loadOptions(): Promise<OptionsData> {
  const now = Date.now();
  const settings = await readSettings();
  return {
    settings,
    sites: await siteViews(settings, now),
    managed: await readManagedPolicy(),
    people: await countContacts(),
    version: browser.runtime.getManifest().version,
    notificationsAllowed: await browser.permissions.contains({ permissions: ['notifications'] }),
    keys: await readKeys(),
    settingsKeptAside: await keptAside(),
    outlook: await ahead(settings),
    now,
  };
}

/** Busy now and next, as the background part sees it. */
async function ahead(settings: Settings): Promise<Outlook> {
  const now = Temporal.Now.zonedDateTimeISO();
  const window = { start: now.epochMilliseconds, end: now.add({ days: 60 }).epochMilliseconds };
  const calendar = await calendarBusy(settings.calendars, window, now.timeZoneId);
  const listing = settings.busyWhileListing && (await isListing()) ? [whileListing(window.start)] : [];
  return outlook({ busy: settings.busy, schedule: settings.hours, calendar: [...calendar, ...listing] }, now);
}

const settings: SettingsVerbs = {
  agree: setAgreed,
  requestSite,
  removeSite: async (id) => {
    const meta = metaOf(id);
    await setSite(id, { stopped: true });
    if (meta) await browser.permissions.remove({ origins: matchesOf(meta, await readSettings()) });
  },
  setSite,
  requestAddress,
  taught: taughtVerbs,
  removeAddress,
  changePoints: (change) => changeWithBack((s) => ({ ...s, contactPoints: change(s.contactPoints) })),
  setMyName: async (myName) => {
    await changeSettings((s) => ({ ...s, myName }));
  },
  setCell: async (relationship, platform, outcome, contactPointId) => {
    await changeSettings((s) => {
      const others = s.map.filter((c) => c.relationship !== relationship || c.platform !== platform);
      return {
        ...s,
        map: outcome === null ? others : [...others, { relationship, platform, outcome, contactPointId }],
      };
    });
  },
  changePace: async (who, change) => {
    await changeSettings((s) => ({ ...s, paces: withPlan(s.paces, who, change(planOf(s.paces, who))) }));
  },
  changeLetters: async (change) => {
    await changeSettings((s) => {
      const letters = change(s.letters);
      return { ...s, letters: { ...letters, lines: keptLines(letters.lines) } };
    });
  },
  setBusy: (choice, task) => ask<void>({ type: 'busy', choice, task }),
  requestNotifications: () => void browser.permissions.request({ permissions: ['notifications'] }).catch(() => false),
  setNotifications: async (notifications) => {
    await changeSettings((s) => ({ ...s, notifications }));
  },
  pause: async (on) => {
    await changeSettings((s) => ({ ...s, pausedForGood: on }));
  },
  unpausePage: async (page) => {
    await changeSettings((s) => ({ ...s, pausedPages: s.pausedPages.filter((p) => p !== page) }));
  },
  setBusyWhileListing: async (busyWhileListing) => {
    await changeSettings((s) => ({ ...s, busyWhileListing }));
  },
  setLooksAfter: async (looksAfter) => {
    await changeSettings((s) => ({ ...s, looksAfter }));
  },
  setApart: async (what, done) => {
    await changeSettings((s) => {
      const others = s.apart.done.filter((one) => one !== what);
      return { ...s, apart: { offered: true, done: done ? [...others, what] : others } };
    });
  },
  apartOffered: async () => {
    await changeSettings((s) => ({ ...s, apart: { ...s.apart, offered: true } }));
  },
  newId: () => crypto.randomUUID(),
  page: { privacy: 'privacy.html', licence: 'LICENSE', notices: 'THIRD_PARTY.txt' },
};

const keeping: KeepingVerbs = {
  backup: async () => bookWorker.backup(await readOwnSettings()),
  isBackup: (text) => bookWorker.isBackup(text),
  restore: async (text) => {
    const restored = await bookWorker.restore(text);
    if (!restored) return null;
    // The agreement was given on this machine or it wasn't, and the calendars' times stand here; a file can't give either.
    await changeSettings((s) => ({ ...restored.settings, agreedAt: s.agreedAt, installedAt: s.installedAt, calendars: s.calendars }));
    await ask<null>({ type: 'book-changed' });
    return restored.people;
  },
  eraseEverything: async () => {
    const before = await readSettings();
    await eraseStore();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    // Written at once, so that the next reading finds a first day and not an empty place.
    await changeSettings(() => defaultSettings(Date.now()));
    for (const meta of offeredWith(before)) await browser.permissions.remove({ origins: matchesOf(meta, before) }).catch(() => false);
    await browser.permissions.remove({ permissions: ['notifications'] }).catch(() => false);
    await ask<null>({ type: 'erased' });
  },
  download,
};

export const optionsVerbs: OptionsVerbs = {
  settings,
  words: wordsVerbs,
  book: bookVerbs,
  hours: hoursVerbs,
  keeping,
  rules: rulesVerbs,
  policy: policyVerbs,
};
