/** One trusted click on one answer. Every verb a screen can send ends here; what it may do is in the table below. */
import { browser } from '../browser/api.ts';
import { announceChange } from '../browser/session.ts';
import { changeSettings, readSettings } from '../browser/settings.ts';
import type { DeliveryEvent } from '../core/delivery/types.ts';
import { CONTACT_POINT_KINDS } from '../core/settings-parts.ts';
import type { Nudge } from '../core/nudge.ts';
import type { Act, Verb } from '../core/view.ts';
import { metaWith } from '../platforms/taught/known.ts';
import { deliveryById } from '../store/deliveries.ts';
import { changeNudge, nudgeByKey } from '../store/nudges.ts';
import { remember } from '../store/memory.ts';
import { wantFewer } from './calm.ts';
import { dispatch } from './deliver.ts';
import { planFromStored } from './alarms.ts';
import { hold } from './hold.ts';
import { keepCopy } from './keep-copy.ts';
import { learnWho, makeFriend, mute, notThisPerson, personOf, sameAnswer, undoLearning, welcomeHere } from './learn.ts';
import { choose, chosenFor } from './present/choice.ts';
import { say } from './present/say.ts';
import { shortName } from './present/words-for.ts';
import { putAway } from './put-away.ts';
import { sayIn } from './said-strip.ts';
import { judge } from './judge.ts';
import { refreshTabs } from './refresh.ts';
import { firstWordingOf, startAnswer } from './start-answer.ts';
import { whyNotAtWork } from './switched-off.ts';
import { takeTimeFor } from './time-for.ts';

/** Where a click was made. */
export interface ClickedIn {
  /** The tab of the page, or the tab under the popup; null: none. */
  tab: number | null;
  /** True: on the page itself, whose click has opened the new tab already. */
  onPage: boolean;
}

/** Verbs that go on with a delivery, as the machine's events. `yes` and `no` answer its question. */
const EVENTS: Partial<Record<Verb, DeliveryEvent>> = {
  undo: { type: 'undo' },
  stop: { type: 'undo' },
  'take-out': { type: 'take-out' },
  'go-on': { type: 'go-on' },
  'open-chat': { type: 'go-on' },
  'delete-anyway': { type: 'answer', yes: true },
  'was-sent': { type: 'answer', yes: true },
  'was-not-sent': { type: 'answer', yes: false },
  'email-sent': { type: 'answer', yes: true },
  'email-not-yet': { type: 'answer', yes: false },
};

/** Does what was clicked. Everything is stored before the answer to the screen is made. */
export async function doAct(act: Act, from: ClickedIn): Promise<void> {
  const now = Date.now();
  if (act.verb === 'open-options') return openOptions('sites');
  const event = EVENTS[act.verb];
  if (event && act.deliveryId) {
    const off = event.type === 'go-on' ? await whyNotOn(act.deliveryId) : null;
    return off === null ? dispatch(act.deliveryId, event) : sayIn(placeOf(from), off, now);
  }
  if ((act.verb === 'drop' || act.verb === 'dismiss') && act.deliveryId) {
    await putAway(act.deliveryId, act.verb);
    return refreshTabs();
  }
  if (act.verb === 'keep' && act.deliveryId) {
    const asking = (await deliveryById(act.deliveryId))?.phase === 'asking-other';
    return dispatch(act.deliveryId, asking ? { type: 'answer', yes: false } : { type: 'undo' });
  }
  const key = act.key ?? (act.deliveryId ? ((await deliveryById(act.deliveryId))?.nudgeKey ?? null) : null);
  if (key === null) return;
  await onNudge(act, key, from, now);
  await refreshTabs();
  await announceChange(now);
}

/** Why this answer can't go on now: nothing would carry it out on the pages where it stopped. */
async function whyNotOn(id: string): Promise<string | null> {
  const settings = await readSettings();
  const d = await deliveryById(id);
  const meta = d && metaWith(settings, d.platform);
  return meta ? whyNotAtWork(meta, settings, null) : null;
}

async function onNudge(act: Act, key: string, from: ClickedIn, now: number): Promise<void> {
  switch (act.verb) {
    case 'answer':
    case 'quiet':
    case 'email':
      return startAnswer(act, key, from, now);
    case 'copy-note':
      return act.replyId === null ? undefined : startAnswer(act, key, from, now);
    case 'not-now':
      return notNow(key, from, now);
    case 'leave':
      return leave(key, from, now);
    case 'mute':
      await mute(key, now);
      return leave(key, from, now);
    case 'hold':
      return hold(act, key);
    case 'keep-copy':
      return keepCopy(key, now);
    case 'accept':
      return accept(key, from, now);
    case 'busy-later':
      return later(key, from, now);
    case 'who':
      return learnWho(key, act.arg ?? '', act.text, now);
    case 'same':
      return sameAnswer(key, act.arg ?? '', now);
    case 'make-friend':
      return makeFriend(key, now);
    case 'not-this-person':
      return notThisPerson(key, now);
    case 'undo-learn':
      return undoLearning(key);
    case 'hide-strangers':
      return hideStrangers(key);
    case 'contact-point':
      return addContactPoint(act.arg ?? '', act.text ?? '');
    case 'reply-tone':
      return choose(key, { rung: Number(act.arg), shown: [] });
    case 'reply-language':
      return choose(key, { language: act.arg, shown: [] });
    case 'other-words':
      return otherWords(key);
    case 'letter':
      return choose(key, { letter: !(await chosenFor(key)).letter, shown: [] });
    case 'fewer':
      return wantFewer(key, act.replyId);
    case 'have-time':
      return haveTime(key);
    default:
  }
}

