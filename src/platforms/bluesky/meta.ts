import type { SiteMeta } from '../../core/site.ts';

const HOME = 'https://bsky.app';

/** A person's page by handle or by did. */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  if (!URL.canParse(url, HOME)) return null;
  const address = new URL(url, HOME);
  const [, who = ''] = /^\/profile\/([^/]+)\/?$/.exec(address.pathname) ?? [];
  if (!/^https?:$/.test(address.protocol) || address.hostname !== 'bsky.app' || who === '') return null;
  const name = decodeURIComponent(who).toLowerCase();
  if (name.startsWith('did:')) return { profile: `${HOME}/profile/${name}`, id: name, handle: null };
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? { profile: `${HOME}/profile/${name}`, id: null, handle: name } : null;
}

export const meta: SiteMeta = {
  id: 'bluesky',
  name: 'Bluesky',
  aliases: ['bsky'],
  side: 'personal',
  matches: ['https://bsky.app/*'],
  kinds: ['message_request', 'message'],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'early',
  controls: ['English'],
  noteLimit: 1000,
  declineIsSilent: true,
  canAskAgain: 'unknown',
  // Before a request is accepted there is no box, and to write is to accept.
  noBoxForStrangers: true,
  noBoxInRequests: true,
  deletesMessageRequests: true,
  threadUrl: ({ thread }) => (thread ? `${HOME}/messages/${thread}` : null),
  requestUrl: () => `${HOME}/messages/inbox`,
  profileOf,
};
