/** The answers of one card: each with its note, the name of its button and what the click does. */
import { say } from './say.ts';
import { isInvite, isMessage } from '../../core/approach-keys.ts';
import { levelFor } from '../../core/delivery/level.ts';
import type { ReplyKind } from '../../core/boundary/types.ts';
import type { Offer } from '../../core/replies/choose.ts';
import { turnsAway } from '../../core/replies/kinds.ts';
import type { AssistLevel, Settings } from '../../core/settings.ts';
import type { Button, ReplyView } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import { busyChoices } from './busy-note.ts';
import { isLetter, letterChoices } from './letter.ts';
import { laterButton } from './lines.ts';
import type { Chosen } from './choice.ts';
import { labelOf, named } from './labels.ts';
import { verbSlots } from './site-verb.ts';
import { bare, isDeletable, keepFirst, leaveReply, quietReply, safetyReplies } from './wordless.ts';
import { timeSlots } from './time-slots.ts';
import { effectOf, isChat, isInWindow, mailtoOf, wayOf, type Way } from './way.ts';
import { chooseInput, offersFor, shortName } from './words-for.ts';

export interface ReplyContext {
  settings: Settings;
  chosen: Chosen;
  level: AssistLevel;
  now: Temporal.ZonedDateTime;
  /** Called from the page: its click opens the tab itself. From the popup the worker does. */
  onPage: boolean;
  /** The conversation that stands open on that page. */
  here?: string | null;
}

export interface Replies {
  replies: ReplyView[];
  more: ReplyView[];
  offers: Offer[];
}

/** All answers for one judged nudge, in the order of experience.md. */
export function repliesOf(j: Judged, ctx: ReplyContext): Replies {
  const offers = withReady(offersFor(chooseInput(j, ctx.settings, ctx.chosen, timeSlots(j, ctx)), ctx.chosen), j, ctx.chosen);
  const name = shortName(j.nudge.sender.name);
  const handsOff = j.meta.handsOff === true;
  const worded = named(
    offers.map((offer) => answerView(offer, j, ctx, name)),
    name,
  );
  // Where nothing can be pressed the note is copied; the user goes on alone. So is a question to the real person: it never
  // goes to the second account.
  const copied = handsOff || j.nudge.pasted === true;
  const answers = worded.map((answer) => (copied || answer.id === 'impostor_warning' ? asCopy(answer) : answer));
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

  if (j.nudge.late === true) {
    // The request or message itself was answered before; only the late word is left.
    return { offers, replies: answers, more: [...(email ? [email] : []), ...(answers.length > 0 ? [other] : []), leave] };
  }
  if (isThreat(j)) {
    // A copy first, before any block; nothing that counts down, no words (experience.md 11).
    const { keep, mute, block } = safetyReplies(j, ctx.now);
    return { offers, replies: [keep, leave, block, ...(known ? [mute] : [])], more: known ? [notThis] : [] };
  }
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
    // Insults, after the last word: no more words from here (experience.md 11).
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
      replies: answers,
      more: [...(email ? [email] : []), ...(answers.length > 0 ? [other] : []), ...friend, ...(known ? [notThis] : [])],
    };
  }
  if (offers[0]?.rung === 4 && !isCopyKept(j)) {
    // R53: a last word comes after a copy of what was said.
    const { mute, block } = safetyReplies(j, ctx.now);
    return {
      offers,
      replies: [keepFirst(j, ctx.now), leave, ...(request ? [quiet] : [])],
      more: [...(known ? [mute] : []), block, ...(known ? [notThis] : [])],
    };
  }
  if (isInvite(j.nudge.kind)) {
    // Skipped in the popup's list; here stands only the note that may be sent about it (experience.md 14).
    return { offers, replies: answers, more: [...(answers.length > 0 ? [other] : []), ...(known ? [notThis] : [])] };
  }
  if (handsOff && request) {
    const rest = [leave, ...(email ? [email] : []), ...(answers.length > 0 ? [other] : []), ...friend, ...(known ? [notThis] : [])];
    return { offers, replies: [...answers.slice(0, 1), quiet], more: [accept, ...rest] };
  }
  if (!request) {
    return {
      offers,
      replies: [...answers, ...(isDeletable(j) ? [quiet] : []), ...whileBusy(j, ctx.now, name)],
      more: [leave, ...(email ? [email] : []), ...(answers.length > 0 ? [other] : []), ...friend, ...(known ? [notThis] : [])],
    };
  }
  if (j.step.earlier !== null) {
    // Asks again: another way first where the note was perhaps never seen, and leaving it is as good (experience.md, Same client again).
    const byMail = j.step.anotherWay && email ? [asFirst(email)] : [];
    return {
      offers,
      replies: [...byMail, ...answers, leave],
      more: [
        quiet,
        accept,
        ...(email && byMail.length === 0 ? [email] : []),
        ...(answers.length > 0 ? [other] : []),
        ...friend,
        ...(known ? [notThis] : []),
      ],
    };
  }
  return {
    offers,
    replies: [...answers, quiet],
    more: [accept, leave, ...(email ? [email] : []), ...(answers.length > 0 ? [other] : []), ...friend, ...(known ? [notThis] : [])],
  };
}

