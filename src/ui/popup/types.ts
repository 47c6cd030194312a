/** What the popup shows and what it can ask for. */
import type { BusyChoice } from '../../core/hours/busy.ts';
import type { Act, NudgeView, StripView } from '../../core/view.ts';
import type { Problem } from '../shared/problem.ts';

/** How Doorstep stands on the page that the popup was opened over. */
export type PageReport =
  | { status: 'watching' | 'unreadable' | 'switched-off' | 'paused-page' | 'other-account'; site: string }
  /** The site is known, its permission was not given or was taken back. `origins` go to the browser's own prompt. */
  | { status: 'not-active'; site: string; origins: string[] }
  /** `until` in words ("17:00"), or null: for good. */
  | { status: 'paused-everywhere'; until: string | null }
  | { status: 'no-site' | 'not-agreed' };

export interface PopupData {
  page: PageReport;
  /** Something that the background part could not do ("storage-full"), or null. */
  problem: Problem | null;
  /** People who wait for an answer, strangers last; a running answer has its strip. */
  waiting: NudgeView[];
  /** Requests from before the install: how many, and their views once the user wants to look. */
  old: { count: number; people: NudgeView[] };
  /** Invites that expect no answer. */
  invites: NudgeView[];
  /** The last word on what was just pressed here, or null. */
  said: string | null;
  /** Answers that were begun and need a click. */
  unfinished: { key: string | null; name: string; strip: StripView }[];
  /** What was answered today, newest first. `note`: what was written. */
  today: { id: string; name: string; text: string; note: string | null }[];
  busy: { /** In words ("17:00"), or null: not busy. */ until: string | null; task: string };
  /** Who wrote while the user was busy; `said`: "tonight", what the user said about when. */
  whileBusy: { key: string; name: string; said: string | null }[];
  /** Messages that wait until a time in words. */
  held: { key: string; name: string; line: string; until: string }[];
  /** Sites by id and name, for what is pasted. */
  sites: { id: string; name: string }[];
  /** Where the popup stood when it closed. */
  place: Place;
}

/** Where the popup stands: it closes at every click into the page and opens here again. */
export interface Place {
  /** null: nothing chosen yet. `list` was gone back to by hand. */
  view: 'list' | 'person' | 'paste' | 'old' | null;
  /** The person who is open; in `paste`, the one whose answers stand there. */
  key: string | null;
  /** Changed notes and unfolded answers, by person. */
  memory: Record<string, string>;
  pasted: Pasted;
}

export interface Pasted {
  name: string;
  text: string;
  /** A site's id, or null: somewhere else. */
  platform: string | null;
  profile: string;
}

export const NOTHING_PASTED: Pasted = { name: '', text: '', platform: null, profile: '' };
export const START: Place = { view: null, key: null, memory: {}, pasted: NOTHING_PASTED };

export interface PopupVerbs {
  act: (act: Act) => Promise<void>;
  /** Opens a page in a new tab. */
  open: (url: string) => void;
  copy: (text: string) => Promise<boolean>;
  /** Opens the browser's own prompt. Called inside the click itself; what comes of it arrives with the next data. */
  requestSite: (origins: string[]) => void;
  /** Gives the views of the requests from before the install with the next data. */
  lookAtOld: () => Promise<void>;
  /** Skips one invite, or all from one sender's name. */
  skipInvites: (which: { key: string } | { from: string }) => Promise<void>;
  setBusy: (choice: BusyChoice, task: string) => Promise<void>;
  /** Pauses or goes on; `page` is the one under the popup. */
  pause: (where: 'page' | 'everywhere', on: boolean) => Promise<void>;
  /** The same answers for something that came in elsewhere. */
  paste: (pasted: Pasted) => Promise<NudgeView>;
  /** Somebody who was pasted, as things stand now. */
  pasted: (key: string) => Promise<NudgeView>;
  /** Puts a report without names on the clipboard. False if the browser refused. */
  copyReport: () => Promise<boolean>;
  /** The second account that the page shows: watch it too, or never. Asked once. */
  watchAccount: (yes: boolean) => Promise<void>;
  openOptions: () => void;
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
