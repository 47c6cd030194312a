/** The popup's line to the background part: everything that it asks for goes through here. */
import { browser, type Tabs } from '../../browser/api.ts';
import type { FirstAsk } from '../../browser/words-protocol.ts';
import { ask, onChanged } from '../../browser/screen-client.ts';
import { sessionValue, setSessionValue } from '../../browser/session.ts';
import { changeSettings } from '../../browser/settings.ts';
import { requestAddress } from '../shared/connect-sites.ts';
import type { NudgeView } from '../../core/view.ts';
import type { FirstView, MarkView, PersonChoice } from '../../core/words-view.ts';
import { START, type FirstDraft, type Place, type PopupConnection, type PopupData } from './types.ts';

const PLACE = 'popup-place';

/** What the worker gives; where the popup stood is kept here. */
type FromWorker = Omit<PopupData, 'place'>;

/** The tab under the popup. `?tab=` names it where the popup stands in a tab of its own (a small window, a test). */
async function tabUnder(): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** Finds the tab under the popup and connects to the worker. */
export async function connectPopup(): Promise<PopupConnection> {
  const under = await tabUnder();
  const tab = under?.id ?? null;
  return {
    load: async () => ({
      ...(await ask<FromWorker>({ type: 'popup', tab })),
      place: { ...START, ...((await sessionValue(PLACE)) as Place | undefined) },
    }),
    subscribe: (changed) => void onChanged(changed),
    act: (act) => ask<void>({ type: 'popup-act', tab, act }),
    // An e-mail draft is the mail program's; a tab opened for it would stay empty.
    open: (url) => void (url.startsWith('mailto:') ? open(url, '_self') : browser.tabs.create({ url })),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    check: {
      look: (key, replyId, text) => ask<MarkView | null>({ type: 'check-note', key, replyId, text }),
      keep: () => void ask<null>({ type: 'mark-dismissed' }).catch(() => null),
    },
    requestSite: (origins) => void browser.permissions.request({ origins }).catch(() => false),
    requestAddress,
    teach: () => (under ? teach(under) : undefined),
    lookAtOld: () => ask<void>({ type: 'look-at-old' }),
    skipInvites: (which) =>
      ask<void>({ type: 'skip-invites', key: 'key' in which ? which.key : null, from: 'from' in which ? which.from : null }),
    promise: (id, what, arg) => ask<string | null>({ type: 'promise', id, what, arg }),
    setBusy: (choice, task) => ask<void>({ type: 'busy', choice, task }),
    pause: async (where, on) => {
      if (where === 'everywhere') await changeSettings((s) => ({ ...s, pausedForGood: on }));
      else await pausePage(under?.url, on);
    },
    paste: ({ name, text, platform, profile }) => ask<NudgeView>({ type: 'paste', name, text, platform, profile: profile.trim() || null }),
    pasted: (key) => ask<NudgeView>({ type: 'pasted', key }),
    report: () => ask<string>({ type: 'report', tab }),
    watchAccount: (yes) => ask<void>({ type: 'watch-account', tab, yes }),
    writeFirst: (draft) => ask<FirstView>({ type: 'write-first', ask: asked(draft) }),
    checkFirst: (text, language) => ask<MarkView[]>({ type: 'check-first', text, language }),
    wroteFirst: (draft, text, wordingId, how) => ask<void>({ type: 'wrote-first', ask: asked(draft), text, wordingId, how }),
    findPeople: (text) => ask<PersonChoice[]>({ type: 'find-people', text }),
    warmAway: () => ask<void>({ type: 'warm-away' }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openBusyHours: () => void browser.tabs.create({ url: browser.runtime.getURL('options.html#busy') }),
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }),
    remember: (place) => void setSessionValue(PLACE, place),
  };
}

/** Without what the user typed over it. */
const asked = ({ text: _text, ...rest }: FirstDraft): FirstAsk => rest;

/** The browser is asked in the click itself; the popup may die of its prompt, so the worker knows of it before. */
function teach({ id, url }: Tabs.Tab): void {
  if (id === undefined || url === undefined) return;
  const { origin } = new URL(url);
  const want = async (): Promise<void> => {
    // The panel stands on the page: the popup is in its way.
    if (await ask<boolean>({ type: 'teach', tab: id, origin })) window.close();
  };
  void want();
  void browser.permissions.request({ origins: [`${origin}/*`] }).then(
    (given) => (given ? want() : undefined),
    () => false,
  );
}

async function pausePage(url: string | undefined, on: boolean): Promise<void> {
  if (!url) return;
  const { origin, pathname } = new URL(url);
  const page = origin + pathname;
  await changeSettings((s) => ({ ...s, pausedPages: [...s.pausedPages.filter((p) => p !== page), ...(on ? [page] : [])] }));
}
