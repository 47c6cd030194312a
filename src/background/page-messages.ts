/** What a page says, handled. Each handler may be the first thing this worker does in its life. */
import type { PageMessage } from '../browser/protocol.ts';
import { announceChange } from '../browser/session.ts';
import { changeSettings, readSettings } from '../browser/settings.ts';
import { isMessage } from '../core/approach-keys.ts';
import { isOtherAccount, withAccount } from '../core/accounts.ts';
import type { Settings } from '../core/settings.ts';
import type { PageState } from '../core/view.ts';
import { deliveryById } from '../store/deliveries.ts';
import { changeNudge, nudgeByKeys } from '../store/nudges.ts';
import { markRead } from '../store/memory.ts';
import type { PageSender } from './access.ts';
import { planBusy } from './alarms.ts';
import { doAct } from './answers.ts';
import { updateBadge } from './badge.ts';
import { awake } from './boot.ts';
import { bringCard } from './bundles.ts';
import { freeHeld } from './busy.ts';
import { checkNote, dismissMark } from './check-note.ts';
import { dispatch, timesUp } from './deliver.ts';
import { personOf, welcomeHere } from './learn.ts';
import { holdNew } from './held.ts';
import { neverFirst } from './never-first.ts';
import { notifyNew } from './notify.ts';
import { keepPromises, planPromises } from './promised.ts';
import { inTurn } from './queue.ts';
import { notePageLanguage } from './page-language.ts';
import { hush } from './put-away.ts';
import { refreshTabs } from './refresh.ts';
import { takeReport, type Taken } from './sighted.ts';
import { isAllowed, isWanted } from './sites.ts';
import { isPaused, NOTHING, stateOfTab } from './state.ts';
import { noteHealth } from './teach.ts';
import { tellDeliveries } from './tell-deliveries.ts';

type Of<T extends PageMessage['type']> = Extract<PageMessage, { type: T }>;

/** @returns what the page is answered: its newest state, a thought on its note, or nothing. */
export async function onPageMessage(message: PageMessage, from: PageSender): Promise<unknown> {
  // A resident may outlive its permission by a moment; nothing that it says counts then.
  if (!(await isAllowed(from.meta, await readSettings(), from.origin))) return undefined;
  switch (message.type) {
    case 'sighted':
      return sighted(message, from);
    case 'act':
      await doAct(message.act, { tab: from.tab, onPage: true });
      return (await stateOfTab(from.tab)) ?? NOTHING;
    case 'card-wanted':
      await bringCard(from.tab, from.documentId);
      return undefined;
    case 'step-done':
      await dispatch(message.deliveryId, {
        type: 'reported',
        step: message.step,
        attempt: message.attempt,
        result: message.result,
        text: message.text,
        ...(from.meta.leavesAfterSending ? { leaves: true } : {}),
      });
      return undefined;
    case 'tick':
      await awake();
      await timesUp();
      return undefined;
    case 'by-hand':
      await byHand(message, from.tab);
      return undefined;
    case 'withdrawn':
      await withdrawn(message);
      return undefined;
    case 'never-first':
      return neverFirst(from.meta, message.url, message.name);
    case 'check-note':
      return checkNote(message.key, message.replyId, message.text);
    case 'mark-dismissed':
      await dismissMark();
      return undefined;
  }
}

