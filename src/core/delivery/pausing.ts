/** What interrupts a delivery from outside: tabs, time, the browser; and the click that lets it go on. */
import { COUNTDOWN, GOOD_FOR, LATE, OPENING, SET_BACK, STEP_LIMITS, WATCHING } from './limits.ts';
import { countdown, finish, inDoubt, isExpired, isOver, lookUp, open, pause, stay, to, type Move } from './moves.ts';
import { beginNote } from './note-leg.ts';
import { decline, toRequest } from './request-leg.ts';
import type { Delivery, Phase } from './types.ts';

/** A question does nothing by itself and its answer is a new click, so nothing from outside pauses it. */
const isAsking = (d: Delivery): boolean => d.phase === 'asking-other' || d.phase === 'asking-sent' || d.phase === 'asking-email';

/** Neither over, nor asking, nor paused. */
const isUnderWay = (d: Delivery): boolean => !isOver(d) && !isAsking(d) && d.phase !== 'paused';

const ON_NOTE: readonly Phase[] = ['opening', 'placing', 'placed', 'sending', 'watching'];
const ON_REQUEST: readonly Phase[] = ['countdown', 'returning', 'decline-countdown', 'declining', 'outlining'];

/** The five seconds are over; noticed much too late, nothing is done without a new click. */
export function countdownOver(d: Delivery, now: number): Move {
  if (d.countdownUntil === null) return stay(d);
  // A clock that was set back would make five seconds an hour.
  if (now < d.countdownUntil - COUNTDOWN - LATE) return pause(d, now, 'timeout');
  if (now < d.countdownUntil) return stay(d, [{ do: 'wake', at: d.countdownUntil }]);
  if (isExpired(d, now)) return pause(d, now, 'expired');
  if (now > d.countdownUntil + LATE) return pause(d, now, 'timeout');
  if (d.phase === 'countdown' && d.note !== null) return beginNote(d, now);
  return decline({ ...d, countdownUntil: null }, now);
}

/** A moment that was asked for by `wake` has come. */
export function tick(d: Delivery, now: number): Move {
  if (d.countdownUntil !== null) return countdownOver(d, now);
  if (!isUnderWay(d)) return stay(d);
  if (isExpired(d, now) && !inDoubt(d)) return pause(d, now, 'expired');
  const setBack = now < (d.begun?.at ?? d.changedAt) - SET_BACK;
  const due = dueAt(d);
  // Too early: the alarm that rang took the place of the one for then.
  if (now < due && !setBack) return stay(d, [{ do: 'wake', at: due }]);
  if (d.phase === 'watching' && d.begun) return to(d, now, { phase: 'asking-sent', begun: null });
  return d.begun?.step === 'take-out' ? finish(d, now, 'placed-only') : pause(d, now, 'timeout');
}

/** When waiting is over, epoch ms. */
function dueAt(d: Delivery): number {
  if (!d.begun) return d.changedAt + OPENING;
  if (d.phase === 'watching') return d.begun.at + WATCHING;
  const limit = STEP_LIMITS[d.begun.step];
  return limit === null ? d.goodUntil : d.begun.at + limit;
}

/** A tab was closed by the user. In a countdown that means that nothing happens. */
export function tabClosed(d: Delivery, tab: number, now: number): Move {
  if (isOver(d) || (tab !== d.noteTab && tab !== d.requestTab)) return stay(d);
  const left = {
    noteTab: d.noteTab === tab ? null : d.noteTab,
    requestTab: d.requestTab === tab ? null : d.requestTab,
  };
  const next = { ...d, ...left };
  return isUnderWay(d) && needs(d, tab) ? pause(next, now, 'tab-closed') : to(d, now, left);
}

/** The user reloaded a tab or went elsewhere in it. */
export function tabReloaded(d: Delivery, tab: number, now: number): Move {
  // A tab that is still awaited loses nothing by loading once more.
  const awaited = d.begun === null && (d.phase === 'opening' || d.phase === 'returning');
  return isUnderWay(d) && !awaited && needs(d, tab) ? pause(d, now, 'reloaded') : stay(d);
}

/** The browser shows the same in a tab of another id. What was under way in the old one is told by its limit, or by the new one. */
export function tabReplaced(d: Delivery, tab: number, by: number): Move {
  if (tab !== d.noteTab && tab !== d.requestTab) return stay(d);
  return stay({ ...d, noteTab: d.noteTab === tab ? by : d.noteTab, requestTab: d.requestTab === tab ? by : d.requestTab });
}

