/** The first leg: the thread is opened, the note is placed, and what was sent is seen. */
import { isMessage } from '../approach-keys.ts';
import { WATCHING } from './limits.ts';
import { command, finish, inDoubt, isExpired, lookUp, open, pause, stay, to, type Move } from './moves.ts';
import { toRequest } from './request-leg.ts';
import { isSameNote } from './same-note.ts';
import type { Delivery, DeliveryEvent } from './types.ts';

type Of<T extends DeliveryEvent['type']> = Extract<DeliveryEvent, { type: T }>;

/** Opens the thread, or goes on in the tab where it already stands open. */
export function beginNote(d: Delivery, now: number): Move {
  const rest = { begun: null, countdownUntil: null, pause: null, pausedFrom: null };
  if (d.level === 1 && !d.placedEver) return finish(d, now, 'shown');
  if (d.noteTab !== null) {
    const placing = { ...rest, phase: 'placing' as const };
    return command(d, now, d.noteTab, d.placedEver ? 'look' : 'place', placing, [{ do: 'focus', tab: d.noteTab }]);
  }
  if (d.threadUrl === null) return finish(d, now, 'place-failed');
  return open(d, now, d.threadUrl, 'note', { ...rest, phase: 'opening' });
}

/** The tab that was opened shows a thread. Nothing is placed where anything was placed before: there one looks first. */
export function threadReady(d: Delivery, e: Of<'thread-ready'>, now: number): Move {
  if (d.phase !== 'opening' || (d.noteTab !== null && d.noteTab !== e.tab)) return stay(d);
  if (e.proof === 'not-ready') return stay(d);
  if (isExpired(d, now)) return pause(d, now, 'expired', 'opening', { noteTab: e.tab });
  if (e.proof === 'not-proven') return finish(d, now, d.placedEver ? 'could-not-tell' : 'not-proven', { noteTab: e.tab });
  if (e.visible === false) return pause(d, now, 'hidden', 'opening', { noteTab: e.tab });
  const here = { noteTab: e.tab, phase: 'placing' as const };
  return d.placedEver ? lookUp(d, now, e.tab, 'look', here) : command(d, now, e.tab, 'place', here);
}

/** Watches until the text in the box was sent, by the user's own Enter or after Send was pressed. */
export function watch(d: Delivery, now: number, phase: 'placed' | 'watching'): Move {
  if (d.noteTab === null) return pause(d, now, 'tab-closed', phase, { begun: null });
  const move = command(d, now, d.noteTab, 'watch-sent', {
    phase,
    placedEver: true,
    pause: null,
    pausedFrom: null,
  });
  return phase === 'placed' ? move : { ...move, commands: [...move.commands, { do: 'wake', at: now + WATCHING }] };
}

/** A message was seen in the thread. It counts within the ten minutes, and as the note if its words are the note's. */
export function sent(d: Delivery, now: number, text: string): Move {
  if (isExpired(d, now)) return pause(d, now, 'expired', 'asking-sent', { sentText: text, begun: null, placedEver: true });
  const seen = { sentText: text, sentAt: now, begun: null, placedEver: true };
  if (d.declines && d.note !== null && !isSameNote(text, d.note)) return to(d, now, { ...seen, phase: 'asking-other' });
  return afterSent(d, now, seen);
}

/** The note has gone its way: on to the request, if there is one to decline. */
export function afterSent(d: Delivery, now: number, change: Partial<Delivery>): Move {
  const next = { ...d, ...change };
  if (d.declines) return toRequest({ ...next, requestOpened: false }, now);
  if (d.channel === 'email') return finish(next, now, 'emailed');
  // A request that isn't to be declined any more: the user pressed "Keep the request" while the note went out.
  return finish(next, now, isMessage(d.kind) ? 'note-only' : 'kept');
}

const ask = (d: Delivery, now: number): Move => to(d, now, { phase: 'asking-sent', begun: null, placedEver: true });

/** `place` was reported. */
export function placeReported(d: Delivery, result: Of<'reported'>['result'], now: number): Move {
  if (d.phase === 'paused') return placedLate(d, result, now);
  switch (result) {
    case 'ok':
      // Send is pressed only right after the first placement, never after a pause: then the user's own Enter decides.
      if (d.level === 4 && !d.placedEver && d.noteTab !== null && !isExpired(d, now))
        return command(d, now, d.noteTab, 'send', { phase: 'sending', placedEver: true });
      return watch(d, now, 'placed');
    case 'occupied':
      return finish(d, now, 'occupied');
    case 'not-proven':
    case 'gone':
      return d.inWindow === true ? openInFull(d, now) : finish(d, now, 'not-proven');
    case 'hidden':
      return pause(d, now, 'hidden', 'opening', { begun: null });
    default:
      return finish(d, now, 'place-failed', { placedEver: true });
  }
}

