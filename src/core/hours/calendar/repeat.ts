import ICAL from 'ical.js';

/** Most steps of one rule, and of a whole file; a real diary needs far fewer. */
export const STEPS_PER_RULE = 5_000;
export const STEPS_PER_FILE = 40_000;

const IN_VAIN = 2_000;

export interface Budget {
  left: number;
}

export interface Bounds {
  /** Occurrences are wanted from here to there, on the event's own wall clock. */
  from: Temporal.PlainDateTime;
  to: Temporal.PlainDateTime;
  /** The rule's own end, wall clock, included. */
  until: Temporal.PlainDateTime | null;
}

export type Repeats = { starts: Temporal.PlainDateTime[]; cut: boolean } | { refused: 'too-often' };

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MAX_INTERVAL: Record<string, number> = { DAILY: 4000, WEEKLY: 520, MONTHLY: 240, YEARLY: 50 };

/**
 * Starts of a repeating event on the wall clock of its zone. The iterator of the library walks; all that could make it
 * walk for ever (filters that never fit, by-the-second rules) is taken from it and checked here.
 */
export function repeats(rule: ICAL.Recur, start: Temporal.PlainDateTime, bounds: Bounds, budget: Budget): Repeats {
  const longest = MAX_INTERVAL[rule.freq];
  if (longest === undefined) return { refused: 'too-often' };
  if (rule.interval > longest) return { starts: inside(start, bounds) ? [start] : [], cut: true };
  const bare = bareRule(rule);
  const counted = rule.count ?? null;
  const first = counted === null ? forward(start, rule, bounds.from) : start;
  const last = bounds.until && Temporal.PlainDateTime.compare(bounds.until, bounds.to) < 0 ? bounds.until : bounds.to;
  const fits = filter(rule, start);
  const starts: Temporal.PlainDateTime[] = [];
  let seen = 0;
  const iterator = bare.iterator(ICAL.Time.fromString(first.toString({ smallestUnit: 'second' }), null as never));
  for (let steps = 0; steps < STEPS_PER_RULE && budget.left > 0; steps += 1) {
    budget.left -= 1;
    const next: ICAL.Time | null = iterator.next() as ICAL.Time | null;
    if (!next) {
      // The library looked through centuries for nothing: such rules are few in a real diary.
      if (seen === 0) budget.left -= IN_VAIN;
      return { starts, cut: false };
    }
    const at = new Temporal.PlainDateTime(next.year, next.month, next.day, next.hour, next.minute, next.second);
    if (Temporal.PlainDateTime.compare(at, last) > 0) return { starts, cut: false };
    if (!fits(at)) continue;
    seen += 1;
    if (counted !== null && seen > counted) return { starts, cut: false };
    if (Temporal.PlainDateTime.compare(at, bounds.from) >= 0) starts.push(at);
  }
  return { starts, cut: true };
}

const inside = (at: Temporal.PlainDateTime, b: Bounds): boolean =>
  Temporal.PlainDateTime.compare(at, b.from) >= 0 && Temporal.PlainDateTime.compare(at, b.to) <= 0;

/** The rule without its end, and without the filters that could leave nothing to find. */
function bareRule(rule: ICAL.Recur): ICAL.Recur {
  const bare = rule.clone();
  bare.count = null as never;
  bare.until = null as never;
  bare.interval = Math.max(1, Math.trunc(rule.interval));
  const parts = bare.parts as Record<string, unknown>;
  const taken = {
    DAILY: ['BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS', 'BYYEARDAY'],
    WEEKLY: ['BYMONTH', 'BYSETPOS'],
    MONTHLY: ['BYMONTH'],
  };
  for (const part of taken[rule.freq as keyof typeof taken] ?? []) delete parts[part];
  return bare;
}

/** Checks each start against the filters, also those that the library gets wrong (30 February becomes 2 March there). */
function filter(rule: ICAL.Recur, start: Temporal.PlainDateTime): (at: Temporal.PlainDateTime) => boolean {
  const parts = rule.parts as Record<string, (number | string)[] | undefined>;
  const months = parts['BYMONTH']?.map(Number);
  const monthDays = parts['BYMONTHDAY']?.map(Number);
  const days = rule.freq === 'DAILY' ? parts['BYDAY']?.map((d) => String(d).slice(-2)) : undefined;
  const sameDay = rule.freq === 'YEARLY' && !Object.keys(parts).some((k) => k !== 'BYHOUR' && k !== 'BYMINUTE');
  return (at) => {
    if (months && !months.includes(at.month)) return false;
    if (monthDays && !monthDays.some((d) => at.day === (d > 0 ? d : at.daysInMonth + d + 1))) return false;
    if (days && !days.includes(DAYS[at.dayOfWeek - 1] ?? '')) return false;
    return !sameDay || (at.day === start.day && at.month === start.month);
  };
}

/** Moves the start of an old daily, weekly or monthly rule close to the window, by whole steps of the rule. */
function forward(start: Temporal.PlainDateTime, rule: ICAL.Recur, from: Temporal.PlainDateTime): Temporal.PlainDateTime {
  if (Temporal.PlainDateTime.compare(start, from) >= 0) return start;
  const interval = Math.max(1, Math.trunc(rule.interval));
  const unit = rule.freq === 'DAILY' ? interval : rule.freq === 'WEEKLY' ? interval * 7 : 0;
  if (unit > 0) {
    const steps = Math.floor(start.until(from, { largestUnit: 'day' }).days / unit) - 1;
    return steps > 0 ? start.add({ days: steps * unit }) : start;
  }
  if (rule.freq === 'MONTHLY' && start.day <= 28) {
    const steps = Math.floor(start.until(from, { largestUnit: 'month' }).months / interval) - 1;
    return steps > 0 ? start.add({ months: steps * interval }) : start;
  }
  return start;
}
