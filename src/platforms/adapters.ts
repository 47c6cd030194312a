import type { Adapter } from '../reading/types.ts';
import { adapter as facebook } from './facebook/adapter.ts';
import { adapter as instagram } from './instagram/adapter.ts';
import { adapter as linkedin } from './linkedin/adapter.ts';
import { adapter as mastodon } from './mastodon/adapter.ts';
import { adapter as x } from './x/adapter.ts';
import { adapter as xmpp } from './xmpp/adapter.ts';
import { adapter as bluesky } from './bluesky/adapter.ts';
import { adapter as buddypress } from './buddypress/adapter.ts';
import { adapter as gmail } from './gmail/adapter.ts';
import { adapter as discord } from './discord/adapter.ts';
import { adapter as etsy } from './etsy/adapter.ts';
import { adapter as reddit } from './reddit/adapter.ts';
import { adapter as telegram } from './telegram/adapter.ts';
import { adapter as whatsapp } from './whatsapp/adapter.ts';

/** Every adapter, for tools and tests. The product bundles one a site and never this list. */
export const ADAPTERS: readonly Adapter[] = [
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
