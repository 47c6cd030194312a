import type { AssistLevel } from '../settings.ts';
import { pause, stay, type Move } from './moves.ts';
import { outline } from './request-leg.ts';
import type { Delivery } from './types.ts';

/**
 * The user, or an office, lets Doorstep do less on this site from now on: what is under way goes no further than that. What
 * has begun and can't be taken back is left to report. @param level the most that a click may do now.
 */
export function levelLowered(d: Delivery, level: AssistLevel, now: number): Move {
  if (level >= d.level) return stay(d);
  const less = { ...d, level };
  switch (d.phase) {
    case 'countdown':
      return pause(less, now, 'level-lowered');
    case 'opening':
      return level === 1 ? pause(less, now, 'level-lowered') : stay(less);
    case 'decline-countdown':
      return level < 3 ? outline(less, now) : stay(less);
    default:
      // Later steps look at the level themselves.
      return stay(less);
  }
}
