import { hostOfOrigin } from '../core/own-address.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteMeta } from '../core/site.ts';
import { metaOf, METAS } from './metas.ts';

/** True in the demo build only, which also reads the demo neighbourhood on loopback as if it were Facebook. */
declare const __DEMO__: boolean;
const LOOPBACK = 'http://127.0.0.1/*';

type Sites = Pick<Settings, 'sites'> & Partial<Pick<Settings, 'taught'>>;

/** The match pattern of an origin that the user added. */
export const patternOf = (origin: string): string => `${origin}/*`;

/**
 * A site's match patterns; in the demo build the loopback host alone stands for Facebook. A site that lives at any
 * address has those that the user added, perhaps none.
 */
export function matchesOf(meta: SiteMeta, { sites }: Sites): string[] {
  if (__DEMO__ && meta.id === 'facebook') return [LOOPBACK];
  return meta.marks ? (sites[meta.id]?.origins ?? []).map(patternOf) : [...meta.matches, ...(meta.also ?? [])];
}

/** Those of a site's match patterns without which it isn't read. */
export const neededOf = (meta: SiteMeta, settings: Sites): string[] =>
  matchesOf(meta, settings).filter((pattern) => !meta.also?.includes(pattern));

/** The site that a page of this origin belongs to, or null. */
export function siteOfOrigin(origin: string | undefined, settings: Sites): SiteMeta | null {
  if (origin === undefined) return null;
  const known = METAS.find((meta) => matchesOf(meta, settings).some((pattern) => covers(pattern, origin)));
  const isTaught = Object.values(settings.taught ?? {}).some((kept) => kept.origin === origin);
  return known ?? (isTaught ? metaOf(hostOfOrigin(origin)) : null);
}

/** The site as people know it there: by its name, or by its address where every address is a site of its own. */
export const nameAt = (meta: SiteMeta, origin: string | null): string => (meta.marks && origin !== null ? hostOfOrigin(origin) : meta.name);

/** Is a page of this origin meant by the match pattern? Ports are not told apart. */
export function covers(pattern: string, origin: string): boolean {
  const found = /^(https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
  if (!found || !URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  if (protocol !== `${found[1]}:`) return false;
  return hostname === found[3] || (found[2] !== undefined && hostname.endsWith(`.${found[3]}`));
}

/**
 * An address of the site, on the host where the page stands: in the demo build that is loopback.
 * @param page the address of the page that the click was made on or for; null: the site's own host.
 */
export function onItsHost(address: string | null, page: string | null): string | null {
  if (!__DEMO__ || address === null || page === null || !page.startsWith('http://127.0.0.1')) return address;
  const { pathname, search } = new URL(address);
  return new URL(page).origin + pathname + search;
}
