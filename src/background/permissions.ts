/** Permissions given or taken in the browser; both may happen while no page of Doorstep's is open. */
import type { Permissions } from '../browser/api.ts';
import { changeSettings, readSettings } from '../browser/settings.ts';
import { defaultSite, type Settings } from '../core/settings.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { nudgeByKey } from '../store/nudges.ts';
import { dispatchAll } from './deliver.ts';
import { adoptAllowed } from './own-sites.ts';
import { teachAllowed } from './teach.ts';
import { matchesOf } from '../platforms/origins.ts';
import { offeredWith } from '../platforms/taught/known.ts';
import { refreshTabs } from './refresh.ts';
import { isAllowed, syncSites } from './sites.ts';

/** A site was allowed: the popup that asked is closed by the prompt, so it goes on here. */
export async function onPermissionsAdded(added: Permissions.Permissions): Promise<void> {
  const origins = added.origins ?? [];
  const known = { sites: {}, taught: (await readSettings()).taught };
  const sites = offeredWith(known).filter((meta) => !meta.marks && matchesOf(meta, known).some((m) => origins.includes(m)));
  if (sites.length > 0) {
    await changeSettings((s) =>
      sites.reduce(
        (all: Settings, meta) => ({
          ...all,
          sites: { ...all.sites, [meta.id]: { ...(all.sites[meta.id] ?? defaultSite(meta.startLevel)), stopped: false } },
        }),
        s,
      ),
    );
  }
  await adoptAllowed(origins);
  await teachAllowed(origins);
  await syncSites();
  await refreshTabs();
}

/** A site was taken away: its residents stop, its answers pause, its people stay, marked as not active. */
export async function onPermissionsRemoved(): Promise<void> {
  await syncSites();
  const settings = await readSettings();
  for (const meta of offeredWith(settings)) {
    const lost = new Set<string>();
    for (const d of await runningDeliveries()) {
      if (d.platform !== meta.id && d.noteAt?.platform !== meta.id) continue;
      const page = d.platform === meta.id ? ((await nudgeByKey(d.nudgeKey))?.page ?? null) : d.threadUrl;
      if (!(await isAllowed(meta, settings, page))) lost.add(d.id);
    }
    await dispatchAll({ type: 'permission-lost' }, (d) => lost.has(d.id));
  }
  await refreshTabs();
}
