/** The words of the notes for one person: language, firmness, where work people are sent instead. */
import { userLanguage } from '../../browser/words.ts';
import { isMessage } from '../../core/approach-keys.ts';
import { PRESETS } from '../../core/boundary/presets.ts';
import type { ReplyKind } from '../../core/boundary/types.ts';
import { chooseReplies, otherWording, type ChooseInput, type Offer } from '../../core/replies/choose.ts';
import { greetingName } from '../../core/replies/names.ts';
import { LONGER_LETTER } from '../../core/letters.ts';
import { noteLanguage } from '../../core/replies/note-language.ts';
import { SITUATION } from '../../core/replies/situations.ts';
import type { NoteLanguage, SlotValues } from '../../core/replies/types.ts';
import { senderKey } from '../../core/person.ts';
import type { ContactPoint, Settings } from '../../core/settings.ts';
import type { Judged } from '../judge.ts';
import type { Chosen } from './choice.ts';

/** As the user has set it, on the card or in the book; else the message's; without one the page's, the user's, English. */
export const languageFor = (j: Judged, chosen: Chosen): NoteLanguage =>
  noteLanguage(chosen.language) ??
  noteLanguage(j.contact?.language) ??
  noteLanguage(j.nudge.facts?.language) ??
  noteLanguage(j.pageLanguage) ??
  noteLanguage(userLanguage()) ??
  'en';

/**
 * The place that is offered instead: the map's own, else the office's for people whom its rule covers, else LinkedIn, else
 * the first that there is. What the chosen profession never offers is passed over, and the site itself: nobody is sent from
 * LinkedIn to LinkedIn, unless the user's own rule names it.
 */
export function pointFor(j: Judged, settings: Settings): ContactPoint | null {
  const never = PRESETS.find((p) => p.id === settings.presets.profession)?.never ?? [];
  const office = settings.rules.policy?.contactPoints ?? [];
  const own = settings.contactPoints.filter((p) => !never.some((kind) => kind === p.kind));
  const named = [...office, ...own].find((p) => p.id === j.verdict.contactPointId);
  const away = (p: ContactPoint): boolean => p.kind !== j.nudge.platform;
  const open = own.filter(away);
  return named ?? (j.policy ? office.find(away) : undefined) ?? open.find((p) => p.kind === 'linkedin') ?? open[0] ?? null;
}

/** What the library needs to know of this person and this moment. */
export function chooseInput(j: Judged, settings: Settings, chosen: Chosen, slots: SlotValues): ChooseInput {
  const language = languageFor(j, chosen);
  const sure = j.match.level === 'certain' || j.match.level === 'none';
  return {
    replyKinds: kindsFor(j, chosen),
    relationship: j.verdict.relationship,
    rung: chosen.rung ?? j.verdict.rung,
    language,
    formality: j.contact?.formality ?? null,
    contactPoint: pointFor(j, settings),
    userLanguage: noteLanguage(userLanguage()),
    policy: j.policy ? { title: j.policy.title } : null,
    situation: chosen.rung !== null && chosen.rung <= 2 && isMessage(j.nudge.kind) && isFirm(j) ? SITUATION.pushBack : j.verdict.situation,
    slots: { ...(settings.myName ? { me: settings.myName } : {}), ...earlierDate(j, language), ...slots },
    displayName: sure && !j.nudge.unsure ? j.nudge.sender.name : null,
    usedWordingIds: j.log.flatMap((e) => (e.wordingId ? [e.wordingId] : [])),
    noteLimit: j.meta.noteLimit,
    personKey: senderKey(j.nudge.platform, j.nudge.sender),
    ownReplies: settings.ownReplies,
  };
}

const isFirm = ({ verdict }: Judged): boolean => verdict.replyKinds.includes('firm_no') || verdict.replyKinds.includes('final_boundary');

/** Where firm words are proposed the user may say it more gently, or more firmly, than that; any firmness by hand. */
function kindsFor(j: Judged, { rung, letter }: Chosen): readonly ReplyKind[] {
  if (letter && j.letter !== null) return [LONGER_LETTER, ...j.verdict.replyKinds];
  if (rung === null || !isFirm(j)) return j.verdict.replyKinds;
  if (rung >= 4) return ['final_boundary'];
  return rung === 3 || isMessage(j.nudge.kind) ? ['firm_no'] : ['decline_with_linkedin_alternative', 'decline_plain'];
}

/** The date of the answer that counts, as a note of that language names it. */
function earlierDate({ step }: Judged, language: NoteLanguage): SlotValues {
  if (step.earlier === null) return {};
  const user = userLanguage();
  // "4 May" or "May 4", as the user's own region says it.
  return {
    earlierDate: new Intl.DateTimeFormat(noteLanguage(user) === language ? user : language, { day: 'numeric', month: 'long' }).format(
      step.earlier.at,
    ),
  };
}

/** The offers in words; the first one in the other words that the user asked for. */
export function offersFor(input: ChooseInput, chosen: Chosen): Offer[] {
  const offers = withLetter(chooseReplies(input), input);
  const first = offers[0];
  if (!first || chosen.shown.length === 0) return offers;
  return [otherWording(input, first.replyKind, chosen.shown) ?? first, ...offers.slice(1)];
}

/** The frame of a letter may come again when all were sent: what stands in it is the user's own. */
function withLetter(offers: Offer[], input: ChooseInput): Offer[] {
  if (input.replyKinds[0] !== LONGER_LETTER || offers[0]?.replyKind === LONGER_LETTER) return offers;
  return [...chooseReplies({ ...input, replyKinds: [LONGER_LETTER], usedWordingIds: [] }), ...offers];
}

/** The name for buttons and strips: the first name where it is sure, else the whole. */
export const shortName = (name: string): string => greetingName(name, 'en') ?? name;
