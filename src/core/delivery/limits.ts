import type { Step } from './types.ts';

/** Milliseconds of every countdown. */
export const COUNTDOWN = 5000;
/** A countdown noticed later than this (a sleeping laptop) is not carried out any more. */
export const LATE = 10_000;
/** A click is good for ten minutes. */
export const GOOD_FOR = 600_000;
/** A clock that is set back by more than this makes every time of before worthless, in ms. */
export const SET_BACK = 60_000;
/** A tab that was opened must have reported after this long. */
export const OPENING = 60_000;

/** How long a commanded step may stay without a report, in ms; null: as long as the click is good. */
export const STEP_LIMITS: Record<Step, number | null> = {
  place: 20_000,
  look: 20_000,
  'take-out': 20_000,
  send: 20_000,
  'watch-sent': null,
  'find-request': 20_000,
  decline: 20_000,
  outline: null,
};

/** At level 4 a message that was sent must be seen within this time; after that the user is asked. */
export const WATCHING = 20_000;
