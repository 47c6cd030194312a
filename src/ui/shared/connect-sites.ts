/** Sites and their permissions, for the screens that ask for them. */
import { browser } from '../../browser/api.ts';
import { ask, onChanged } from '../../browser/screen-client.ts';
import { changeSettings } from '../../browser/settings.ts';
import { isMessage } from '../../core/approach-keys.ts';
import { isWaiting } from '../../core/nudge.ts';
import { hostOfOrigin } from '../../core/own-address.ts';
import { isTaught } from '../../core/recipe/taught-site.ts';
import { defaultSite, type Settings, type SiteSettings } from '../../core/settings.ts';
import { metaOf } from '../../platforms/metas.ts';
import { matchesOf, neededOf, patternOf } from '../../platforms/origins.ts';
import type { SiteMeta } from '../../core/site.ts';
import { offeredWith, recipeOf } from '../../platforms/taught/known.ts';
import { readMeta } from '../../store/meta.ts';
import { allNudges } from '../../store/nudges.ts';
import type { OwnAddress, SitePermission, SiteView, TaughtView } from './site-view.ts';

/** Questions that stand in front of the user now, or were just answered with no. They last as long as this page. */
const asks = new Map<string, 'asking' | 'refused'>();
/** Which kind of site an address is, of those that were asked for here. */
const kinds = new Map<string, string>();
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Every site as it stands. @param now epoch ms. */
export async function siteViews(settings: Settings, now: number): Promise<SiteView[]> {
  const nudges = await allNudges();
  return Promise.all(
    offeredWith(settings).map(async (meta) => {
      const addresses = meta.marks ? await addressesOf(meta, settings) : null;
      return {
        id: meta.id,
        name: meta.name,
        origins: matchesOf(meta, settings),
        addresses,
        ...(await taughtView(meta, settings)),
        ...(meta.confidence === 'early' && !isTaught(meta.id) ? { early: true as const } : {}),
        host: addresses ? (addresses[0]?.host ?? '') : hostOf(meta),
        requests: requestsOf(meta),
        deletes: requestsOf(meta) !== null || meta.deletesMessageRequests === true,
        messages: meta.kinds.some(isMessage),
        side: settings.sides[meta.id] ?? meta.side,
        permission: addresses
          ? bestOf(addresses)
          : await permissionOf(meta.id, neededOf(meta, settings), settings.sites[meta.id]?.stopped === false),
        settings: settings.sites[meta.id] ?? defaultSite(meta.startLevel),
        maxLevel: Math.min(meta.maxLevel, settings.rules.policy?.levelCap ?? 4) as SiteView['maxLevel'],
        ownMax: meta.maxLevel,
        ...(meta.declineWord ? { declineWord: meta.declineWord } : {}),
        ...(recipeOf(settings, meta.id)?.message === null ? { noBox: true as const } : {}),
        facts: factsOf(meta),
        ...(meta.fronts ? { fronts: meta.fronts.map((front) => front.name).join(', ') } : {}),
        alreadyWaiting: nudges.filter((n) => n.platform === meta.id && n.state === 'old').length,
        waiting: nudges.filter((n) => n.platform === meta.id && isWaiting(n, now)).length,
      };
    }),
  );
}

/** What the user has shown of the site, and how its page was read last (background/teach.ts writes it). */
async function taughtView(meta: SiteMeta, settings: Settings): Promise<{ taught?: TaughtView }> {
  const recipe = recipeOf(settings, meta.id);
  if (!recipe) return {};
  const health = (await readMeta(`taught:${meta.id}`)) as TaughtView['health'] | undefined;
  return { taught: { recipe, health: health ?? null } };
}

/** The addresses that were added, and those that the browser is being asked for. */
async function addressesOf(meta: SiteMeta, settings: Settings): Promise<OwnAddress[]> {
  const known = settings.sites[meta.id]?.origins ?? [];
  const asked = [...kinds]
    .filter(([origin, id]) => id === meta.id && asks.has(origin) && !known.includes(origin))
    .map(([origin]) => origin);
  return Promise.all(
    [...known, ...asked].map(async (origin) => ({
      origin,
      host: hostOfOrigin(origin),
      permission: await permissionOf(origin, [patternOf(origin)], known.includes(origin)),
    })),
  );
}

