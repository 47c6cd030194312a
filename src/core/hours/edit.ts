import type { Relationship } from '../contact.ts';
import type { OtherHours, Schedule, Span, Week } from './schedule.ts';
import type { SpansChange } from './spans.ts';

/** A week with one day's spans changed. @param day 1 is Monday. */
export const withDay = (week: Week, day: number, change: SpansChange): Week => week.map((d, i) => (i === day - 1 ? change(d) : d));

/** The schedule with one day's hours changed; a day without hours has no breaks either. @param day 1 is Monday. */
export function withDayHours(schedule: Schedule, day: number, change: SpansChange): Schedule {
  const next = { ...schedule, week: withDay(schedule.week, day, change) };
  return next.week[day - 1]?.length === 0 ? withBreaks(next, [day], []) : next;
}

/** The schedule with one day's breaks changed. @param day 1 is Monday. */
export const withDayBreaks = (schedule: Schedule, day: number, change: SpansChange): Schedule =>
  withBreaks(schedule, [day], change(breaksOn(schedule, day)));

/** One day's spans on other days, too. */
export const copyDay = (week: Week, from: number, to: readonly number[]): Week =>
  week.map((d, i) => (to.includes(i + 1) ? [...(week[from - 1] ?? [])] : d));

/** The breaks of one day, earliest first. */
export const breaksOn = (schedule: Schedule, day: number): Span[] =>
  schedule.breaks
    .filter((b) => b.days.includes(day))
    .map((b) => b.span)
    .toSorted((a, b) => a.from.localeCompare(b.from));

/** The schedule with these breaks on these days, and no others there; equal breaks stand once, with all their days. */
export function withBreaks(schedule: Schedule, days: readonly number[], spans: readonly Span[]): Schedule {
  const rest = schedule.breaks.map((b) => ({ ...b, days: b.days.filter((d) => !days.includes(d)) }));
  const all = new Map<string, Schedule['breaks'][number]>();
  for (const b of [...rest, ...spans.map((span) => ({ days: [...days], span }))]) {
    const key = `${b.span.from} ${b.span.to}`;
    const same = all.get(key)?.days ?? [];
    const both = [...new Set([...same, ...b.days])].toSorted((x, y) => x - y);
    if (both.length > 0) all.set(key, { days: both, span: b.span });
  }
  return { ...schedule, breaks: [...all.values()] };
}

/** A day's hours and breaks on other days, too. */
export const copyDayWithBreaks = (schedule: Schedule, from: number, to: readonly number[]): Schedule =>
  withBreaks({ ...schedule, week: copyDay(schedule.week, from, to) }, to, breaksOn(schedule, from));

/** The days off in their order. A span whose end stands before its start is turned round. */
export const withDayOff = (schedule: Schedule, off: Schedule['holidays'][number]): Schedule => {
  const right = off.to < off.from ? { ...off, from: off.to, to: off.from } : off;
  return { ...schedule, holidays: [...schedule.holidays, right].toSorted((a, b) => a.from.localeCompare(b.from)) };
};

/** Without these days off, once. */
export function withoutDayOff(schedule: Schedule, off: Schedule['holidays'][number]): Schedule {
  const at = schedule.holidays.findIndex((h) => h.from === off.from && h.to === off.to && h.name === off.name);
  return at < 0 ? schedule : { ...schedule, holidays: schedule.holidays.toSpliced(at, 1) };
}

/**
 * One entry of other hours changed, wherever it stands by now; one that is gone stays gone.
 * @param seen the entry as it was seen, and its place then, by which one without an id is known.
 */
export function changeOther(
  schedule: Schedule,
  seen: { id: OtherHours['id']; index: number },
  change: (schedule: Schedule, index: number) => Schedule,
): Schedule {
  const index = seen.id === undefined ? seen.index : schedule.others.findIndex((o) => o.id === seen.id);
  const there = schedule.others[index];
  return there && there.id === seen.id ? change(schedule, index) : schedule;
}

/** Hours of their own for somebody, in one entry only: a relationship that is named here goes from the others. */
export function withOthersFor(schedule: Schedule, index: number, relationship: Relationship, on: boolean): Schedule {
  const others = schedule.others.map((o, i) => {
    const left = o.relationships.filter((r) => r !== relationship);
    return { ...o, relationships: i === index && on ? [...left, relationship] : left };
  });
  return { ...schedule, others };
}

/** A usual week to begin with: Monday to Friday. */
export const usualWeek = (span: Span): Week => [[span], [span], [span], [span], [span], [], []];
