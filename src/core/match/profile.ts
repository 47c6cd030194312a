import { NOT_MASTODON, SITE_RULES, type Address, type SiteRule } from './profile-sites.ts';
import type { Identity } from '../contact.ts';

/** Addresses of people, brought to one writing per person. An address that only stands in a parameter is nobody's. */

const ALIASES: Record<string, string> = {
  messenger: 'facebook',
  twitter: 'x',
  gmail: 'email',
  outlook: 'email',
  mail: 'email',
};

/** @param platform a platform name or alias. One word for one site. */
export const platformOf = (platform: string): string => ALIASES[platform] ?? platform;

/** The platform of an identity that is a handle on no named site. */
export const ANY_SITE = 'any';

const ruleFor = (host: string): SiteRule | null =>
  SITE_RULES.find((rule) => rule.hosts.some((h) => host === h || host.endsWith(`.${h}`))) ?? null;
const rulesOf = (platform: string): SiteRule | null => SITE_RULES.find((rule) => rule.platform === platform) ?? null;

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return segment;
  }
}

function urlOf(text: string): URL | null {
  const trimmed = text.trim();
  if (trimmed.length > 2000 || /\s/u.test(trimmed)) return null;
  const whole = /^https?:\/\//iu.test(trimmed) ? trimmed : /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/u.test(trimmed) ? `https://${trimmed}` : null;
  return whole && URL.canParse(whole) ? new URL(whole) : null;
}

const identity = (platform: string, profile: string, a: Address): Identity => ({
  platform,
  profile,
  id: a.id ?? null,
  handle: a.handle ?? null,
});

function mastodon(url: URL, path: readonly string[]): Identity | null {
  const name = path[0] === 'users' ? path[1] : path[0]?.startsWith('@') ? path[0].slice(1) : undefined;
  if (!name || NOT_MASTODON.has(url.host)) return null;
  // An account seen through another server carries its home after a second @.
  const [user = '', home = url.host] = name.toLowerCase().split('@');
  const isServer = home === url.host || /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/u.test(home);
  return /^[\w.-]+$/u.test(user) && !isDots(user) && isServer
    ? identity('mastodon', `https://${home}/@${user}`, { handle: `${user}@${home}` })
    : null;
}

/**
 * @param text an address as a page or a file gives it, with or without scheme; `@name` and `name@server` forms too.
 * @param platform where it was found, for handles without a host; may be null.
 * @returns the identity with its normalised address, or null if the text is no person's address on a site that is known.
 */
export function readProfile(text: string, platform: string | null = null): Identity | null {
  const fediverse = /^@?([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/u.exec(text.trim());
  if (fediverse && (text.trim().startsWith('@') || platform === 'mastodon')) {
    const [user, home] = [(fediverse[1] ?? '').toLowerCase(), (fediverse[2] ?? '').toLowerCase()];
    return identity('mastodon', `https://${home}/@${user}`, { handle: `${user}@${home}` });
  }
  const url = urlOf(text);
  if (!url) return handleIdentity(text, platform);
  const path = url.pathname.split('/').filter(Boolean).map(decode);
  const host = url.host.toLowerCase();
  const rule = ruleFor(host);
  if (!rule) {
    const known = platform === null || platform === 'mastodon';
    return known ? mastodon(url, path) : null;
  }
  const address = rule.read(path, url.searchParams, host);
  return address && !isDots(address.handle) ? identity(rule.platform, rule.write(address), address) : null;
}

/** Dots alone are a way through folders and nobody's name. */
const isDots = (handle: string | null | undefined): boolean => /^\.+$/u.test(handle ?? '');

/** `@Heron.House` with the site it was found on, or on no named site. */
function handleIdentity(text: string, platform: string | null): Identity | null {
  const handle = /^@?([\w.-]{2,60})$/u.exec(text.trim())?.[1]?.toLowerCase();
  if (!handle || isDots(handle)) return null;
  const site = platform ? platformOf(platform) : text.trim().startsWith('@') ? ANY_SITE : null;
  if (!site) return null;
  const rule = rulesOf(site);
  return { platform: site, profile: rule ? rule.write({ handle }) : null, id: null, handle };
}

/** Does this address lie on one of the site's hosts? */
export const isOnSite = (address: string, platform: string): boolean => ruleFor(urlOf(address)?.host ?? '')?.platform === platform;

/** @param text any web address. Gives it in one writing (https, no fragment, no trailing slash), or null if it is none. */
export function plainAddress(text: string): string | null {
  const url = urlOf(text);
  if (!url || !url.host.includes('.')) return null;
  return `https://${url.host.toLowerCase().replace(/^www\./u, '')}${url.pathname.replace(/\/+$/u, '')}${url.search}`;
}

/**
 * Every key by which one site knows a person; two that share one are the same account.
 * @param of an identity, normalised or not.
 */
export function identityKeys(of: Identity): string[] {
  const platform = platformOf(of.platform);
  // A handle was read from the address already; reading it again is the dearest part of an import.
  const read = of.profile && !of.handle ? readProfile(of.profile, platform) : null;
  const keys = new Set<string>();
  const handleKey = (site: string, handle: string): string =>
    `@${site}:${(rulesOf(site)?.dotless ? handle.replaceAll('.', '') : handle).replace(/^@/u, '').toLowerCase()}`;
  // A bare "@name" in a book, on no named site, is the name wherever it turns up.
  if (platform === ANY_SITE) return of.handle ? [`@*:${of.handle.replace(/^@/u, '').toLowerCase()}`] : [];
  if (of.id) keys.add(`#${platform}:${of.id}`);
  if (of.handle) keys.add(handleKey(platform, of.handle));
  if (read && read.platform === platform) {
    if (read.id) keys.add(`#${platform}:${read.id}`);
    if (read.handle) keys.add(handleKey(platform, read.handle));
  } else if (of.profile && !of.handle && !ruleFor(urlOf(of.profile)?.host ?? '')) {
    const address = plainAddress(of.profile);
    // Any other address counts only for the site it was seen on, so that nobody borrows a known one.
    if (address && !rulesOf(platform)) keys.add(`=${platform}:${address.toLowerCase()}`);
  }
  return [...keys];
}
