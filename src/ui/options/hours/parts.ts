import type { Schedule } from '../../../core/hours/schedule.ts';

/** What every part of the weekly plan gets. */
export interface HoursParts {
  hours: Schedule;
  /** Makes a change to the hours that are stored at that moment and says so, with a way back. */
  save: (change: (hours: Schedule) => Schedule, said: string) => void;
}
