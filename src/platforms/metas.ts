import type { SiteMeta } from '../core/site.ts';
import { isTaught } from '../core/recipe/taught-site.ts';
import { meta as bluesky } from './bluesky/meta.ts';
import { meta as buddypress } from './buddypress/meta.ts';
import { meta as gmail } from './gmail/meta.ts';
import { meta as discord } from './discord/meta.ts';
import { meta as etsy } from './etsy/meta.ts';
import { meta as facebook } from './facebook/meta.ts';
import { meta as instagram } from './instagram/meta.ts';
import { meta as linkedin } from './linkedin/meta.ts';
import { meta as mastodon } from './mastodon/meta.ts';
import { meta as reddit } from './reddit/meta.ts';
import { meta as telegram } from './telegram/meta.ts';
import { meta as whatsapp } from './whatsapp/meta.ts';
import { meta as x } from './x/meta.ts';
import { meta as xmpp } from './xmpp/meta.ts';
import { taughtHost } from './taught/meta.ts';

/** Every site that can be read, without any DOM. */
export const METAS: readonly SiteMeta[] = [
  facebook,
  instagram,
  linkedin,
  x,
  mastodon,
  xmpp,
  bluesky,
  buddypress,
  discord,
  etsy,
  gmail,
  reddit,
  telegram,
  whatsapp,
];

/** The sites that the product offers. Those whose confidence is `early` rest on thin facts, and the screens say so. */
export const OFFERED: readonly SiteMeta[] = [
  facebook,
  instagram,
  linkedin,
  x,
  mastodon,
  xmpp,
  bluesky,
  discord,
  gmail,
  reddit,
  telegram,
  whatsapp,
  etsy,
  buddypress,
];

/** The site of that id or alias ("messenger"), or null. Of a taught site only what its host tells (taught/known.ts has the rest). */
export function metaOf(idOrAlias: string): SiteMeta | null {
  const said = idOrAlias.toLowerCase();
  return METAS.find((m) => m.id === said || m.aliases.includes(said)) ?? (isTaught(said) ? taughtHost(said) : null);
}

/** The site whose pages an address belongs to, by its match patterns, or null. */
export function metaAt(url: URL): SiteMeta | null {
  return METAS.find((m) => [...m.matches, ...(m.also ?? [])].some((pattern) => isMatched(pattern, url))) ?? null;
}

/** Match patterns as browsers read them: scheme, host with an optional `*.`, and path. */
function isMatched(pattern: string, url: URL): boolean {
  const found = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern);
  const [, scheme, host = ''] = found ?? [];
  if (!found || (scheme !== '*' && `${scheme}:` !== url.protocol)) return false;
  if (host.startsWith('*.')) return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
  return host === '*' || host === url.hostname;
}
