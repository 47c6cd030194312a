/** "You said you'd write": one promise as the popup shows it. */
import type { PromiseView } from '../../core/popup.ts';
import { isDue, laterTimes, type Promised } from '../../core/promise.ts';
import { say } from './say.ts';
import { timeOf, timeOrDate } from './when.ts';

const LATER = {
  tonight: 'promise_tonight',
  tomorrow: 'promise_tomorrow',
  'this-week': 'promise_this_week',
  'next-week': 'promise_next_week',
} as const;

/** @param now in the user's zone of today; a promise made in another zone says so. */
export function promiseView(p: Promised, now: Temporal.ZonedDateTime): PromiseView {
  return {
    id: p.id,
    name: p.name,
    said: p.words,
    due: p.due === null ? null : dueWords(p.due, p.zone, now),
    late: isDue(p, now.epochMilliseconds),
    later: laterTimes(now).map(({ code }) => ({ value: code, label: say(LATER[code]) })),
  };
}

/** The time as it is here; beside it the clock of the place where it was said, if that is another one. */
function dueWords(due: number, zone: string, now: Temporal.ZonedDateTime): string {
  const here = timeOrDate(due, now);
  const there = Temporal.Instant.fromEpochMilliseconds(due).toZonedDateTimeISO(zone);
  if (there.offset === there.withTimeZone(now.timeZoneId).offset) return here;
  const clock = timeOf(due, zone);
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return say('promise_elsewhere', { clock, here, place });
}
