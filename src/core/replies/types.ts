import type { Relationship } from '../contact.ts';
import type { ContactPointKind } from '../settings.ts';

/** Languages that the library speaks. */
export const NOTE_LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'pl', 'ja'] as const;
export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];

/** How firm, on screen Gentle, Plain, Firm, Last word. */
export type Rung = 1 | 2 | 3 | 4;

/** A situation by its number; the names stand in situations.ts. */
export type Situation = number;

/** How the user addresses somebody, where the language tells the two apart. */
export type Formality = 'formal' | 'informal';

/**
 * One wording. Its parts are kept apart so that the structure can be checked by program: thanks, one clear no, at most
 * one true reason, one alternative, the tie goes on, a way out. `{slot}` names a slot and `{slot|words}` one with words
 * for when it has no value; `[...]` falls away when a slot in it has no value, and may be nested. A part whose slot has no
 * value is left out, unless it is the no, whose slots all have fallbacks. A part that begins with a comma, colon or
 * semicolon goes on with the sentence before it.
 */
export interface Wording {
  id: string;
  parts: { role: PartRole; text: string }[];
  /** Formal address (Sie, vous, usted ...) where the language tells them apart. */
  formality?: Formality;
}
export type PartRole =
  | 'thanks'
  | 'no'
  | 'reason'
  | 'alternative'
  | 'tie'
  | 'way-out'
  | 'echo'
  | 'promise'
  | 'close'
  | 'ack'
  | 'yes'
  | 'line';

/** A recipe: situation x relationships x rung, in one language, with several wordings. */
export interface Recipe {
  id: string;
  language: NoteLanguage;
  situation: Situation;
  /** Empty: any. */
  relationships: Relationship[];
  rung: Rung;
  /** Kinds of contact point that may be offered here; without one the alternative falls away. Empty: none is offered. */
  contactPoints: ContactPointKind[];
  /** May only be used where a written policy applies. */
  needsPolicy: boolean;
  wordings: Wording[];
}

/** Values for slots; a missing or empty one counts as "no value". */
export type SlotValues = Partial<
  Record<
    | 'name'
    | 'link'
    | 'contactPoint'
    | 'reasonForThem'
    | 'task'
    | 'until'
    | 'when'
    | 'channel'
    | 'earlierDate'
    | 'policyTitle'
    | 'workMail'
    | 'date'
    | 'topic'
    | 'page'
    | 'detail'
    | 'purpose'
    | 'hours'
    | 'practiceChannel'
    /** A line or a link that the user likes to pass on. */
    | 'line'
    /** A sentence of the user's own, for this one person; stands after the opening. */
    | 'personal'
    /** The user's own first name. */
    | 'me',
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
