/** What the wording check, previews and the composer show; made by the worker. */

/** One thought on a changed text. It only advises, unless it blocks. */
export interface MarkView {
  /** The words that are meant; empty: the whole text. */
  words: string;
  reason: string;
  /** What could stand there instead; empty: leave it out; null: nothing to propose. */
  instead: string | null;
  /** The whole text with that in its place. */
  mended: string | null;
  blocks: boolean;
}

/** Somebody in the book, as far as a choice needs it. */
export interface PersonChoice {
  id: string;
  name: string;
  /** "client", or what else tells two people of one name apart; may be empty. */
  detail: string;
}

/** How an own reply reads. */
export interface OwnPreview {
  text: string;
  /** Places that have no value for this person; then it isn't offered. */
  missing: string[];
  name: string;
}

/** What the user may write first to one person. */
export interface FirstView {
  name: string;
  /** null: there is nothing left to say, or it is better left; `hint` says why. */
  text: string | null;
  wordingId: string | null;
  hint: string | null;
  language: string;
  languages: { value: string; label: string }[];
  /** Does this language tell formal from informal address here? */
  tellsForms: boolean;
  formality: 'formal' | 'informal' | null;
  /** The ways in that may be named to this person. */
  ways: { id: string; label: string }[];
  /** Their address, for an e-mail draft, and what that is about. */
  email: string | null;
  subject: string;
}

/** One suggestion to stay in touch; never a count, never a list. */
export interface WarmView {
  person: string;
  name: string;
  text: string;
}
