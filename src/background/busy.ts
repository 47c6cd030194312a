/** The busy switch's end: what waited is told once, quietly. */
import { changeSettings, readSettings } from '../browser/settings.ts';
import { isMessage } from '../core/approach-keys.ts';
import { setSessionValue } from '../browser/session.ts';
import { allNudges } from '../store/nudges.ts';
import { notifyBusyOver } from './notify.ts';
import { refreshTabs } from './refresh.ts';

/** Who wrote while the user was busy; shown in the popup until it was seen. */
export interface WhileBusy {
  keys: string[];
}
export const WHILE_BUSY = 'while-busy';

/** Ends the busy time, if it is over, and keeps who wrote meanwhile. */
export async function endBusy(): Promise<void> {
  const settings = await readSettings();
  const { since, until } = settings.busy;
  if (until === null || until > Date.now() + 1000) return;
  const keys = (await allNudges()).filter((n) => isMessage(n.kind) && n.lastSeenAt >= (since ?? 0) && (n.state === 'open' || n.state === 'later')).map((n) => n.key);
  await setSessionValue(WHILE_BUSY, { keys });
  const next = await changeSettings((s) => ({ ...s, busy: { until: null, since: null, task: s.busy.task } }));
  if (keys.length > 0) await notifyBusyOver(next);
  await refreshTabs();
}
