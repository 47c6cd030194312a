import type ICAL from 'ical.js';
import type { BusyInterval, Interval } from '../intervals.ts';
import { readBlocks } from './blocks.ts';
import { countsAsBusy, looksShared } from './counts.ts';
import { instant, momentOf, momentsOf, periodsOf, type Moment } from './moment.ts';
import { moved, onwardOf, type Onward } from './onward.ts';
import { repeats, STEPS_PER_FILE, type Budget } from './repeat.ts';
import { fileZones, type FileZones } from './zones.ts';

/** Why an entry was left out; counted and told, never lost in silence. */
export type Skipped = 'unreadable' | 'no-time' | 'ends-before-start' | 'bad-rule' | 'too-often' | 'too-many';

export interface CalendarReading {
  /** Opaque entries that touch the window, not cut and not joined. Titles are never part of it. */
  busy: (BusyInterval & { allDay: boolean })[];
  entries: number;
  skipped: Partial<Record<Skipped, number>>;
}

export interface ReadOptions {
  window: Interval;
  /** The user's IANA zone: all-day entries and floating times are read there. */
  zone: string;
  /** The user's own addresses, so that declined invitations don't count. */
  ownEmails: readonly string[];
}

interface Reader extends ReadOptions {
  file: FileZones;
  budget: Budget;
  out: CalendarReading;
}

/**
 * Reads a calendar file (.ics) into busy stretches of a window, in bounded time. Gives null when the text is no calendar.
 */
export function readCalendar(text: string, options: ReadOptions): CalendarReading | null {
  const blocks = readBlocks(text);
  if (!blocks) return null;
  const out: CalendarReading = { busy: [], entries: blocks.events.length + blocks.broken, skipped: {} };
  if (blocks.broken > 0) out.skipped.unreadable = blocks.broken;
  const r: Reader = { ...options, file: fileZones(blocks.text), budget: { left: STEPS_PER_FILE }, out };
  const overridden = overrides(blocks.events, r);
  const onward = onwardOf(blocks.events, r.file, r.zone);
  for (const event of blocks.events) {
    try {
      readEvent(event, overridden.get(uid(event)) ?? new Set(), onward.get(uid(event)) ?? [], r);
    } catch {
      skip(r, 'unreadable');
    }
  }
  return out;
}

const skip = (r: Reader, why: Skipped): void => {
  r.out.skipped[why] = (r.out.skipped[why] ?? 0) + 1;
};

const uid = (event: ICAL.Component): string => String(event.getFirstPropertyValue('uid') ?? '');

/** For each series the instants whose place another entry takes, also when that one is cancelled. */
function overrides(events: readonly ICAL.Component[], r: Reader): Map<string, Set<number>> {
  const taken = new Map<string, Set<number>>();
  for (const event of events) {
    for (const m of momentsOf(event, 'recurrence-id', r.file, r.zone)) {
      const set = taken.get(uid(event)) ?? new Set<number>();
      taken.set(uid(event), set.add(instant(m.wall, m.zone, m.allDay)));
    }
  }
  return taken;
}

function timeOf(event: ICAL.Component, name: string, r: Reader): Moment | null {
  const property = event.getFirstProperty(name);
  return property ? momentOf(property.getFirstValue(), property.getParameter('tzid'), r.file, r.zone) : null;
}

/** Length on the wall clock: DTEND, DURATION, one day for an all-day entry, else nothing. */
function lengthOf(event: ICAL.Component, start: Moment, r: Reader): Temporal.Duration | null {
  const end = timeOf(event, 'dtend', r);
  if (end) {
    const wall =
      end.allDay || end.zone === start.zone ? end.wall : end.wall.toZonedDateTime(end.zone).withTimeZone(start.zone).toPlainDateTime();
    return start.wall.until(wall, { largestUnit: 'day' });
  }
  if (event.getFirstProperty('dtend')) return null;
  const length = event.getFirstPropertyValue('duration');
  if (length) return Temporal.Duration.from(String(length));
  return Temporal.Duration.from({ days: start.allDay ? 1 : 0 });
}

function readEvent(event: ICAL.Component, overridden: ReadonlySet<number>, onward: readonly Onward[], r: Reader): void {
  const start = timeOf(event, 'dtstart', r);
  const length = start && lengthOf(event, start, r);
  if (!start || !length) return skip(r, 'no-time');
  if (length.sign < 0) return skip(r, 'ends-before-start');
  if (length.sign === 0 || !countsAsBusy(event, r.ownEmails)) return;
  const single = event.getFirstProperty('recurrence-id') !== null;
  const walls = single ? [start.wall] : startsOf(event, start, length, r);
  const off = new Set(
    momentsOf(event, 'exdate', r.file, r.zone).map((m) => (m.allDay ? m.wall.toPlainDate().toString() : instant(m.wall, m.zone))),
  );
  const own = periodsOf(event, r.file, r.zone);
  const screenShared = looksShared(event);
  const seen = new Set<number>();
  for (const wall of walls) {
    const planned = instant(wall, start.zone, start.allDay);
    const alone = own.get(planned);
    const ends = alone === undefined ? instant(wall.add(length), start.zone, start.allDay) : planned + alone;
    const now = single ? { from: planned, to: ends } : moved(onward, planned, ends);
    if (!now || (!single && overridden.has(planned))) continue;
    const { from, to } = now;
    if (off.has(planned) || off.has(wall.toPlainDate().toString())) continue;
    if (seen.has(from) || to <= r.window.start || from >= r.window.end || to <= from) continue;
    seen.add(from);
    r.out.busy.push({ start: from, end: to, why: 'calendar', screenShared, allDay: start.allDay });
  }
}

/** The first start, those of the rules, and extra dates. */
function startsOf(event: ICAL.Component, start: Moment, length: Temporal.Duration, r: Reader): Temporal.PlainDateTime[] {
  const wallAt = (ms: number): Temporal.PlainDateTime =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(start.zone).toPlainDateTime();
  const extra = momentsOf(event, 'rdate', r.file, r.zone).map((m) => (m.allDay ? m.wall : wallAt(instant(m.wall, m.zone))));
  const rules = event.getAllProperties('rrule');
  if (rules.length === 0) return [start.wall, ...extra];
  const from = wallAt(r.window.start).subtract(length).subtract({ days: 1 });
  const to = wallAt(r.window.end).add({ days: 1 });
  const all = [...extra];
  for (const property of rules) {
    const rule = ruleOf(property);
    const found = rule && repeats(rule, start.wall, { from, to, until: untilOf(rule, start) }, r.budget);
    if (!found || 'refused' in found) {
      skip(r, found ? 'too-often' : 'bad-rule');
      all.push(start.wall);
      continue;
    }
    if (found.cut) skip(r, 'too-many');
    all.push(...found.starts);
  }
  return all;
}

function ruleOf(property: ICAL.Property): ICAL.Recur | null {
  try {
    return property.getFirstValue() as ICAL.Recur | null;
  } catch {
    return null;
  }
}

/** The rule's end on the event's wall clock: UTC is carried over, a bare date counts to its last second. */
function untilOf(rule: ICAL.Recur, start: Moment): Temporal.PlainDateTime | null {
  const until = momentOf(rule.until, null, { places: new Map(), offsets: new Map(), calendar: null }, start.zone);
  if (!until) return null;
  if (until.allDay) return until.wall.add({ days: 1 }).subtract({ seconds: 1 });
  return until.zone === start.zone || start.allDay
    ? until.wall
    : until.wall.toZonedDateTime(until.zone).withTimeZone(start.zone).toPlainDateTime();
}
