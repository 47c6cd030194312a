/** Everything that the popup shows, derived anew each time it asks. */
import { browser } from '../browser/api.ts';
import { sessionValue, tabFacts } from '../browser/session.ts';
import { readSettings } from '../browser/settings.ts';
import { isOtherAccount } from '../core/accounts.ts';
import { isInvite } from '../core/approach-keys.ts';
import { isWaiting, type Nudge } from '../core/nudge.ts';
import { siteLevel } from '../core/delivery/level.ts';
import { hostOfOrigin, ownOrigin } from '../core/own-address.ts';
import type { PageStatus, PopupState } from '../core/popup.ts';
import type { Settings } from '../core/settings.ts';
import type { NudgeView } from '../core/view.ts';
import { covers, matchesOf, nameAt, siteOfOrigin } from '../platforms/origins.ts';
import { METAS } from '../platforms/metas.ts';
import { offeredWith } from '../platforms/taught/known.ts';
import { countContacts } from '../store/book.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { openPromises } from '../store/promises.ts';
import { allNudges } from '../store/nudges.ts';
import { judge, type Judged } from './judge.ts';
import { busyState, heldWords, waitsForLater, whileBusy } from './popup-busy.ts';
import { STORAGE_FULL } from './storage-full.ts';
import { learnedOn, nudgeView } from './present/nudge.ts';
import { promiseView } from './present/promise.ts';
import { say } from './present/say.ts';
import { stripView } from './present/strip.ts';
import { shortName } from './present/words-for.ts';
import { saidIn } from './said-strip.ts';
import { looksLike } from './own-sites.ts';
import { allowedOf, isAllowed, isOn } from './sites.ts';
import { isPaused } from './state.ts';
import { warmSuggestion } from './warm.ts';
import { canTeach } from './teach.ts';
import { today } from './today.ts';

/** More than this many people are not shown at once. */
const MOST = 60;

/** @param tab the tab under the popup. */
export async function popupState(tab: number | null): Promise<PopupState> {
  const settings = await readSettings();
  const now = Temporal.Now.zonedDateTimeISO();
  const ms = now.epochMilliseconds;
  const nudges = await allNudges();
  const learned = await justLearned(nudges, ms);
  const judged = await judgeAll(
    nudges.filter((n) => isWaiting(n, ms) || learned.has(n.key) || isPutOff(n, ms)),
    settings,
    now,
  );
  const shown = judged.filter(
    (j) => !isInvite(j.nudge.kind) && (j.verdict.shown !== 'nothing' || j.nudge.deliveryId !== null || learned.has(j.nudge.key)),
  );
  const held = shown.filter((j) => waitsForLater(j, ms));
  const old = nudges.filter((n) => n.state === 'old');
  const looking = (await sessionValue('looking')) === true;
  const views = (list: Judged[]): Promise<NudgeView[]> => Promise.all(list.slice(0, MOST).map((j) => viewInPopup(j, settings, now)));
  const page = await pageStatus(tab, settings);
  const teach = await teachOn(tab, page, settings);
  return {
    page,
    reads: await readSites(settings),
    nobodyKnown: (await countContacts()) === 0,
    ...(teach ? { teach } : {}),
    problem: (await sessionValue(STORAGE_FULL)) === true ? 'storage-full' : null,
    waiting: await views(inOrder(shown.filter((j) => !held.includes(j)))),
    old: { count: old.length, people: looking ? await views(await judgeAll(old.slice(0, MOST), settings, now)) : [] },
    invites: await views(judged.filter((j) => isInvite(j.nudge.kind))),
    said: (await saidIn('popup', ms))[0]?.text ?? null,
    unfinished: await unfinished(shown),
    today: await today(now),
    busy: await busyState(settings, now),
    whileBusy: await whileBusy(nudges, ms),
    held: await Promise.all(
      held.slice(0, MOST).map(async (j) => ({ until: heldWords(j, now), view: await viewInPopup(j, settings, now) })),
    ),
    promises: (await openPromises()).map((p) => promiseView(p, now)),
    warm: await warmSuggestion(settings, now),
    sites: METAS.map((m) => ({ id: m.id, name: m.name })),
  };
}

/** "At 17:00" or "Hold this until Thursday" was pressed, and it isn't yet. */
const isPutOff = (n: Nudge, now: number): boolean =>
  n.state === 'later' && ((n.heldUntil !== null && n.heldUntil > now) || (n.draft != null && n.draft.until > now));

async function judgeAll(nudges: readonly Nudge[], settings: Settings, now: Temporal.ZonedDateTime): Promise<Judged[]> {
  const all = await Promise.all(nudges.map((n) => judge(n, settings, now)));
  return all.filter((j) => j !== null);
}

/** Somebody of whom the book has just learned that there is nothing to answer: said once more, with its undo. */
async function justLearned(nudges: readonly Nudge[], now: number): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const n of nudges) if ((n.state === 'withdrawn' || n.state === 'open') && (await learnedOn(n.key, now))) keys.add(n.key);
  return keys;
}

