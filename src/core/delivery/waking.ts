import { COUNTDOWN, LATE, OPENING, WATCHING } from './limits.ts';
import { command, inDoubt, isOver, lookUp, pause, stay, type Move } from './moves.ts';
import type { Delivery } from './types.ts';

/**
 * The worker came back after it was killed, perhaps between storing and commanding. What can be repeated is commanded
 * anew; what can't be taken back is only looked up; what is over is logged and released again, which changes nothing.
 */
export function workerStarted(d: Delivery, now: number): Move {
  if (isOver(d)) return stay(d, [{ do: 'log' }, { do: 'release' }]);
  switch (d.phase) {
    case 'countdown':
    case 'decline-countdown': {
      const until = d.countdownUntil ?? now + COUNTDOWN;
      return now > until + LATE ? pause(d, now, 'timeout') : stay(d, [{ do: 'wake', at: until }]);
    }
    case 'placing':
    case 'sending':
    case 'watching':
      return d.noteTab === null ? pause(d, now, 'tab-closed') : watchAgain(d, now, d.noteTab);
    case 'placed':
      return d.noteTab === null
        ? pause(d, now, 'tab-closed')
        : command(d, now, d.noteTab, d.begun?.step === 'take-out' ? 'take-out' : 'watch-sent', {});
    case 'opening':
      return stay(d, [{ do: 'wake', at: d.changedAt + OPENING }]);
    case 'returning':
      if (d.begun && d.requestTab !== null) return command(d, now, d.requestTab, 'find-request', {}, [{ do: 'focus', tab: d.requestTab }]);
      return stay(d, [{ do: 'wake', at: d.changedAt + OPENING }]);
    case 'declining':
      if (d.requestTab !== null && inDoubt(d)) return lookUp(d, now, d.requestTab, 'find-request', {});
      return stay(d, [{ do: 'wake', at: d.changedAt + OPENING }]);
    case 'outlining':
      return d.requestTab === null ? pause(d, now, 'tab-closed') : command(d, now, d.requestTab, 'outline', {});
    default:
      return stay(d);
  }
}

/** A look tells more than a second watch: the message may have gone out while nobody listened. */
function watchAgain(d: Delivery, now: number, tab: number): Move {
  const move = lookUp(d, now, tab, 'look', {});
  return { ...move, commands: [...move.commands, { do: 'wake', at: now + WATCHING }] };
}
