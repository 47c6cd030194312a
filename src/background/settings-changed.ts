import { readSettings } from '../browser/settings.ts';
import { planAlarms } from './alarms.ts';
import { refreshTabs } from './refresh.ts';
import { syncSites } from './sites.ts';

/** Settings were written by any screen or by the worker: what follows from them is derived anew. */
export async function onSettingsWritten(changes: Record<string, unknown>, area: string): Promise<void> {
  if (area !== 'local' || !('settings' in changes)) return;
  await syncSites();
  await planAlarms(await readSettings());
  await refreshTabs();
}
