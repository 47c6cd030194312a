import { outlook, type Outlook } from '../../src/core/hours/combine.ts';
import type { Settings } from '../../src/core/settings.ts';

/** Busy now and next, as the options page derives it from settings. @param now epoch ms. */
export const outlookOf = (s: Settings, now: number): Outlook =>
  outlook(
    { busy: s.busy, schedule: s.hours, calendar: [] },
    Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(Temporal.Now.timeZoneId()),
  );
