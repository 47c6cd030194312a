import { describe, expect, it } from 'vitest';
import { readCalendarFile, type CalendarPreview, type CalendarRead } from './file.ts';
import { pack, unpack } from './stored.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const NOW = Temporal.ZonedDateTime.from('2026-11-22T12:00[Europe/Berlin]');
const file = (...events: string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.map((e, i) => `BEGIN:VEVENT\r\nUID:${i}\r\n${e.replaceAll('|', '\r\n')}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;
const read = (text: string, now = NOW): Promise<CalendarRead[]> => readCalendarFile(bytes(text), 'studio.ics', { now, ownEmails: [] });
const good = async (text: string, now = NOW): Promise<CalendarPreview> => {
  const [one] = await read(text, now);
  if (!one || 'problem' in one) throw new Error('not read');
  return one;
};

describe('a chosen calendar file', () => {
  it('R25 becomes times alone: no title, place or person of it is left', async () => {
    const secret =
      'DTSTART:20261123T090000Z|DURATION:PT1H|SUMMARY:Demo for Larkspur|LOCATION:Quay 4|ATTENDEE:mailto:ana@ruiz.example|DESCRIPTION:Bring bowls';
    const preview = await good(file(secret));
    expect(preview).toMatchObject({ count: 1, shared: 1, next: [{ start: Date.parse('2026-11-23T09:00Z') }] });
    expect(JSON.stringify(preview)).not.toMatch(/Larkspur|Quay|ana@|bowls/);
  });
  it('says what was left out, and keeps the rest', async () => {
    const preview = await good(
      file(
        'DTSTART:20261123T090000Z|DURATION:PT1H',
        'DTSTART:20261124T090000Z|DTEND:20261124T080000Z',
        'DTSTART:20261125T090000Z|DURATION:PT1S|RRULE:FREQ=SECONDLY',
      ),
    );
    expect(preview.skipped).toEqual({ 'ends-before-start': 1, 'too-often': 1 });
    expect(preview.count).toBe(2);
  });
  it('tells why it is no calendar', async () => {
    expect(await read('')).toEqual([{ file: 'studio.ics', problem: 'empty' }]);
    expect(await read('name,date\nAna,1')).toEqual([{ file: 'studio.ics', problem: 'no-calendar' }]);
    expect(await readCalendarFile(bytes('PK\u0003\u0004 broken'), 'all.zip', { now: NOW, ownEmails: [] })).toEqual([
      { file: 'all.zip', problem: 'zip-without' },
    ]);
    expect(await readCalendarFile(new Uint8Array(20_000_001), 'big.ics', { now: NOW, ownEmails: [] })).toEqual([
      { file: 'big.ics', problem: 'too-large' },
    ]);
  });
  it('is read as text in other encodings, too', async () => {
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...file('DTSTART:20261123T090000Z|DURATION:PT1H')
        .split('')
        .flatMap((c) => [c.charCodeAt(0), 0]),
    ]);
    expect(await readCalendarFile(wide, 'x.ics', { now: NOW, ownEmails: [] })).toMatchObject([{ count: 1 }]);
  });
  it('counts only what is still to come', async () => {
    expect((await good(file('DTSTART:20261120T090000Z|DURATION:PT1H', 'DTSTART:20261122T100000Z|DURATION:PT4H'))).count).toBe(1);
  });
});

describe('times that were kept', () => {
  const window = { start: 0, end: Number.MAX_SAFE_INTEGER };
  const whole = {
    start: Date.parse('2026-12-24T00:00+01:00'),
    end: Date.parse('2026-12-25T00:00+01:00'),
    why: 'calendar',
    screenShared: false,
    allDay: true,
  } as const;
  const talk = {
    start: Date.parse('2026-12-23T09:00Z'),
    end: Date.parse('2026-12-23T10:00Z'),
    why: 'calendar',
    screenShared: true,
    allDay: false,
  } as const;

  it('come back as they were', () => {
    expect(unpack(pack([whole, talk]), { zone: 'Europe/Berlin', fold: 'title' }, 'Europe/Berlin', window)).toEqual([
      { start: talk.start, end: talk.end, why: 'calendar', screenShared: true },
      { start: whole.start, end: whole.end, why: 'calendar', screenShared: false },
    ]);
  });
  it('keep a whole day a whole day where the traveller is, and a meeting its moment', () => {
    const [meeting, day] = unpack(pack([whole, talk]), { zone: 'Europe/Berlin', fold: 'never' }, 'America/New_York', window);
    expect(meeting).toMatchObject({ start: talk.start, screenShared: false });
    expect(day).toMatchObject({ start: Date.parse('2026-12-24T00:00-05:00'), end: Date.parse('2026-12-25T00:00-05:00') });
  });
  it('fold cards during everything, where the user says so', () => {
    expect(unpack(pack([whole]), { zone: 'Europe/Berlin', fold: 'always' }, 'Europe/Berlin', window)[0]?.screenShared).toBe(true);
  });
});

/** Days around both changes of each zone; Kathmandu has none, Sao Paulo had its last at midnight in 2018 and 2019. */
const CHANGES: [zone: string, days: [string, string]][] = [
  ['Australia/Lord_Howe', ['2026-04-05', '2026-10-04']],
  ['Asia/Kathmandu', ['2026-03-29', '2026-10-25']],
  ['America/Sao_Paulo', ['2018-11-04', '2019-02-17']],
  ['America/New_York', ['2026-03-08', '2026-11-01']],
  ['Europe/Berlin', ['2026-03-29', '2026-10-25']],
];
const ENTRIES: [name: string, from: string, to: string][] = [
  ['a meeting in the morning', '09:15', '10:45'],
  ['a night shift', '22:00', '06:00'],
];
/** The wall clock of an instant by another way than the one that is tested. */
const wall = (ms: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(ms);

describe('entries that repeat daily keep the wall clock around every change of clocks, wherever the user is', () => {
  const cases = CHANGES.flatMap(([zone, days]) =>
    days.flatMap((day) => [-1, 0, 1].flatMap((shift) => ENTRIES.map(([name, from, to]) => ({ zone, day, shift, name, from, to })))),
  );
  it('covers 60 cases', () => expect(cases).toHaveLength(60));
  it.each(cases)('$zone, $day $shift, $name', async ({ zone, day, shift, from, to }) => {
    const date = Temporal.PlainDate.from(day).add({ days: shift });
    const first = date.subtract({ days: 10 });
    const stamp = (d: Temporal.PlainDate, clock: string): string => `${d.toString().replaceAll('-', '')}T${clock.replace(':', '')}00`;
    const last = to <= from ? first.add({ days: 1 }) : first;
    const text = file(`DTSTART;TZID=${zone}:${stamp(first, from)}|DTEND;TZID=${zone}:${stamp(last, to)}|RRULE:FREQ=DAILY`);
    const now = date.subtract({ days: 3 }).toZonedDateTime('Asia/Tokyo');
    const preview = await good(text, now);
    const found = unpack(preview.times, { zone: 'Asia/Tokyo', fold: 'never' }, 'Asia/Tokyo', { start: 0, end: Number.MAX_SAFE_INTEGER });
    const mine = found.find((i) => wall(i.start, zone) === `${date.toString()} ${from}`);
    const end = to <= from ? date.add({ days: 1 }) : date;
    expect(wall(mine?.end ?? 0, zone)).toBe(`${end.toString()} ${to}`);
  });
});
