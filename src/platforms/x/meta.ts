import type { SiteMeta } from '../../core/site.ts';

const HOME = 'https://x.com';
const RESERVED =
  /^(?:home|explore|notifications|messages|i|search|settings|compose|login|logout|signup|intent|share|hashtag|tos|privacy|about|jobs|download|follower_requests|lists|communities|bookmarks|account)$/;

/** A profile address of x.com (twitter.com too) in its one form. */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  const typed = /^(?:www\.)?(?:x|twitter)\.com\//i.test(url) ? `https://${url}` : url;
  if (!URL.canParse(typed, HOME)) return null;
  const address = new URL(typed, HOME);
  if (!/^https?:$/.test(address.protocol) || !/^(?:www\.|mobile\.)?(?:x|twitter)\.com$/.test(address.hostname)) return null;
  const [handle = '', ...rest] = address.pathname.toLowerCase().split('/').filter(Boolean);
  if (!/^\w{1,15}$/.test(handle) || RESERVED.test(handle) || rest.length > 0) return null;
  return { profile: `${HOME}/${handle}`, id: null, handle };
}

export const meta: SiteMeta = {
  id: 'x',
  name: 'X',
  aliases: ['twitter'],
  side: 'mixed',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  kinds: ['follow_request', 'message', 'message_request'],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'mid',
  controls: 'table',
  noteLimit: 10_000,
  declineIsSilent: true,
  declineWord: 'decline',
  canAskAgain: 'unknown',
  noBoxForStrangers: true,
  noBoxInRequests: true,
  blockSteps: ['profile', 'dots', 'block', 'confirm'],
  threadUrl: ({ thread }) =>
    thread ? (thread.includes(':') ? `${HOME}/i/chat/${thread.replace(':', '-')}` : `${HOME}/messages/${thread}`) : null,
  requestUrl: () => `${HOME}/follower_requests`,
  profileOf,
};
