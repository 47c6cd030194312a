/** How sites write the address of a person. Data for profile.ts; `null` from a rule: this address is nobody's profile. */

/** What an address says about a person: a stable id, or a handle (the name in the address). */
export interface Address {
  id?: string;
  handle?: string;
}

export interface SiteRule {
  platform: string;
  /** The whole host, or its end after a dot. */
  hosts: readonly string[];
  /** Address of a person as this site writes it today. */
  write: (a: Address) => string;
  /** @param path decoded path segments; @param query the parameters. */
  read: (path: readonly string[], query: URLSearchParams, host: string) => Address | null;
  /** Do dots in a handle count? Facebook ignores them. */
  dotless?: boolean;
}

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/u));

const FACEBOOK_OWN =
  set(`groups events watch marketplace gaming games friends messages photo photo.php photos story.php permalink.php hashtag share
  sharer sharer.php help settings notifications login login.php privacy policies policy reel reels stories search ads business plugins dialog l.php
  home.php pages pg public people posts videos live media saved memories about legal terms careers fundraisers donate bookmarks me profile.php r.php
  checkpoint recover reg lite dating jobs offers directory ajax a n nt video.php notes fbml find-friends requests`);
const INSTAGRAM_OWN = set(
  'p reel reels explore accounts direct tv about legal developer stories web emails session challenge graphql api oauth privacy press',
);
const X_OWN = set(
  'home explore i search settings messages notifications intent share hashtag login signup compose tos privacy about jobs download account',
);
const COMMON_OWN = set(
  'about login signup search explore help settings legal terms privacy home discover feed tag tags topics jobs download app blog',
);

/** The only segment that counts, unless it is the site's own word. */
const plain =
  (own: ReadonlySet<string>, valid: RegExp) =>
  (path: readonly string[]): Address | null => {
    const handle = (path[0] ?? '').replace(/^@/u, '').toLowerCase();
    return handle && !own.has(handle) && valid.test(handle) ? { handle } : null;
  };
const after =
  (...prefixes: string[]) =>
  (path: readonly string[]): Address | null => {
    const handle = path[1]?.toLowerCase();
    return handle && prefixes.includes(path[0]?.toLowerCase() ?? '') ? { handle } : null;
  };
const at = (path: readonly string[]): Address | null =>
  path[0]?.startsWith('@') && path[0].length > 1 ? { handle: path[0].slice(1).toLowerCase() } : null;

function facebook(path: readonly string[], query: URLSearchParams): Address | null {
  const [one = '', two = '', three = ''] = path;
  const first = one.toLowerCase();
  const idIn = (s: string | null): Address | null => (s && /^\d{4,}$/u.test(s) ? { id: s } : null);
  if (first === 'profile.php') return idIn(query.get('id'));
  if (first === 'friends' && two === 'requests') return idIn(query.get('profile_id'));
  if (first === 'people' || first === 'pages') return idIn(three) ?? idIn(two);
  if (first === 'groups') return path[2] === 'user' ? idIn(path[3] ?? null) : null;
  // A chat's address names the person where it holds a name; a number may be a group's.
  if (first === 'messages') return two === 't' && !/^\d+$/u.test(three) ? facebook([three], query) : null;
  if (first === 'pg') return two ? { handle: two.toLowerCase() } : null;
  if (/^\d{4,}$/u.test(first)) return { id: first };
  const paged = /^.+-(\d{8,})$/u.exec(first);
  if (paged?.[1]) return { id: paged[1] };
  return !FACEBOOK_OWN.has(first) && /^[a-z0-9.]{3,60}$/u.test(first) ? { handle: first } : null;
}

function linkedin(path: readonly string[], query: URLSearchParams): Address | null {
  const rest = path[0] === 'mwlite' || path[0] === 'm' ? path.slice(1) : path;
  const [kind = '', slug = ''] = rest;
  if (kind === 'in' && slug) return /^ACoA[\w-]{10,}$/u.test(slug) ? { id: slug } : { handle: slug.toLowerCase() };
  if (kind === 'pub' && slug) return { handle: `pub/${rest.slice(1, 5).join('/').toLowerCase()}` };
  if ((kind === 'company' || kind === 'school' || kind === 'showcase') && slug) return { handle: `${kind}/${slug.toLowerCase()}` };
  const viewed = kind === 'profile' ? query.get('id') : null;
  return viewed ? { id: viewed } : null;
}

const linkedinPath = (handle: string): string => (handle.includes('/') ? handle : `in/${handle}`);
const encoded = (handle: string): string => handle.split('/').map(encodeURIComponent).join('/');

