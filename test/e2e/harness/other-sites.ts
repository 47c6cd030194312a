import type { SiteName, Somebody } from '../../../scripts/neighbourhood/sites/world.ts';
import { SITE_HOSTS } from '../../../scripts/neighbourhood/sites/world.ts';
import { emptyContact, type Contact } from '../../../src/core/contact.ts';
import { defaultSite, type Settings } from '../../../src/core/settings.ts';
import { metaOf } from '../../../src/platforms/metas.ts';
import type { Name } from './outline.ts';
import type { StoryOptions } from './story.ts';
import type { Scene } from './story.ts';
import type { Tab } from './tab.ts';

/** Addresses that stories add of sites that can live anywhere. */
export const CHAT_HOST = 'chat.example';
export const GARDEN_HOST = 'garden.example';

/** What the browser was asked for beside Facebook: every smaller site, in one question, for all stories alike. */
export const ALLOWED = {
  origins: [
    ...['instagram', 'linkedin', 'x', 'discord', 'reddit', 'gmail', 'bluesky', 'etsy'].flatMap((id) => metaOf(id)?.matches ?? []),
    `https://${CHAT_HOST}/*`,
    `https://${GARDEN_HOST}/*`,
  ],
};

/** Ana as the smaller sites know her. */
export const ANA: Record<SiteName, Somebody> = {
  instagram: { handle: 'ana.pots', name: 'Ana Ruiz' },
  linkedin: { handle: 'ana-ruiz-12', name: 'Ana Ruiz' },
  x: { handle: 'ana_pots', name: 'Ana Ruiz' },
};

const profileOf = (site: SiteName): string =>
  metaOf(site)?.profileOf(`/${site === 'linkedin' ? 'in/' : ''}${ANA[site].handle}`)?.profile ?? '';

/** Ana in the book, a client, with her accounts. @param more an address for letters, for one. */
export const anaInBook = (more: Partial<Contact> = {}): Contact => ({
  ...emptyContact('story-ana', 0),
  names: ['Ana Ruiz'],
  relationships: ['client'],
  setByUser: ['client'],
  identities: (['instagram', 'linkedin', 'x'] as const).map((platform) => ({
    platform,
    profile: profileOf(platform),
    id: null,
    handle: ANA[platform].handle,
  })),
  sources: [{ kind: 'by-hand', importId: null, at: 0 }],
  ...more,
});

/** A story on one of the smaller sites: it is allowed, read with its messages, and nothing else is asked for anything. */
export function on(site: SiteName, book: Contact[], settings: Partial<Settings> = {}): StoryOptions {
  const start = metaOf(site)?.startLevel ?? 1;
  return {
    allowed: ALLOWED,
    hosts: [SITE_HOSTS[site]],
    seed: { book, settings: { sites: { [site]: { ...defaultSite(start), messages: true } }, ...settings } },
  };
}

/** Opens a page of the site in a new tab in front. */
export const openAt = ({ browser }: Scene, site: SiteName, path: string): Promise<Tab> =>
  browser.open(`https://${SITE_HOSTS[site]}${path}`);

export const cardNamed = (name: string): [string, Name] => ['region', `Doorstep: ${name}`];