/** The window is not surely this person's, or is gone; nothing was written. The whole chat is opened instead. */
function openInFull(d: Delivery, now: number): Move {
  if (d.threadUrl === null || d.placedEver) return finish(d, now, 'not-proven');
  return open(d, now, d.threadUrl, 'note', { phase: 'opening', noteTab: null, begun: null, inWindow: false });
}

/** A report that comes when the delivery waits for a click: it is only remembered. */
function placedLate(d: Delivery, result: Of<'reported'>['result'], now: number): Move {
  if (result === 'ok') return to(d, now, { begun: null, placedEver: true, pausedFrom: 'placed' });
  if (result === 'hidden') return to(d, now, { begun: null, pausedFrom: 'opening' });
  return placeReported({ ...d, phase: 'placing' }, result, now);
}

/** `send` was reported: pressed, or not pressed at all, and then the user presses Enter. */
export function sendReported(d: Delivery, result: Of<'reported'>['result'], now: number): Move {
  const pressed = result === 'ok';
  if (d.phase === 'paused') return to(d, now, { begun: null, pausedFrom: pressed ? 'watching' : 'placed' });
  return watch({ ...d, begun: null }, now, pressed ? 'watching' : 'placed');
}

/** `watch-sent` was reported. */
export function watchReported(d: Delivery, e: Of<'reported'>, now: number): Move {
  if (d.phase !== 'placed' && d.phase !== 'watching') return stay(d);
  if (e.result === 'ok') return e.text ? sent(d, now, e.text) : ask(d, now);
  if (e.result === 'failed') return ask(d, now);
  // The watch goes on: the note has left the box, and whether it was sent is not known yet; or it is back in it.
  if (e.result === 'gone') return d.phase === 'placed' ? leftTheBox(d, now) : stay(d);
  if (e.result === 'standing') return to(d, now, { phase: 'placed' }, [{ do: 'wake', at: d.goodUntil }]);
  // The box is gone, and there that is how sending looks too.
  if (e.leaves) return ask(d, now);
  // The thread in that tab is another one now: the user went away from the note.
  return pause(d, now, 'reloaded');
}

function leftTheBox(d: Delivery, now: number): Move {
  return to(d, now, { phase: 'watching', begun: d.begun && { ...d.begun, at: now } }, [{ do: 'wake', at: now + WATCHING }]);
}

/** `look` was reported: what became of a note that was placed, or of a step that nobody reported. */
export function lookReported(d: Delivery, e: Of<'reported'>, now: number): Move {
  if (d.phase !== 'placing' && d.phase !== 'sending' && d.phase !== 'watching') return stay(d);
  const told = { ...d, begun: null };
  switch (e.result) {
    case 'standing':
      return watch(told, now, 'placed');
    case 'ok':
      return e.text ? sent(told, now, e.text) : ask(d, now);
    case 'gone':
      return ask(d, now);
    case 'hidden':
      return pause(d, now, 'hidden');
    case 'occupied':
      return d.phase === 'placing' ? finish(d, now, 'occupied', { placedEver: true }) : ask(d, now);
    case 'not-proven':
      return d.phase === 'placing' ? finish(d, now, 'could-not-tell') : ask(d, now);
    case 'failed':
      break;
  }
  // The box is empty and nothing was sent.
  if (d.phase !== 'placing') return ask(d, now);
  if (d.level === 1) return finish(told, now, 'shown');
  if (inDoubt(d) || d.noteTab === null) return pause(told, now, 'timeout', 'placing', { placedEver: true });
  return command(told, now, d.noteTab, 'place', { phase: 'placing' });
}

/** `take-out` was reported. */
export function takeOutReported(d: Delivery, result: Of<'reported'>['result'], now: number): Move {
  if (result === 'ok') return finish(d, now, 'taken-out');
  // An empty box: perhaps the note was sent at that very moment.
  if (result === 'gone') return ask(d, now);
  return finish(d, now, 'placed-only');
}

/** "Take the note out", or Stop while it is being put in. */
export function takeOut(d: Delivery, now: number): Move {
  const stands = d.phase === 'placing' || d.phase === 'placed' || (d.phase === 'paused' && d.pausedFrom === 'placed');
  if (!stands || d.noteTab === null) return stay(d);
  const change = { phase: 'placed' as const, placedEver: true, pause: null, pausedFrom: null };
  return command(d, now, d.noteTab, 'take-out', change);
}