/** Is the delivery at work in this tab now? */
function needs(d: Delivery, tab: number): boolean {
  if (ON_NOTE.includes(d.phase)) return tab === d.noteTab;
  if (!ON_REQUEST.includes(d.phase)) return false;
  return tab === (d.requestTab ?? (d.requestOpened ? d.noteTab : null));
}

/** The browser was started anew: no tab is the one it was. */
export function restarted(d: Delivery, now: number): Move {
  if (isOver(d)) return stay(d);
  const gone = { ...d, noteTab: null, requestTab: null };
  if (isAsking(d)) return to(gone, now, {});
  if (d.phase === 'paused') return to(gone, now, { pause: 'restarted' });
  return pause(gone, now, 'restarted');
}

/** The permission for the site was taken back. */
export const permissionLost = (d: Delivery, now: number): Move =>
  isOver(d) || d.phase === 'paused' ? stay(d) : pause(d, now, 'permission-lost');

/** The user paused Doorstep, or switched the site off: nothing that is under way goes on, nor what only waits to be seen. */
export function switchedOff(d: Delivery, tab: number | null, now: number): Move {
  const from = d.pause === 'hidden' && d.pausedFrom !== null ? d.pausedFrom : d.phase;
  const at = { ...d, phase: from };
  return isUnderWay(at) && (tab === null || needs(at, tab)) ? pause(d, now, 'switched-off', from) : stay(d);
}

/** "Go on": a new click, good for ten minutes. */
export const goOn = (d: Delivery, now: number): Move =>
  d.phase === 'paused' ? resume({ ...d, clickedAt: now, goodUntil: now + GOOD_FOR }, now) : stay(d);

/** Waiting only for its tab to be seen: it goes on by itself as soon as the tab is shown, within the ten minutes. */
export function shown(d: Delivery, tab: number, now: number): Move {
  const waits = d.phase === 'paused' && d.pause === 'hidden' && d.pausedFrom !== null && needs({ ...d, phase: d.pausedFrom }, tab);
  return waits && !isExpired(d, now) ? resume(d, now) : stay(d);
}

function resume(d: Delivery, now: number): Move {
  const from = d.pausedFrom ?? 'opening';
  // A tab that didn't answer is not tried again where a fresh one can be opened.
  const silent = d.pause === 'timeout';
  const on: Delivery = { ...d, pause: null, pausedFrom: null };
  switch (from) {
    case 'countdown':
      return fromTheStart(on, now);
    case 'sending':
    case 'watching':
      if (on.noteTab === null || silent) return to(on, now, { phase: 'asking-sent', begun: null });
      return lookUp(on, now, on.noteTab, 'look', { phase: from }, [{ do: 'focus', tab: on.noteTab }]);
    case 'returning':
    case 'decline-countdown':
    case 'outlining':
      return again(on, now, silent && from === 'returning');
    case 'declining':
      return inDoubt(d) ? lookForRequest(on, now) : again(on, now, silent);
    case 'asking-other':
    case 'asking-sent':
    case 'asking-email':
      return to(on, now, { phase: from });
    default: {
      const unsure = d.begun?.step === 'place';
      const noteTab = silent && d.threadUrl !== null ? null : d.noteTab;
      return beginNote({ ...on, noteTab, begun: null, placedEver: d.placedEver || unsure }, now);
    }
  }
}

/** Nothing has happened yet; the level may be another one by now. */
function fromTheStart(d: Delivery, now: number): Move {
  const counts = d.level === 4 || (d.note === null && d.level === 3);
  if (counts) return countdown(d, now, 'countdown');
  return d.note === null ? toRequest(d, now) : beginNote(d, now);
}

/** Tries the way to the request once more, from its own page where its tab had not answered. */
function again(d: Delivery, now: number, silent: boolean): Move {
  const requestTab = silent && d.requestUrl !== null ? null : d.requestTab;
  return toRequest({ ...d, requestTab, requestOpened: false, begun: null }, now);
}

/** A decline had begun and nobody told how it went: the request is only looked for. */
function lookForRequest(d: Delivery, now: number): Move {
  if (d.requestTab !== null)
    return lookUp(d, now, d.requestTab, 'find-request', { phase: 'declining' }, [{ do: 'focus', tab: d.requestTab }]);
  if (d.requestUrl === null || !d.begun) return finish(d, now, 'could-not-tell');
  return open(d, now, d.requestUrl, 'request', { phase: 'declining', begun: { ...d.begun, at: now } });
}
