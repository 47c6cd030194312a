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

/** A conversation's number is its own on one site alone. */
export const threadKey = (at: URL, id: string): string => `${at.host}/${id}`;

/** The conversations of the member on whose pages this one stands, or null. */
function messagesOf(page: string | null | undefined): string | null {
  if (!page || !URL.canParse(page)) return null;
  const { origin, pathname } = new URL(page);
  const base = /^.*\/members\/[^/]+\/messages(?=\/|$)/.exec(pathname)?.[0];
  return base ? origin + base : null;
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
  // A first message needs a subject, which is for the user to choose.
  noBoxForStrangers: true,
  threadUrl: ({ thread, page }) => {
    const at = messagesOf(page);
    const [, host, id] = /^([^/]+)\/(\d+)$/.exec(thread ?? '') ?? [];
    return at && id && new URL(at).host === host ? `${at}/view/${id}/` : null;
  },
  // TinyMCE begins a new line at Enter.
  enterIsNewLine: true,
  requestUrl: () => null,
  profileOf,
};