async function sighted(message: Of<'sighted'>, from: PageSender): Promise<PageState> {
  if (message.platform !== from.meta.id || (await readSettings()).agreedAt === null) return NOTHING;
  if (message.hello && message.approaches.length > 0) await notePageLanguage(message.platform, from.tab);
  const { settings, now, known, since, fresh, wrote, turned } = await inTurn('report', () => taken(message, from));
  const ms = now.epochMilliseconds;
  await holdNew(wrote, settings, now);
  // A page that may have taken the place of the shop's editor: whoever waited for that may be free now.
  if (settings.busyWhileListing && message.hello) await freeHeld(settings);
  if (settings.busyWhileListing && wrote.length > 0) await planBusy(settings);
  // After the browser's start its tabs have other numbers: the worker looks after those of before first.
  await awake();
  await tellDeliveries(message, from, { known, since });
  if (turned) await noteHealth(message.platform, message.health, ms);
  // Whoever writes after a note has seen it: from then on it counts.
  for (const nudge of fresh) if (isMessage(nudge.kind)) await markRead((await personOf(nudge)).person, nudge.at ?? ms);
  const state = (await stateOfTab(from.tab)) ?? NOTHING;
  if (fresh.length > 0) void updateBadge(settings, now).then(() => notifyNew(fresh, settings, now));
  // An open popup says who is new, and whether the page can be read.
  if (fresh.length > 0 || turned) void announceChange(ms);
  return state;
}

/** Takes a report in, by the settings and the time of its turn. */
async function taken(message: Of<'sighted'>, from: PageSender): Promise<Taken & { settings: Settings; now: Temporal.ZonedDateTime }> {
  const settings = await readSettings();
  const now = Temporal.Now.zonedDateTimeISO();
  const ms = now.epochMilliseconds;
  const reading = isWanted(settings, message.platform) && !isPaused(settings, message.url) && (await isWatched(settings, message));
  const heard = reading ? message : { ...message, approaches: [] };
  return { settings, now, ...(await takeReport(heard, from.tab, from.documentId, settings, ms)) };
}

/** One account a browser profile: a second one is not read before the user has said so. The first that is seen is watched. */
async function isWatched(settings: Settings, { platform, viewer }: Of<'sighted'>): Promise<boolean> {
  const site = settings.sites[platform];
  if (viewer === null || !site) return true;
  if (isOtherAccount(site, viewer)) return false;
  const watched = withAccount(site, viewer);
  if (watched !== site)
    await changeSettings((s) => ({ ...s, sites: { ...s.sites, [platform]: withAccount(s.sites[platform] ?? site, viewer) } }));
  return true;
}

/** The user pressed the site's own control or answered: the card goes without a word (experience.md 6). */
async function byHand(message: Of<'by-hand'>, tab: number): Promise<void> {
  const nudge = await nudgeByKeys([message.key]);
  if (!nudge) return;
  if (nudge.deliveryId && nudge.state === 'answering') {
    await dispatch(nudge.deliveryId, { type: 'by-hand', how: message.how, tab });
  } else {
    const last = nudge.deliveryId === null ? null : await deliveryById(nudge.deliveryId);
    if (last) await hush(last);
    await changeNudge(nudge.key, (n) => ({ ...n, state: 'answered', closedAt: Date.now(), stands: false }));
  }
  if (message.how === 'accepted') await welcomeHere(nudge, Date.now());
  if (message.how === 'replied') {
    await changeNudge(nudge.key, (m) => ({ ...m, repliedAt: Date.now() }));
    const { person } = await personOf(nudge);
    await markRead(person, Date.now());
    await keepPromises(person, Date.now());
    await planPromises();
  }
  await refreshTabs();
}

async function withdrawn(message: Of<'withdrawn'>): Promise<void> {
  for (const key of message.keys) {
    const nudge = await nudgeByKeys([key]);
    // While an answer is on its way the controls go because of it.
    if (!nudge || nudge.state === 'answering') continue;
    // A decline that was not seen to work has worked after all: its strip says so.
    if (nudge.stands === true && nudge.deliveryId !== null) await dispatch(nudge.deliveryId, { type: 'went-late' });
    await changeNudge(nudge.key, (n) => {
      if (n.state === 'open' || n.state === 'later') return { ...n, state: 'withdrawn', closedAt: Date.now() };
      return n.stands === true ? { ...n, stands: false, closedAt: Date.now() } : n;
    });
  }
  await refreshTabs();
}
