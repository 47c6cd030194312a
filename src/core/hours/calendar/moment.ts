import type ICAL from 'ical.js';
import { resolveZone, type FileZones } from './zones.ts';

/** A time as the file means it: wall clock and zone. All-day and floating times are the user's own. */
export interface Moment {
  wall: Temporal.PlainDateTime;
  zone: string;
  allDay: boolean;
}

/** Epoch ms; a wall time that a clock change skips or doubles is taken as calendars do (the earlier of two, later for a gap). */
export const instant = (wall: Temporal.PlainDateTime, zone: string, allDay = false): number =>
  // toPlainDate().toZonedDateTime is the start of the day, also where midnight does not exist.
  (allDay ? wall.toPlainDate().toZonedDateTime(zone) : wall.toZonedDateTime(zone)).epochMilliseconds;

const isTime = (value: unknown): value is ICAL.Time => typeof value === 'object' && value !== null && 'isDate' in value && 'year' in value;

/** A time value of a property, or null when it is none. @param tzid the property's own parameter; @param zone the user's. */
export function momentOf(value: unknown, tzid: unknown, file: FileZones, zone: string): Moment | null {
  if (!isTime(value)) return null;
  const { year, month, day, hour, minute, second, isDate } = value;
  try {
    const parts = { year, month, day, hour: isDate ? 0 : hour, minute: isDate ? 0 : minute, second: isDate ? 0 : Math.min(second, 59) };
    const wall = Temporal.PlainDateTime.from(parts, { overflow: 'reject' });
    if (isDate) return { wall, zone, allDay: true };
    if (value.zone?.tzid === 'UTC') return { wall, zone: 'UTC', allDay: false };
    return { wall, zone: typeof tzid === 'string' && tzid !== '' ? resolveZone(tzid, file, zone, year) : zone, allDay: false };
  } catch {
    return null;
  }
}

/** All time values of all properties of one name (EXDATE, RDATE), unreadable ones left out. */
export function momentsOf(event: ICAL.Component, name: string, file: FileZones, zone: string): Moment[] {
  const found: Moment[] = [];
  for (const property of event.getAllProperties(name)) {
    try {
      for (const value of property.getValues()) {
        const start: unknown = value && typeof value === 'object' && 'start' in value ? value.start : value;
        const moment = momentOf(start, property.getParameter('tzid'), file, zone);
        if (moment) found.push(moment);
      }
    } catch {
      // One unreadable date is no reason to lose the others.
    }
  }
  return found;
}

/** Extra dates that bring a length of their own (RDATE;VALUE=PERIOD): epoch ms of the start -> its length in ms. */
export function periodsOf(event: ICAL.Component, file: FileZones, zone: string): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const property of event.getAllProperties('rdate')) {
    try {
      for (const value of property.getValues()) {
        if (!isPeriod(value)) continue;
        const start = momentOf(value.start, property.getParameter('tzid'), file, zone);
        const length = value.getDuration().toSeconds() * 1000;
        if (start && length > 0) lengths.set(instant(start.wall, start.zone), length);
      }
    } catch {
      // As above.
    }
  }
  return lengths;
}

const isPeriod = (value: unknown): value is ICAL.Period => typeof value === 'object' && value !== null && 'getDuration' in value;
