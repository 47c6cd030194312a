/**
 * What is kept of a calendar file: when one is busy, as plain numbers, and nothing else. Titles, places and people are
 * gone once the file is read.
 */
import * as z from 'zod/mini';
import type { BusyInterval, Interval } from '../intervals.ts';
import type { CalendarReading } from './read.ts';

/** When cards stay folded: never, where a title spoke of showing the screen, or during every entry of this calendar. */
export const FOLDS = ['never', 'title', 'always'] as const;
export type Fold = (typeof FOLDS)[number];

/** A calendar as the settings know it; its times stand elsewhere, by the id. */
export const calendarSchema = z.object({
  id: z.string(),
  /** The user's own word for it, at first the file's name. */
  name: z.string(),
  /** The file's name: the same file read again takes its place. */
  file: z.string(),
  importedAt: z.number(),
  /** Epoch ms up to which the file was read; after that it knows nothing. */
  until: z.number(),
  /** IANA zone of the reading: all-day entries are days there. */
  zone: z.string(),
  times: z.number(),
  /** How many of them have a title that speaks of showing the screen. */
  shared: z.number(),
  fold: z.enum(FOLDS),
});
export type CalendarInfo = z.infer<typeof calendarSchema>;

/** Start, end and marks of each time, one after another. */
export type Packed = number[];
const ALL_DAY = 1;
const SHARED = 2;

/** How far ahead a file is read, in days. */
export const READ_AHEAD_DAYS = 400;
/** More times than this are not kept; nobody has so many in a year. */
export const MOST_TIMES = 20_000;

/** The window in which a file is read. @param now of the reading, in the system's zone. */
export const readingWindow = (now: Temporal.ZonedDateTime): Interval => {
  const start = now.startOfDay().subtract({ days: 1 });
  return { start: start.epochMilliseconds, end: start.add({ days: READ_AHEAD_DAYS }).epochMilliseconds };
};

/** Times as they are stored, in their order, at most MOST_TIMES. */
export function pack(busy: CalendarReading['busy']): Packed {
  const first = busy.toSorted((a, b) => a.start - b.start).slice(0, MOST_TIMES);
  return first.flatMap((b) => [b.start, b.end, (b.allDay ? ALL_DAY : 0) + (b.screenShared ? SHARED : 0)]);
}

/**
 * Stored times as busy stretches that touch a window. @param zone the system's zone now: an all-day entry is the whole
 * day where the user is.
 */
export function unpack(
  packed: readonly number[],
  info: Pick<CalendarInfo, 'zone' | 'fold'>,
  zone: string,
  window: Interval,
): BusyInterval[] {
  const out: BusyInterval[] = [];
  for (let i = 0; i + 2 < packed.length; i += 3) {
    const marks = packed[i + 2] ?? 0;
    const moves = (marks & ALL_DAY) !== 0 && info.zone !== zone;
    const start = moves ? sameDay(packed[i] ?? 0, info.zone, zone) : (packed[i] ?? 0);
    const end = moves ? sameDay(packed[i + 1] ?? 0, info.zone, zone) : (packed[i + 1] ?? 0);
    if (end <= window.start || start >= window.end) continue;
    const screenShared = info.fold === 'always' || (info.fold === 'title' && (marks & SHARED) !== 0);
    out.push({ start, end, why: 'calendar', screenShared });
  }
  return out;
}

/** The start of the same date in another zone, epoch ms. */
const sameDay = (ms: number, from: string, to: string): number =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(from).toPlainDate().toZonedDateTime(to).epochMilliseconds;
