import type { Rung, Situation } from './types.ts';

/** Situations by name. The numbers 1 to 20 are those of the wording rules; they are stored, so they never change. */
export const SITUATION = {
  clientAsks: 1,
  vendorAsks: 2,
  coworkerAsks: 3,
  rankAsks: 4,
  careAsks: 5,
  chatWhileBusy: 6,
  longLetter: 7,
  workAfterHours: 8,
  pitch: 9,
  seriesOfInvites: 10,
  meetingReminder: 11,
  likeMyPage: 12,
  distanceAsks: 13,
  asksAgain: 14,
  pushBack: 15,
  emergencyLine: 16,
  lastWord: 17,
  inviteSomeone: 18,
  secondAccount: 19,
  becomesFriend: 20,
  iWasSharp: 21,
  saysNoToMe: 22,
  thanks: 23,
  whoAreYou: 24,
  urgent: 25,
  crisis: 26,
  welcomeHere: 27,
  enquiry: 28,
  asksForNumber: 29,
  oneEvent: 30,
  anyoneAsks: 31,
  meetingOff: 32,
  followUp: 33,
  latePromise: 34,
  longerLetter: 35,
} as const;

/** Somebody asks in; the first answer depends on who it is. */
export const REQUEST_SITUATIONS: readonly number[] = [1, 2, 3, 4, 5, 13, 31];

/** How firm an answer can be there; what is left out has a gentle one only. */
const RUNGS: Readonly<Record<Situation, readonly Rung[]>> = {
  [SITUATION.clientAsks]: [1, 2],
  [SITUATION.vendorAsks]: [1, 2],
  [SITUATION.coworkerAsks]: [1, 2],
  [SITUATION.rankAsks]: [1, 2],
  [SITUATION.careAsks]: [1, 2],
  [SITUATION.anyoneAsks]: [1, 2],
  [SITUATION.distanceAsks]: [1, 2],
  [SITUATION.asksAgain]: [1, 2, 3],
  [SITUATION.pushBack]: [2],
  [SITUATION.emergencyLine]: [2],
  [SITUATION.lastWord]: [4],
};

/** @returns the firmnesses that an answer in a situation has, the gentlest first. */
export const rungsOf = (situation: Situation): readonly Rung[] => RUNGS[situation] ?? [1];

/** Situations for which the user may have words of their own, in the order of a list to choose from. */
export const OWN_SITUATIONS = [
  'clientAsks',
  'vendorAsks',
  'coworkerAsks',
  'rankAsks',
  'careAsks',
  'anyoneAsks',
  'asksAgain',
  'pushBack',
  'lastWord',
  'chatWhileBusy',
  'longLetter',
  'workAfterHours',
  'enquiry',
  'pitch',
  'oneEvent',
  'seriesOfInvites',
  'likeMyPage',
  'meetingReminder',
  'asksForNumber',
  'emergencyLine',
  'thanks',
  'whoAreYou',
  'welcomeHere',
  'becomesFriend',
  'inviteSomeone',
  'followUp',
] as const satisfies readonly (keyof typeof SITUATION)[];
export type OwnSituation = (typeof OWN_SITUATIONS)[number];

/** Its name, if own words are offered for it, else null. */
export const ownSituation = (situation: Situation): OwnSituation | null =>
  OWN_SITUATIONS.find((name) => SITUATION[name] === situation) ?? null;
