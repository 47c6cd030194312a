/** The times of calendars, by the calendar's id; what a calendar is called stands in the settings. */
import type { Packed } from '../core/hours/calendar/stored.ts';
import { database } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';

const keyOf = (id: string): string => `calendar:${id}`;

/** The stored times, or none. @param id the calendar's. */
export async function calendarTimes(id: string): Promise<Packed> {
  const found = await readMeta(keyOf(id));
  return Array.isArray(found) ? found.filter((n): n is number => typeof n === 'number') : [];
}

/** Puts the times of a calendar in the place of what was read before. */
export const keepCalendarTimes = (id: string, times: Packed): Promise<void> => writeMeta(keyOf(id), times);

export async function dropCalendarTimes(id: string): Promise<void> {
  await (await database()).delete('meta', keyOf(id));
}
