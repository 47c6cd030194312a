/** Permissions given or taken in the browser; both may happen while no page of Doorstep's is open. */
import type { Permissions } from '../browser/api.ts';
import { changeSettings } from '../browser/settings.ts';
import { defaultSite, type Settings } from '../core/settings.ts';
import { OFFERED } from '../platforms/metas.ts';
import { dispatchAll } from './deliver.ts';
import { matchesOf } from '../platforms/origins.ts';
import { refreshTabs } from './refresh.ts';
import { isAllowed, syncSites } from './sites.ts';

/** A site was allowed: the popup that asked is closed by the prompt, so it goes on here. */
export async function onPermissionsAdded(added: Permissions.Permissions): Promise<void> {
  const origins = added.origins ?? [];
  const sites = OFFERED.filter((meta) => matchesOf(meta).some((m) => origins.includes(m)));
  if (sites.length > 0) {
    await changeSettings((s) =>
      sites.reduce(
        (all: Settings, meta) => (all.sites[meta.id] ? all : { ...all, sites: { ...all.sites, [meta.id]: defaultSite(meta.startLevel) } }),
        s,
      ),
    );
  }
  await syncSites();
  await refreshTabs();
}

/** A site was taken away: its residents stop, its answers pause, its people stay, marked as not active. */
export async function onPermissionsRemoved(): Promise<void> {
  await syncSites();
  for (const meta of OFFERED) {
    if (!(await isAllowed(meta)))
      await dispatchAll({ type: 'permission-lost' }, (d) => d.platform === meta.id || d.noteAt?.platform === meta.id);
  }
  await refreshTabs();
}