/** Who needs an answer first, strangers last, newest first among equals. */
const inOrder = (list: Judged[]): Judged[] =>
  list.toSorted(
    (a, b) =>
      Number(a.verdict.question === 'who') - Number(b.verdict.question === 'who') ||
      Number(b.verdict.counts) - Number(a.verdict.counts) ||
      b.nudge.firstSeenAt - a.nudge.firstSeenAt,
  );

/** In the popup everything may be shown; there the worker opens the tabs. People of a site that is not allowed say so. */
export async function viewInPopup(j: Judged, settings: Settings, now: Temporal.ZonedDateTime): Promise<NudgeView> {
  const view = await nudgeView(j, { settings, now, level: siteLevel(settings, j.meta), onPage: false });
  const active = j.nudge.pasted === true || (await isAllowed(j.meta, settings, j.nudge.page));
  const said = say('popup_site_inactive', { site: nameAt(j.meta, originOf(j.nudge.page)) });
  return active ? view : { ...view, line: said, rule: said, history: null };
}

async function unfinished(shown: readonly Judged[]): Promise<PopupState['unfinished']> {
  const standing = new Set(shown.map((j) => j.nudge.deliveryId));
  const list = (await runningDeliveries()).filter((d) => !standing.has(d.id));
  return list.map((d) => ({
    key: d.nudgeKey,
    name: d.sender.name,
    strip: stripView(d, shortName(d.sender.name), d.answer?.offered ?? null),
  }));
}

async function pageStatus(tab: number | null, settings: Settings): Promise<PageStatus> {
  if (settings.agreedAt === null) return { status: 'not-agreed' };
  if (settings.pausedForGood) return { status: 'paused-everywhere' };
  const url = await addressOf(tab);
  const origin = originOf(url);
  // What a tab told before it went elsewhere says nothing of where it is.
  const told = tab === null ? null : await tabFacts(tab);
  const facts = told !== null && originOf(told.url) === origin ? told : null;
  const meta = siteOfOrigin(origin ?? undefined, settings);
  if (!meta) return unknownPage(tab, url);
  const name = nameAt(meta, origin);
  const patterns = matchesOf(meta, settings);
  const origins = meta.marks && origin !== null ? patterns.filter((pattern) => covers(pattern, origin)) : patterns;
  if (!(await isAllowed(meta, settings, url))) return { status: 'not-active', site: name, origins };
  const site = settings.sites[meta.id];
  if (!site || !isOn(settings, meta)) return { status: 'switched-off', site: name };
  if (url !== null && isPaused(settings, url)) return { status: 'paused-page', site: name };
  const viewer = facts?.viewer ?? null;
  const other = isOtherAccount(site, viewer);
  if (other && (await sessionValue(`not-account:${meta.id}:${viewer}`)) !== true) return { status: 'other-account', site: name };
  if (facts === null) return { status: 'not-heard', site: name };
  return { status: facts.health === 'unrecognised' ? 'unreadable' : 'watching', site: name };
}

/** Which sites are read at all, and which the browser no longer lets be read. */
async function readSites(settings: Settings): Promise<PopupState['reads']> {
  const on: string[] = [];
  const lost: string[] = [];
  if (settings.agreedAt === null) return { on, lost };
  for (const meta of offeredWith(settings)) {
    if (!isOn(settings, meta)) continue;
    if ((await allowedOf(meta, settings)).length > 0) on.push(meta.name);
    // What the user has stopped, or taken off the list, is no news.
    else if (matchesOf(meta, settings).length > 0 && settings.sites[meta.id]?.stopped !== true) lost.push(meta.name);
  }
  return { on, lost };
}

/** A page of no known site; it may be of a kind that lives at any address. */
async function unknownPage(tab: number | null, url: string | null): Promise<PageStatus> {
  const at = url === null ? null : ownOrigin(url);
  const meta = tab !== null && at && 'origin' in at ? await looksLike(tab) : null;
  if (!meta || !at || !('origin' in at)) return { status: 'no-site' };
  return { status: 'looks-like', site: meta.name, platform: meta.id, origin: at.origin, host: hostOfOrigin(at.origin) };
}

/** Is the page one of a site that only its user can tell Doorstep about? */
async function teachOn(tab: number | null, page: PageStatus, settings: Settings): Promise<'new' | 'again' | null> {
  if (page.status !== 'no-site' && page.status !== 'watching' && page.status !== 'unreadable') return null;
  const origin = originOf(await addressOf(tab));
  return origin === null ? null : canTeach(origin, settings);
}

const originOf = (url: string | null): string | null => (url !== null && URL.canParse(url) ? new URL(url).origin : null);

/** The address of a tab, where the user's click on the toolbar button has opened it to Doorstep. */
async function addressOf(tab: number | null): Promise<string | null> {
  if (tab === null) return null;
  const url = (await browser.tabs.get(tab).catch(() => null))?.url;
  return url !== undefined && URL.canParse(url) && /^https?:/.test(url) ? url : null;
}
