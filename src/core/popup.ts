import type { BusyWhy } from './boundary/types.ts';
import type { NudgeView, StripView } from './view.ts';
import type { WarmView } from './words-view.ts';

/** How Doorstep stands on the page that the popup was opened over. */
export type PageStatus =
  | { status: 'watching' | 'not-heard' | 'unreadable' | 'switched-off' | 'paused-page' | 'other-account'; site: string }
  /** The site is known, its permission was not given or was taken back. `origins` go to the browser's own prompt. */
  | { status: 'not-active'; site: string; origins: string[] }
  /** A page of a kind that lives at any address, seen by its marks alone and not read. `origin` may be asked for. */
  | { status: 'looks-like'; site: string; platform: string; origin: string; host: string }
  | { status: 'paused-everywhere' | 'no-site' | 'not-agreed' };

/** What the worker tells the popup. */
export interface PopupState {
  page: PageStatus;
  /** Names of the sites that are read, and of those that were and that the browser no longer allows. */
  reads: { on: string[]; lost: string[] };
  /** Nobody is in the book yet. */
  nobodyKnown: boolean;
  /** The page can be taught, as the first of its site or once more; left out: it can't. */
  teach?: 'new' | 'again';
  /** Something that the background part could not do ("storage-full"), or null. */
  problem: 'storage-full' | null;
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
  busy: BusyState;
  /** Who wrote while the user was busy; `said`: "tonight", what the user said about when. */
  whileBusy: {
    key: string;
    name: string;
    said: string | null /** Stands in one of the lists, so that it can be opened. */;
    waits: boolean;
  }[];
  /** Messages that wait; `until` in words, or null: until the user says. */
  held: { until: string | null; view: NudgeView }[];
  /** What the user said to whom and has not written yet, soonest first. */
  promises: PromiseView[];
  /** One suggestion to stay in touch, where the user wants them. */
  warm: WarmView | null;
  /** Sites by id and name, for what is pasted. */
  sites: { id: string; name: string }[];
}

/** How it stands with busy hours. */
export interface BusyState {
  on: boolean;
  /** In words ("17:00"), or null: not busy, or until the user says. */
  until: string | null;
  task: string;
  /** What makes it so, or null. */
  by: BusyWhy | null;
  /** A calendar says that others may see the screen: no card stands on a page. */
  shared: boolean;
  /** When it begins next, in words, or null: not planned, or busy now. */
  next: string | null;
}

/** One promise in the popup. */
export interface PromiseView {
  id: string;
  name: string;
  /** "tonight", as it stood in the note. */
  said: string;
  /** "19:00", "4 May, 17:00"; null: the note named no day, and the user is asked for one. */
  due: string | null;
  /** Its time has passed. */
  late: boolean;
  /** Times to which it can be moved, with their words. */
  later: { value: string; label: string }[];
}
