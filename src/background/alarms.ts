/** What happens at a time: a delivery's limit, the next edge of busy hours, a daily tidying. */
import { browser } from '../browser/api.ts';
import { readSettings } from '../browser/settings.ts';
import { allNudges } from '../store/nudges.ts';
import { tidy } from '../store/memory.ts';
import type { Settings } from '../core/settings.ts';
import { awake } from './boot.ts';
import { deliveryOfAlarm, timeUp } from './deliver.ts';
import { atEdge, nextLook } from './busy.ts';
import { planPromises, PROMISE_DUE, remindOfPromises } from './promised.ts';
import { refreshTabs } from './refresh.ts';

const BUSY = 'busy-over';
const LATER = 'later-over';
const TIDY = 'tidy';

export async function onAlarm(name: string): Promise<void> {
  const delivery = deliveryOfAlarm(name);
  if (delivery !== null) {
    await awake();
    return timeUp(delivery);
  }
  if (name === PROMISE_DUE) await remindOfPromises(Date.now());
  if (name === TIDY) return tidy(Date.now());
  if (name === BUSY) {
    await atEdge();
    await planBusy(await readSettings());
  }
  await refreshTabs();
}

/** Sets the alarms that follow from the settings and from who is hidden until when. */
export async function planAlarms(settings: Settings): Promise<void> {
  await planBusy(settings);
  const hidden = (await allNudges()).flatMap((n) =>
    n.state === 'later' && n.hiddenUntil !== null && n.hiddenUntil > Date.now() ? [n.hiddenUntil] : [],
  );
  await planPromises();
  await at(LATER, hidden.length > 0 ? Math.min(...hidden) : null);
  await browser.alarms.create(TIDY, { delayInMinutes: 60, periodInMinutes: 24 * 60 });
}

/** When busy hours are looked at next. */
export const planBusy = async (settings: Settings): Promise<void> => at(BUSY, await nextLook(settings, Temporal.Now.zonedDateTimeISO()));

async function at(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when });
}

/** Plans anew from what is stored; for the worker's start. */
export const planFromStored = async (): Promise<void> => planAlarms(await readSettings());
