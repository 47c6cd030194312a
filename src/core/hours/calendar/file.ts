/** A calendar file as it is chosen: the .ics itself, or the archive in which a site hands several out. */
import { textOf } from '../../imports/decode.ts';
import { entriesOf, unpack } from '../../imports/zip.ts';
import type { Interval } from '../intervals.ts';
import { readCalendar, type Skipped } from './read.ts';
import { MOST_TIMES, pack, readingWindow, type Packed } from './stored.ts';

/** Larger files are no person's calendar. In bytes. */
export const LARGEST = 20_000_000;

export type CalendarProblem = 'empty' | 'too-large' | 'no-calendar' | 'zip-without';

/** What stands in one calendar, before anything is kept. No titles. */
export interface CalendarPreview {
  file: string;
  times: Packed;
  count: number;
  shared: number;
  entries: number;
  skipped: Partial<Record<Skipped, number>>;
  /** Epoch ms up to which it was read. */
  until: number;
  zone: string;
  /** The next few. */
  next: Interval[];
}
export type CalendarRead = CalendarPreview | { file: string; problem: CalendarProblem };

export interface CalendarQuestion {
  /** In the system's zone. */
  now: Temporal.ZonedDateTime;
  /** The user's own addresses, so that declined invitations don't count. */
  ownEmails: readonly string[];
}

/** Reads one chosen file. An archive may hold several calendars. Never throws for what stands in a file. */
export async function readCalendarFile(bytes: Uint8Array, name: string, question: CalendarQuestion): Promise<CalendarRead[]> {
  if (bytes.length === 0) return [{ file: name, problem: 'empty' }];
  if (bytes.length > LARGEST) return [{ file: name, problem: 'too-large' }];
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [readOne(bytes, name, question)];
  const inside = (entriesOf(bytes) ?? []).filter((e) => /\.ics$/iu.test(e.name) && !e.name.startsWith('__MACOSX')).slice(0, 20);
  const out: CalendarRead[] = [];
  for (const entry of inside) {
    const file = await unpack(bytes, entry);
    if (file) out.push(readOne(file, entry.name.split('/').at(-1) ?? entry.name, question));
  }
  return out.length > 0 ? out : [{ file: name, problem: 'zip-without' }];
}

function readOne(bytes: Uint8Array, file: string, { now, ownEmails }: CalendarQuestion): CalendarRead {
  const window = readingWindow(now);
  const read = readCalendar(textOf(bytes), { window, zone: now.timeZoneId, ownEmails });
  if (!read) return { file, problem: 'no-calendar' };
  const at = now.epochMilliseconds;
  const coming = read.busy.filter((b) => b.end > at).toSorted((a, b) => a.start - b.start);
  const skipped = read.busy.length > MOST_TIMES ? { ...read.skipped, 'too-many': (read.skipped['too-many'] ?? 0) + 1 } : read.skipped;
  return {
    file,
    times: pack(coming),
    count: Math.min(coming.length, MOST_TIMES),
    shared: coming.filter((b) => b.screenShared).length,
    entries: read.entries,
    skipped,
    until: window.end,
    zone: now.timeZoneId,
    next: coming.slice(0, 3).map(({ start, end }) => ({ start, end })),
  };
}
