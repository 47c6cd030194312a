/** Is the user busy? Switch, weekly hours, days off, calendars and an open shop's editor together, as they stand at the moment of asking. */
import { isListing } from '../browser/listing.ts';
import { busyAt, type Hours } from '../core/hours/combine.ts';
import { whileListing } from '../core/hours/listing.ts';
import type { DecideInput } from '../core/boundary/types.ts';
import type { Relationship } from '../core/contact.ts';
import type { Settings } from '../core/settings.ts';
import { calendarBusy } from '../store/calendars.ts';

/** How far ahead calendars are looked at, ms: as far as the next free moment is looked for. */
const AHEAD = 60 * 86_400_000;

/** All that can make the user busy from now on. @param now in the system's zone at the moment. */
export async function hoursOf(settings: Settings, now: Temporal.ZonedDateTime): Promise<Hours> {
  const at = now.epochMilliseconds;
  const calendar = await calendarBusy(settings.calendars, { start: at, end: at + AHEAD }, now.timeZoneId);
  const listing = settings.busyWhileListing && (await isListing()) ? [whileListing(at)] : [];
  return { busy: settings.busy, schedule: settings.hours, calendar: [...calendar, ...listing] };
}

/** Busy at this moment for somebody with these relationships, or null. */
export const busyFor = async (
  settings: Settings,
  now: Temporal.ZonedDateTime,
  relationships: readonly Relationship[] = [],
): Promise<DecideInput['busy']> => busyAt(await hoursOf(settings, now), now, relationships);
