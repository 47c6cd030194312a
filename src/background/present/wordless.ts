/** Answers without a note: leave it, delete it, mute, keep a copy, block. What stands for strangers and for people kept at a distance. */
import { isMessage } from '../../core/approach-keys.ts';
import type { AssistLevel } from '../../core/settings.ts';
import type { Button, ReplyView } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import { say } from './say.ts';
import { dateOf, timeOf } from './when.ts';
import { shortName } from './words-for.ts';

/** An answer without a note. */
export const bare = (id: string, button: Button): ReplyView => ({ id, button, note: null, noteLang: null, limit: null, choices: [] });

/** "Leave it unanswered": a request that waits usually keeps its sender from asking again. */
export const leaveReply = (j: Judged, name: string): ReplyView =>
  bare('leave', {
    verb: 'leave',
    label: say('reply_leave'),
    effect: isMessage(j.nudge.kind) || isDistant(j) ? say('effect_leave') : say('effect_leave_waits', { name }),
  });

/** Deletes the request without a word; below level 3 it shows where the site's own button is, hands off it opens the page. */
export function quietReply(
  label: 'reply_quiet' | 'reply_delete_quiet' | 'reply_delete_request',
  level: AssistLevel,
  j: Judged,
  name: string,
): ReplyView {
  const page = j.meta.handsOff ? j.meta.requestUrl(j.nudge.sender) : null;
  if (page !== null)
    return bare('open-there', {
      verb: 'open-page',
      label: say('reply_open', { site: j.meta.name }),
      effect: say('effect_press_there', { site: j.meta.name, name }),
      opens: page,
    });
  const effect = level >= 3 ? say('effect_quiet', { site: j.meta.name, name }) : say('effect_quiet_outline', { site: j.meta.name });
  return bare('quiet', { verb: 'quiet', label: say(label), effect });
}

/** "I don't know them" was said: gone or left, and no more such lines for whoever wants none. */
export function unknownReplies(j: Judged, level: AssistLevel): { replies: ReplyView[]; more: ReplyView[] } {
  const name = shortName(j.nudge.sender.name);
  const remove = isMessage(j.nudge.kind) ? [] : [quietReply('reply_delete_request', level, j, name)];
  const hide = bare('hide-strangers', {
    verb: 'hide-strangers',
    label: say('reply_hide_strangers'),
    effect: say('effect_hide_strangers', { site: j.meta.name }),
  });
  const askAgain = bare('who-again', { verb: 'undo-learn', label: say('line_who') });
  return { replies: [...remove, leaveReply(j, name), hide], more: [askAgain] };
}

/** For people one wants no more of: a copy first, before any block; nothing of it is automatic. */
export function safetyReplies(j: Judged, now: Temporal.ZonedDateTime): { keep: ReplyView; mute: ReplyView; block: ReplyView } {
  const { nudge, meta } = j;
  const name = shortName(nudge.sender.name);
  const { profile } = nudge.sender;
  const block = say(profile ? 'effect_block_steps' : 'effect_block_steps_there', { name, site: meta.name });
  return {
    keep: bare('keep-copy', { verb: 'keep-copy', label: say('reply_keep_copy'), effect: say('effect_keep_copy'), copies: copyOf(j, now) }),
    mute: bare('mute', { verb: 'mute', label: say('reply_mute'), effect: say('effect_mute', { name }) }),
    block: bare('block-steps', {
      verb: 'open-page',
      label: say('reply_block_steps'),
      effect: block,
      ...(profile ? { opens: profile } : {}),
    }),
  };
}

/** What was written, by whom and when, as plain lines. */
function copyOf({ nudge, approach, meta }: Judged, now: Temporal.ZonedDateTime): string {
  const at = nudge.at ?? nudge.firstSeenAt;
  const head = say(isMessage(nudge.kind) ? 'copy_message' : 'copy_request', {
    name: nudge.sender.name,
    site: meta.name,
    date: dateOf(at, now),
    time: timeOf(at),
  });
  return [head, nudge.sender.profile ?? '', approach.text].filter((line) => line !== '').join('\n');
}

const isDistant = (j: Judged): boolean => j.verdict.relationship === 'keep-distance';
