/** What of Facebook's facts a page's script needs: whose a page and an address are. */
import type { SiteAddress, SiteMeta } from '../../core/site.ts';

export const HOME = 'https://www.facebook.com';
const HOSTS = /^(?:(?:www|web|m|mbasic|touch|free|business|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:www\.)?(?:fb|messenger)\.com$/;

/** Does the address lead to the site itself? */
export const isOurs = (address: URL): boolean => /^https?:$/.test(address.protocol) && HOSTS.test(address.hostname);

/** First parts of paths that are the site's own pages, never a person's name. As a pattern they would fill many times the memory. */
const RESERVED = new Set(
  'friends groups marketplace watch events messages notifications gaming pages reel reels stories photo photos video videos hashtag search saved memories ads adsmanager business help settings login logout checkpoint recover home people share sharer plugins dialog privacy policy policies terms legal about careers developers me bookmarks fundraisers jobs live games apps media posts p t e2ee places offers feed onthisday find-friends browse groupslanding business_center requests'.split(
    ' ',
  ),
);
/** Letters, digits and dots; older names hold other scripts and dashes, which are not listed: their list fills 30 KB of memory. */
const NAME = /^[^\0-,/:-@[-^`{-\xA9\u2000-\u2BFF\uD800-\uFFFF\s]{2,80}(?<!\.php)$/;
/** Parts of a person's own pages. */
const TABS = /^(?:about|friends|followers|following|photos|videos|reviews|likes|directory|mentions|timeline|posts|reels)(?:_|$)/;

const numeric = (id: string): ReturnType<SiteMeta['profileOf']> => ({ profile: `${HOME}/profile.php?id=${id}`, id, handle: null });

/** A profile address of facebook.com in its one form; null for everything else. Relative addresses are facebook's own. */
export function profileOf(url: string): ReturnType<SiteMeta['profileOf']> {
  const typed = /^(?:[a-z]+\.)?(?:facebook|fb)\.com\//i.test(url) ? `https://${url}` : url;
  if (!URL.canParse(typed, HOME)) return null;
  const address = new URL(typed, HOME);
  if (!isOurs(address)) return null;
  const parts = decoded(address.pathname).split('/').filter(Boolean);
  const [first = '', second = ''] = parts;
  if (first === 'profile.php') return idOf(address.searchParams.get('id'));
  if (first === 'people' && parts.length >= 3) return idOf(parts[2] ?? '');
  if (first === 'groups' && parts[2] === 'user') return idOf(parts[3] ?? '');
  if (parts.length === 0 || parts.length > 2 || (second && !TABS.test(second))) return null;
  const handle = first.toLowerCase();
  if (/^\d{5,20}$/.test(handle)) return numeric(handle);
  if (RESERVED.has(handle) || !NAME.test(handle)) return null;
  return { profile: `${HOME}/${handle}`, id: null, handle };
}

const idOf = (id: string | null): ReturnType<SiteMeta['profileOf']> => (id && /^\d{1,20}$/.test(id) ? numeric(id) : null);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** Facebook with Messenger, by its addresses. */
export const site: SiteAddress = { id: 'facebook', matches: ['https://www.facebook.com/*'], profileOf };
