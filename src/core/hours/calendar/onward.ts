import type ICAL from 'ical.js';
import { instant, momentOf } from './moment.ts';
import type { FileZones } from './zones.ts';

/** "This and all that follow" (RANGE=THISANDFUTURE): from an instant on, a series is moved by so much and lasts so long. */
export interface Onward {
  /** Epoch ms of the first one that it takes the place of. */
  from: number;
  /** Milliseconds by which each is moved; null: they are cancelled. */
  shift: number | null;
  /** Milliseconds; null: as long as before. */
  length: number | null;
}

/** The changes of this kind of each series, by its uid. @param zone the user's. */
export function onwardOf(events: readonly ICAL.Component[], file: FileZones, zone: string): Map<string, Onward[]> {
  const found = new Map<string, Onward[]>();
  for (const event of events) {
    const id = event.getFirstProperty('recurrence-id');
    if (!id || String(id.getParameter('range') ?? '').toUpperCase() !== 'THISANDFUTURE') continue;
    const at = (name: string): number | null => {
      const property = event.getFirstProperty(name);
      const moment = property ? momentOf(property.getFirstValue(), property.getParameter('tzid'), file, zone) : null;
      return moment && instant(moment.wall, moment.zone, moment.allDay);
    };
    const [from, start, end] = [at('recurrence-id'), at('dtstart'), at('dtend')];
    if (from === null || start === null) continue;
    const cancelled = String(event.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
    const uid = String(event.getFirstPropertyValue('uid') ?? '');
    const list = found.get(uid) ?? [];
    found.set(uid, [...list, { from, shift: cancelled ? null : start - from, length: end === null ? null : end - start }]);
  }
  for (const list of found.values()) list.sort((a, b) => b.from - a.from);
  return found;
}

/** What becomes of one occurrence. @param list the newest change first. @returns null: it is cancelled. */
export function moved(list: readonly Onward[], from: number, to: number): { from: number; to: number } | null {
  const change = list.find((o) => o.from <= from);
  if (!change) return { from, to };
  if (change.shift === null) return null;
  return { from: from + change.shift, to: from + change.shift + (change.length ?? to - from) };
}
