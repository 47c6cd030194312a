/** The words of the notes for one person: language, firmness, where work people are sent instead. */
import { userLanguage } from '../../browser/words.ts';
import { chooseReplies, otherWording, type ChooseInput, type Offer } from '../../core/replies/choose.ts';
import { greetingName } from '../../core/replies/names.ts';
import type { NoteLanguage, SlotValues } from '../../core/replies/types.ts';
import { senderKey } from '../../core/person.ts';
import type { ContactPoint, Settings } from '../../core/settings.ts';
import { spokenLanguages } from '../../core/replies/library/all.ts';
import type { Judged } from '../judge.ts';
import type { Chosen } from './choice.ts';

/** A note language from any language tag, or null if the library doesn't speak it. */
export function noteLanguage(tag: string | null | undefined): NoteLanguage | null {
  const base = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  return spokenLanguages().find((l) => l === base) ?? null;
}

/** Theirs if it is known, else the user's, else English. */
export const languageFor = (j: Judged, chosen: Chosen): NoteLanguage =>
  noteLanguage(chosen.language) ??
  noteLanguage(j.nudge.facts?.language) ??
  noteLanguage(j.contact?.language) ??
  noteLanguage(userLanguage()) ??
  'en';

/** The place that is offered instead: the map's own, else LinkedIn, else the first that there is. */
export function pointFor(j: Judged, settings: Settings): ContactPoint | null {
  const points = settings.contactPoints;
  return points.find((p) => p.id === j.verdict.contactPointId) ?? points.find((p) => p.kind === 'linkedin') ?? points[0] ?? null;
}

/** What the library needs to know of this person and this moment. */
export function chooseInput(j: Judged, settings: Settings, chosen: Chosen, slots: SlotValues): ChooseInput {
  const language = languageFor(j, chosen);
  const sure = j.match.level === 'certain' || j.match.level === 'none';
  return {
    replyKinds: j.verdict.replyKinds,
    relationship: j.verdict.relationship,
    rung: chosen.rung ?? j.verdict.rung,
    language,
    formality: j.contact?.formality ?? null,
    contactPoint: pointFor(j, settings),
    userLanguage: noteLanguage(userLanguage()),
    policy: null,
    situation: j.verdict.situation,
    slots,
    displayName: sure && !j.nudge.unsure ? j.nudge.sender.name : null,
    usedWordingIds: j.log.flatMap((e) => (e.wordingId ? [e.wordingId] : [])),
    noteLimit: j.meta.noteLimit,
    personKey: senderKey(j.nudge.platform, j.nudge.sender),
  };
}

/** The offers in words; the first one in the other words that the user asked for. */
export function offersFor(input: ChooseInput, chosen: Chosen): Offer[] {
  const offers = chooseReplies(input);
  const first = offers[0];
  if (!first || chosen.shown.length === 0) return offers;
  return [otherWording(input, first.replyKind, chosen.shown) ?? first, ...offers.slice(1)];
}

/** The name for buttons and strips: the first name where it is sure, else the whole. */
export const shortName = (name: string): string => greetingName(name, 'en') ?? name;
