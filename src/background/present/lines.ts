/** The one quiet line at somebody's row, with its own buttons. */
import { isInvite, isMessage } from '../../core/approach-keys.ts';
import type { WordKey } from '../../browser/words.ts';
import type { Kind } from '../../core/approach.ts';
import { isOpenEnd } from '../../core/hours/busy.ts';
import type { Button } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import { say } from './say.ts';
import { relationWord } from './why.ts';
import { freeAt, isToday } from './when.ts';

/** @param first the name as buttons say it. */
export function lineOf(j: Judged, first: string, now: Temporal.ZonedDateTime): string {
  const { nudge, verdict, contact } = j;
  // What it is about, in the site's own words, before anything is offered (R30); they are gone after a restart.
  if (isInvite(nudge.kind)) return j.approach.text || say(INVITES[nudge.kind] ?? 'invite_page', { name: nudge.sender.name });
  if (j.match.warn === 'look-alike') return say('line_impostor', { name: contact?.names[0] ?? first });
  if (j.marked?.by === 'account' && j.marked.outcome === 'no' && !isMessage(nudge.kind))
    return say('line_marked', { name: nudge.sender.name });
  if (verdict.question === 'who') return say('line_stranger', { name: nudge.sender.name });
  if (verdict.question === 'same') return say('line_is_it', { name: contact?.names[0] ?? first });
  if (isBusyLine(j)) {
    const until = j.busyUntil ?? 0;
    return isOpenEnd(until) ? say('line_busy_open', { name: first }) : say('line_busy', { name: first, time: freeAt(until, now) });
  }
  const relation = relationWord(verdict.relationship ?? '');
  if (isMessage(nudge.kind))
    return relation ? say('line_message_relation', { name: first, relation }) : say('line_message', { name: first });
  if (j.log.length > 0) return say('line_again', { name: first });
  return relation ? say('line_friend_request_relation', { name: first, relation }) : say('line_friend_request', { name: first });
}

const INVITES: Partial<Record<Kind, WordKey>> = { page_invite: 'invite_page', group_invite: 'invite_group', event_invite: 'invite_event' };

/** A work contact's first message of the day while the user is busy (experience.md 13). */
const isBusyLine = (j: Judged): boolean =>
  j.busyUntil !== null && isMessage(j.nudge.kind) && j.verdict.shown === 'line' && j.verdict.question === null;

export function lineButtons(j: Judged, now: Temporal.ZonedDateTime): Button[] {
  if (j.verdict.question === 'who') return [{ verb: 'unfold', label: say('line_who') }];
  if (!isBusyLine(j)) return [];
  return [{ verb: 'unfold', label: say('line_answer_short') }, laterButton(j, now)];
}

/** "At 17:00": puts it off until the user is free again. */
export function laterButton(j: Judged, now: Temporal.ZonedDateTime): Button {
  const until = j.busyUntil ?? now.epochMilliseconds;
  const words = isOpenEnd(until) ? 'line_at_open' : isToday(until, now) ? 'line_at' : 'line_at_day';
  return { verb: 'busy-later', label: say(words, { time: isOpenEnd(until) ? '' : freeAt(until, now) }) };
}