const placeOf = ({ onPage, tab }: ClickedIn): number | 'popup' => (onPage && tab !== null ? tab : 'popup');

/** Puts somebody away, but nobody who is being answered, in another tab perhaps: that is said. @returns null then. */
async function putBy(key: string, from: ClickedIn, now: number, change: (n: Nudge) => Nudge): Promise<Nudge | null> {
  let free = false;
  const next = await changeNudge(key, (n) => {
    free = n.state !== 'answering';
    return free ? change(n) : n;
  });
  if (next && !free) await sayIn(placeOf(from), say('answer_elsewhere'), now);
  return free ? next : null;
}

/** Hidden until tomorrow; a second time it stays in the popup only (experience.md 17). */
async function notNow(key: string, from: ClickedIn, now: number): Promise<void> {
  const tomorrow = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .startOfDay()
    .add({ days: 1, hours: 8 });
  await putBy(key, from, now, (n) => ({
    ...n,
    state: 'later',
    notNowCount: n.notNowCount + 1,
    hiddenUntil: n.notNowCount === 0 ? tomorrow.epochMilliseconds : now,
  }));
  await planFromStored();
}

/** "At 17:00": until the user is free again for this person. */
async function later(key: string, from: ClickedIn, now: number): Promise<void> {
  const nudge = await nudgeByKey(key);
  const judged = nudge ? await judge(nudge, await readSettings(), Temporal.Now.zonedDateTimeISO()) : null;
  const until = judged?.busyUntil ?? now;
  await putBy(key, from, now, (n) => ({ ...n, state: 'later', hiddenUntil: until, heldUntil: until }));
  await planFromStored();
}

/** "I have time now": this chat waits for nothing today. */
async function haveTime(key: string): Promise<void> {
  await takeTimeFor(key, Temporal.Now.zonedDateTimeISO());
  await changeNudge(key, (n) => ({ ...n, heldUntil: null, ...(n.state === 'later' ? { state: 'open', hiddenUntil: null } : {}) }));
}

async function leave(key: string, from: ClickedIn, now: number): Promise<void> {
  const nudge = await putBy(key, from, now, (n) => ({ ...n, state: 'left', closedAt: now, deliveryId: null }));
  if (!nudge) return;
  const { person, distance } = await personOf(nudge);
  await remember({
    person,
    name: nudge.sender.name,
    platform: nudge.platform,
    kind: nudge.kind,
    at: now,
    outcome: 'left_unanswered',
    rung: 0,
    text: null,
    wordingId: null,
    read: false,
    deliveryId: null,
  });
  await sayIn(placeOf(from), say(distance ? 'strip_done_distance' : 'strip_left'), now);
}

async function accept(key: string, from: ClickedIn, now: number): Promise<void> {
  const nudge = await putBy(key, from, now, (n) => ({ ...n, state: 'answered', closedAt: now, deliveryId: null }));
  if (!nudge) return;
  await welcomeHere(nudge, now);
  await sayIn(placeOf(from), say('strip_accept', { name: shortName(nudge.sender.name) }), now);
}

async function hideStrangers(key: string): Promise<void> {
  const nudge = await nudgeByKey(key);
  if (!nudge) return;
  await changeSettings((s) => {
    const site = s.sites[nudge.platform];
    return site ? { ...s, sites: { ...s.sites, [nudge.platform]: { ...site, strangers: false } } } : s;
  });
}

/** "Where should work people find you instead?" answered in place. */
async function addContactPoint(kind: string, value: string): Promise<void> {
  const found = CONTACT_POINT_KINDS.find((k) => k === kind);
  const trimmed = value.trim().slice(0, 300);
  if (!found || trimmed === '') return;
  await changeSettings((s) => ({
    ...s,
    contactPoints: [...s.contactPoints, { id: crypto.randomUUID(), kind: found, value: trimmed, reason: '' }],
  }));
}

async function otherWords(key: string): Promise<void> {
  const chosen = await chosenFor(key);
  const wording = await firstWordingOf(key);
  if (wording) await choose(key, { shown: [...chosen.shown, wording].slice(-20) });
}

/** A section of the options in a new tab; a page itself can't open it. */
async function openOptions(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${section}`) });
}
