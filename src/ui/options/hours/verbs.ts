import type { CalendarPreview, CalendarRead } from '../../../core/hours/calendar/file.ts';
import type { CalendarInfo } from '../../../core/hours/calendar/stored.ts';
import type { Schedule } from '../../../core/hours/schedule.ts';
import type { WayBack } from '../../../core/take-back.ts';

/** What can be done with busy hours. Each promise settles when it is stored; throws what the storage throws. */
export interface HoursVerbs {
  /** @param change gets what is stored at that moment. @returns the way back. */
  changeHours: (change: (hours: Schedule) => Schedule) => Promise<WayBack>;
  /** Reads files off the page's own thread; nothing is kept yet. */
  readCalendars: (files: File[]) => Promise<CalendarRead[]>;
  /** Keeps the times of these; a file that was read before takes its own place. */
  keepCalendars: (previews: CalendarPreview[]) => Promise<void>;
  changeCalendar: (id: string, change: Partial<Pick<CalendarInfo, 'name' | 'fold'>>) => Promise<void>;
  /** @returns the way back. */
  removeCalendar: (id: string) => Promise<WayBack>;
  newId: () => string;
}
