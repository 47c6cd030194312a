/** The times of calendars, by the calendar's id; what a calendar is called stands in the settings. */
import { unpack, type CalendarInfo, type Packed } from '../core/hours/calendar/stored.ts';
import type { BusyInterval, Interval } from '../core/hours/intervals.ts';
import { database } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';

const keyOf = (id: string): string => `calendar:${id}`;

/** The stored times, or none. @param id the calendar's. */
export async function calendarTimes(id: string): Promise<Packed> {
  const found = await readMeta(keyOf(id));
  return Array.isArray(found) ? found.filter((n): n is number => typeof n === 'number') : [];
}

/** The busy stretches of all these calendars that touch a window. @param zone the system's now. */
export async function calendarBusy(calendars: readonly CalendarInfo[], window: Interval, zone: string): Promise<BusyInterval[]> {
  const all: BusyInterval[] = [];
  for (const info of calendars) all.push(...unpack(await calendarTimes(info.id), info, zone, window));
  return all;
}

/** Puts the times of a calendar in the place of what was read before. */
export const keepCalendarTimes = (id: string, times: Packed): Promise<void> => writeMeta(keyOf(id), times);

export async function dropCalendarTimes(id: string): Promise<void> {
  await (await database()).delete('meta', keyOf(id));
}
