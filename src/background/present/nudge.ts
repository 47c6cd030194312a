/** One nudge as a screen shows it: rendered words and verbs, and nothing else of what the book says. */
import { isMessage } from '../../core/approach-keys.ts';
import type { NudgeView, QuestionView, ReplyView, StripView } from '../../core/view.ts';
import { deliveryById } from '../../store/deliveries.ts';
import type { Offer } from '../../core/replies/choose.ts';
import { heatPattern } from '../../core/replies/heat.ts';
import { turnsAway } from '../../core/replies/kinds.ts';
import { spokenLanguages } from '../../core/replies/library/all.ts';
import { sessionValue } from '../../browser/session.ts';
import { screenLanguage, userLanguage } from '../../browser/words.ts';
import type { Judged } from '../judge.ts';
import { calmLine } from './calm.ts';
import { chosenFor } from './choice.ts';
import { withCost } from './cost.ts';
import { answerBefore, historyLine, isPlanned } from './history.ts';
import { letterView } from './letter.ts';
import { lineButtons, lineOf } from './lines.ts';
import { MANAGED } from '../../core/boundary/managed.ts';
import { questionOf } from './questions.ts';
import { isThreat, repliesOf, type Replies, type ReplyContext } from './replies.ts';
import { paceView } from './pace.ts';
import { say } from './say.ts';
import { stripView } from './strip.ts';
import { dateOf } from './when.ts';
import { wayOf } from './way.ts';
import { relationWord, ruleLine, seesLines, whyLines } from './why.ts';
import { fewerReplies, unknownReplies } from './wordless.ts';
import { noteLanguage } from '../../core/replies/note-language.ts';
import { pointFor, shortName } from './words-for.ts';

/** What was learned by a click on this card, while its undo is offered. */
export interface Learned {
  text: string;
  /** Epoch ms. */
  at: number;
}

/** So long what was learned, and its undo, stand on the page even of somebody who is welcome, ms. */
const SAID_FOR = 60_000;

/** What a click on this card has just taught, or null. @param now epoch ms. */
export async function learnedOn(key: string, now: number): Promise<Learned | null> {
  const learned = (await sessionValue(`learned:${key}`)) as Learned | null | undefined;
  return learned && now - learned.at < SAID_FOR ? learned : null;
}

/** @param onPage a page must not show what only its user may see (experience.md 8). */
export async function nudgeView(j: Judged, ctx: Omit<ReplyContext, 'chosen'>): Promise<NudgeView> {
  const { nudge, verdict, meta } = j;
  const chosen = await chosenFor(nudge.key);
  const full: ReplyContext = { ...ctx, chosen };
  const first = shortName(nudge.sender.name);
  const point = pointFor(j, ctx.settings);
  const distance = verdict.relationship === 'keep-distance';
  const needsPoint = verdict.verdict === 'decline_offer_alternative' && !distance;
  const unknown = verdict.question === 'who' && (await sessionValue(`unknown:${nudge.key}`)) === true;
  const settled = unknown || (verdict.question === 'same' && nudge.unsure);
  const question = settled ? null : questionOf(j, point !== null, needsPoint, ctx.settings.presets.profession);
  const { replies, more, offers } = await costed(answersOf(j, full, unknown, question), j, ctx);
  const pace = unhiddenPace(distance && ctx.onPage, replies) ? paceView(j, first, ctx.now) : null;
  const learned = await learnedOn(nudge.key, ctx.now.epochMilliseconds);
  const unhidden = distance && ctx.onPage;
  return {
    key: nudge.key,
    platform: nudge.platform,
    site: meta.name,
    kind: nudge.kind,
    name: nudge.sender.name,
    relation: distance || verdict.question !== null ? null : relationWord(verdict.relationship ?? '') || null,
    shape: learned && verdict.shown === 'nothing' ? 'card' : shapeOf(j),
    line: unhidden ? '' : lineOf(j, first, ctx.now),
    lineButtons: unhidden ? [] : lineButtons(j, ctx.now),
    rule: unhidden ? null : ruleOf(j, point, ctx),
    history: unhidden ? null : historyLine(j, first, ctx.now),
    wrote: unhidden ? null : (answerBefore(j)?.text ?? null),
    pace: pace?.text ?? null,
    hold: pace?.hold ?? null,
    letter: unhidden || question !== null ? null : letterView(j, chosen, ctx.now),
    ...(unhidden || !offers[0] ? {} : { heat: heatPattern([offers[0].language, noteLanguage(userLanguage()) ?? offers[0].language]) }),
    why: unhidden ? [] : [...whyLines(j, first, ctx.now), ...(distance ? [] : seen(j, first, offers[0]))],
    question: unhidden ? null : question,
    replies: unhidden ? [] : replies,
    more: unhidden ? [] : [...more, ...(ctx.onPage && question === null && shapeOf(j) === 'card' ? fewerReplies(j, first) : [])],
    tones: offers.length > 0 && !distance ? tonesOf(j) : [],
    tone: String(Math.min(4, Math.max(1, chosen.rung ?? verdict.rung))),
    languages: languagesOf(),
    learned: learned ? { text: learned.text, undo: { verb: 'undo-learn', label: say('learned_undo') } } : null,
    calm: needsPoint && point !== null && ctx.onPage && j.log.length === 0 && shapeOf(j) === 'card' ? await calmLine(nudge.key) : null,
    strip: await stripOf(j, first),
  };
}

