/** The answers of one card: each with its note, the name of its button and what the click does. */
import { say, isWord } from './say.ts';
import { isMessage } from '../../core/approach-keys.ts';
import type { ReplyKind } from '../../core/boundary/types.ts';
import { levelFor } from '../../core/delivery/level.ts';
import type { Offer } from '../../core/replies/choose.ts';
import type { AssistLevel, Settings } from '../../core/settings.ts';
import type { Button, ReplyView } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import { busyChoices } from './busy-note.ts';
import type { Chosen } from './choice.ts';
import { bare, leaveReply, quietReply, safetyReplies } from './wordless.ts';
import { effectOf, mailtoOf, wayOf, type Way } from './way.ts';
import { chooseInput, offersFor, shortName } from './words-for.ts';

export interface ReplyContext {
  settings: Settings;
  chosen: Chosen;
  level: AssistLevel;
  now: Temporal.ZonedDateTime;
  /** Called from the page: its click opens the tab itself. From the popup the worker does. */
  onPage: boolean;
}

export interface Replies {
  replies: ReplyView[];
  more: ReplyView[];
  offers: Offer[];
}

/** All answers for one judged nudge, in the order of experience.md. */
export function repliesOf(j: Judged, ctx: ReplyContext): Replies {
  const offers = withReady(offersFor(chooseInput(j, ctx.settings, ctx.chosen, {}), ctx.chosen), j, ctx.chosen);
  const name = shortName(j.nudge.sender.name);
  const answers = named(
    offers.map((offer) => answerView(offer, j, ctx, name)),
    name,
  );
  const request = !isMessage(j.nudge.kind);
  const distance = j.verdict.relationship === 'keep-distance';
  const leave = leaveReply(j, name);
  const quiet = quietReply(distance ? 'reply_delete_quiet' : 'reply_quiet', ctx.level, j, name);
  const accept = bare('accept', { verb: 'accept', label: say('reply_accept'), effect: say('effect_accept', { name }) });
  const email = emailView(j, offers[0] ?? null, name);
  const other = bare('other-words', { verb: 'other-words', label: say('reply_other_words') });
  const notThis = bare('not-this-person', { verb: 'not-this-person', label: say('reply_not_this', { name }) });
  const known = j.contact !== null;
  const friend = canBeFriend(j)
    ? [bare('make-friend', { verb: 'make-friend', label: say('reply_make_friend', { name }), effect: say('effect_friend', { name }) })]
    : [];

  if (distance) {
    // Silence comes first, words last and only on request (experience.md 11).
    const { keep, mute, block } = safetyReplies(j, ctx.now);
    return {
      offers,
      replies: [leave, ...(request ? [quiet] : [])],
      more: [...answers.slice(0, 1).map(oneShortLine), ...(known ? [mute] : []), keep, block, notThis],
    };
  }
  if (j.marked?.by === 'account' && j.marked.outcome === 'no') {
    // The no was said before: silence first, and one plain line for whoever wants to say it again.
    return { offers, replies: [leave, ...(request ? [quiet] : [])], more: [...answers.slice(0, 1), ...(request ? [accept] : []), notThis] };
  }
  if (answers.length === 0 && j.verdict.replyKinds.includes('mute_or_block')) {
    // Threats, insults, after the last word: no more words from here (experience.md 11).
    const { keep, mute, block } = safetyReplies(j, ctx.now);
    return {
      offers,
      replies: [keep, leave, block, ...(known ? [mute] : [])],
      more: [...(request ? [quiet] : []), ...(known ? [notThis] : [])],
    };
  }
  if (j.nudge.pasted === true) {
    // Nothing can be pressed elsewhere: the note is copied, or goes by e-mail.
    return {
      offers,
      replies: answers.map((a) => asCopy(a)),
      more: [...(email ? [email] : []), ...(answers.length > 0 ? [other] : []), ...friend, ...(known ? [notThis] : [])],
    };
  }
  if (j.meta.handsOff) {
    // The note is copied, and the user presses on the site's own page.
    const rest = [leave, ...(email ? [email] : []), ...(answers.length > 0 ? [other] : []), ...friend, ...(known ? [notThis] : [])];
    return {
      offers,
      replies: [...answers.slice(0, 1).map((a) => asCopy(a)), ...(request ? [quiet] : [])],
      more: [...(request ? [accept] : []), ...rest],
    };
  }
  if (!request) {
    return {
      offers,
      replies: answers,
      more: [leave, ...(email ? [email] : []), ...(answers.length > 0 ? [other] : []), ...friend, ...(known ? [notThis] : [])],
    };
  }
  return {
    offers,
    replies: [...answers, quiet],
    more: [accept, leave, ...(email ? [email] : []), ...(answers.length > 0 ? [other] : []), ...friend, ...(known ? [notThis] : [])],
  };
}