/** Etiquette ends at a threat. */
export const isThreat = (j: Judged): boolean => j.verdict.reasons[0]?.code === 'danger-threat';

/** Everything that was said so far stands in a copy that was kept. */
const isCopyKept = ({ copyKeptAt, log }: Judged): boolean => copyKeptAt !== null && copyKeptAt > (log[0]?.at ?? 0);

const asFirst = (email: ReplyView): ReplyView => ({ ...email, button: { ...email.button, label: say('reply_email_and_decline') } });

/** In busy hours: put it off to their end, or have time for this one chat. */
const whileBusy = (j: Judged, now: Temporal.ZonedDateTime, name: string): ReplyView[] =>
  j.busyUntil === null || j.verdict.heldUntil === null
    ? []
    : [
        bare('busy-later', laterButton(j, now)),
        bare('have-time', { verb: 'have-time', label: say('reply_have_time'), effect: say('effect_have_time', { name }) }),
      ];

/** Some clients do become friends (R04): offered where it is certain who asks. */
const canBeFriend = (j: Judged): boolean =>
  j.contact !== null && j.match.level === 'certain' && j.verdict.relationship !== 'friend' && j.verdict.relationship !== 'family';

/** The words that the user had ready for this person (R07) stand in the first answer. */
function withReady(offers: Offer[], j: Judged, chosen: Chosen): Offer[] {
  const ready = j.match.level === 'certain' ? j.contact?.watch?.answer?.trim() : undefined;
  const [first, ...rest] = offers;
  // What this person was sent already isn't sent again.
  const said = j.log.some((e) => e.text === ready);
  return ready && !said && first && chosen.shown.length === 0 ? [{ ...first, text: ready }, ...rest] : offers;
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
  button: {
    ...reply.button,
    label: say('reply_short'),
    ...(reply.button.verb === 'copy-note' ? {} : { effect: say('effect_own_enter') }),
  },
});

function answerView(offer: Offer, j: Judged, ctx: ReplyContext, name: string): ReplyView {
  const { draft } = j.nudge;
  const held = draft?.replyId === offer.replyKind ? draft.text : null;
  const busy = held === null && TIMED.includes(offer.replyKind) ? busyChoices(j, ctx, offer) : null;
  const lined = held === null ? letterChoices(j, ctx, offer) : null;
  const way = wayOf(j, offer);
  const level = levelFor(ctx.level, { rung: offer.rung, distance: j.verdict.relationship === 'keep-distance' });
  const carried = carriedBy(way, ctx.onPage && !isThisThread(j, ctx.here), level, held ?? busy?.note ?? offer.text);
  return {
    id: offer.replyKind,
    button: {
      verb: 'answer',
      label: labelOf(offer, j, name, way.by),
      effect: effectOf(j, level, name, way, turnsAway(offer.replyKind)),
      ...carried,
    },
    note: held ?? busy?.note ?? lined?.note ?? offer.text,
    noteLang: offer.language,
    limit: j.meta.noteLimit,
    choices: busy?.choices ?? lined?.choices ?? [],
    ...(isLetter(offer) ? { asDraft: true } : {}),
    ...(busy?.check ? { check: busy.check } : {}),
  };
}

/** What the click itself does with the note, in its own moment. At "Only shows the note" nothing. */
function carriedBy(way: Way, opens: boolean, level: AssistLevel, note: string): Pick<Button, 'opens' | 'copies'> {
  if (level === 1) return {};
  if (way.by === 'email') return { opens: way.url };
  if (way.by === 'copy') return { copies: note };
  return opens && level < 4 ? { opens: way.url } : {};
}

/** Answers whose words may name a time. */
const TIMED: readonly ReplyKind[] = ['short_warm_deferral', 'work_answer_with_time', 'enquiry_reply'];

/** A message stands in the very thread that its answer goes to: no new tab is needed there. */
const isThisThread = (j: Judged, here: string | null = null): boolean => {
  const { kind, thread, page } = j.nudge;
  return isInWindow(j) || (isMessage(kind) && thread !== null && (thread === here || page?.includes(thread) === true));
};

function emailView(j: Judged, offer: Offer | null, name: string): ReplyView | null {
  const url = offer ? mailtoOf(j, offer) : null;
  if (!offer || !url) return null;
  const alone = isChat(j) || j.nudge.pasted === true || j.meta.handsOff === true;
  const effect = say(alone ? 'effect_email' : 'effect_email_decline', { name, ...verbSlots(j.nudge.platform) });
  const button: Button = { verb: 'email', label: say('reply_email'), effect, opens: url };
  return { ...bare('email', button), note: offer.text, noteLang: offer.language };
}
