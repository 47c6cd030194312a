/** The one quiet line at somebody's row, with its own buttons. */
import { isMessage } from '../../core/approach-keys.ts';
import type { Button } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import { say } from './say.ts';
import { relationWord } from './why.ts';
import { timeOf } from './when.ts';

/** @param first the name as buttons say it. */
export function lineOf(j: Judged, first: string): string {
  const { nudge, verdict, contact } = j;
  if (j.match.warn === 'look-alike') return say('line_impostor', { name: contact?.names[0] ?? first });
  if (j.marked?.by === 'account' && j.marked.outcome === 'no' && !isMessage(nudge.kind))
    return say('line_marked', { name: nudge.sender.name });
  if (verdict.question === 'who') return say('line_stranger', { name: nudge.sender.name });
  if (verdict.question === 'same') return say('line_is_it', { name: contact?.names[0] ?? first });
  if (isBusyLine(j)) return say('line_busy', { name: first, time: timeOf(j.busyUntil ?? 0) });
  const relation = relationWord(verdict.relationship ?? '');
  if (isMessage(nudge.kind))
    return relation ? say('line_message_relation', { name: first, relation }) : say('line_message', { name: first });
  if (j.log.length > 0) return say('line_again', { name: first });
  return relation ? say('line_friend_request_relation', { name: first, relation }) : say('line_friend_request', { name: first });
}

/** A work contact's first message of the day while the user is busy (experience.md 13). */
const isBusyLine = (j: Judged): boolean =>
  j.busyUntil !== null && isMessage(j.nudge.kind) && j.verdict.shown === 'line' && j.verdict.question === null;

export function lineButtons(j: Judged): Button[] {
  if (j.verdict.question === 'who') return [{ verb: 'unfold', label: say('line_who') }];
  if (!isBusyLine(j)) return [];
  return [
    { verb: 'unfold', label: say('line_answer_short') },
    { verb: 'busy-later', label: say('line_at', { time: timeOf(j.busyUntil ?? 0) }) },
  ];
}