function x(path: readonly string[], query: URLSearchParams): Address | null {
  if (path[0] === 'i' && path[1] === 'user' && path[2]) return { id: path[2] };
  if (path[0] === 'intent') {
    const name = query.get('screen_name');
    return name ? { handle: name.toLowerCase() } : null;
  }
  return plain(X_OWN, /^\w{1,20}$/u)(path);
}

const simple = (platform: string, hosts: string, base: string, read: SiteRule['read']): SiteRule => ({
  platform,
  hosts: hosts.split(' '),
  read,
  write: (a) => `${base}${encoded(a.handle ?? a.id ?? '')}`,
});

export const SITE_RULES: readonly SiteRule[] = [
  {
    platform: 'facebook',
    hosts: ['facebook.com', 'fb.com', 'facebook.me'],
    read: facebook,
    dotless: true,
    write: (a) => (a.id ? `https://www.facebook.com/profile.php?id=${a.id}` : `https://www.facebook.com/${a.handle ?? ''}`),
  },
  {
    platform: 'facebook',
    hosts: ['m.me', 'messenger.com'],
    dotless: true,
    read: (path, query, host) => (host === 'm.me' ? facebook(path, query) : facebook(['messages', ...path], query)),
    write: (a) => (a.id ? `https://www.facebook.com/profile.php?id=${a.id}` : `https://www.facebook.com/${a.handle ?? ''}`),
  },
  {
    platform: 'linkedin',
    hosts: ['linkedin.com'],
    read: linkedin,
    write: (a) => `https://www.linkedin.com/${a.id ? `in/${a.id}` : encoded(linkedinPath(a.handle ?? ''))}`,
  },
  simple('instagram', 'instagram.com instagr.am', 'https://www.instagram.com/', (path) => {
    const rest = /^@?(?:_u|stories|n)$/iu.test(path[0] ?? '') ? path.slice(1) : path;
    return rest[0] === 'highlights' ? null : plain(INSTAGRAM_OWN, /^[\w.]{1,30}$/u)(rest);
  }),
  {
    platform: 'x',
    hosts: ['x.com', 'twitter.com'],
    read: x,
    write: (a) => `https://x.com/${a.id ? `i/user/${a.id}` : (a.handle ?? '')}`,
  },
  simple('threads', 'threads.net threads.com', 'https://www.threads.com/@', at),
  simple('tiktok', 'tiktok.com', 'https://www.tiktok.com/@', at),
  simple('youtube', 'youtube.com', 'https://www.youtube.com/@', at),
  simple('bluesky', 'bsky.app', 'https://bsky.app/profile/', after('profile')),
  simple('xing', 'xing.com', 'https://www.xing.com/profile/', after('profile')),
  simple(
    'pinterest',
    'pinterest.com pinterest.de pinterest.co.uk pinterest.fr pinterest.es',
    'https://www.pinterest.com/',
    plain(COMMON_OWN, /^[\w-]{2,40}$/u),
  ),
  simple('telegram', 't.me telegram.me', 'https://t.me/', plain(set('joinchat addstickers share s c proxy'), /^\w{4,32}$/u)),
  simple('reddit', 'reddit.com', 'https://www.reddit.com/user/', after('user', 'u')),
  simple('snapchat', 'snapchat.com', 'https://www.snapchat.com/add/', after('add')),
  simple('github', 'github.com', 'https://github.com/', plain(COMMON_OWN, /^[a-z0-9-]{1,39}$/u)),
  simple(
    'vk',
    'vk.com vk.ru',
    'https://vk.com/',
    plain(set('feed im friends groups video audio wall al_feed.php login'), /^[\w.]{2,40}$/u),
  ),
  simple('nextdoor', 'nextdoor.com nextdoor.co.uk nextdoor.de', 'https://nextdoor.com/profile/', after('profile')),
  simple('behance', 'behance.net', 'https://www.behance.net/', plain(COMMON_OWN, /^[\w-]{2,60}$/u)),
  simple('ravelry', 'ravelry.com', 'https://www.ravelry.com/people/', after('people')),
  simple('etsy', 'etsy.com', 'https://www.etsy.com/people/', (path, _query, host) => {
    const shop = /^([a-z0-9]{4,20})\.etsy\.com$/u.exec(host)?.[1];
    if (shop && !['help', 'blog', 'community', 'm'].includes(shop)) return { handle: `shop/${shop}` };
    if (path[0] === 'shop' && path[1]) return { handle: `shop/${path[1].toLowerCase()}` };
    return after('people')(path);
  }),
];

/** Hosts where `/@name` is somebody of another kind than a Mastodon account. */
export const NOT_MASTODON: ReadonlySet<string> = set('medium.com substack.com flickr.com dev.to hackernoon.com');
