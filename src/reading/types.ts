import type { Approach, Health } from '../core/approach.ts';
import type { SiteAddress } from '../core/site.ts';

/** One approach together with the page's elements that it was read from. Held for one pass only, never over an await. */
export interface Sighting {
  approach: Approach;
  /** The smallest block that is the whole request card or row. */
  block: Element;
  /** The site's own controls, where exactly one of each stands in the block. */
  accept: Element | null;
  decline: Element | null;
  /** The link to the person, for opening their page. */
  link: Element | null;
  /** Other keys seen on the same card (profile and id of one person). */
  aliases: Pick<Approach, 'sender'>[];
}

export interface Reading {
  health: Health;
  /** What should have been there and was not found, in words for the makers ("no row in [role=grid]"). */
  missing: string[];
  sightings: Sighting[];
  /** The viewer's own account key, where the page shows it. */
  viewer: string | null;
}

/** The open conversation, as far as it is understood; the ground of "no text reaches the wrong person". */
export interface ThreadReading {
  /** The site's thread id from the address. */
  thread: string | null;
  /** Every profile link in the header, normalised; one entry for a one-to-one chat. */
  people: { name: string; profile: string | null; id: string | null }[];
  headerName: string | null;
  group: boolean;
  /** Exactly one composer, scoped to this conversation, or null. */
  composer: HTMLElement | null;
  composers: number;
  /** Text that stands in the composer now, without what the site itself has put before it. */
  composerText: string;
  /** What the site itself has put there and what must stay (the name of a private mention), as it stands; left out: nothing. */
  prefill?: string;
  /** The site's own Send control, if it stands there. */
  send: HTMLElement | null;
  rows: MessageRow[];
}

export interface MessageRow {
  element: Element;
  text: string;
  from: 'them' | 'me' | 'unknown';
  sender: string | null;
  /** A selector for what was written in it, as against the site's own words. */
  words: string;
  /** An error or retry control stands in the row; by its words only after `withFailures` (failed.ts). */
  failed: boolean;
}

/** One more press because of the one before: what has come up, and the one control in it. */
export interface NextPress {
  /** Selector of what comes up: a menu, a sheet. */
  in: string;
  /** Selector of the controls in it that may be the one. */
  press: string;
  /** The control's words, each a whole label, between bars; in a language that isn't among them nothing is pressed. */
  says: string;
  /** Does it name the person? Then it must. */
  names: boolean;
}

/** How a request is declined where one button isn't all there is to it. */
export interface DeclineWay {
  /** In the request's block: what opens the closed menu in which its decline stands. */
  menu?: string;
  /** What the site asks after that, in this order. */
  next?: readonly NextPress[];
}

/** What one site adds to the generic reading. Pure functions of the page: no clicks, no waiting. */
export interface Adapter {
  meta: SiteAddress;
  /** For sites on any domain: is this page one of theirs, by its own marks? */
  recognises?: (page: Document) => boolean;
  /**
   * A selector for what a reading is made of on this page; a change that neither is, holds nor stands in such an
   * element is passed over without a reading. Null: nothing on this page is ever read.
   */
  hint: (url: URL) => string | null;
  /** A selector for what never holds anything to read, whatever page it is on (posts of a feed); left out: nothing. */
  quiet?: string;
  /**
   * What stands behind borders that no observer crosses (roots.ts) and is part of the page; left out: nothing.
   * `again` asks for another reading, when a frame has been loaded anew.
   */
  roots?: (page: Document, again?: () => void) => Iterable<ShadowRoot | Document>;
  /** Everything that stands on the page now. */
  read: (page: Document, url: URL) => Reading;
  /** The open conversation, or null if this page has none. */
  readThread: (page: Document, url: URL) => ThreadReading | null;
  /** Conversations that stand in windows over another page, each with the only box in its window as its composer; left out: none. */
  windows?: (page: Document, url: URL) => ThreadReading[];
  /** Settles once the adapter knows what to read; until then it reads nothing. */
  ready?: Promise<unknown>;
  /** May this note be put into a box there? Left out: any. */
  mayWrite?: (note: string) => boolean;
  /** How its decline is pressed; left out: by one button in the request. */
  decline?: DeclineWay;
  /** For sites that have a sign of their own for it, or whose words were taught: does this control say no to a person of that name? */
  isDecline?: (control: Element, name: string) => boolean;
}
