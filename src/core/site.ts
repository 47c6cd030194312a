import type { Kind } from './approach.ts';

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
  kinds: Kind[];
  startLevel: 1 | 3;
  maxLevel: 1 | 2 | 3 | 4;
  confidence: 'high' | 'mid' | 'low' | 'early';
  /** Longest note in characters, if the site has a limit. */
  noteLimit: number | null;
  /** Does the site tell the sender of a decline? Words for "what Ana will see". */
  declineIsSilent: boolean;
  canAskAgain: 'after-decline' | 'unknown';
  /** Its rules forbid inserting anything: no card, no frame, no note in a box; all of it stands in the popup. */
  handsOff?: true;
  /** Nobody can be written to before there is a conversation: the note to somebody who asks goes another way. */
  noBoxForStrangers?: true;
  /** A message request has no box to write in before it is accepted. */
  noBoxInRequests?: true;
  /** Address of the conversation with a person, from a stable id or profile, or null where the site has none. */
  threadUrl: (sender: { id: string | null; profile: string | null; thread: string | null }) => string | null;
  /** The page of this one request. */
  requestUrl: (sender: { id: string | null; profile: string | null }) => string | null;
  /** Normalises a profile address of this site; null if it is none. */
  profileOf: (url: string) => { profile: string; id: string | null; handle: string | null } | null;
}

/** What a page's script needs of it: whose a page and an address are. */
export type SiteAddress = Pick<SiteMeta, 'id' | 'matches' | 'profileOf'>;
