/** Busy hours' line to settings and store. */
import { changeSettings, changeWithBack, readSettings } from '../../../browser/settings.ts';
import type { CalendarPreview } from '../../../core/hours/calendar/file.ts';
import type { CalendarInfo } from '../../../core/hours/calendar/stored.ts';
import { calendarTimes, dropCalendarTimes, keepCalendarTimes } from '../../../store/calendars.ts';
import { bookWorker } from '../book/worker-client.ts';
import type { HoursVerbs } from './verbs.ts';

export const hoursVerbs: HoursVerbs = {
  changeHours: (change) => changeWithBack((s) => ({ ...s, hours: change(s.hours) })),
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
    const times = await calendarTimes(id);
    const back = await changeWithBack((s) => ({ ...s, calendars: s.calendars.filter((c) => c.id !== id) }));
    await dropCalendarTimes(id);
    return async () => {
      await keepCalendarTimes(id, times);
      return back();
    };
  },
  newId: () => crypto.randomUUID(),
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
  await changeSettings((s) => {
    const there = s.calendars.find((c) => c.id === info.id);
    // Its name and when it folds are the user's, and may be others by now.
    const next = there ? { ...info, name: there.name, fold: there.fold } : info;
    return { ...s, calendars: there ? s.calendars.map((c) => (c.id === info.id ? next : c)) : [...s.calendars, next] };
  });
}
