/** "Asks again. You answered on 4 May on Messenger." */
import { isMessage } from '../../core/approach-keys.ts';
import { metaOf } from '../../platforms/metas.ts';
import type { Judged } from '../judge.ts';
import { say } from './say.ts';
import { dateOf } from './when.ts';

/** What happened before with this person, in one or two sentences, or null if nothing did. */
export function historyLine(j: Judged, name: string, now: Temporal.ZonedDateTime): string | null {
  const last = j.log[0];
  if (!last || isMessage(j.nudge.kind)) return null;
  const date = dateOf(last.at, now);
  const site = metaOf(last.platform)?.name ?? last.platform;
  const what =
    last.outcome.includes('email') ? say('history_again_email', { date })
    : last.outcome.includes('copied') ? say('history_again_copied', { date })
    : last.outcome.includes('left') ? say('history_again_left', { date })
    : last.text === null ? say('history_again_quiet', { date })
    : say('history_again_site', { date, site });
  const unseen = last.text !== null && !last.read ? [say('history_maybe_unseen')] : [];
  return [what, ...unseen, say('history_waits', { name })].join(' ');
}
