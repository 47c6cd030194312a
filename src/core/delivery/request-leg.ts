/** The second leg: back to the request, and its decline before the user's eyes. */
import { command, countdown, finish, inDoubt, isExpired, lookUp, open, pause, stay, to, type Move } from './moves.ts';
import type { Delivery, DeliveryEvent, StepResult } from './types.ts';

type Of<T extends DeliveryEvent['type']> = Extract<DeliveryEvent, { type: T }>;

const FRESH = { begun: null, countdownUntil: null, pause: null, pausedFrom: null };

/** One countdown per answer: before a decline without a word and at level 4 it ran before anything else. */
const hadCountdown = (d: Delivery): boolean => d.note === null || (d.level === 4 && d.channel === 'thread');

/** Brings the request's tab forward, or opens the request's own page where that tab is gone. */
export function toRequest(d: Delivery, now: number): Move {
  const returning = { ...FRESH, phase: 'returning' as const };
  if (d.requestTab !== null) return command(d, now, d.requestTab, 'find-request', returning, [{ do: 'focus', tab: d.requestTab }]);
  return openRequest({ ...d, ...returning }, now);
}

/** Opens the request's own page, once in a run. */
function openRequest(d: Delivery, now: number): Move {
  if (d.requestUrl === null || d.requestOpened) return pause(d, now, 'request-gone', 'returning');
  return open(d, now, d.requestUrl, 'request', {
    ...FRESH,
    phase: 'returning',
    requestTab: null,
    requestOpened: true,
  });
}

/** The page that should hold the request has reported: it is asked to find it. */
export function requestReady(d: Delivery, e: Of<'request-ready'>, now: number): Move {
  const expected = d.requestTab === null || d.requestTab === e.tab;
  if (!expected) return stay(d);
  const anew = e.fresh === true && e.visible;
  // A page that was loaded anew has forgotten what it was told: whoever was asked to look is asked again, and a decline is looked up.
  if (d.phase === 'declining' && inDoubt(d) && (d.requestTab === null || anew))
    return lookUp(d, now, e.tab, 'find-request', { requestTab: e.tab });
  if (d.phase === 'returning' && d.begun?.step === 'find-request' && anew && !isExpired(d, now))
    return command(d, now, e.tab, 'find-request', {});
  if (d.phase === 'outlining' && anew && !isExpired(d, now)) return outline({ ...d, requestTab: e.tab }, now);
  // With a step under way its own report tells; only a page that was opened is waited for.
  if (d.phase !== 'returning' || d.begun !== null) return stay(d);
  if (isExpired(d, now)) return pause(d, now, 'expired', 'returning', { requestTab: e.tab });
  if (!e.visible) return pause(d, now, 'hidden', 'returning', { requestTab: e.tab });
  return command(d, now, e.tab, 'find-request', { requestTab: e.tab });
}

/** `find-request` was reported. */
export function findReported(d: Delivery, result: StepResult, now: number): Move {
  if (d.phase === 'declining' && inDoubt(d)) return lookedAfterDecline(d, result, now);
  if (d.phase !== 'returning') return stay(d);
  switch (result) {
    case 'ok':
      return isExpired(d, now) ? pause(d, now, 'expired', 'returning') : found(d, now);
    case 'gone':
      return openRequest(d, now);
    case 'hidden':
      return pause(d, now, 'hidden', 'returning');
    default:
      return pause(d, now, 'request-gone', 'returning');
  }
}

/** A decline had begun and nobody reported: it is never pressed again, only told as it looks. */
function lookedAfterDecline(d: Delivery, result: StepResult, now: number): Move {
  if (result === 'hidden') return pause(d, now, 'hidden', 'declining');
  return result === 'ok' ? unseen(d, now) : finish(d, now, 'could-not-tell');
}

/** The request stands before the user's eyes. */
function found(d: Delivery, now: number): Move {
  if (d.level < 3) return outline(d, now);
  return hadCountdown(d) ? decline(d, now) : countdown(d, now, 'decline-countdown');
}

/** Below level 3 the user presses; the site's own button is outlined. */
export function outline(d: Delivery, now: number): Move {
  if (d.requestTab === null) return toRequest(d, now);
  return command(d, now, d.requestTab, 'outline', { phase: 'outlining', countdownUntil: null });
}

/** Presses the site's own decline. Nothing is declined whose note isn't known to be sent. */
export function decline(d: Delivery, now: number): Move {
  if (d.note !== null && d.sentAt === null) return pause(d, now, 'send-unseen', 'placed');
  if (d.level < 3) return outline(d, now);
  if (d.requestTab === null) return toRequest(d, now);
  const change = { phase: 'declining' as const, countdownUntil: null };
  return command(d, now, d.requestTab, 'decline', change, [{ do: 'focus', tab: d.requestTab }]);
}

/** The request is still there: the user is shown where to press. */
function unseen(d: Delivery, now: number): Move {
  const move = finish(d, now, 'decline-unseen');
  if (d.requestTab === null) return move;
  const attempt = d.attempt + 1;
  return {
    delivery: { ...move.delivery, attempt },
    commands: [...move.commands, { do: 'step', tab: d.requestTab, step: 'outline', attempt }],
  };
}

/** The controls were seen to go, by Doorstep's press or by the user's own. */
const declined = (d: Delivery, now: number): Move =>
  finish(d, now, d.note === null ? 'declined-silently' : 'declined', { declinedAt: now });

/** `decline` was reported, perhaps late. */
export function declineReported(d: Delivery, result: StepResult, now: number): Move {
  switch (result) {
    case 'ok':
      return declined(d, now);
    case 'hidden':
      return d.phase === 'paused'
        ? to(d, now, { begun: null, pausedFrom: 'returning' })
        : pause(d, now, 'hidden', 'returning', { begun: null });
    case 'standing':
      return finish(d, now, 'could-not-tell');
    case 'gone':
      // Nothing was pressed: this page has no such request.
      return d.phase === 'paused' ? to(d, now, { begun: null, pausedFrom: 'returning' }) : openRequest({ ...d, begun: null }, now);
    default:
      return unseen(d, now);
  }
}

/** `outline` was reported. */
export function outlineReported(d: Delivery, result: StepResult, now: number): Move {
  if (d.phase !== 'outlining') return stay(d);
  if (result === 'ok') return declined(d, now);
  if (result === 'hidden') return pause(d, now, 'hidden', 'returning');
  if (result === 'standing') return finish(d, now, 'could-not-tell');
  if (result === 'gone') return d.pressed === true ? declined(d, now) : openRequest(d, now);
  return unseen(d, now);
}

/** After the end: only a request that was still shown, and was seen to go since, changes what is said. */
export function wentLate(d: Delivery, e: DeliveryEvent, now: number): Move {
  const seen = e.type === 'went-late' || (e.type === 'reported' && e.step === 'outline' && e.attempt === d.attempt && e.result === 'ok');
  return seen && d.end === 'decline-unseen' && d.dismissed !== true ? declined(d, now) : stay(d);
}
