import type { NudgeView, StripView } from './view.ts';

/** How Doorstep stands on the page under the popup. */
export type PageStatus =
  | { status: 'watching' | 'unreadable' | 'switched-off' | 'paused-page' | 'other-account'; site: string }
  | { status: 'not-active'; site: string; origins: string[] }
  | { status: 'paused-everywhere'; until: string | null }
  | { status: 'no-site' | 'not-agreed' };

/** What the worker tells the popup. */
export interface PopupState {
  page: PageStatus;
  /** What the worker could not do lately. */
  problem: 'storage-full' | null;
  waiting: NudgeView[];
  old: { count: number; people: NudgeView[] };
  invites: NudgeView[];
  /** The last word on what was just pressed here, or null. */
  said: string | null;
  unfinished: { key: string | null; name: string; strip: StripView }[];
  today: { id: string; name: string; text: string; note: string | null }[];
  busy: { until: string | null; task: string };
  whileBusy: { key: string; name: string; said: string | null }[];
  held: { key: string; name: string; line: string; until: string }[];
  sites: { id: string; name: string }[];
  /** The page's address as it is paused by; null: no page that can be. */
  pageAddress: string | null;
}
