/** The busy switch's end: what waited is told once, quietly. */
import { changeSettings, readSettings } from '../browser/settings.ts';
import { isMessage } from '../core/approach-keys.ts';
import { setSessionValue } from '../browser/session.ts';
import { allNudges, changeNudge } from '../store/nudges.ts';
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
  const keys = await keepWhileBusy(since ?? 0);
  const next = await changeSettings((s) => ({ ...s, busy: { until: null, since: null, task: s.busy.task } }));
  if (keys.length > 0) await notifyBusyOver(next);
  await refreshTabs();
}

/** The busy time is over, by the clock or by hand: keeps who wrote since then (epoch ms), and what was held comes back. */
export async function keepWhileBusy(since: number): Promise<string[]> {
  const waiting = (await allNudges()).filter(
    (n) => isMessage(n.kind) && n.lastSeenAt >= since && (n.state === 'open' || n.state === 'later'),
  );
  for (const { key, heldUntil } of waiting) {
    if (heldUntil !== null) await changeNudge(key, (n) => ({ ...n, state: 'open', hiddenUntil: null, heldUntil: null }));
  }
  const keys = waiting.map((n) => n.key);
  await setSessionValue(WHILE_BUSY, { keys } satisfies WhileBusy);
  return keys;
}
