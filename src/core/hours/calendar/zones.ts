import { findIana } from 'windows-iana';

/** A zone as the machine knows it, or null. */
function known(zone: string): string | null {
  try {
    return new Temporal.ZonedDateTime(0n, zone).timeZoneId;
  } catch {
    return null;
  }
}

/** What a file's VTIMEZONE blocks tell about their names. */
export interface FileZones {
  /** TZID to X-LIC-LOCATION. */
  places: Map<string, string>;
  /** TZID to its [winter, summer] offsets in minutes; equal where there is only one. */
  offsets: Map<string, readonly [number, number]>;
  /** X-WR-TIMEZONE of the calendar. */
  calendar: string | null;
}

const minutes = (text: string): number => {
  const sign = text.startsWith('-') ? -1 : 1;
  return sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5)));
};

/** Reads names and offsets only; their rules are never run, since a bad one could go on for ever. @param text unfolded. */
export function fileZones(text: string): FileZones {
  const places = new Map<string, string>();
  const offsets = new Map<string, readonly [number, number]>();
  for (const [block] of text.matchAll(/^BEGIN:VTIMEZONE$[\s\S]{0,20000}?^END:VTIMEZONE$/gm)) {
    const id = /^TZID:(.+)$/m.exec(block)?.[1]?.trim();
    if (!id) continue;
    const place = /^X-LIC-LOCATION:(.+)$/m.exec(block)?.[1]?.trim();
    if (place) places.set(id, place);
    const all = [...block.matchAll(/^TZOFFSETTO:([+-]\d{4})/gm)].map((m) => minutes(m[1] ?? '+0000'));
    if (all.length > 0) offsets.set(id, [Math.min(...all), Math.max(...all)]);
  }
  return { places, offsets, calendar: /^X-WR-TIMEZONE:(.+)$/m.exec(text)?.[1]?.trim() ?? null };
}

/** Offsets of a zone in minutes: the smaller and the greater of January and July of that year. */
function offsetsOf(zone: string, year: number): readonly [number, number] {
  const at = (month: number): number => new Temporal.PlainDateTime(year, month, 1, 12).toZonedDateTime(zone).offsetNanoseconds / 60e9;
  return [Math.min(at(1), at(7)), Math.max(at(1), at(7))];
}

/**
 * The zone that a TZID means: its own name, a Windows name, the place that the file gives for it, the tail of a path,
 * a plain offset, a zone with the same offsets, the calendar's, and at last the user's. Always gives a zone that works.
 * @param zone the user's IANA zone; @param year for comparing offsets.
 */
export function resolveZone(tzid: string, file: FileZones, zone: string, year: number): string {
  const id = tzid.trim();
  const direct = known(id) ?? windows(id) ?? known(file.places.get(id) ?? '') ?? known(id.split('/').slice(-2).join('/')) ?? plain(id);
  if (direct) return direct;
  const wanted = file.offsets.get(id);
  const calendar = file.calendar ? known(file.calendar) : null;
  if (wanted) {
    const same = (z: string): boolean => offsetsOf(z, year).join() === wanted.join();
    const near = [zone, calendar].find((z) => z !== null && same(z)) ?? Intl.supportedValuesOf('timeZone').find(same);
    if (near) return near;
  }
  return calendar ?? zone;
}

const windows = (id: string): string | null => {
  const bare = id.replace(/^["']|["']$/g, '');
  const found: readonly string[] = findIana(bare);
  return found[0] ? known(found[0]) : null;
};

/** "GMT+0530", "(UTC+01:00) Amsterdam" and the like, where nothing better is known. */
function plain(id: string): string | null {
  const found = /(?:GMT|UTC)\s*([+-])(\d{1,2}):?(\d{2})?/i.exec(id);
  return found ? known(`${found[1]}${(found[2] ?? '').padStart(2, '0')}:${found[3] ?? '00'}`) : null;
}