/** One address that is read makes the site active; else the first says how it stands. */
const bestOf = (addresses: OwnAddress[]): SitePermission =>
  addresses.find((a) => a.permission === 'active')?.permission ?? addresses[0]?.permission ?? 'not-asked';

/** "facebook.com" from `https://*.facebook.com/*`: what the browser's question will name. */
const hostOf = (meta: SiteMeta): string => (meta.matches[0] ?? '').replace(/^\w+:\/\/(\*\.|www\.)?/, '').replace(/\/.*$/, '');

/** What the row of a site says about it. */
const factsOf = (meta: SiteMeta): NonNullable<SiteView['facts']> => [
  ...(meta.handsOff ? (['site_hands_off'] as const) : []),
  ...(meta.noBoxForStrangers ? (['site_no_box'] as const) : []),
  `site_known_${meta.confidence}`,
  ...(meta.fronts ? (['site_fronts'] as const) : []),
];

function requestsOf(meta: SiteMeta): SiteView['requests'] {
  for (const kind of ['friend', 'follow', 'connection'] as const) if (meta.kinds.includes(`${kind}_request`)) return kind;
  return null;
}

/** @param key under which a question that was asked is kept. @param known was it allowed before? */
async function permissionOf(key: string, origins: string[], known: boolean): Promise<SitePermission> {
  // Allowed before and then forgotten, as after another machine's backup: it can be asked for, and the browser says yes by itself.
  if (await browser.permissions.contains({ origins })) return known ? 'active' : asks.has(key) ? 'asking' : 'not-asked';
  return asks.get(key) ?? (known ? 'removed' : 'not-asked');
}

/** Brings the browser's own question. Must be called in the click itself; nothing relies on its promise. */
export function requestSite(site: SiteView): void {
  void askFor(site.id, site.origins, () => setSite(site.id, {}));
}

/** The same for an address of the user's own, which is in the list once the browser allows it. */
export function requestAddress(platform: string, origin: string): void {
  kinds.set(origin, platform);
  const want = (): Promise<null> => ask<null>({ type: 'want-site', platform, origin });
  // Told before the answer can come: this page may be closed by then.
  void want();
  void askFor(origin, [patternOf(origin)]).then((given) => (given ? want() : null));
}

/** The address goes from the list, and the browser's permission with it. */
export async function removeAddress(platform: string, origin: string): Promise<void> {
  asks.delete(origin);
  await changeSettings((s) => {
    const site = s.sites[platform];
    return site ? { ...s, sites: { ...s.sites, [platform]: { ...site, origins: site.origins.filter((o) => o !== origin) } } } : s;
  });
  await browser.permissions.remove({ origins: [patternOf(origin)] });
  tell();
}

/** @param given what is kept once the answer was yes; the worker does the same where this page is gone by then. */
function askFor(key: string, origins: string[], given: () => Promise<void> = () => Promise.resolve()): Promise<boolean> {
  const answered = browser.permissions.request({ origins });
  asks.set(key, 'asking');
  tell();
  return answered
    .catch(() => false)
    .then(async (yes) => {
      if (yes) {
        await given();
        asks.delete(key);
      } else asks.set(key, 'refused');
      tell();
      return yes;
    });
}

/** Changes one site's switches. */
export async function setSite(id: string, patch: Partial<SiteSettings>): Promise<void> {
  const start = metaOf(id)?.startLevel ?? 1;
  await changeSettings((s) => ({
    ...s,
    sites: { ...s.sites, [id]: { ...(s.sites[id] ?? defaultSite(start)), ...patch } },
  }));
}

/** Agrees to reading, or takes it back. */
export async function setAgreed(agreed: boolean): Promise<void> {
  const agreedAt = agreed ? Date.now() : null;
  await changeSettings((s) => ({ ...s, agreedAt }));
}

/** Calls back when settings, permissions or what is waiting may have changed. */
export function onSitesChanged(changed: () => void): void {
  listeners.add(changed);
  onChanged(changed);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
