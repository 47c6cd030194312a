import { describe, expect, it } from 'vitest';
import { busyAt } from './combine.ts';
import { openings, weekFor, type Schedule, type Span } from './schedule.ts';

const every = (span: Span): Schedule['week'] => Array.from({ length: 7 }, () => [span]);
const plan = (week: Schedule['week'], rest: Partial<Schedule> = {}): Schedule => ({
  means: 'reachable',
  zone: null,
  week,
  breaks: [],
  holidays: [],
  others: [],
  ...rest,
});
const off = { until: null, since: null, task: '' };
const at = (s: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(s);

/** Wall clock of an instant by another way than the one that is tested. */
const wall = (ms: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(ms);

/** Days around both changes of each zone; Kathmandu has none, Sao Paulo had its last at midnight in 2018 and 2019. */
const CHANGES: [zone: string, days: string[]][] = [
  ['Australia/Lord_Howe', ['2026-04-05', '2026-10-04']],
  ['Asia/Kathmandu', ['2026-03-29', '2026-10-25']],
  ['America/Sao_Paulo', ['2018-11-04', '2019-02-17']],
  ['America/New_York', ['2026-03-08', '2026-11-01']],
  ['Europe/Berlin', ['2026-03-29', '2026-10-25']],
];
const SPANS: [name: string, span: Span][] = [
  ['the working day', { from: '09:00', to: '17:30' }],
  ['a night', { from: '22:00', to: '06:00' }],
];

describe('weekly hours keep the wall clock around every change of clocks', () => {
  const cases = CHANGES.flatMap(([zone, days]) =>
    days.flatMap((day) => [-1, 0, 1].flatMap((shift) => SPANS.map(([name, span]) => ({ zone, day, shift, name, span })))),
  );
  it('covers 60 cases', () => expect(cases).toHaveLength(60));
  it.each(cases)('$zone, $day $shift, $name', ({ zone, day, shift, span }) => {
    const date = Temporal.PlainDate.from(day).add({ days: shift });
    const noon = date.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds;
    const window = { start: noon - 36e5 * 12, end: noon + 36e5 * 30 };
    const found = openings(plan(every(span)), every(span), window, zone);
    const mine = found.find((i) => wall(i.start, zone) === `${date.toString()} ${span.from}`);
    expect(mine).toBeDefined();
    const last = span.to <= span.from ? date.add({ days: 1 }) : date;
    expect(wall(mine?.end ?? 0, zone)).toBe(`${last.toString()} ${span.to}`);
  });
});

describe('busy hours', () => {
  const open = every({ from: '09:00', to: '17:30' }).map((d, i) => (i < 5 ? d : []));
  const hours = { busy: off, schedule: plan(open), calendar: [] };

  it('R25 are outside the weekly hours, until the next opening', () => {
    expect(busyAt(hours, at('2026-11-20T18:00[Europe/Berlin]'))).toEqual({
      until: at('2026-11-23T09:00[Europe/Berlin]').epochMilliseconds,
      task: '',
      why: 'hours',
      screenShared: false,
    });
    expect(busyAt(hours, at('2026-11-20T10:00[Europe/Berlin]'))).toBeNull();
  });
  it('hold breaks and joined stretches as one: the end is the first free moment', () => {
    const lunch = { days: [1, 2, 3, 4, 5], span: { from: '17:00', to: '17:30' } };
    const late = { ...hours, schedule: plan(open, { breaks: [lunch] }) };
    expect(busyAt(late, at('2026-11-20T17:05[Europe/Berlin]'))?.until).toBe(at('2026-11-23T09:00[Europe/Berlin]').epochMilliseconds);
  });
  it('R33 last over holidays', () => {
    const away = { ...hours, schedule: plan(open, { holidays: [{ from: '2026-12-24', to: '2027-01-03', name: '' }] }) };
    expect(busyAt(away, at('2026-12-28T10:00[Europe/Berlin]'))).toMatchObject({
      why: 'holiday',
      until: at('2027-01-04T09:00[Europe/Berlin]').epochMilliseconds,
    });
  });
  it('may differ for some people', () => {
    const some = plan(open, { others: [{ relationships: ['vendor'], week: every({ from: '10:00', to: '11:00' }) }] });
    expect(weekFor(some, ['vendor'])).not.toEqual(open);
    expect(busyAt({ ...hours, schedule: some }, at('2026-11-20T12:00[Europe/Berlin]'), ['vendor'])).toMatchObject({ why: 'hours' });
    expect(busyAt({ ...hours, schedule: some }, at('2026-11-20T12:00[Europe/Berlin]'), ['client'])).toBeNull();
  });
  it('follow the traveller, or stay in the zone that the user fixed', () => {
    expect(busyAt(hours, at('2026-11-20T10:00[America/New_York]'))).toBeNull();
    const home = { ...hours, schedule: plan(open, { zone: 'Europe/Berlin' }) };
    expect(busyAt(home, at('2026-11-20T12:30[America/New_York]'))).toMatchObject({ why: 'hours' });
  });
  it('tell what was typed at the switch, and never a calendar title', () => {
    const now = at('2026-11-20T10:00[Europe/Berlin]');
    const meeting = {
      start: now.epochMilliseconds,
      end: now.add({ hours: 1 }).epochMilliseconds,
      why: 'calendar',
      screenShared: true,
    } as const;
    const switched = { until: now.add({ minutes: 30 }).epochMilliseconds, since: now.epochMilliseconds, task: 'packing' };
    expect(busyAt({ ...hours, calendar: [meeting] }, now)).toMatchObject({ task: '', why: 'calendar', screenShared: true });
    expect(busyAt({ ...hours, calendar: [meeting], busy: switched }, now)).toMatchObject({
      task: 'packing',
      why: 'switch',
      screenShared: true,
      until: meeting.end,
    });
  });
});
