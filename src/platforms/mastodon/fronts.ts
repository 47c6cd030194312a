/**
 * Mastodon's front ends: its own pages, and two that others wrote and anybody may host. They share the accounts and the
 * rules; where things stand and which addresses open them differ.
 */

/** What stands on each page of a front end and on no other site's. */
export const OWN_MARKS = ['#mastodon[data-props],#mastodon-compose[data-props]', '#initial-state'] as const;
export const PHANPY = 'meta[data-theme-light-color],link[rel="me"][href$="/@phanpy"],p.follow-request-buttons';
export const ELK = '#__nuxt #avatar-mask,#__nuxt article [class~="i-ri:close-fill"]';

/** Where a private mention of an account is written; the page still has to show that it is private. @param who `@user@server`. */
export function writingAt(front: string | undefined, page: URL, profile: string, who: string): string {
  // No address of Phanpy opens its box. This one finds the account, on whose page the user opens it.
  if (front === 'phanpy') return `${withoutHash(page)}#/${profile}`;
  const path = front === 'elk' ? '/intent/post' : '/share';
  return `${page.origin}${path}?visibility=direct&text=${encodeURIComponent(`${who} `)}`;
}

/** Where follow requests stand. */
export function requestsAt(front: string | undefined, page: URL): string {
  if (front === 'phanpy') return `${withoutHash(page)}#/notifications`;
  return `${page.origin}${front === 'elk' ? '/notifications/follow_request' : '/follow_requests'}`;
}

/** Is it an address at which the user opens the box by hand? */
export const opensByHand = (address: string): boolean => /#\/https:/.test(address);

const withoutHash = (page: URL): string => page.href.replace(/#.*$/s, '');
