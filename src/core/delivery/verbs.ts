/** What the user presses while a delivery is under way, and what the user does by hand on the site. */
import { isMessage } from '../approach-keys.ts';
import { GOOD_FOR } from './limits.ts';
import { finish, stay, to, type Move } from './moves.ts';
import { afterSent, takeOut } from './note-leg.ts';
import type { Delivery, DeliveryEvent } from './types.ts';

/** Undo, Stop or "Keep the request", as the phase has it. A step that is on its way can't be undone. */
export function undo(d: Delivery, now: number): Move {
  switch (d.phase) {
    case 'countdown':
      return finish(d, now, 'undone');
    case 'opening':
      return finish(d, now, d.placedEver ? 'dropped' : 'stopped');
    case 'placing':
      return takeOut(d, now);
    case 'placed':
      return finish(d, now, 'placed-only');
    case 'sending':
    case 'watching':
      // The message may be on its way; the request is kept, whatever is seen of it.
      return d.declines ? to(d, now, { declines: false }) : stay(d);
    case 'returning':
    case 'decline-countdown':
    case 'outlining':
    case 'asking-other':
    case 'asking-sent':
      return finish(d, now, 'kept');
    case 'asking-email':
      return finish(d, now, 'stopped');
    case 'paused':
      return drop(d, now);
    case 'declining':
    case 'done':
    case 'ended':
      return stay(d);
  }
}

/** "Drop the note", "Leave it". What was begun and never reported is said to be unknown. */
export function drop(d: Delivery, now: number): Move {
  if (d.phase === 'sending' || d.phase === 'declining' || d.phase === 'watching') return undo(d, now);
  const step = d.phase === 'paused' ? d.begun?.step : null;
  if (step === 'send' || step === 'decline') return finish(d, now, 'could-not-tell');
  // Seen too late to count as the note, and sent all the same.
  if (d.sentAt === null && d.sentText !== null) return finish(d, now, isMessage(d.kind) ? 'note-only' : 'kept', { sentAt: d.changedAt });
  if (d.sentAt === null) return finish(d, now, d.note === null && d.pause === 'request-gone' ? 'could-not-tell' : 'dropped');
  return finish(d, now, d.pause === 'request-gone' ? 'note-only' : 'kept');
}

/** The answer to the question that stands. It is a new click, good for ten minutes. */
export function answered(d: Delivery, yes: boolean, now: number): Move {
  const fresh = { ...d, clickedAt: now, goodUntil: now + GOOD_FOR };
  switch (d.phase) {
    case 'asking-other':
      return yes ? afterSent(fresh, now, {}) : finish(d, now, 'kept');
    case 'asking-sent':
      if (yes) return afterSent(fresh, now, { sentAt: d.sentAt ?? now, begun: null });
      return to(d, now, { phase: 'paused', pause: 'send-unseen', pausedFrom: 'placed', sentText: null });
    case 'asking-email':
      // "Not yet" leaves the question standing.
      if (!yes) return stay(d);
      return afterSent(fresh, now, { sentAt: now, sentText: d.note });
    default:
      return stay(d);
  }
}

/**
 * The user confirmed, deleted or replied on the site itself: it ends without a word. A reply while a note is on its way
 * is that note, and is seen by the watch. Delete pressed where it is outlined is the delivery's own last step: it counts once
 * it is seen to work.
 */
export function by(d: Delivery, { how, tab }: Extract<DeliveryEvent, { type: 'by-hand' }>, now: number): Move {
  if (how === 'replied') {
    const before = d.phase === 'countdown' || (d.phase === 'opening' && !d.placedEver) || d.phase === 'asking-email';
    if (before || (d.phase === 'paused' && !d.placedEver && d.begun?.step !== 'place')) return finish(d, now, 'by-hand');
    // A note that waited for a click too long, or whose tab was reloaded, may be what went out.
    if (d.phase === 'paused' && d.sentAt === null)
      return to(d, now, {
        phase: 'asking-sent',
        placedEver: true,
        begun: null,
        pause: null,
        pausedFrom: null,
      });
    return stay(d);
  }
  if (how === 'declined' && d.phase === 'outlining' && (tab === undefined || tab === d.requestTab)) return to(d, now, { pressed: true });
  return finish(d, now, 'by-hand');
}
