/** The names of the answers' buttons: each says the effect of its click. */
import { isMessage } from '../../core/approach-keys.ts';
import type { ReplyKind } from '../../core/boundary/types.ts';
import type { Offer } from '../../core/replies/choose.ts';
import { SITUATION } from '../../core/replies/situations.ts';
import type { ReplyView } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import { isLetter } from './letter.ts';
import { isWord, say } from './say.ts';
import type { Way } from './way.ts';

/** No two answers of one card have one name: the second with the same place in it says what else it does, or it goes. */
export const named = (answers: ReplyView[], name: string): ReplyView[] =>
  answers.reduce<ReplyView[]>((all, a) => {
    const taken = (label: string): boolean => all.some((b) => b.button.label === label);
    if (!taken(a.button.label)) return [...all, a];
    const key = LABELS[a.id as ReplyKind];
    const label = key && isWord(key) ? say(key, { name }) : a.button.label;
    return taken(label) ? all : [...all, { ...a, button: { ...a.button, label } }];
  }, []);

/** The button's name: the effect of its click. */
export function labelOf(offer: Offer, j: Judged, name: string, way: Way['by']): string {
  const point = offer.contactPointKind;
  const again = j.step.earlier !== null;
  // Firm words may name the work channel; what they do is to ask for an end.
  if (offer.replyKind === 'firm_no' && offer.rung >= 3) return say('reply_firm', { name });
  if (
    point &&
    (offer.replyKind === 'redirect_to_work_channel' ||
      offer.replyKind === 'contact_info_redirect' ||
      (isMessage(j.nudge.kind) && offer.replyKind !== 'short_warm_deferral'))
  ) {
    return say(`reply_offer_${point}`);
  }
  if (offer.replyKind === 'decline_with_linkedin_alternative' && point) {
    if (again) return say(point === 'linkedin' ? 'reply_decline_linkedin_again' : 'reply_decline_other_again');
    return say(`reply_decline_${point}`);
  }
  if (offer.replyKind === 'ask_identity' && j.contact !== null && j.match.level === 'certain') return say('reply_ask_why', { name });
  if (offer.situation === SITUATION.pushBack) return say('reply_push_back');
  if ((offer.replyKind === 'short_warm_deferral' || isLetter(offer)) && way !== 'thread')
    return say(way === 'email' ? 'reply_email' : 'reply_copy');
  const key = LABELS[offer.replyKind];
  return key && isWord(key) ? say(key, { name }) : say('reply_decline_note');
}

const LABELS: Partial<Record<ReplyKind, string>> = {
  decline_with_office_policy: 'reply_decline_rule',
  decline_plain: 'reply_decline_note',
  page_invite_decline: 'reply_decline_invites',
  event_decline: 'reply_decline_event',
  short_warm_deferral: 'reply_put_in_chat',
  short_heartfelt_reply: 'reply_warm',
  longer_letter: 'reply_letter',
  work_answer_with_time: 'reply_when',
  redirect_to_work_channel: 'reply_offer_other',
  enquiry_reply: 'reply_when',
  meeting_confirm: 'reply_confirm_meeting',
  meeting_confirm_with_boundary: 'reply_confirm_meeting_only',
  contact_info_redirect: 'reply_offer_other',
  firm_no: 'reply_firm',
  final_boundary: 'reply_final',
  urgent_ack: 'reply_got_it',
  crisis_ack: 'reply_got_it',
  accept_with_note: 'reply_accept_note',
  thank_you_reply: 'reply_thanks',
  ask_identity: 'reply_ask_who',
  impostor_warning: 'reply_ask_who',
  pitch_decline: 'reply_decline_pitch',
};
