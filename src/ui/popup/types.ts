/** What the popup shows and what it can ask for. */
import type { BusyChoice } from '../../core/hours/busy.ts';
import type { PopupState } from '../../core/popup.ts';
import type { FirstAsk } from '../../browser/words-protocol.ts';
import type { Act, NudgeView } from '../../core/view.ts';
import type { FirstView, MarkView, PersonChoice } from '../../core/words-view.ts';
import type { Check } from '../card/parts/doing.tsx';
import type { Problem } from '../shared/problem.ts';

/** What the popup shows: what the worker tells, what went wrong on the way, and where the popup stood when it closed. */
export interface PopupData extends Omit<PopupState, 'problem'> {
  problem: Problem | null;
  place: Place;
}

/** Where the popup stands: it closes at every click into the page and opens here again. */
export interface Place {
  /** null: nothing chosen yet. `list` was gone back to by hand. */
  view: 'list' | 'person' | 'paste' | 'old' | 'compose' | null;
  /** The person who is open; in `paste`, the one whose answers stand there. */
  key: string | null;
  /** Changed notes and unfolded answers, by person. */
  memory: Record<string, string>;
  pasted: Pasted;
  first: FirstDraft;
}

/** What the user is about to write first, and how far. */
export interface FirstDraft extends FirstAsk {
  /** The text as the user has changed it; null: as it comes. */
  text: string | null;
}

export interface Pasted {
  name: string;
  text: string;
  /** A site's id, or null: somewhere else. */
  platform: string | null;
  profile: string;
}

export const NOTHING_PASTED: Pasted = { name: '', text: '', platform: null, profile: '' };
export const NOTHING_FIRST: FirstDraft = {
  kind: 'invite',
  person: null,
  name: '',
  language: null,
  formality: null,
  points: null,
  purpose: '',
  shown: [],
  text: null,
};
export const START: Place = { view: null, key: null, memory: {}, pasted: NOTHING_PASTED, first: NOTHING_FIRST };

export interface PopupVerbs {
  act: (act: Act) => Promise<void>;
  /** Opens a page in a new tab. */
  open: (url: string) => void;
  copy: (text: string) => Promise<boolean>;
  /** The wording check of a changed note. */
  check?: Check;
  /** Opens the browser's own prompt. Called inside the click itself; what comes of it arrives with the next data. */
  requestSite: (origins: string[]) => void;
  /** The same for an address of the user's own, of a site that can live anywhere. */
  requestAddress: (platform: string, origin: string) => void;
  /** Brings the panel with which the page under the popup is taught; the browser is asked inside the click itself. */
  teach: () => void;
  /** Gives the views of the requests from before the install with the next data. */
  lookAtOld: () => Promise<void>;
  /** Skips one invite, or all from one sender's name. */
  skipInvites: (which: { key: string } | { from: string }) => Promise<void>;
  /** What is pressed at a promise. @returns the person to open, or null. */
  promise: (id: string, what: 'done' | 'later' | 'day' | 'drop' | 'write', arg: string | null) => Promise<string | null>;
  setBusy: (choice: BusyChoice, task: string) => Promise<void>;
  /** Pauses or goes on; `page` is the one under the popup. */
  pause: (where: 'page' | 'everywhere', on: boolean) => Promise<void>;
  /** The same answers for something that came in elsewhere. */
  paste: (pasted: Pasted) => Promise<NudgeView>;
  /** Somebody who was pasted, as things stand now. */
  pasted: (key: string) => Promise<NudgeView>;
  /** The page under the popup as a report without names, to be looked at before it is copied. */
  report: () => Promise<string>;
  /** The second account that the page shows: watch it too, or never. Asked once. */
  watchAccount: (yes: boolean) => Promise<void>;
  /** The words that the user may write first, or why there are none. */
  writeFirst: (draft: FirstDraft) => Promise<FirstView>;
  checkFirst: (text: string, language: string) => Promise<MarkView[]>;
  wroteFirst: (draft: FirstDraft, text: string, wordingId: string | null, how: 'copied' | 'email') => Promise<void>;
  findPeople: (text: string) => Promise<PersonChoice[]>;
  /** "Not now" to the suggestion to stay in touch. */
  warmAway: () => Promise<void>;
  openOptions: () => void;
  /** The section of the options in which hours are planned. */
  openBusyHours: () => void;
  openWelcome: () => void;
  /** Keeps the place for as long as the browser runs. */
  remember: (place: Place) => void;
}

/** The popup's line to the background part. */
export interface PopupConnection extends PopupVerbs {
  load: () => Promise<PopupData>;
  /** Calls back whenever something may have changed. */
  subscribe: (changed: () => void) => void;
}
