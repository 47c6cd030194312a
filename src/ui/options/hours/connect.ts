/** Busy hours' line to settings and store. */
import { changeSettings, readSettings } from '../../../browser/settings.ts';
import type { CalendarPreview } from '../../../core/hours/calendar/file.ts';
import type { CalendarInfo } from '../../../core/hours/calendar/stored.ts';
import { calendarTimes, dropCalendarTimes, keepCalendarTimes } from '../../../store/calendars.ts';
import { bookWorker } from '../book/worker-client.ts';
import type { HoursVerbs } from './verbs.ts';

export const hoursVerbs: HoursVerbs = {
  setHours: async (hours) => {
    await changeSettings((s) => ({ ...s, hours }));
  },
  readCalendars: async (files) => {
    const { contactPoints } = await readSettings();
    const ownEmails = contactPoints.flatMap((p) => (p.kind === 'email' ? [p.value] : []));
    return bookWorker.readCalendars(files, ownEmails);
  },
  keepCalendars: async (previews) => {
    for (const preview of previews) await keep(preview);
  },
  changeCalendar: async (id, change) => {
    await changeSettings((s) => ({ ...s, calendars: s.calendars.map((c) => (c.id === id ? { ...c, ...change } : c)) }));
  },
  removeCalendar: async (id) => {
    const info = (await readSettings()).calendars.find((c) => c.id === id);
    const times = await calendarTimes(id);
    await changeSettings((s) => ({ ...s, calendars: s.calendars.filter((c) => c.id !== id) }));
    await dropCalendarTimes(id);
    return async () => {
      if (!info) return;
      await keepCalendarTimes(id, times);
      await changeSettings((s) => ({ ...s, calendars: [...s.calendars.filter((c) => c.id !== id), info] }));
    };
  },
};

/** The times first: a calendar that the settings name has its times. */
async function keep(preview: CalendarPreview): Promise<void> {
  const before = (await readSettings()).calendars.find((c) => c.file === preview.file);
  const info: CalendarInfo = {
    id: before?.id ?? crypto.randomUUID(),
    name: before?.name ?? preview.file.replace(/\.ics$/iu, ''),
    file: preview.file,
    importedAt: Date.now(),
    until: preview.until,
    zone: preview.zone,
    times: preview.count,
    shared: preview.shared,
    fold: before?.fold ?? 'title',
  };
  await keepCalendarTimes(info.id, preview.times);
  await changeSettings((s) => ({
    ...s,
    calendars: before ? s.calendars.map((c) => (c.id === info.id ? info : c)) : [...s.calendars, info],
  }));
}
