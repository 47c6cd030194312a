import type { SiteMeta } from '../../core/site.ts';

/** A member's page on any BuddyPress site: `https://site/members/name/`. */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const [, base = '', name = ''] = /^(.*\/members)\/([^/]+)\/?$/.exec(address.pathname) ?? [];
  if (!/^https?:$/.test(address.protocol) || name === '') return null;
  const handle = decodeURIComponent(name).toLowerCase();
  return { profile: `${address.origin}${base}/${handle}`, id: null, handle };
}

/** Small communities on WordPress, at any address. */
export const meta: SiteMeta = {
  id: 'buddypress',
  name: 'BuddyPress',
  aliases: [],
  side: 'mixed',
  matches: ['https://buddypress.org/*'],
  marks: ['body.buddypress,#buddypress'],
  kinds: ['friend_request', 'message'],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'early',
  controls: 'any',
  noteLimit: null,
  declineIsSilent: true,
  declineWord: 'reject',
  canAskAgain: 'unknown',
  // Where a message to somebody is written isn't known.
  noBoxForStrangers: true,
  threadUrl: () => null,
  requestUrl: () => null,
  profileOf,
};