/** Some clients do become friends (R04): offered where it is certain who asks. */
const canBeFriend = (j: Judged): boolean =>
  j.contact !== null && j.match.level === 'certain' && j.verdict.relationship !== 'friend' && j.verdict.relationship !== 'family';

/** The words that the user had ready for this person (R07) stand in the first answer. */
function withReady(offers: Offer[], j: Judged, chosen: Chosen): Offer[] {
  const ready = j.match.level === 'certain' ? j.contact?.watch?.answer?.trim() : undefined;
  const [first, ...rest] = offers;
  return ready && first && chosen.shown.length === 0 ? [{ ...first, text: ready }, ...rest] : offers;
}

const asCopy = (reply: ReplyView): ReplyView => ({
  ...reply,
  button: {
    verb: 'copy-note',
    label: say('reply_copy'),
    effect: reply.button.effect ?? '',
    ...(reply.note === null ? {} : { copies: reply.note }),
  },
});

/** To somebody kept at a distance: the fewest words there are, and the user's own Enter. */
const oneShortLine = (reply: ReplyView): ReplyView => ({
  ...reply,
  button: { ...reply.button, label: say('reply_short'), effect: say('effect_own_enter') },
});

function answerView(offer: Offer, j: Judged, ctx: ReplyContext, name: string): ReplyView {
  const busy = offer.replyKind === 'short_warm_deferral' ? busyChoices(j, ctx, offer) : null;
  const way = wayOf(j, offer.text);
  const level = levelFor(ctx.level, { rung: offer.rung, distance: j.verdict.relationship === 'keep-distance' });
  const carried = carriedBy(way, ctx.onPage && !isThisThread(j), level, busy?.note ?? offer.text);
  return {
    id: offer.replyKind,
    button: { verb: 'answer', label: labelOf(offer, j, name, way), effect: effectOf(j, level, name, way), ...carried },
    note: busy?.note ?? offer.text,
    noteLang: offer.language,
    limit: j.meta.noteLimit,
    choices: busy?.choices ?? [],
  };
}

/** What the click itself does with the note, in its own moment. At "Only shows the note" nothing. */
function carriedBy(way: Way, opens: boolean, level: AssistLevel, note: string): Pick<Button, 'opens' | 'copies'> {
  if (level === 1) return {};
  if (way.by === 'email') return { opens: way.url };
  if (way.by === 'copy') return { copies: note };
  return opens && level < 4 ? { opens: way.url } : {};
}

/** A message stands in the very thread that its answer goes to: no new tab is needed there. */
const isThisThread = (j: Judged): boolean =>
  isMessage(j.nudge.kind) && j.nudge.page !== null && j.nudge.thread !== null && j.nudge.page.includes(j.nudge.thread);

function emailView(j: Judged, offer: Offer | null, name: string): ReplyView | null {
  const url = offer ? mailtoOf(j, offer.text) : null;
  if (!offer || !url) return null;
  const alone = isMessage(j.nudge.kind) || j.nudge.pasted === true || j.meta.handsOff === true;
  const effect = say(alone ? 'effect_email' : 'effect_email_decline', { name });
  return {
    id: 'email',
    button: { verb: 'email', label: say('reply_email'), effect, opens: url },
    note: offer.text,
    noteLang: offer.language,
    limit: null,
    choices: [],
  };
}

/** No two answers of one card have one name: the second with the same place in it says what else it does. */
const named = (answers: ReplyView[], name: string): ReplyView[] =>
  answers.map((a, i) => {
    const key = LABELS[a.id as ReplyKind];
    const taken = answers.slice(0, i).some((b) => b.button.label === a.button.label);
    return taken && key && isWord(key) ? { ...a, button: { ...a.button, label: say(key, { name }) } } : a;
  });

/** The button's name: the effect of its click. */
function labelOf(offer: Offer, j: Judged, name: string, way: Way): string {
  const point = offer.contactPointKind;
  const again = j.log.length > 0;
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
  if (offer.replyKind === 'short_warm_deferral' && way.by !== 'thread') return say(way.by === 'email' ? 'reply_email' : 'reply_copy');
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
