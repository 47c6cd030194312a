import { COUNTDOWN, OPENING, SET_BACK, STEP_LIMITS } from './limits.ts';
import { IRREVERSIBLE, type Command, type Delivery, type End, type Pause, type Phase, type Step } from './types.ts';

/** A delivery after an event, and what the worker must do once it has stored it. */
export interface Move {
  delivery: Delivery;
  commands: Command[];
}

/** Ends that went as the user wanted. */
const CLEAN: readonly End[] = ['declined', 'declined-silently', 'note-only', 'shown', 'copied', 'emailed'];

/** The event changes nothing. */
export const stay = (d: Delivery, commands: Command[] = []): Move => ({ delivery: d, commands });

/** The delivery with some fields changed at `now`. */
export function to(d: Delivery, now: number, change: Partial<Delivery>, commands: Command[] = []): Move {
  return { delivery: { ...d, ...change, changedAt: now }, commands };
}

/** Has a step begun that can't be taken back, and nobody has told how it went? */
export const inDoubt = (d: Delivery): boolean => d.begun !== null && IRREVERSIBLE.includes(d.begun.step);

/** Is the delivery over for good? */
export const isOver = (d: Delivery): boolean => d.phase === 'done' || d.phase === 'ended';

/** Commands one step to a tab; it is written as begun before it is commanded. */
export function command(d: Delivery, now: number, tab: number, step: Step, change: Partial<Delivery>, before: Command[] = []): Move {
  const attempt = d.attempt + 1;
  const next = { ...d, ...change };
  const limit = STEP_LIMITS[step];
  const wake: Command = { do: 'wake', at: limit === null ? next.goodUntil : now + limit };
  return to(next, now, { attempt, begun: { step, attempt, at: now } }, [...before, { do: 'step', tab, step, attempt }, wake]);
}

/**
 * Commands a look at what became of a step. A step in doubt stays written as begun, so that nothing but a look follows
 * it, however often the worker dies in between.
 */
export function lookUp(
  d: Delivery,
  now: number,
  tab: number,
  step: 'look' | 'find-request',
  change: Partial<Delivery>,
  before: Command[] = [],
): Move {
  if (!d.begun || !inDoubt(d)) return command(d, now, tab, step, change, before);
  const begun = { ...d.begun, at: now };
  const move = command(d, now, tab, step, change, before);
  return { ...move, delivery: { ...move.delivery, begun } };
}

/** Starts five seconds in which the user can think again. */
export function countdown(d: Delivery, now: number, phase: 'countdown' | 'decline-countdown', change: Partial<Delivery> = {}): Move {
  const at = now + COUNTDOWN;
  return to(d, now, { ...change, phase, begun: null, countdownUntil: at }, [{ do: 'wake', at }]);
}

/** Waits for a tab that is being opened. */
export function open(d: Delivery, now: number, url: string, for_: 'note' | 'request', change: Partial<Delivery>): Move {
  return to(d, now, change, [
    { do: 'open', url, for: for_ },
    { do: 'wake', at: now + OPENING },
  ]);
}

/** The tab in which the begun step runs, told to give it up; a step in doubt is left to finish and report. */
function stopBegun(d: Delivery): Command[] {
  if (!d.begun || inDoubt(d)) return [];
  const requestLeg = d.begun.step === 'find-request' || d.begun.step === 'outline';
  const tab = requestLeg ? d.requestTab : d.noteTab;
  return tab === null ? [] : [{ do: 'stop', tab }];
}

/** Ends the delivery. Nothing leaves this state; the note stays in the record. */
export function finish(d: Delivery, now: number, end: End, change: Partial<Delivery> = {}): Move {
  const phase: Phase = CLEAN.includes(end) ? 'done' : 'ended';
  const rest = { phase, end, pause: null, pausedFrom: null, begun: null, countdownUntil: null };
  return to(d, now, { ...change, ...rest }, [...stopBegun(d), { do: 'log' }, { do: 'release' }]);
}

/** Waits for a new click of the user. A step in doubt stays written. */
export function pause(d: Delivery, now: number, why: Pause, from: Phase = d.phase, change: Partial<Delivery> = {}): Move {
  const begun = inDoubt(d) ? d.begun : null;
  const rest = { phase: 'paused' as const, pause: why, pausedFrom: from, countdownUntil: null };
  return to(d, now, { begun, ...change, ...rest }, stopBegun(d));
}

/** Are the ten minutes over? With a clock that was set back nobody can tell. */
export const isExpired = (d: Delivery, now: number): boolean => now >= d.goodUntil || now < d.clickedAt - SET_BACK;
