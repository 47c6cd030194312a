import type { Cue } from './cues.ts';
import type { Hearing } from './listen.ts';
import type { Shape } from './shape.ts';
import type { Intent } from './types.ts';

export interface Scored {
  intent: Exclude<Intent, 'unsure'>;
  points: number;
  /** The cues that gave the points; their words explain the result. */
  by: Cue[];
}

/** Strong phrases: the first counts most. */
const strong = (n: number, first: number): number => (n === 0 ? 0 : first * (1 + 0.4 * Math.min(n - 1, 3)));
/** A reminder of what is owed says what it wants. */
const OWED = 2.8;
const weak = (n: number, each: number, most = 4): number => each * Math.min(n, most);

/** "Thanks for the reminder": that one is over. */
export const isThanked = (h: Hearing): boolean => h.reminds.weak > 0;

/**
 * Does a reminder speak of what is owed, and not of a meeting? What it names first is what it is about: "that you promised
 * the slides before our meeting", "of our appointment, please bring the unpaid bill". @param words the plain text.
 */
export function remindsOfOwed(h: Hearing, words: string): boolean {
  if (h.reminds.strong === 0 || h.owed.strong === 0 || isThanked(h)) return false;
  const first = (cue: Cue): number => Math.min(words.length, ...h[cue].words.map((w) => words.indexOf(w)));
  return first('owed') < first('meets');
}

/**
 * Points of every intent, best first. Each line is one rule; the numbers are the same in all languages.
 * @param owed the reminder in it, if there is one, is of work (remindsOfOwed).
 */
export function scoreAll(h: Hearing, s: Shape, owed = false): Scored[] {
  const S = (c: Cue): number => h[c].strong;
  const W = (c: Cue): number => h[c].weak;
  const asks = s.question || W('ask') > 0;
  const pitch =
    strong(S('pitch'), 2.8) + weak(W('pitch'), S('pitch') > 0 ? 0.6 : 0.5, 5) + (s.figures && S('pitch') + W('pitch') > 0 ? 0.6 : 0);
  // "I need you to buy vouchers" is nobody's order.
  const buy = (strong(S('buy'), 2.6) + weak(W('buy'), 0.6) + (S('buy') + W('buy') > 0 && asks ? 0.5 : 0)) * (S('fraud') > 0 ? 0.5 : 1);
  const business = W('work') + S('work') * 2 + S('buy') + W('buy');
  const matter = strong(S('work'), 1.8) + weak(W('work'), 0.5, 5);
  // "Could you let it out?": a request to the other's hands is work unless it is plainly private.
  const request = W('ask') > 0 && s.question && S('chat') === 0 && W('private') + W('chat') < 2 ? 1 : 0;
  const work = matter === 0 ? request : (matter + weak(W('mine'), 0.4, 2)) * (asks || W('mine') > 0 ? 1 : 0.5) + (asks ? 0.5 : 0);
  const event = S('event') > 0 || W('event') > 0 ? strong(S('event'), 1.7) + weak(W('event'), 0.4) : 0;
  const invite = strong(S('invite'), 2.2) + weak(W('invite'), 0.3);
  const thanks = strong(S('thanks'), 2.5) + weak(W('thanks'), 0.4);
  const chat = strong(S('chat'), 1.7) + weak(W('chat'), 0.35) + weak(W('private'), 0.4, 5) + (s.lively && business === 0 ? 0.3 : 0);
  const letter =
    s.length > 330
      ? 0.6 +
        strong(S('feel'), 1.4) +
        weak(W('feel'), 0.35, 6) +
        weak(W('private'), 0.2, 6) +
        (s.length > 600 ? 1.6 : 0.4) -
        0.35 * business
      : 0;
  const alarm = emergencyPoints(h, s);
  const list: Scored[] = [
    { intent: 'emergency', points: alarm, by: ['crisis', 'danger', 'outage', 'call'] },
    { intent: 'sales_pitch', points: S('buy') > 0 && S('pitch') < 2 ? pitch * 0.7 : pitch, by: ['pitch'] },
    { intent: 'new_business_enquiry', points: S('pitch') >= 2 ? buy * 0.6 : buy, by: ['buy'] },
    { intent: 'work_question', points: owed ? work + OWED : work, by: owed ? ['reminds', 'owed'] : ['work', 'mine'] },
    {
      intent: 'event_or_seminar_invite',
      points: event + invite + (S('event') > 0 && S('invite') > 0 ? 1 : 0) + (event > 0 && s.when ? 0.6 : 0),
      by: ['invite', 'event'],
    },
    {
      intent: 'meeting_reminder',
      // "Can you look at it before tomorrow's meeting?" asks for work, and only names the meeting.
      points:
        (strong(S('remind'), 2.8) + weak(W('remind'), 0.35) + (S('remind') > 0 && s.when ? 0.6 : 0)) *
        (owed || isThanked(h) ? 0.2 : S('work') > 1 && W('ask') > 0 && s.question ? 0.6 : 1),
      by: ['remind'],
    },
    { intent: 'page_or_group_invite', points: strong(S('page'), 3) + weak(W('page'), 0.35), by: ['page'] },
    { intent: 'asks_contact_info', points: strong(S('contact'), 2.9) + weak(W('contact'), 0.35), by: ['contact'] },
    { intent: 'pushes_after_decline', points: strong(S('push'), 2.9) + weak(W('push'), 0.3), by: ['push', 'hurt'] },
    { intent: 'hostile', points: strong(S('threat'), 4) + strong(S('hostile'), 2.9) + weak(W('hostile'), 0.6), by: ['threat', 'hostile'] },
    { intent: 'thanks', points: asks && (work > 1.5 || buy > 1.5) ? thanks * 0.8 : thanks, by: ['thanks'] },
    { intent: 'other', points: otherPoints(h, s), by: ['fraud', 'boundary', 'misc'] },
    { intent: 'long_personal', points: letter, by: ['feel', 'private'] },
    { intent: 'friendly_chat', points: pitch > 2.5 || buy > 2.5 ? chat * 0.5 : chat, by: ['chat', 'private'] },
  ];
  return list.toSorted((a, b) => b.points - a.points);
}

