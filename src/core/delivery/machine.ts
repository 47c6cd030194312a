/**
 * The delivery of one answer to one person, as a pure and total function: every event in every phase has an answer, and
 * what isn't expected changes nothing. The worker stores the delivery first and carries out the commands after that.
 */
import { by, answered, undo, drop } from './verbs.ts';
import { levelLowered } from './lowering.ts';
import { isOver, stay, to, type Move } from './moves.ts';
import { lookReported, placeReported, sendReported, sent, takeOut, takeOutReported, threadReady, watchReported } from './note-leg.ts';
import {
  countdownOver,
  goOn,
  permissionLost,
  restarted,
  shown,
  switchedOff,
  tabClosed,
  tabReloaded,
  tabReplaced,
  tick,
} from './pausing.ts';
import { declineReported, findReported, outlineReported, requestReady, wentLate } from './request-leg.ts';
import { workerStarted } from './waking.ts';
import type { Delivery, DeliveryEvent } from './types.ts';

/** @param now epoch ms of the event. Gives the delivery to store and what to do afterwards; never throws. */
export function advance(d: Delivery, event: DeliveryEvent, now: number): Move {
  if (event.type === 'worker-started') return workerStarted(d, now);
  if (isOver(d)) return wentLate(d, event, now);
  switch (event.type) {
    case 'countdown-over':
      return countdownOver(d, now);
    case 'tick':
      return tick(d, now);
    case 'tab-opened':
      return tabOpened(d, event.tab, event.for, now);
    case 'thread-ready':
      return d.phase === 'paused' && event.visible === true ? shown(d, event.tab, now) : threadReady(d, event, now);
    case 'request-ready':
      return d.phase === 'paused' && event.visible ? shown(d, event.tab, now) : requestReady(d, event, now);
    case 'reported':
      return reported(d, event, now);
    case 'send-seen':
      return d.phase === 'placed' || d.phase === 'watching' ? sent(d, now, event.text) : stay(d);
    case 'send-unseen':
      return d.phase === 'placed' || d.phase === 'watching' ? to(d, now, { phase: 'asking-sent', begun: null }) : stay(d);
    case 'answer':
      return answered(d, event.yes, now);
    case 'went-late':
      return stay(d);
    case 'undo':
      return undo(d, now);
    case 'take-out':
      return takeOut(d, now);
    case 'drop':
      return drop(d, now);
    case 'go-on':
      return goOn(d, now);
    case 'by-hand':
      return by(d, event, now);
    case 'tab-closed':
      return tabClosed(d, event.tab, now);
    case 'tab-reloaded':
      return tabReloaded(d, event.tab, now);
    case 'tab-replaced':
      return tabReplaced(d, event.tab, event.by);
    case 'restarted':
      return restarted(d, now);
    case 'level-lowered':
      return levelLowered(d, event.level, now);
    case 'switched-off':
      return switchedOff(d, event.tab, now);
    case 'permission-lost':
      return permissionLost(d, now);
  }
}

/** A tab that was opened is known by its id before it reports, so that closing it is noticed. */
function tabOpened(d: Delivery, tab: number, leg: 'note' | 'request', now: number): Move {
  if (leg === 'note') return d.phase === 'opening' && d.noteTab === null ? to(d, now, { noteTab: tab }) : stay(d);
  return d.phase === 'returning' && d.requestTab === null ? to(d, now, { requestTab: tab }) : stay(d);
}

/** A report counts only for the step that is begun, or for the look that was commanded last. */
function reported(d: Delivery, e: Extract<DeliveryEvent, { type: 'reported' }>, now: number): Move {
  // A text that was taken out is out, even if a worker that came back has asked for it once more.
  const same = d.begun?.attempt === e.attempt || (e.step === 'take-out' && e.attempt > 0);
  const begun = d.begun !== null && d.begun.step === e.step && same;
  const look = (e.step === 'look' || e.step === 'find-request') && d.attempt === e.attempt && d.phase !== 'paused';
  if (!begun && !look) return stay(d);
  switch (e.step) {
    case 'place':
      return placeReported(d, e.result, now);
    case 'look':
      return lookReported(d, e, now);
    case 'take-out':
      return takeOutReported(d, e.result, now);
    case 'send':
      return sendReported(d, e.result, now);
    case 'watch-sent':
      return watchReported(d, e, now);
    case 'find-request':
      return findReported(d, e.result, now);
    case 'decline':
      return declineReported(d, e.result, now);
    case 'outline':
      return outlineReported(d, e.result, now);
  }
}
