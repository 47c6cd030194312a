/** "Asks again. You answered on 4 May on Messenger." */
import { isMessage } from '../../core/approach-keys.ts';
import { skim } from '../../core/messages/skim.ts';
import { screenLanguage } from '../../browser/words.ts';
import { ELSEWHERE } from '../../platforms/elsewhere.ts';
import { metaOf } from '../../platforms/metas.ts';
import type { LogEntry } from '../../store/records.ts';
import type { Judged } from '../judge.ts';
import { say } from './say.ts';
import { verbSlots } from './site-verb.ts';
import { dateOf } from './when.ts';

/** What happened before with this person, in one or two sentences, or null if nothing did. */
export function historyLine(j: Judged, name: string, now: Temporal.ZonedDateTime): string | null {
  const planned = isPlanned(j) && j.verdict.relationship !== 'keep-distance' ? say('sofar_planned') : null;
  const lines = [planned, markedLine(j), j.also.length > 1 ? alsoLine(j) : null, askedAgain(j, name, now), skimLine(j)].filter(
    (line) => line !== null,
  );
  return lines.length > 0 ? lines.join(' ') : null;
}

/** Was this person added before anything had happened (R07)? */
export const isPlanned = (j: Judged): boolean => j.match.contact?.watch != null && j.match.warn === null;

/** "Also wrote on Instagram.", or null if nothing is known of another site. */
export function alsoLine({ also }: Judged): string | null {
  if (also.length === 0) return null;
  const names = also.map((id) => metaOf(id)?.name ?? (id === ELSEWHERE.id ? say('popup_paste_site_other') : id));
  return say('history_also', { site: new Intl.ListFormat(screenLanguage().lang).format(names) });
}

/** A long message in one line of its own words (R23); of one that is gone with the browser's session only where it stands. */
function skimLine({ nudge, approach, verdict }: Judged): string | null {
  if (!isMessage(nudge.kind) || verdict.relationship === 'keep-distance') return null;
  // What was pasted stands in no chat.
  if (approach.text === '' && nudge.facts !== null) return nudge.pasted === true ? null : say('popup_open_chat_to_see');
  const text = skim(approach.text);
  return text === null ? null : say('skim_long', { text });
}

/** What is left of somebody who was forgotten. */
function markedLine({ marked }: Judged): string | null {
  if (marked === null || marked.outcome === 'patient') return null;
  return say(marked.by === 'account' ? 'history_marked' : 'history_marked_name');
}

function askedAgain(j: Judged, name: string, now: Temporal.ZonedDateTime): string | null {
  const last = answerBefore(j);
  if (!last) return null;
  const date = dateOf(last.at, now);
  const meta = metaOf(last.platform);
  const site = (last.text === null ? null : meta?.chatName) ?? meta?.name ?? last.platform;
  const unseen = last.rung >= 1 && !last.read ? [say('history_maybe_unseen')] : [];
  // A message may be about anything; only what was said before is told.
  if (isMessage(j.nudge.kind)) return last.rung >= 1 ? [say('history_wrote_site', { date, site }), ...unseen].join(' ') : null;
  const what = last.outcome.includes('email')
    ? say('history_before_email', { date })
    : last.outcome.includes('copied')
      ? say('history_before_copied', { date })
      : last.outcome.includes('left')
        ? say('history_before_left', { date })
        : last.rung === 0 && last.text === null
          ? say('history_before_quiet', { date, ...verbSlots(last.platform) })
          : say('history_before_site', { date, site });
  const again = say(j.nudge.maybeSame === true ? 'history_maybe_same' : 'history_again');
  return [again, what, ...unseen, say('history_waits', { name })].join(' ');
}

/** The answer that the history tells of: the one that counts for the next, else the newest of all. */
export function answerBefore({ log, step }: Judged): LogEntry | null {
  const { earlier } = step;
  return log.find((e) => earlier !== null && e.at === earlier.at && e.platform === earlier.platform) ?? log[0] ?? null;
}
