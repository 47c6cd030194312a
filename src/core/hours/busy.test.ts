import { describe, expect, it } from 'vitest';
import { isBusy, mayClaimBusy, nextWorkingDay, switchBusy } from './busy.ts';
import type { Schedule } from './schedule.ts';

const at = (s: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(s);
const until = (choice: Parameters<typeof switchBusy>[0], now: string, schedule: Schedule | null = null): string => {
  const { until: end } = switchBusy(choice, at(now), '', schedule);
  return Temporal.Instant.fromEpochMilliseconds(end ?? 0)
    .toZonedDateTimeISO(at(now).timeZoneId)
    .toPlainDateTime()
    .toString();
};
const nineToFive = [{ from: '09:00', to: '17:00' }];
const weekdays: Schedule = {
  means: 'reachable',
  zone: null,
  week: [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []],
  breaks: [],
  holidays: [],
  others: [],
};

describe('the busy switch', () => {
  it('R24 lasts half an hour or an hour from now, keeps what the user typed, and can be turned off', () => {
    expect(until({ kind: 'minutes', minutes: 30 }, '2026-11-22T14:00[Europe/Berlin]')).toBe('2026-11-22T14:30:00');
    const on = switchBusy({ kind: 'minutes', minutes: 60 }, at('2026-11-22T14:00[Europe/Berlin]'), ' packing orders ');
    expect(on.task).toBe('packing orders');
    expect(isBusy(on, on.since ?? 0)).toBe(true);
    expect(isBusy(on, on.until ?? 0)).toBe(false);
    expect(switchBusy({ kind: 'off' }, at('2026-11-22T14:00[Europe/Berlin]'), 'x')).toEqual({ until: null, since: null, task: '' });
  });
  it('takes a time that is already past, or is just now, as tomorrow', () => {
    expect(until({ kind: 'until', time: '17:00' }, '2026-11-22T14:00[Europe/Berlin]')).toBe('2026-11-22T17:00:00');
    expect(until({ kind: 'until', time: '13:00' }, '2026-11-22T14:00[Europe/Berlin]')).toBe('2026-11-23T13:00:00');
    expect(until({ kind: 'until', time: '14:00' }, '2026-11-22T14:00[Europe/Berlin]')).toBe('2026-11-23T14:00:00');
  });
  it('ends at 17:00 on the wall also on the day the clocks change', () => {
    expect(until({ kind: 'until', time: '17:00' }, '2026-03-29T00:30[Europe/Berlin]')).toBe('2026-03-29T17:00:00');
    expect(until({ kind: 'until', time: '02:30' }, '2026-03-28T23:00[Europe/Berlin]')).toBe('2026-03-29T03:30:00');
    expect(until({ kind: 'minutes', minutes: 60 }, '2026-10-25T02:30+02:00[Europe/Berlin]')).toBe('2026-10-25T02:30:00');
  });
  it('runs until 08:00 of the next day without working hours', () => {
    expect(until({ kind: 'tomorrow' }, '2026-11-22T23:50[Europe/Berlin]')).toBe('2026-11-23T08:00:00');
    expect(until({ kind: 'tomorrow' }, '2026-11-22T00:10[Europe/Berlin]')).toBe('2026-11-23T08:00:00');
  });
  it('R33 runs until the next working day, over weekend and holidays', () => {
    expect(until({ kind: 'tomorrow' }, '2026-11-20T12:00[Europe/Berlin]', weekdays)).toBe('2026-11-23T09:00:00');
    const free = { ...weekdays, holidays: [{ from: '2026-11-23', to: '2026-11-24', name: 'Fair' }] };
    expect(until({ kind: 'tomorrow' }, '2026-11-20T12:00[Europe/Berlin]', free)).toBe('2026-11-25T09:00:00');
    expect(nextWorkingDay(at('2026-11-20T12:00[Europe/Berlin]'), { ...weekdays, week: [[], [], [], [], [], [], []] }).hour).toBe(8);
  });
  it('never claims to be away from somebody who was answered in the last ten minutes', () => {
    expect(mayClaimBusy(null, 1_000_000)).toBe(true);
    expect(mayClaimBusy(1_000_000, 1_000_000 + 9 * 60_000)).toBe(false);
    expect(mayClaimBusy(1_000_000, 1_000_000 + 11 * 60_000)).toBe(true);
  });
});
