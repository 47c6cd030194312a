/** The busy switch, and what follows when busy hours begin or end. */
import { changeSettings, readSettings } from '../browser/settings.ts';
import { busyAt, nextEdge } from '../core/hours/combine.ts';
import { isBusy, switchBusy, type BusyChoice } from '../core/hours/busy.ts';
import type { Settings } from '../core/settings.ts';
import { isAnybodyHeld, releaseHeld } from './held.ts';
import { hoursOf } from './hours.ts';
import { notifyBusyOver } from './notify.ts';

const HOUR = 3_600_000;
/** No event tells where a tab goes whose new site may not be read; so a shop's editor that keeps somebody waiting is looked for this often, ms. */
const EDITOR_LOOK = 60_000;

/** Turns the switch. @param task what the user typed; null: stays as it was. "Off" ends planned busy hours, too. */
export async function setBusy(choice: BusyChoice, task: string | null): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  const planned = await plannedUntil(await readSettings(), now);
  await changeSettings((s) => ({ ...s, busy: switchBusy(choice, now, task ?? s.busy.task, s.hours, planned) }));
}

/** When planned hours that run now end, epoch ms, or null. */
async function plannedUntil(settings: Settings, now: Temporal.ZonedDateTime): Promise<number | null> {
  const hours = await hoursOf(settings, now);
  return busyAt({ ...hours, busy: { until: null, since: null, task: '' } }, now)?.until ?? null;
}

/** The keyboard command: busy for an hour, or not busy any more. */
export async function toggleBusy(): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  const busy = busyAt(await hoursOf(await readSettings(), now), now) !== null;
  await setBusy(busy ? { kind: 'off' } : { kind: 'minutes', minutes: 60 }, null);
}

/** A moment has come at which busy hours may have begun or ended; looks at the clock, however late it is. */
export async function atEdge(): Promise<void> {
  const { busy } = await readSettings();
  const now = Date.now();
  // A change of settings is followed by all the rest.
  if (busy.until !== null && !isBusy(busy, now + 1000)) {
    await changeSettings((s) => (isBusy(s.busy, now + 1000) ? s : { ...s, busy: { ...s.busy, until: null, since: null } }));
  } else await freeHeld(await readSettings());
}

/** Frees whoever waited long enough, and says so once. */
export async function freeHeld(settings: Settings): Promise<void> {
  if ((await releaseHeld(settings, Temporal.Now.zonedDateTimeISO())) > 0) await notifyBusyOver(settings);
}

/**
 * When to look again, epoch ms, or null: never. At least every hour where hours are planned: the machine may be carried
 * into another zone, and nothing tells of that.
 */
export async function nextLook(settings: Settings, now: Temporal.ZonedDateTime): Promise<number | null> {
  const hours = await hoursOf(settings, now);
  const edge = nextEdge(hours, now);
  if (hours.calendar.some((i) => i.why === 'listing') && (await isAnybodyHeld()))
    return Math.min(edge ?? Number.POSITIVE_INFINITY, now.epochMilliseconds + EDITOR_LOOK);
  const planned = settings.calendars.length > 0 || settings.hours.week.some((d) => d.length > 0) || settings.hours.holidays.length > 0;
  if (!planned) return edge;
  return Math.min(edge ?? Number.POSITIVE_INFINITY, now.epochMilliseconds + HOUR);
}
