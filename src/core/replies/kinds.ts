import type { ReplyKind } from '../boundary/types.ts';
import type { Relationship } from '../contact.ts';
import { SITUATION } from './situations.ts';
import type { PartRole, Situation } from './types.ts';

/** What a kind of reply needs from the library. */
export interface KindPlan {
  /** Situations in which it may speak, the usual one first. */
  situations: readonly Situation[];
  /** An answer to somebody who asks in: firmness picks the recipe, not only the situation. */
  request?: true;
  /** A written policy gives the reason, where there is one. */
  policy?: true;
  /** After another answer of the same card: what it says besides the no and the way in is left out. */
  brief?: true;
  /** Firmness that it has whatever the rest says. */
  rung?: 3 | 4;
  without?: readonly PartRole[];
  /** A letter: in paragraphs, with room for the user's own words. */
  letter?: true;
}

const S = SITUATION;

/** What to say to somebody who asks in for the first time, by who it is. */
export function requestSituation(relationship: Relationship | null): Situation {
  switch (relationship) {
    case 'client':
    case 'prospect':
      return S.clientAsks;
    case 'vendor':
      return S.vendorAsks;
    case 'coworker':
      return S.coworkerAsks;
    case 'boss':
    case 'report':
      return S.rankAsks;
    case 'patient':
    case 'student':
    case 'parent':
      return S.careAsks;
    case 'keep-distance':
      return S.distanceAsks;
    default:
      return S.anyoneAsks;
  }
}

/** The plan of every kind; null: it has no words (muting, blocking, nothing). */
export const KIND_PLANS: Record<ReplyKind, KindPlan | null> = {
  decline_with_linkedin_alternative: { situations: [], request: true },
  decline_with_office_policy: { situations: [], request: true, policy: true },
  decline_plain: { situations: [], request: true, brief: true },
  page_invite_decline: { situations: [S.likeMyPage] },
  event_decline: { situations: [S.oneEvent, S.seriesOfInvites] },
  short_warm_deferral: { situations: [S.chatWhileBusy, S.latePromise] },
  short_heartfelt_reply: { situations: [S.longLetter] },
  longer_letter: { situations: [S.longerLetter], letter: true },
  work_answer_with_time: { situations: [S.workAfterHours] },
  redirect_to_work_channel: { situations: [S.workAfterHours, S.emergencyLine] },
  enquiry_reply: { situations: [S.enquiry] },
  meeting_confirm: { situations: [S.meetingReminder, S.meetingOff], without: ['way-out'] },
  meeting_confirm_with_boundary: { situations: [S.meetingReminder] },
  contact_info_redirect: { situations: [S.asksForNumber] },
  firm_no: { situations: [S.asksAgain, S.pushBack, S.emergencyLine], rung: 3 },
  final_boundary: { situations: [S.lastWord], rung: 4 },
  mute_or_block: null,
  urgent_ack: { situations: [S.urgent] },
  crisis_ack: { situations: [S.crisis] },
  accept_with_note: { situations: [S.welcomeHere, S.becomesFriend] },
  thank_you_reply: { situations: [S.thanks, S.saysNoToMe, S.iWasSharp, S.meetingOff] },
  ask_identity: { situations: [S.whoAreYou] },
  // To the real person, never to the second account: only when it is asked for by its situation.
  impostor_warning: { situations: [S.secondAccount] },
  pitch_decline: { situations: [S.pitch, S.seriesOfInvites] },
  none: null,
};

/** Answers that turn nobody away: whatever their words, no later no is measured by them. */
const FRIENDLY: ReadonlySet<ReplyKind> = new Set<ReplyKind>([
  'short_warm_deferral',
  'short_heartfelt_reply',
  'longer_letter',
  'work_answer_with_time',
  'enquiry_reply',
  'meeting_confirm',
  'meeting_confirm_with_boundary',
  'urgent_ack',
  'crisis_ack',
  'accept_with_note',
  'thank_you_reply',
  'ask_identity',
  'impostor_warning',
]);

/** Does this answer turn somebody away? Only then is a request deleted after it. */
export const turnsAway = (kind: ReplyKind): boolean => !FRIENDLY.has(kind);

/** How firm a no was said by this answer, for the memory; 0: none was said. @param rung of its words. */
export const noSaid = (kind: ReplyKind, rung: number): number => (FRIENDLY.has(kind) ? 0 : rung);