/** What a no looks like from outside. */
const seen = (j: Judged, first: string, offer: Offer | undefined): string[] =>
  offer && turnsAway(offer.replyKind) ? seesLines(j, first, wayOf(j, offer)) : [];

/** The limit is told where something could be written. */
const unhiddenPace = (hidden: boolean, replies: readonly ReplyView[]): boolean => !hidden && replies.some((r) => r.note !== null);

function answersOf(j: Judged, ctx: ReplyContext, unknown: boolean, question: QuestionView | null): Replies {
  if (unknown) return { ...unknownReplies(j, ctx.level), offers: [] };
  // Somebody who is welcome: the user presses Confirm, there is nothing to answer.
  if (j.verdict.shown === 'nothing' && j.nudge.pasted !== true) return { replies: [], more: [], offers: [] };
  return question && question.field === null ? { replies: [], more: [], offers: [] } : repliesOf(j, ctx);
}

/** In the popup a block tells what it costs. */
async function costed(all: Replies, j: Judged, { onPage, now }: Pick<ReplyContext, 'onPage' | 'now'>): Promise<Replies> {
  if (onPage) return all;
  return { ...all, replies: await withCost(all.replies, j, now), more: await withCost(all.more, j, now) };
}

async function stripOf(j: Judged, first: string): Promise<StripView | null> {
  if (!j.nudge.deliveryId) return null;
  const delivery = await deliveryById(j.nudge.deliveryId);
  return delivery ? stripView(delivery, first, delivery.answer?.offered ?? null) : null;
}

function shapeOf(j: Judged): NudgeView['shape'] {
  if (j.nudge.state === 'old' || j.nudge.notNowCount >= 2 || j.nudge.pasted === true) return 'popup';
  const { shown, relationship } = j.verdict;
  // Of somebody kept at a distance a page shows a mark and no more, whatever was written.
  if (relationship === 'keep-distance' && (shown === 'card' || shown === 'line')) return 'mark';
  return shown === 'nothing' ? 'popup' : shown;
}

/** Any firmness may be picked; a last word only where firm words were said. */
const tonesOf = (j: Judged): NudgeView['tones'] =>
  ([1, 2, 3, 4] as const).filter((n) => n < 4 || j.step.rung >= 4).map((n) => ({ value: String(n), label: say(`tone_${n}`) }));

/** Whose name or account it is behind which somebody else may stand; null: no such doubt, or it is being asked about. */
function mayBeAnother({ verdict, nudge, contact }: Judged): string | null {
  const doubted = verdict.verdict === 'warn_impostor' && (verdict.question === null || nudge.unsure);
  return doubted && contact && !contact.relationships.includes('keep-distance') ? (contact.names[0] ?? null) : null;
}

function ruleOf(
  j: Judged,
  point: Parameters<typeof ruleLine>[1],
  { now, settings }: Pick<ReplyContext, 'now' | 'settings'>,
): string | null {
  if (isThreat(j)) return say('rule_threat');
  const posedAs = mayBeAnother(j);
  if (posedAs !== null) return say('impostor_warn', { name: posedAs });
  if (j.verdict.relationship !== 'keep-distance') {
    const ownPolicy = settings.policyFrom === 'own' && settings.rules.policy?.id !== MANAGED;
    return ruleLine(j, point, now, ownPolicy);
  }
  const planned = isPlanned(j) ? say('sofar_planned') : null;
  const last = j.log[0];
  if (last) {
    const wrote = j.log.find((e) => e.rung > 0);
    const date = dateOf((wrote ?? last).at, now);
    return [planned, say(wrote ? 'sofar_answered' : 'sofar_more', { date })].filter((line) => line !== null).join(' ');
  }
  const today = Temporal.Instant.fromEpochMilliseconds(j.nudge.firstSeenAt)
    .toZonedDateTimeISO(now.timeZoneId)
    .toPlainDate()
    .equals(now.toPlainDate());
  const kind = isMessage(j.nudge.kind) ? 'message' : 'request';
  const sofar = today
    ? say(`sofar_${kind}_today`)
    : say(`sofar_${kind}_on`, {
        date: new Intl.DateTimeFormat(screenLanguage().lang, { day: 'numeric', month: 'long' }).format(j.nudge.firstSeenAt),
      });
  return planned === null ? sofar : `${planned} ${sofar}`;
}

function languagesOf(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(screenLanguage().lang, { type: 'language' });
  return spokenLanguages().map((l) => ({ value: l, label: names.of(l) ?? l }));
}
