import type { CalendarRead } from '../../src/core/hours/calendar/file.ts';
import type { CalendarInfo } from '../../src/core/hours/calendar/stored.ts';
import { usualWeek } from '../../src/core/hours/edit.ts';
import { NO_HOURS, type Schedule } from '../../src/core/hours/schedule.ts';
import { NOW } from './fixtures.ts';

const DAY = 86_400_000;

/** A week with a break, a night, days off and other hours for vendors. */
export const PLANNED: Schedule = {
  ...NO_HOURS,
  week: usualWeek({ from: '09:00', to: '17:00' }).with(4, [
    { from: '09:00', to: '13:00' },
    { from: '22:00', to: '02:00' },
  ]),
  breaks: [{ days: [1, 2, 3, 4, 5], span: { from: '12:00', to: '13:00' } }],
  holidays: [
    { from: '2026-10-03', to: '2026-10-03', name: '' },
    { from: '2026-12-24', to: '2027-01-03', name: 'At the sea' },
  ],
  others: [{ relationships: ['vendor'], week: usualWeek({ from: '08:00', to: '11:00' }) }],
};

export const WORK_CALENDAR: CalendarInfo = {
  id: 'c1',
  name: 'Studio',
  file: 'studio.ics',
  importedAt: NOW - 20 * DAY,
  until: NOW + 380 * DAY,
  zone: 'Europe/Madrid',
  times: 412,
  shared: 6,
  fold: 'title',
};

/** A good file with something left out, and one that is none. */
export const CALENDAR_READS: CalendarRead[] = [
  {
    file: 'studio.ics',
    times: [],
    count: 42,
    shared: 3,
    entries: 50,
    skipped: { 'ends-before-start': 2, 'too-often': 1 },
    until: NOW + 400 * DAY,
    zone: 'Europe/Madrid',
    next: [
      { start: NOW + DAY, end: NOW + DAY + 3_600_000 },
      { start: NOW + 2 * DAY, end: NOW + 2 * DAY + 5_400_000 },
    ],
  },
  { file: 'invoices-2026-with-a-very-long-name-from-the-book-keeping.pdf', problem: 'no-calendar' },
];
