import type { Schedule } from '../../../core/hours/schedule.ts';

/** What every part of the weekly plan gets. */
export interface HoursParts {
  hours: Schedule;
  /** Keeps the hours and says so, with a way back. */
  save: (hours: Schedule, said: string) => void;
}
