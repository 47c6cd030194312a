/**
 * Smaller sites of the neighbourhood: one page shape each, of the site whose host they answer for. Synthetic; what each
 * shape rests on is said at the head of its page in page/.
 */

/** Their hosts, mapped to this machine by the browser of a story. */
export const SITE_HOSTS = { instagram: 'www.instagram.com', linkedin: 'www.linkedin.com', x: 'x.com' } as const;
export type SiteName = keyof typeof SITE_HOSTS;

/** Somebody with an account there. */
export interface Somebody {
  /** The name in the address of the profile. */
  handle: string;
  name: string;
}

export interface SiteRequest {
  from: string;
  state: 'waiting' | 'accepted' | 'declined';
}

export interface SiteMessage {
  id: string;
  /** A handle, or 'me'. */
  from: string;
  text: string;
}

export interface SiteThread {
  /** As in the address. */
  id: string;
  with: string;
  messages: SiteMessage[];
  unread: boolean;
}

export interface SiteWorld {
  people: Record<string, Somebody>;
  requests: SiteRequest[];
  threads: SiteThread[];
}

export const emptyWorld = (): SiteWorld => ({ people: {}, requests: [], threads: [] });
