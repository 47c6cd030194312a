import { lintNote, type LintOptions } from './lint.ts';
import type { Mark } from './lint/types.ts';
import { LONGEST_OWN } from './own-reply.ts';
import { SITUATION } from './situations.ts';
import type { Situation, SlotValues } from './types.ts';

/** Places that Doorstep fills in the user's own texts, everywhere and by situation. */
const EVERYWHERE = ['name', 'contactPoint', 'link', 'workMail', 'me'] as const;
const BY_SITUATION: Readonly<Record<Situation, readonly (keyof SlotValues)[]>> = {
  [SITUATION.asksAgain]: ['earlierDate'],
  [SITUATION.chatWhileBusy]: ['task', 'until', 'when'],
  [SITUATION.followUp]: ['purpose'],
};

/** @returns the places that may stand in an own text for this situation, as `name` or `link`. */
export const placesFor = (situation: Situation): (keyof SlotValues)[] => [...EVERYWHERE, ...(BY_SITUATION[situation] ?? [])];

/** Places that hold a time, so that "busy" beside them is no longer bare. */
const TIMED = new Set<string>(['until', 'when', 'earlierDate']);

/**
 * The wording check of an own text, before its places are filled: `{name}` and the like are no leftover there, an unknown
 * place is. @param text as the user wrote it. Gives the marks, weightiest first.
 */
export function lintOwn(text: string, situation: Situation, options: Omit<LintOptions, 'limit' | 'mayApologise'>): Mark[] {
  const known = new Set<string>(placesFor(situation));
  // Of the same length, so that a mark stands where it stands in the user's text.
  const plain = text.replace(/\{([a-zA-Z]{1,40})\}/gu, (whole, place: string) =>
    known.has(place) ? (TIMED.has(place) ? '1' : 'x').repeat(whole.length) : whole,
  );
  return lintNote(plain, { ...options, limit: LONGEST_OWN, mayApologise: situation === SITUATION.iWasSharp });
}
