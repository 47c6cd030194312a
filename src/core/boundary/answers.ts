import { reason, turnsAway, type Case } from './draft.ts';
import { frequencyOf } from '../messages/frequency.ts';
import { CAME_IN, type Reason, type ReplyKind, type Tone, type VerdictWord } from './types.ts';

/** What fits a kind of message, before the hour decides where it is shown. */
export interface Answer {
  verdict: VerdictWord;
  kinds: ReplyKind[];
  tone: Tone;
  situation: number | null;
  rung: 0 | 1 | 2 | 3;
  /** Worth an interruption. */
  pressing: boolean;
  why?: Reason;
}

const answer = (verdict: VerdictWord, kinds: ReplyKind[], tone: Tone, situation: number | null, rest: Partial<Answer> = {}): Answer => ({
  verdict,
  kinds,
  tone,
  situation,
  rung: 0,
  pressing: false,
  ...rest,
});

const MONTH = 30 * 86_400_000;
const WEEK = 7 * 86_400_000;
/** So many chats in a week are often. */
const OFTEN = 3;

/** One row a kind of message. Hostile words and pushing are decided before. */
export function answerFor(c: Case, intent: string): Answer {
  if (c.has('boundary')) {
    // The other side drew the line: one graceful sentence, no defence.
    return answer('acknowledge', ['short_warm_deferral', 'thank_you_reply'], 'neutral_professional', 22, { why: reason('their-boundary') });
  }
  if (c.has('cancels')) {
    // R57: thanks for telling me, all good; the time is free again.
    return answer('acknowledge', ['thank_you_reply', 'short_warm_deferral'], 'warm_brief', 32, { why: reason('cancels') });
  }
  const pressing = c.facts?.urgency === 'high';
  switch (intent) {
    case 'emergency':
      return answer('reply_now', ['urgent_ack'], 'calm_urgent', null, { pressing: true });
    case 'long_personal':
      return answer('reply_brief_later', ['short_heartfelt_reply', 'short_warm_deferral'], 'warm_brief', 7);
    case 'work_question':
      return work(c, 'work_answer_with_time', pressing);
    case 'new_business_enquiry':
      return work(c, 'enquiry_reply', pressing);
    case 'sales_pitch':
      return series(c, 'acknowledge', 'pitch_decline', 'neutral_professional', 9, /pitch|offer/);
    case 'event_or_seminar_invite':
      return series(c, 'decline', 'event_decline', 'warm', 10, /invite|seminar|event/);
    case 'page_or_group_invite':
      return series(c, 'decline', 'page_invite_decline', 'warm', 12, /page|group/);
    case 'meeting_reminder':
      return reminder(c, pressing);
    case 'asks_contact_info':
      return series(c, 'redirect', 'contact_info_redirect', 'neutral_professional', 13, /contact/);
    case 'thanks':
      return answer(c.busy ? 'reply_when_free' : 'acknowledge', ['thank_you_reply', 'none'], 'warm_brief', null);
    default:
      return chat(c);
  }
}

/** Work belongs where work is answered; in a private place that is said once, kindly. */
function work(c: Case, kind: ReplyKind, pressing: boolean): Answer {
  const tone: Tone = kind === 'enquiry_reply' ? 'warm' : 'neutral_professional';
  if (pressing) return answer('reply_now', [kind, 'redirect_to_work_channel'], tone, 8, { pressing });
  const afterHours = c.busy?.why === 'hours' || c.busy?.why === 'holiday';
  if (c.busy && !afterHours) return answer('reply_when_free', [kind, 'short_warm_deferral'], tone, 8);
  if (turnsAway(c.ruling.outcome)) {
    const kinds: ReplyKind[] = kind === 'enquiry_reply' ? [kind, 'redirect_to_work_channel'] : ['redirect_to_work_channel', kind];
    return answer('redirect', kinds, tone, 8, { rung: 1 });
  }
  return answer(c.busy ? 'reply_when_free' : 'reply_now', [kind, 'redirect_to_work_channel'], tone, 8);
}

/** A no to a kind of thing; after two of them to the whole series. */
function series(c: Case, verdict: VerdictWord, kind: ReplyKind, tone: Tone, situation: number, what: RegExp): Answer {
  const before = c.history.filter((h) => what.test(h.what)).length;
  if (before >= 2 || (before >= 1 && kind === 'contact_info_redirect')) {
    return answer('firm_boundary', ['firm_no', kind], 'firm_kind', situation, {
      rung: 2,
      why: reason('invited-before', { count: String(before) }),
    });
  }
  return answer(verdict, [kind, 'none'], tone, situation, { rung: 1 });
}

/** An agreed meeting: confirmed once; after reminders also that none are needed. */
function reminder(c: Case, pressing: boolean): Answer {
  if (pressing) return answer('reply_now', ['meeting_confirm'], 'warm_brief', 11, { pressing });
  const before = c.history.filter((h) => /remind/.test(h.what) && c.nowMs - h.at < MONTH).length;
  if (before === 0 && !c.has('again')) return answer('acknowledge', ['meeting_confirm', 'meeting_confirm_with_boundary'], 'warm_brief', 11);
  const tone: Tone = before >= 2 ? 'firm_kind' : 'warm_brief';
  return answer('acknowledge', ['meeting_confirm_with_boundary', 'meeting_confirm'], tone, 11, {
    why: reason('reminded-before', { count: String(before) }),
  });
}

/** Friendly words: a warm one back, later when busy, and never an open door for the whole afternoon. */
function chat(c: Case): Answer {
  const chats = c.history.filter((h) => /chat|dm|message|mail|letter/.test(h.what));
  const week = chats.filter((h) => h.outcome !== CAME_IN && c.nowMs - h.at < WEEK).length;
  const heard = frequencyOf(
    chats.filter((h) => h.outcome === CAME_IN).map((h) => h.at),
    c.nowMs,
  );
  // R22: from now-and-then to daily: the warm word says when, so that the chat doesn't fill the afternoon.
  const often = week >= OFTEN || heard.often === 'daily' || (heard.often === 'weekly' && heard.trend === 'more');
  const why = often ? { why: reason('writes-often', { count: String(Math.max(week, heard.lastWeek)) }) } : {};
  if (c.busy || often) return answer('reply_brief_later', ['short_warm_deferral', 'short_heartfelt_reply'], 'warm_brief', 6, why);
  if (turnsAway(c.ruling.outcome))
    return answer('acknowledge', ['short_warm_deferral', 'redirect_to_work_channel'], 'warm_brief', 6, { rung: 1 });
  return answer('acknowledge', ['short_heartfelt_reply', 'short_warm_deferral'], 'warm_brief', 6);
}
