import type { SiteMeta } from '../../core/site.ts';

const HANDLE = /^[\w-]{3,20}$/;

/** A person's page on Reddit in its one form. */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  if (!URL.canParse(url, 'https://www.reddit.com')) return null;
  const { hostname, pathname } = new URL(url, 'https://www.reddit.com');
  const [, handle = ''] = /^\/u(?:ser)?\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (!/^(?:www\.|old\.|new\.)?reddit\.com$/.test(hostname) || !HANDLE.test(handle)) return null;
  return { profile: `https://www.reddit.com/user/${handle.toLowerCase()}`, id: null, handle: handle.toLowerCase() };
}

export const meta: SiteMeta = {
  id: 'reddit',
  name: 'Reddit',
  aliases: [],
  side: 'mixed',
  matches: ['https://www.reddit.com/*', 'https://chat.reddit.com/*'],
  kinds: ['message'],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'early',
  controls: 'any',
  noteLimit: null,
  declineIsSilent: true,
  canAskAgain: 'unknown',
  threadUrl: ({ thread }) => (thread ? `https://www.reddit.com/chat/room/${encodeURIComponent(thread)}` : null),
  requestUrl: () => null,
  profileOf,
};
