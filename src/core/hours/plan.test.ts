import { describe, expect, it } from 'vitest';
import { isBusy, isOpenEnd, OPEN_END, switchBusy } from './busy.ts';
import { busyAt, nextEdge, outlook, type Hours } from './combine.ts';
import { breaksOn, copyDayWithBreaks, usualWeek, withBreaks, withDay, withDayOff, withOthersFor } from './edit.ts';
import { NO_HOURS, type Schedule } from './schedule.ts';

const at = (s: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${s}[Europe/Berlin]`);
const ms = (s: string): number => at(s).epochMilliseconds;
const off = { until: null, since: null, task: '' };
const shop: Schedule = {
  ...NO_HOURS,
  week: usualWeek({ from: '09:00', to: '17:00' }),
  breaks: [{ days: [1, 2, 3, 4, 5], span: { from: '12:00', to: '13:00' } }],
};
const hours = (schedule: Schedule = shop, busy: Hours['busy'] = off): Hours => ({ busy, schedule, calendar: [] });

describe('hours of work', () => {
  it('R24 make one busy, with a free lunch break in between', () => {
    expect(busyAt(hours(), at('2026-11-23T10:00'))).toMatchObject({ why: 'week', until: ms('2026-11-23T12:00') });
    expect(busyAt(hours(), at('2026-11-23T12:30'))).toBeNull();
    expect(busyAt(hours(), at('2026-11-23T13:00'))).toMatchObject({ until: ms('2026-11-23T17:00') });
    expect(busyAt(hours(), at('2026-11-22T10:00')), 'a Sunday').toBeNull();
  });
  it('may last over midnight', () => {
    const night = { ...NO_HOURS, week: withDay(NO_HOURS.week, 5, () => [{ from: '22:00', to: '02:00' }]) };
    expect(busyAt(hours(night), at('2026-11-28T01:30'))).toMatchObject({ until: ms('2026-11-28T02:00') });
    expect(busyAt(hours(night), at('2026-11-28T02:00'))).toBeNull();
  });
  it('say nothing while there are none, in either meaning', () => {
    expect(busyAt(hours(NO_HOURS), at('2026-11-23T10:00'))).toBeNull();
    expect(busyAt(hours({ ...NO_HOURS, means: 'reachable' }), at('2026-11-23T10:00'))).toBeNull();
  });
  it('R25 mean the opposite as hours in which one may be reached: "home all day" is not free all day', () => {
    const practice = { ...shop, means: 'reachable' } as const;
    expect(busyAt(hours(practice), at('2026-11-23T10:00'))).toBeNull();
    expect(busyAt(hours(practice), at('2026-11-23T12:10'))).toMatchObject({ why: 'break', until: ms('2026-11-23T13:00') });
    expect(busyAt(hours(practice), at('2026-11-23T18:00'))).toMatchObject({ why: 'hours', until: ms('2026-11-24T09:00') });
  });
  it('R33 give way to days off, on which one is away from morning to night', () => {
    const sea = withDayOff(shop, { from: '2026-12-24', to: '2027-01-03', name: 'At the sea' });
    expect(busyAt(hours(sea), at('2026-12-28T20:00'))).toMatchObject({ why: 'holiday', until: ms('2027-01-04T00:00') });
  });
  it('end early when the user has time, until what was planned is over', () => {
    const free = switchBusy({ kind: 'off' }, at('2026-11-23T10:00'), '', shop, ms('2026-11-23T12:00'));
    expect(busyAt(hours(shop, free), at('2026-11-23T10:01'))).toBeNull();
    expect(busyAt(hours(shop, free), at('2026-11-23T14:00'))).toMatchObject({ why: 'week' });
    const again = switchBusy({ kind: 'minutes', minutes: 30 }, at('2026-11-23T10:05'), '', shop);
    expect(busyAt(hours(shop, again), at('2026-11-23T10:06')), 'the switch wins').not.toBeNull();
  });
});

describe('the switch without an end', () => {
  it('lasts until the user says', () => {
    const open = switchBusy({ kind: 'open' }, at('2026-11-23T10:00'), 'glazing');
    expect(isOpenEnd(open.until ?? 0)).toBe(true);
    expect(isBusy(open, ms('2036-01-01T00:00'))).toBe(true);
    expect(busyAt(hours(shop, open), at('2027-03-01T10:00'))).toMatchObject({ until: OPEN_END, why: 'switch', task: 'glazing' });
  });
});

describe('what stands ahead', () => {
  it('is told as now and next', () => {
    expect(outlook(hours(), at('2026-11-22T12:00'))).toEqual({
      now: null,
      next: { start: ms('2026-11-23T09:00'), end: ms('2026-11-23T12:00') },
    });
    expect(outlook(hours(), at('2026-11-23T10:00')).next).toEqual({ start: ms('2026-11-23T13:00'), end: ms('2026-11-23T17:00') });
    expect(outlook(hours(NO_HOURS), at('2026-11-22T12:00'))).toEqual({ now: null, next: null });
  });
  it('names the next moment at which anybody may begin or cease to wait', () => {
    expect(nextEdge(hours(), at('2026-11-22T12:00'))).toBe(ms('2026-11-23T09:00'));
    expect(nextEdge(hours(), at('2026-11-23T09:00'))).toBe(ms('2026-11-23T12:00'));
    const vendors = { ...shop, others: [{ relationships: ['vendor' as const], week: usualWeek({ from: '07:00', to: '08:00' }) }] };
    expect(nextEdge(hours(vendors), at('2026-11-22T12:00'))).toBe(ms('2026-11-23T07:00'));
    expect(nextEdge(hours(NO_HOURS, switchBusy({ kind: 'open' }, at('2026-11-23T10:00'), '')), at('2026-11-23T11:00'))).toBeNull();
  });
  it('keeps to the wall clock when the clocks change meanwhile', () => {
    const early = { ...NO_HOURS, week: NO_HOURS.week.map(() => [{ from: '02:30', to: '04:00' }]) };
    // On 29 March 2026 there is no 02:30 in Berlin; on 25 October there are two.
    expect(nextEdge(hours(early), at('2026-03-29T00:00'))).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(nextEdge(hours(early), at('2026-10-25T00:00'))).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(busyAt(hours(early), at('2026-10-25T02:45:00+01:00'))).toMatchObject({ until: Date.parse('2026-10-25T03:00:00Z') });
  });
});

describe('changing the hours', () => {
  it('sets breaks for one day without touching the others', () => {
    const friday = withBreaks(shop, [5], [{ from: '11:00', to: '11:30' }]);
    expect(breaksOn(friday, 5)).toEqual([{ from: '11:00', to: '11:30' }]);
    expect(breaksOn(friday, 4)).toEqual([{ from: '12:00', to: '13:00' }]);
    expect(withBreaks(withBreaks(friday, [5], []), [1, 2, 3, 4], []).breaks).toEqual([]);
  });
  it('copies a day with its breaks', () => {
    const all = copyDayWithBreaks(withBreaks(shop, [1], [{ from: '15:00', to: '15:15' }]), 1, [6, 7]);
    expect(all.week[6]).toEqual([{ from: '09:00', to: '17:00' }]);
    expect(breaksOn(all, 7)).toEqual([{ from: '15:00', to: '15:15' }]);
    expect(breaksOn(all, 2)).toEqual([{ from: '12:00', to: '13:00' }]);
  });
  it('keeps days off in their order, and turns a span round that is given backwards', () => {
    const two = withDayOff(withDayOff(NO_HOURS, { from: '2026-12-24', to: '2026-12-20', name: '' }), {
      from: '2026-05-01',
      to: '2026-05-01',
      name: '',
    });
    expect(two.holidays.map((h) => `${h.from} ${h.to}`)).toEqual(['2026-05-01 2026-05-01', '2026-12-20 2026-12-24']);
  });
  it('names a relationship in one set of other hours only', () => {
    const week = usualWeek({ from: '08:00', to: '11:00' });
    const both = {
      ...NO_HOURS,
      others: [
        { relationships: ['vendor' as const], week },
        { relationships: [], week },
      ],
    };
    expect(withOthersFor(both, 1, 'vendor', true).others.map((o) => o.relationships)).toEqual([[], ['vendor']]);
    expect(withOthersFor(both, 0, 'vendor', false).others.map((o) => o.relationships)).toEqual([[], []]);
  });
});
