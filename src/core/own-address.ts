/** Sites that live at any address (a Mastodon server, a chat page): what a person types, as one origin. */

export type AddressProblem = 'empty' | 'no-address' | 'no-https';

/** The one form in which an address is kept: `https://host`, without port and path, as the browser itself writes the host. */
export const OWN_ORIGIN = /^https:\/\/(?:[a-z0-9_-]{1,63}\.)+[a-z0-9-]{1,63}$/;

/**
 * What was typed or stands in the address bar, as an origin. A path, a port, a name before an @ (`@ana@garden.example`)
 * and capitals are fine; letters of other scripts become what the browser writes for them. Never throws.
 */
export function ownOrigin(typed: string): { origin: string } | { problem: AddressProblem } {
  const said = typed.trim();
  if (said === '') return { problem: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(said)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https') return { problem: scheme === 'http' ? 'no-https' : 'no-address' };
  const bare = scheme === undefined ? said.replace(/^@?[^@/\s]+@/u, '') : said.slice('https://'.length);
  const address = `https://${bare}`;
  if (/[\s*<>"\\^`{|}]/u.test(bare) || !URL.canParse(address)) return { problem: 'no-address' };
  // A dot at the end names the same host.
  const origin = `https://${new URL(address).hostname.replace(/\.$/u, '')}`;
  return OWN_ORIGIN.test(origin) ? { origin } : { problem: 'no-address' };
}

/** The host of an origin, as people read it. */
export const hostOfOrigin = (origin: string): string => origin.replace(/^https:\/\//u, '');
