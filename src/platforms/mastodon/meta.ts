import type { SiteMeta } from '../../core/site.ts';

/**
 * An account's address in its one form, `https://server/@user`: `/@user@other` on one server is `/@user` of the other.
 * Relative addresses have no server and are none.
 */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const found = /^\/(?:web\/)?@([\w.-]+)(?:@([\w.-]+\.[a-z]{2,}))?\/?$/i.exec(address.pathname);
  const user = found?.[1]?.toLowerCase();
  if (!user || !/^https?:$/.test(address.protocol)) return null;
  const server = (found?.[2] ?? address.host).toLowerCase();
  return { profile: `https://${server}/@${user}`, id: null, handle: `@${user}@${server}` };
}

/** Mastodon's own web pages, on any server. */
export const meta: SiteMeta = {
  id: 'mastodon',
  name: 'Mastodon',
  aliases: ['fediverse'],
  side: 'personal',
  matches: ['https://mastodon.social/*'],
  marks: ['#mastodon[data-props],#mastodon-compose[data-props]', '#initial-state'],
  kinds: ['follow_request', 'message'],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'high',
  noteLimit: 500,
  declineIsSilent: true,
  canAskAgain: 'after-decline',
  blockSteps: ['profile', 'dots', 'block', 'confirm'],
  // A private mention is a post: nothing is written before the page itself shows that it is private.
  threadUrl: () => null,
  requestUrl: () => null,
  profileOf,
};
