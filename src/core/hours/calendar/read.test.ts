import { describe, expect, it } from 'vitest';
import { readCalendar, type CalendarReading } from './read.ts';

const utc = (s: string): number => Date.parse(s);
const november = { start: utc('2026-11-01T00:00Z'), end: utc('2026-12-01T00:00Z') };
const file = (...events: string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.map((e) => `BEGIN:VEVENT\r\nUID:${e.length}\r\n${e.replaceAll('|', '\r\n')}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;
const read = (text: string, ownEmails: string[] = []): CalendarReading | null =>
  readCalendar(text, { window: november, zone: 'Europe/Berlin', ownEmails });
const times = (text: string): string[] =>
  (read(text)?.busy ?? []).map((b) => `${new Date(b.start).toISOString().slice(5, 16)}/${new Date(b.end).toISOString().slice(5, 16)}`);

describe('a calendar file', () => {
  it('is refused when it is none', () => expect(read('name,date\nAna,1')).toBeNull());
  it('is read in small letters and with spaces at the ends of lines too', () => {
    const text = file('DTSTART:20261103T090000Z|DTEND:20261103T100000Z');
    expect(times(text.toLowerCase().replaceAll('t0', 'T0').replaceAll('t1', 'T1').replaceAll('z\r', 'Z\r'))).toEqual([
      '11-03T09:00/11-03T10:00',
    ]);
    expect(times(text.replaceAll('\r\n', ' \r\n'))).toEqual(['11-03T09:00/11-03T10:00']);
  });
  it('gives instants of its zones, Windows names and paths included', () => {
    for (const zone of ['America/New_York', 'Eastern Standard Time', '/example.org/20050126_1/America/New_York', 'america/new_york']) {
      expect(times(file(`DTSTART;TZID=${zone}:20261103T090000|DTEND;TZID=${zone}:20261103T100000`))).toEqual(['11-03T14:00/11-03T15:00']);
    }
  });
  it('finds a zone with the same offsets for a made-up name', () => {
    const zone =
      'BEGIN:VTIMEZONE\r\nTZID:Custom 1\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0545\r\nTZOFFSETTO:+0545\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n';
    const text = file('DTSTART;TZID=Custom 1:20261103T090000|DURATION:PT1H').replace('BEGIN:VEVENT', `${zone}BEGIN:VEVENT`);
    expect(times(text)).toEqual(['11-03T03:15/11-03T04:15']);
  });
  it('keeps repeating meetings on the wall clock over a change of clocks', () => {
    const text = file(
      'DTSTART;TZID=America/New_York:20261026T090000|DTEND;TZID=America/New_York:20261026T100000|RRULE:FREQ=WEEKLY;COUNT=3',
    );
    expect(times(text)).toEqual(['11-02T14:00/11-02T15:00', '11-09T14:00/11-09T15:00']);
  });
  it('reaches a rule that began long ago', () => {
    expect(times(file('DTSTART:19990104T080000Z|DURATION:PT30M|RRULE:FREQ=DAILY'))).toHaveLength(30);
    expect(times(file('DTSTART:19991102T080000Z|DURATION:PT30M|RRULE:FREQ=YEARLY'))).toEqual(['11-02T08:00/11-02T08:30']);
  });
  it('moves or ends all that follow where an entry says so', () => {
    const series = 'DTSTART:20261103T080000Z|DTEND:20261103T090000Z|RRULE:FREQ=DAILY;COUNT=4|UID:s';
    const change = 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261105T080000Z|UID:s|DTSTART:20261105T140000Z|DTEND:20261105T153000Z';
    const one = (text: string): string => text.replaceAll(/UID:\d+\r\n/g, '');
    expect(times(one(file(series, change))).toSorted()).toEqual([
      '11-03T08:00/11-03T09:00',
      '11-04T08:00/11-04T09:00',
      '11-05T14:00/11-05T15:30',
      '11-06T14:00/11-06T15:30',
    ]);
    expect(times(one(file(series, `${change}|STATUS:CANCELLED`)))).toEqual(['11-03T08:00/11-03T09:00', '11-04T08:00/11-04T09:00']);
  });
  it('an extra date may have a length of its own', () => {
    const dates = 'RDATE;VALUE=PERIOD:20261105T080000Z/20261105T120000Z,20261106T080000Z/PT30M';
    expect(times(file(`DTSTART:20261103T080000Z|DURATION:PT1H|${dates}`))).toEqual([
      '11-03T08:00/11-03T09:00',
      '11-05T08:00/11-05T12:00',
      '11-06T08:00/11-06T08:30',
    ]);
  });
  it('makes nothing of free, cancelled and declined entries', () => {
    const base = 'DTSTART:20261103T090000Z|DTEND:20261103T100000Z';
    expect(times(file(`${base}|TRANSP:TRANSPARENT`, `${base}|STATUS:CANCELLED|X:1`, `${base}|X-MICROSOFT-CDO-BUSYSTATUS:FREE`))).toEqual(
      [],
    );
    const declined = file(`${base}|ATTENDEE;PARTSTAT=DECLINED:mailto:Me@here.example`);
    expect(read(declined, ['me@HERE.example'])?.busy).toEqual([]);
    expect(read(declined)?.busy).toHaveLength(1);
  });
  it('never takes the time of an alarm for the time of the entry', () => {
    expect(times(file('DTSTART:20261103T090000Z|DURATION:PT1H|BEGIN:VALARM|TRIGGER:-PT15M|DURATION:PT5H|END:VALARM'))).toEqual([
      '11-03T09:00/11-03T10:00',
    ]);
  });
  it('loses only the broken entries and says so', () => {
    const text = file(
      'DTSTART:20261103T090000Z|DURATION:PT1H',
      'SUMMARY:No start',
      'DTSTART:20261104T090000Z|DTEND:20261104T080000Z',
      'DTSTART:banana|DURATION:PT1H',
    );
    expect(read(text)).toMatchObject({ entries: 4, busy: [{}], skipped: { 'ends-before-start': 1 } });
    expect(read(text)?.skipped['no-time'] ?? 0).toBeGreaterThanOrEqual(1);
  });
  it.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;BYDAY=MO,TU;INTERVAL=99999',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=YEARLY;BYMONTHDAY=-31;BYDAY=-1SU;BYSETPOS=1',
    'FREQ=DAILY;COUNT=99999999',
  ])('comes to an end with the rule %s, and with what stands behind it', (rule) => {
    const real = 'DTSTART:20261103T090000Z|DURATION:PT1H';
    expect(times(file(`DTSTART:19700101T000000Z|DURATION:PT1S|RRULE:${rule}`, real))).toContain('11-03T09:00/11-03T10:00');
  });
  it('knows when others see the screen, and keeps no title', () => {
    const found = read(file('DTSTART:20261103T090000Z|DURATION:PT1H|SUMMARY:Demo for Larkspur'));
    expect(found?.busy[0]?.screenShared).toBe(true);
    expect(JSON.stringify(found)).not.toContain('Larkspur');
  });
});
