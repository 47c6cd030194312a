/** Sites and their permissions, for the screens that ask for them. */
import { browser } from '../../browser/api.ts';
import { onChanged } from '../../browser/screen-client.ts';
import { changeSettings } from '../../browser/settings.ts';
import { isMessage } from '../../core/approach-keys.ts';
import { isWaiting } from '../../core/nudge.ts';
import { defaultSite, type Settings, type SiteSettings } from '../../core/settings.ts';
import { metaOf, OFFERED } from '../../platforms/metas.ts';
import { matchesOf } from '../../platforms/origins.ts';
import type { SiteMeta } from '../../core/site.ts';
import { allNudges } from '../../store/nudges.ts';
import type { SitePermission, SiteView } from './site-view.ts';

/** Questions that stand in front of the user now, or were just answered with no. They last as long as this page. */
const asks = new Map<string, 'asking' | 'refused'>();
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Every site as it stands. @param now epoch ms. */
export async function siteViews(settings: Settings, now: number): Promise<SiteView[]> {
  const nudges = await allNudges();
  return Promise.all(
    OFFERED.map(async (meta) => ({
      id: meta.id,
      name: meta.name,
      origins: matchesOf(meta),
      host: hostOf(meta),
      requests: requestsOf(meta),
      messages: meta.kinds.some(isMessage),
      side: meta.side,
      permission: await permissionOf(meta, settings),
      settings: settings.sites[meta.id] ?? defaultSite(meta.startLevel),
      maxLevel: meta.maxLevel,
      alreadyWaiting: nudges.filter((n) => n.platform === meta.id && n.state === 'old').length,
      waiting: nudges.filter((n) => n.platform === meta.id && isWaiting(n, now)).length,
    })),
  );
}

/** "facebook.com" from `https://*.facebook.com/*`: what the browser's question will name. */
const hostOf = (meta: SiteMeta): string => (meta.matches[0] ?? '').replace(/^\w+:\/\/(\*\.|www\.)?/, '').replace(/\/.*$/, '');

function requestsOf(meta: SiteMeta): SiteView['requests'] {
  for (const kind of ['friend', 'follow', 'connection'] as const) if (meta.kinds.includes(`${kind}_request`)) return kind;
  return null;
}

async function permissionOf(meta: SiteMeta, settings: Settings): Promise<SitePermission> {
  if (await browser.permissions.contains({ origins: matchesOf(meta) })) return 'active';
  return asks.get(meta.id) ?? (settings.sites[meta.id] ? 'removed' : 'not-asked');
}

/** Brings the browser's own question. Must be called in the click itself; nothing relies on its promise. */
export function requestSite(site: SiteView): void {
  const answered = browser.permissions.request({ origins: site.origins });
  asks.set(site.id, 'asking');
  tell();
  void answered
    .catch(() => false)
    .then((given) => {
      if (given) asks.delete(site.id);
      else asks.set(site.id, 'refused');
      tell();
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
