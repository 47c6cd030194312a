import * as z from 'zod/mini';
import { readSettings } from '../browser/settings.ts';
import { settingsSchema } from '../core/settings.ts';
import { planAlarms } from './alarms.ts';
import { freeHeld } from './busy.ts';
import { lowerLevels } from './lower-levels.ts';
import { refreshTabs, reportAnew } from './refresh.ts';
import { syncSites } from './sites.ts';
import { stopSwitchedOff } from './switched-off.ts';

/** Settings were written by any screen, by the worker or by an administrator: what follows from them is derived anew. */
export async function onSettingsWritten(changes: Record<string, unknown>, area: string): Promise<void> {
  if (area !== 'managed' && (area !== 'local' || !('settings' in changes))) return;
  const settings = await readSettings();
  const before = z.object({ oldValue: settingsSchema }).safeParse(changes['settings']);
  if (before.success) await stopSwitchedOff(before.data.oldValue, settings);
  await lowerLevels(settings);
  await freeHeld(settings);
  await syncSites();
  await planAlarms(settings);
  if (readsMore(changes['settings'])) await reportAnew();
  await refreshTabs();
}

const switchesSchema = z.object({ sites: z.record(z.string(), z.object({ requests: z.boolean(), messages: z.boolean() })) });

/** Was requests or messages of any site switched on? What stands on open pages was not taken in before. */
function readsMore(change: unknown): boolean {
  const both = z.object({ oldValue: switchesSchema, newValue: switchesSchema }).safeParse(change);
  if (!both.success) return false;
  const { oldValue, newValue } = both.data;
  return Object.entries(newValue.sites).some(([id, now]) => {
    const was = oldValue.sites[id];
    return was !== undefined && ((now.requests && !was.requests) || (now.messages && !was.messages));
  });
}
