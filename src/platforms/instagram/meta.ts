import type { SiteMeta } from '../../core/site.ts';

const HOME = 'https://www.instagram.com';
/** First parts of paths that are the site's own pages. */
const RESERVED =
  /^(?:accounts|direct|explore|p|reels?|stories|tv|about|legal|developer|web|api|graphql|challenge|emails|session|notifications|your_activity|archive|nametag|lite|privacy|terms)$/;

/** A profile address of instagram.com in its one form. */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  const typed = /^(?:www\.)?instagram\.com\//i.test(url) ? `https://${url}` : url;
  if (!URL.canParse(typed, HOME)) return null;
  const address = new URL(typed, HOME);
  if (!/^https?:$/.test(address.protocol) || !/^(?:www\.|m\.)?instagram\.com$/.test(address.hostname)) return null;
  const [handle = '', ...rest] = address.pathname.toLowerCase().split('/').filter(Boolean);
  if (!/^[a-z0-9._]{1,30}$/.test(handle) || RESERVED.test(handle) || rest.length > 0) return null;
  return { profile: `${HOME}/${handle}`, id: null, handle };
}

export const meta: SiteMeta = {
  id: 'instagram',
  name: 'Instagram',
  aliases: ['ig', 'insta'],
  side: 'personal',
  matches: ['https://www.instagram.com/*'],
  kinds: ['follow_request', 'message', 'message_request'],
  startLevel: 3,
  maxLevel: 3,
  confidence: 'mid',
  controls: 'table',
  noteLimit: 1000,
  declineIsSilent: true,
  canAskAgain: 'after-decline',
  noBoxForStrangers: true,
  noBoxInRequests: true,
  blockSteps: ['profile', 'dots', 'block', 'confirm'],
  threadUrl: ({ thread }) => (thread ? `${HOME}/direct/t/${thread}/` : null),
  requestUrl: () => `${HOME}/accounts/activity/?followRequests=1`,
  profileOf,
};
