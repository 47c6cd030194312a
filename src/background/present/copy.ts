/** A copy of what was written, by whom and when, as plain lines that can be shown to somebody else. */
import { isMessage } from '../../core/approach-keys.ts';
import { metaOf } from '../../platforms/metas.ts';
import type { LogEntry } from '../../store/records.ts';
import type { Judged } from '../judge.ts';
import { say } from './say.ts';
import { dateOf, timeOf } from './when.ts';

/** What came in now, and before it everything that was answered, the newest first. */
export function copyOf(j: Judged, now: Temporal.ZonedDateTime): string {
  const { nudge, approach, meta, log } = j;
  const at = nudge.at ?? nudge.firstSeenAt;
  const head = say(isMessage(nudge.kind) ? 'copy_message' : 'copy_request', {
    name: nudge.sender.name,
    site: meta.name,
    date: dateOf(at, now),
    time: timeOf(at),
  });
  const came = [head, nudge.sender.profile ?? '', approach.text].filter((line) => line !== '');
  return [came.join('\n'), ...log.map((entry) => saidThen(entry, now))].join('\n\n');
}

function saidThen(entry: LogEntry, now: Temporal.ZonedDateTime): string {
  const slots = { site: metaOf(entry.platform)?.name ?? entry.platform, date: dateOf(entry.at, now), time: timeOf(entry.at) };
  return entry.text === null ? say('copy_no_words', slots) : `${say('copy_said', slots)}\n${entry.text}`;
}
