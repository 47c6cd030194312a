/** What the neighbourhood consists of: plain data, shared by the server, the page and the tests. */

export interface Person {
  /** The number that stays for ever. */
  id: string;
  name: string;
  /** The changeable name in the address (`/ana.ruiz`); null: the profile is /profile.php?id=... */
  vanity: string | null;
  mutual: number;
}

export interface FriendRequest {
  from: string;
  /** Epoch ms. */
  at: number;
  state: 'waiting' | 'confirmed' | 'deleted';
}

export interface Message {
  id: string;
  /** A person's id, or 'me'. */
  from: string;
  text: string;
  /** Epoch ms. */
  at: number;
  /** It did not go through: the row shows a way to try again. */
  failed?: boolean;
}

export interface Thread {
  /** As in the address. A plain one-to-one thread has the other person's id, an encrypted one another number. */
  id: string;
  people: string[];
  e2ee: boolean;
  /** A group's own name; null: one-to-one. */
  title: string | null;
  messages: Message[];
  unread: boolean;
  /** A message request: it must be accepted before there is a box to write in. */
  request: boolean;
  /** What stands unfinished in the box. */
  draft: string;
}

export interface Notice {
  /** Microseconds since 1970, as the site numbers its notifications. */
  id: string;
  /** notif_t of the address: friend, friend_confirmed, follower_invite, group_invited_to_group, plan_user_invited ... */
  kind: string;
  who: string;
  /** The page, group or event it is about. */
  what: string | null;
  unread: boolean;
}

export const LANGS = ['en', 'de', 'ja', 'ar'] as const;
export type Lang = (typeof LANGS)[number];

/** How the site behaves. Everything that real pages do to scripts can be switched on, one by one. */
export interface Knobs {
  lang: Lang;
  layout: 'log' | 'grid';
  /** aria-label of Confirm and Delete carries the person's name. */
  labelsWithName: boolean;
  afterDelete: 'line' | 'gone';
  /** Delete is pressed and nothing happens. */
  deadDelete: boolean;
  /** The list is drawn anew: at each pointer press, anywhere in the window, in another order and with new nodes. */
  churn: 'never' | 'on-press';
  /** Rows keep their node and get another person. */
  recycleRows: boolean;
  /** The same request again in a side box, and hidden copies of the cards. */
  duplicates: boolean;
  hiddenCopies: boolean;
  /** Rows of the list that stand in the page before "See more". */
  pageSize: number;
  /** Who redirects an encrypted thread: the page itself or the server. */
  redirect: 'page' | 'server';
  /** /messages/t/<key> leads to the thread <value>, whoever that is. */
  leadsTo: Record<string, string>;
  /** People whose chats stand open in windows over every page but Messenger's own. */
  windows: readonly string[];
  secondComposer: boolean;
  sendFails: boolean;
  /** The page records every key, input, clipboard and focus event that it can see in `window.seen`. */
  records: boolean;
  /** The page pulls the focus back into its own main part. */
  focusTrap: boolean;
  /** Milliseconds before the page has its data, before a thread has its messages, before an act is answered. */
  slowPage: number;
  slowThread: number;
  slowAct: number;
}

export const CALM: Knobs = {
  lang: 'en',
  layout: 'log',
  labelsWithName: false,
  afterDelete: 'line',
  deadDelete: false,
  churn: 'never',
  recycleRows: false,
  duplicates: false,
  hiddenCopies: false,
  pageSize: 10,
  redirect: 'page',
  leadsTo: {},
  windows: [],
  secondComposer: false,
  sendFails: false,
  records: false,
  focusTrap: false,
  slowPage: 0,
  slowThread: 0,
  slowAct: 0,
};

export interface World {
  me: { id: string; name: string };
  people: Record<string, Person>;
  requests: FriendRequest[];
  /** People the user has asked; never incoming. */
  sentRequests: string[];
  suggestions: string[];
  friends: string[];
  threads: Thread[];
  notices: Notice[];
  knobs: Knobs;
  demo: boolean;
}

/** The address of a person's profile, as the site links it. */
export const profilePath = (p: Person): string => (p.vanity ? `/${p.vanity}` : `/profile.php?id=${p.id}`);

/** The address of a conversation. */
export const threadPath = (t: Pick<Thread, 'id' | 'e2ee'>): string => `/messages/${t.e2ee ? 'e2ee/' : ''}t/${t.id}/`;