/** What it most likely is when no rule spoke up: a question wants an answer, other words are a chat. */
export function guess(h: Hearing, s: Shape): Scored | null {
  if (s.words < 2 && h.chat.weak + h.chat.strong === 0) return null;
  const asks = s.question && h.private.weak + h.chat.weak + h.chat.strong === 0;
  return asks ? { intent: 'work_question', points: 0.5, by: ['ask'] } : { intent: 'friendly_chat', points: 0.5, by: ['chat', 'private'] };
}

/** Is it fun? Loud words in a joke are no alarm. */
const FUN = /^(?:lol|lmao|ha(?:ha)+h?|jaja\w*|rofl|omg|mdr|ptdr|kkk+|haha\w*|hihi|hehe\w*|x?d+|xd)$/;
export const joking = (h: Hearing, s: Shape): boolean => s.laughs || h.chat.words.some((w) => FUN.test(w));

/**
 * Real danger, not loud words: those alone never make an emergency. A strong phrase is one by itself; a grave word is one
 * together with a call for help or a second grave word.
 */
function emergencyPoints(h: Hearing, s: Shape): number {
  const selling = h.pitch.strong + h.event.strong + h.page.strong + h.buy.strong > 0;
  if (h.crisis.strong > 0) return 7;
  if (h.crisis.weak >= 2 && !selling) return 5 + h.crisis.weak;
  if (selling && h.danger.strong === 0) return 0;
  if (h.outage.strong > 0) return 4 + weak(h.outage.weak + h.loud.weak + h.call.strong, 0.8);
  const calls = h.call.strong;
  if (joking(h, s) && calls === 0) return 0;
  const grave = h.danger.weak;
  // A long private letter tells of hospitals that are over; an alarm is short or calls for help.
  const told = s.length > 450 && calls === 0;
  if (h.danger.strong > 0) return told ? 1 : 5.5 + strong(h.danger.strong - 1, 1);
  if (told || joking(h, s)) return 0;
  if (grave >= 1 && calls >= 1) return 4.5 + weak(grave + calls - 2, 0.6);
  return grave >= 2 && s.length < 200 ? 2.4 + weak(grave - 2, 0.8) : calls >= 2 && h.loud.weak > 0 ? 2.2 : 0;
}

/** Notices, frauds, wrong numbers, and the other side's own boundary. */
function otherPoints(h: Hearing, s: Shape): number {
  if (s.wordless) return 6;
  const sum =
    strong(h.misc.strong, 3) +
    strong(h.fraud.strong, 3.3) +
    strong(h.boundary.strong, 3) +
    (h.fraud.strong > 0 ? weak(h.fraud.weak, 0.4) : 0);
  return sum + (h.misc.strong > 0 ? weak(h.misc.weak, 0.3) + (s.code ? 1 : 0) : 0);
}
