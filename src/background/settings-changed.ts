import * as z from 'zod/mini';
import { readSettings } from '../browser/settings.ts';
import { planAlarms } from './alarms.ts';
import { keepWhileBusy } from './busy.ts';
import { busySchema } from '../core/settings.ts';
import { refreshTabs } from './refresh.ts';
import { syncSites } from './sites.ts';

/** Settings were written by any screen or by the worker: what follows from them is derived anew. */
export async function onSettingsWritten(changes: Record<string, unknown>, area: string): Promise<void> {
  if (area !== 'local' || !('settings' in changes)) return;
  const settings = await readSettings();
  const since = busySince(changes['settings']);
  if (since !== null && settings.busy.until === null) await keepWhileBusy(since);
  await syncSites();
  await planAlarms(settings);
  await refreshTabs();
}

/** Since when the user was busy before this change, epoch ms; null: wasn't. */
function busySince(change: unknown): number | null {
  const was = z.object({ oldValue: z.object({ busy: busySchema }) }).safeParse(change);
  return was.success && was.data.oldValue.busy.until !== null ? (was.data.oldValue.busy.since ?? 0) : null;
}
