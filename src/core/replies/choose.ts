import type { ReplyKind } from '../boundary/types.ts';
import type { Relationship } from '../contact.ts';
import type { ContactPoint, ContactPointKind } from '../settings.ts';
import { candidates, wordsOf } from './candidates.ts';
import { phrasesIn } from './library/all.ts';
import { CARE_POINTS } from './library/recipe.ts';
import { KIND_PLANS } from './kinds.ts';
import { greetingName } from './names.ts';
import type { OwnReply } from './own-reply.ts';
import { renderNote } from './render.ts';
import type { Formality, NoteLanguage, PartRole, Rung, Situation, SlotValues } from './types.ts';

export interface ChooseInput {
  /** What the verdict proposes, first one first. */
  replyKinds: readonly ReplyKind[];
  relationship: Relationship | null;
  /** 0 (the user asks for words all the same) counts as 1; at 5 there are no words. */
  rung: number;
  language: NoteLanguage;
  /** Null: as is usual for this relationship. */
  formality: Formality | null;
  contactPoint: ContactPoint | null;
  /** The user's own language: a contact point's reason in their words is used in notes of that language only. */
  userLanguage: NoteLanguage | null;
  /** A written rule that really exists and applies here. */
  policy: { title: string } | null;
  /** Known situation (14 asks again, 15 push-back ...), else null. */
  situation: Situation | null;
  /** Values known so far; name, contact point and policy are filled in here. */
  slots: SlotValues;
  /** As page or book show it; null: not greeted by name (not sure who it is). */
  displayName: string | null;
  /** Wordings that this person was sent before. */
  usedWordingIds: readonly string[];
  /** Longest note that the site takes, in characters. */
  noteLimit: number | null;
  /** Picks among equal wordings, so that not everybody gets the same one. */
  personKey: string;
  /** The user's own replies, in their order; those that fit stand before the library's. */
  ownReplies?: readonly OwnReply[];
}

/** One answer in words. */
export interface Offer {
  replyKind: ReplyKind;
  recipeId: string;
  wordingId: string;
  text: string;
  rung: Rung;
  contactPointKind: ContactPointKind | null;
  situation: Situation;
  language: NoteLanguage;
  formality: Formality | null;
}

const CARE: readonly (Relationship | null)[] = ['patient', 'student', 'parent'];
/** What the second no of one card does without. */
const BRIEF: readonly PartRole[] = ['reason', 'tie', 'close'];
/** What may go, in this order, when a site has little room. */
const SHORTER: readonly (readonly PartRole[])[] = [
  [],
  ['close'],
  ['close', 'way-out'],
  ['close', 'way-out', 'tie'],
  ['close', 'way-out', 'tie', 'reason'],
  ['close', 'way-out', 'tie', 'reason', 'thanks', 'echo'],
];

/**
 * The answers in words for one person, one for each kind of reply that has words; never a wording that this person was
 * sent before, never one that the site would cut. The same input gives the same answer.
 */
export function chooseReplies(input: ChooseInput): Offer[] {
  const offers: Offer[] = [];
  for (const kind of input.replyKinds) {
    // Two answers of one card never have the same words.
    const offer = offerFor(kind, input, new Set([...input.usedWordingIds, ...offers.map((o) => o.wordingId)].map(wordsOf)));
    if (offer && !offers.some((o) => o.text === offer.text)) offers.push(offer);
  }
  return offers;
}

/**
 * "Other words" for one kind of reply. @param shown wordings the user has looked at in this sitting; when all were
 * shown it starts again with the first. Gives null when there is no other.
 */
export function otherWording(input: ChooseInput, kind: ReplyKind, shown: readonly string[]): Offer | null {
  const other = offerFor(kind, input, new Set([...input.usedWordingIds, ...shown].map(wordsOf)));
  return other ?? (shown.length > 1 ? offerFor(kind, input, new Set([...input.usedWordingIds, shown.at(-1) ?? ''].map(wordsOf))) : null);
}

function offerFor(kind: ReplyKind, input: ChooseInput, used: ReadonlySet<string>): Offer | null {
  const plan = KIND_PLANS[kind];
  if (!plan || input.rung >= 5) return null;
  if (kind === 'impostor_warning' && input.situation === null) return null;
  // Nobody who is kept at a distance is written to warmly, by chance least of all.
  if (input.relationship === 'keep-distance' && !plan.request && !plan.rung) return null;
  const point = pointFor(input);
  const fewer = plan.brief && input.replyKinds.indexOf(kind) > 0 ? BRIEF : [];
  for (const { recipe, wording } of candidates(kind, plan, input, point?.kind ?? null)) {
    if (used.has(wordsOf(wording.id))) continue;
    const offered = point && recipe.contactPoints.includes(point.kind) ? point : null;
    const slots = slotsFor(input, offered);
    const text = fitting((without) => {
      const note = renderNote(wording, slots, {
        language: input.language,
        ...(plan.letter ? { letter: true } : {}),
        without: [...without, ...fewer, ...(plan.without ?? [])],
      });
      return note.leftover.length > 0 ? null : note.text;
    }, input.noteLimit);
    if (text) {
      return {
        replyKind: kind,
        recipeId: recipe.id,
        wordingId: wording.id,
        text,
        rung: recipe.rung,
        situation: recipe.situation,
        contactPointKind: offered?.kind ?? null,
        language: input.language,
        formality: wording.formality ?? null,
      };
    }
  }
  return null;
}

/** Some people are never shown some ways in: no network for patients, work mail alone where the user keeps their distance. */
export function mayOffer(relationship: Relationship | null, kind: ContactPointKind): boolean {
  if (relationship === 'keep-distance') return kind === 'email';
  const allowed: readonly ContactPointKind[] = CARE_POINTS;
  return !CARE.includes(relationship) || allowed.includes(kind);
}

const pointFor = ({ contactPoint, relationship }: ChooseInput): ContactPoint | null =>
  contactPoint && mayOffer(relationship, contactPoint.kind) ? contactPoint : null;

function slotsFor(input: ChooseInput, point: ContactPoint | null): SlotValues {
  const slots: SlotValues = { ...input.slots };
  const name = input.displayName ? greetingName(input.displayName, input.language) : null;
  if (name) slots.name = name;
  else delete slots.name;
  if (input.policy?.title) slots.policyTitle ??= input.policy.title;
  if (input.contactPoint?.kind === 'email') slots.workMail ??= input.contactPoint.value;
  return point ? slotsWithPoint(slots, point, input.language, input.userLanguage) : slots;
}

/** Adds a way in to what is known. @param userLanguage in which the user wrote their own reason. */
export function slotsWithPoint(
  slots: SlotValues,
  point: ContactPoint | null,
  language: NoteLanguage,
  userLanguage: NoteLanguage | null,
): SlotValues {
  if (!point) return slots;
  const words = phrasesIn(language);
  const own = userLanguage === language ? point.reason.trim() : '';
  return {
    ...slots,
    ...(point.kind === 'email' ? { workMail: slots.workMail ?? point.value } : {}),
    contactPoint: words.points[point.kind],
    link: point.value,
    reasonForThem: own || words.reasons[point.kind],
  };
}

function fitting(render: (without: readonly PartRole[]) => string | null, limit: number | null): string | null {
  for (const without of SHORTER) {
    const text = render(without);
    if (text !== null && text !== '' && (limit === null || text.length <= limit)) return text;
  }
  return null;
}
