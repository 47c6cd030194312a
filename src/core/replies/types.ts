import type { Relationship } from '../contact.ts';
import type { ContactPointKind } from '../settings.ts';

/** Languages that the library speaks. */
export const NOTE_LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'pl', 'ja'] as const;
export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];

/** How firm, on screen Gentle, Plain, Firm, Last word. */
export type Rung = 1 | 2 | 3 | 4;

/** The situations of wording.md D, by its number. */
export type Situation = number;

/**
 * One wording. Its parts are kept apart so that the structure can be checked by program: thanks, one clear no, at most
 * one true reason, one alternative, the tie goes on, a way out. `{slot}` names a slot; a part whose slot has no value is
 * left out, unless it is the no, whose slots all have fallbacks.
 */
export interface Wording {
  id: string;
  parts: { role: PartRole; text: string }[];
  /** Formal address (Sie, vous, usted ...) where the language tells them apart. */
  formality?: 'formal' | 'informal';
}
export type PartRole = 'thanks' | 'no' | 'reason' | 'alternative' | 'tie' | 'way-out' | 'echo' | 'promise' | 'close' | 'ack' | 'yes';

/** A recipe: situation x relationships x rung, in one language, with several wordings. */
export interface Recipe {
  id: string;
  situation: Situation;
  /** Empty: any. */
  relationships: Relationship[];
  rung: Rung;
  /** Needs a contact point of one of these kinds; empty: none is offered. */
  contactPoints: ContactPointKind[];
  /** May only be used where a written policy applies. */
  needsPolicy: boolean;
  wordings: Wording[];
}

/** Values for slots; a missing or empty one counts as "no value". */
export type SlotValues = Partial<
  Record<
    | 'name' | 'link' | 'contactPoint' | 'reasonForThem' | 'task' | 'until' | 'when' | 'channel' | 'earlierDate' | 'policyTitle'
    | 'workMail' | 'date' | 'topic' | 'page' | 'detail' | 'purpose' | 'hours' | 'practiceChannel',
    string
  >
>;

export interface Rendered {
  text: string;
  wordingId: string;
  language: NoteLanguage;
  /** Slots left over; such a text can't be sent. */
  leftover: string[];
}
