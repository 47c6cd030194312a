import * as z from 'zod/mini';
import { relationshipSchema, type Relationship } from '../contact.ts';
import { union, type Interval } from './intervals.ts';

const clockSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One span of a day, wall clock; `to` at or before `from` ends on the next day. */
export const spanSchema = z.object({ from: clockSchema, to: clockSchema });
export type Span = z.infer<typeof spanSchema>;

/** Seven days, Monday first. */
export const weekSchema = z.array(z.array(spanSchema)).check(z.length(7));
export type Week = z.infer<typeof weekSchema>;

/** First and last day, both included. The name is the user's own word. */
export const holidaySchema = z.object({ from: daySchema, to: daySchema, name: z.string() });

/**
 * How the weekly hours are meant: as hours of work in which people wait, or as the only hours in which they don't. An
 * empty week says nothing in either.
 */
export const MEANINGS = ['busy', 'reachable'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** The weekly hours with what cuts into them. */
export const scheduleSchema = z.object({
  means: z.enum(MEANINGS),
  /** IANA zone in which the hours are meant; null: wherever the machine is at the moment. */
  zone: z.nullable(z.string()),
  week: weekSchema,
  breaks: z.array(z.object({ days: z.array(z.number().check(z.gte(1), z.lte(7))), span: spanSchema })),
  holidays: z.array(holidaySchema),
  /** Other hours for some people; the first entry that names one of their relationships counts. Old entries have no id. */
  others: z.array(z.object({ id: z.optional(z.string()), relationships: z.array(relationshipSchema), week: weekSchema })),
});
export type Schedule = z.infer<typeof scheduleSchema>;
export type OtherHours = Schedule['others'][number];

/** No hours, no days off. */
export const NO_HOURS: Schedule = {
  means: 'busy',
  zone: null,
  week: [[], [], [], [], [], [], []],
  breaks: [],
  holidays: [],
  others: [],
};

/** Does this week say anything? */
export const hasHours = (week: Week): boolean => week.some((day) => day.length > 0);

/** The hours that count for somebody with these relationships. */
export function weekFor(schedule: Schedule, relationships: readonly Relationship[]): Week {
  const own = schedule.others.find((o) => o.relationships.some((r) => relationships.includes(r)));
  return own?.week ?? schedule.week;
}

/** Is this date one of the user's days off? */
export const isDayOff = (schedule: Schedule, date: Temporal.PlainDate): boolean => {
  const day = date.toString();
  return schedule.holidays.some((h) => h.from <= day && day <= h.to);
};

/** One span on one date as instants. Gaps and doubled hours of daylight saving fall as the wall clock shows them. */
function onDate(span: Span, date: Temporal.PlainDate, zone: string): Interval {
  const at = (day: Temporal.PlainDate, clock: string): number =>
    clock === '24:00'
      ? day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
      : day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) }).epochMilliseconds;
  const overnight = span.to <= span.from;
  return { start: at(date, span.from), end: at(overnight ? date.add({ days: 1 }) : date, span.to) };
}

/** Every date that can touch the window, one day more on either side for spans over midnight. */
function datesOf(window: Interval, zone: string): Temporal.PlainDate[] {
  const date = (ms: number): Temporal.PlainDate => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();
  const last = date(window.end).add({ days: 1 });
  const dates: Temporal.PlainDate[] = [];
  for (
    let d = date(window.start).subtract({ days: 1 });
    Temporal.PlainDate.compare(d, last) <= 0 && dates.length < 800;
    d = d.add({ days: 1 })
  ) {
    dates.push(d);
  }
  return dates;
}

/** Stretches of the weekly hours that touch the window (not cut to it), holidays left out. @param zone the system's. */
export function openings(schedule: Schedule, week: Week, window: Interval, zone: string): Interval[] {
  const where = schedule.zone ?? zone;
  const open = datesOf(window, where)
    .filter((date) => !isDayOff(schedule, date))
    .flatMap((date) => (week[date.dayOfWeek - 1] ?? []).map((span) => onDate(span, date, where)));
  return union(open).filter((i) => i.end > window.start && i.start < window.end);
}

/** The breaks that touch the window. */
export function breaksIn(schedule: Schedule, window: Interval, zone: string): Interval[] {
  const where = schedule.zone ?? zone;
  const all = datesOf(window, where).flatMap((date) =>
    schedule.breaks.filter((b) => b.days.includes(date.dayOfWeek)).map((b) => onDate(b.span, date, where)),
  );
  return union(all).filter((i) => i.end > window.start && i.start < window.end);
}

/** The holidays that touch the window, whole days. */
export function holidaysIn(schedule: Schedule, window: Interval, zone: string): Interval[] {
  const where = schedule.zone ?? zone;
  const all = schedule.holidays.map((h) => ({
    start: Temporal.PlainDate.from(h.from).toZonedDateTime(where).epochMilliseconds,
    end: Temporal.PlainDate.from(h.to).add({ days: 1 }).toZonedDateTime(where).epochMilliseconds,
  }));
  return union(all).filter((i) => i.end > window.start && i.start < window.end);
}
