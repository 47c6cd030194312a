import type { Approach } from '../approach.ts';
import type { Match } from '../match/types.ts';
import type { Outcome, Settings } from '../settings.ts';
import type { TextFacts } from '../nudge.ts';
import type { Relationship } from '../contact.ts';
import type { ReasonCode } from './reasons.ts';
import type { Rules } from './rules.ts';

/** The verdicts of corpora/scenarios.VOCABULARY.json. */
export const VERDICTS = [
  'decline_offer_alternative',
  'decline',
  'accept_ok',
  'leave_pending',
  'reply_brief_later',
  'reply_now',
  'reply_when_free',
  'acknowledge',
  'redirect',
  'firm_boundary',
  'final_boundary',
  'block_or_mute',
  'safety',
  'no_nudge',
  'warn_impostor',
] as const;
export type VerdictWord = (typeof VERDICTS)[number];

export const REPLY_KINDS = [
  'decline_with_linkedin_alternative',
  'decline_with_office_policy',
  'decline_plain',
  'page_invite_decline',
  'event_decline',
  'short_warm_deferral',
  'short_heartfelt_reply',
  'longer_letter',
  'work_answer_with_time',
  'redirect_to_work_channel',
  'enquiry_reply',
  'meeting_confirm',
  'meeting_confirm_with_boundary',
  'contact_info_redirect',
  'firm_no',
  'final_boundary',
  'mute_or_block',
  'urgent_ack',
  'crisis_ack',
  'accept_with_note',
  'thank_you_reply',
  'ask_identity',
  'impostor_warning',
  'pitch_decline',
  'none',
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export const TONES = ['warm', 'warm_brief', 'neutral_professional', 'firm_kind', 'firm_final', 'calm_urgent', 'none'] as const;
export type Tone = (typeof TONES)[number];

/** Why a verdict is what it is; words are made from the code by the worker. The deciding one stands first. */
export interface Reason {
  /** reasons.ts lists all codes with their values. */
  code: ReasonCode;
  /** Slots of the words (relationship, site, time, earlier date ...). */
  values: Record<string, string>;
}

/** What was said to this person before, newest first; on any site. */
export interface HistoryItem {
  at: number;
  platform: string;
  /** What came in, when it is known ("friend_request"), and how it was answered ("declined_with_linkedin"). */
  what: string;
  outcome: string;
  rung: number;
  /** The answer went where it is read: an answer came, an open thread, e-mail. */
  read: boolean;
}

/** The outcome of a history item that is no answer: it came in, and that is all. */
export const CAME_IN = 'came_in';

export interface DecideInput {
  approach: Approach;
  match: Match;
  /** Outcome of the boundary map is computed inside, from settings. */
  settings: Settings;
  side: 'personal' | 'work' | 'mixed';
  facts: TextFacts | null;
  history: HistoryItem[];
  /** `why`: what makes it busy; left out: the switch. */
  busy: { until: number; task: string; screenShared: boolean; why?: BusyWhy } | null;
  /** First message of the day from this person? */
  firstToday: boolean;
  policyApplies: boolean;
  now: Temporal.ZonedDateTime;
  /** The user's own pace allows the next reply from then on, epoch ms (pace.ts); left out or null: now. */
  paceUntil?: number | null;
  /** Finer rules, exceptions and an office policy above the map; left out: none. */
  rules?: Rules;
}

/** What makes the user busy: the switch, weekly hours of work, being outside the reachable hours, a calendar entry, a break, a holiday. */
export type BusyWhy = 'switch' | 'week' | 'hours' | 'calendar' | 'listing' | 'break' | 'holiday';

export interface Verdict {
  verdict: VerdictWord;
  outcome: Outcome;
  /** Where it may be seen. `nothing`: not even in the popup. */
  shown: 'card' | 'line' | 'mark' | 'popup' | 'nothing';
  /** Counts on the badge. */
  counts: boolean;
  replyKinds: ReplyKind[];
  tone: Tone;
  rung: 0 | 1 | 2 | 3 | 4 | 5;
  contactPointId: string | null;
  heldUntil: number | null;
  reasons: Reason[];
  /** The relationship whose rule fired; null: a stranger, or somebody without one. */
  relationship: Relationship | null;
  /** What must be asked first: who is this, or is it really the one in the book. No greeting by name before. */
  question: 'who' | 'same' | null;
  /** The situation of the reply library that fits (its number), or null. */
  situation: number | null;
}
