import type { Kind } from './approach.ts';

/** What a site asks for, one after the other, when somebody is to be blocked there; each has words of its own. */
export const BLOCK_STEPS = ['profile', 'dots', 'more', 'menu', 'report-block', 'block', 'confirm'] as const;
export type BlockStep = (typeof BLOCK_STEPS)[number];
/** For a site of which nothing better is known. */
export const USUAL_BLOCK_STEPS: readonly BlockStep[] = ['profile', 'menu', 'block', 'confirm'];

/** What a site's button that says no to a request is called. */
export type DeclineWord = 'delete' | 'decline' | 'ignore' | 'reject';

/** Who somebody is on a site, and where they were seen. */
export interface Place {
  id: string | null;
  profile: string | null;
  page?: string | null;
  front?: string | undefined;
}

/** Facts of a site without any DOM: shared by worker, options page, README and adapter. */
export interface SiteMeta {
  id: string;
  /** Shown to people, not translated. */
  name: string;
  /** Other names that rules and files may use ("messenger"). */
  aliases: string[];
  side: 'personal' | 'work' | 'mixed';
  /** Origins as match patterns, the first is the one asked for. */
  matches: string[];
  /** Further hosts that show some users the same site: asked for together with it, and it is read without them too. */
  also?: readonly string[];
  /**
   * For sites that live at any address: selectors that are all on each of their pages and on no other site's. Only the
   * addresses that the user adds are read; `matches` then names the best known one, for tools.
   */
  marks?: string[];
  kinds: Kind[];
  /** Front ends that others wrote for it: known from their published source alone, and read less far. */
  fronts?: readonly { name: string; kinds: readonly Kind[]; opensByHand?: true }[];
  startLevel: 1 | 3;
  maxLevel: 1 | 2 | 3 | 4;
  confidence: 'high' | 'mid' | 'low' | 'early';
  /**
   * In which languages of the page its controls are known: by their words in the shared table, in these alone, or in any,
   * because the site has signs of its own for them or nothing to decline.
   */
  controls: 'any' | 'table' | readonly string[];
  /** Longest note in characters, if the site has a limit. */
  noteLimit: number | null;
  /** Does the site tell the sender of a decline? Words for "what Ana will see". */
  declineIsSilent: boolean;
  /** What its button that says no to a request is called; left out: Delete. */
  declineWord?: DeclineWord;
  canAskAgain: 'after-decline' | 'unknown';
  /** Its rules forbid inserting anything: no card, no frame, no note in a box; all of it stands in the popup. */
  handsOff?: true;
  /** Nobody can be written to before there is a conversation: the note to somebody who asks goes another way. */
  noBoxForStrangers?: true;
  /** A message request has no box to write in before it is accepted. */
  noBoxInRequests?: true;
  /** A message request can be deleted there, where it stands among the others. */
  deletesMessageRequests?: true;
  /** It holds far more than what this is about: nobody who isn't in the book is kept, and no word of theirs. */
  onlyKnown?: true;
  /** A person's id there is an e-mail address. */
  idIsEmail?: true;
  /** What its conversations are called, where they have a name of their own ("Messenger"). */
  chatName?: string;
  /** Chats stand open in windows over its other pages, too: such a message has no conversation's key, but its person's link. */
  chatWindows?: true;
  /** How somebody is blocked there; left out: the usual steps. */
  blockSteps?: readonly BlockStep[];
  /**
   * Address of the conversation with a person, from a stable id or profile, or null where the site has none.
   * `page`: where this person was seen; a site that lives at any address has its conversations there. `front`: what that
   * page was, where the site has several front ends.
   */
  threadUrl: (sender: Place & { thread: string | null }) => string | null;
  /** Is it one of those addresses that only lead to the person, and the user opens the box there? Left out: never. */
  opensByHand?: (threadUrl: string) => boolean;
  /** The page of this one request. */
  requestUrl: (sender: Place) => string | null;
  /** Enter begins a new line there: the user sends with the site's own button. */
  enterIsNewLine?: true;
  /** It goes to another page or closes the box once a note was sent, so nobody sees there that it was: the user is asked. */
  leavesAfterSending?: true;
  /** Normalises a profile address of this site; null if it is none. */
  profileOf: (url: string) => { profile: string; id: string | null; handle: string | null } | null;
}

/** What a page's script needs of it: whose a page and an address are. */
export type SiteAddress = Pick<SiteMeta, 'id' | 'matches' | 'profileOf'>;
