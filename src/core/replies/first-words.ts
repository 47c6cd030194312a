/** What the user writes first: an invitation, coming back to something, making up for a sharp word, a graceful line to a no. */
import type { Relationship } from '../contact.ts';
import type { ContactPoint } from '../settings.ts';
import { candidates, wordsOf } from './candidates.ts';
import { clean } from '../text.ts';
import { slotsWithPoint } from './choose.ts';
import type { FirstKind } from './first-kinds.ts';
import { phrasesIn } from './library/all.ts';
import { greetingName } from './names.ts';
import type { OwnReply } from './own-reply.ts';
import { renderNote } from './render.ts';
import { SITUATION } from './situations.ts';
import type { Formality, NoteLanguage, Situation, SlotValues } from './types.ts';

const SITUATIONS: Readonly<Record<FirstKind, Situation>> = {
  invite: SITUATION.inviteSomeone,
  'follow-up': SITUATION.followUp,
  'was-sharp': SITUATION.iWasSharp,
  'took-a-no': SITUATION.saysNoToMe,
};

export interface FirstInput {
  kind: FirstKind;
  relationship: Relationship | null;
  language: NoteLanguage;
  /** Null: as is usual for this relationship. */
  formality: Formality | null;
  /** Every way in that is offered; only an invitation names any. */
  points: readonly ContactPoint[];
  userLanguage: NoteLanguage | null;
  displayName: string | null;
  /** What it is about, in the user's words; may be empty. */
  purpose: string;
  me: string;
  /** Wordings that this person was sent before, or that the user has looked at. */
  usedWordingIds: readonly string[];
  personKey: string;
  ownReplies: readonly OwnReply[];
}

export interface FirstWords {
  text: string;
  wordingId: string;
  formality: Formality | null;
}

/** The words, or null where every wording was used: nothing is sent to one person twice. */
export function firstWords(input: FirstInput): FirstWords | null {
  const { kind, language } = input;
  const used = new Set(input.usedWordingIds.map(wordsOf));
  const points = kind === 'invite' ? input.points : [];
  const last = points.at(-1);
  const name = input.displayName === null ? null : greetingName(input.displayName, language);
  const slots: SlotValues = {
    ...(name ? { name } : {}),
    ...(input.me ? { me: input.me } : {}),
    ...(input.purpose.trim() ? { purpose: input.purpose.trim() } : {}),
    ...(last ? { ...slotsWithPoint({}, last, language, input.userLanguage), contactPoint: WAYS } : {}),
  };
  const wanted = { ...input, rung: 1, policy: null, situation: SITUATIONS[kind], slots };
  for (const { wording } of candidates('none', { situations: [SITUATIONS[kind]] }, wanted, points[0]?.kind ?? null)) {
    if (used.has(wordsOf(wording.id))) continue;
    const note = renderNote(wording, slots, { language });
    if (note.leftover.length > 0 || !note.text) continue;
    return { text: note.text.replaceAll(WAYS, waysIn(points, language)), wordingId: wording.id, formality: wording.formality ?? null };
  }
  return null;
}

/** Stands in for all ways but the last one's address while the wording is put together; no note holds it. */
const WAYS = '\uE010';

/** Several ways in as one (R39): "on LinkedIn: https://... or by e-mail"; the last one's address is the wording's own link. */
function waysIn(points: readonly ContactPoint[], language: NoteLanguage): string {
  const words = phrasesIn(language).points;
  const said = points.map((p, i) => words[p.kind] + (i < points.length - 1 ? `: ${clean(p.value, 300)}` : ''));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(said);
}
