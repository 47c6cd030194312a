/** Answers without a note: leave it, delete it, mute, keep a copy, block. What stands for strangers and for people kept at a distance. */
import type { WordKey } from '../../browser/words.ts';
import { isMessage } from '../../core/approach-keys.ts';
import type { AssistLevel } from '../../core/settings.ts';
import { USUAL_BLOCK_STEPS, type BlockStep } from '../../core/site.ts';
import type { Button, ReplyView } from '../../core/view.ts';
import type { Judged } from '../judge.ts';
import { copyOf } from './copy.ts';
import { say } from './say.ts';
import { verbSlots } from './site-verb.ts';
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
      effect: say('effect_press_there', { site: j.meta.name, name, ...verbSlots(j.nudge.platform) }),
      opens: page,
    });
  const silent = j.meta.declineIsSilent ? 'effect_quiet' : 'effect_quiet_taught';
  const effect = level >= 3 ? say(silent, { site: j.meta.name, name }) : say('effect_quiet_outline', { site: j.meta.name });
  return bare('quiet', { verb: 'quiet', label: say(label, verbSlots(j.nudge.platform)), effect });
}

/** Can a message be deleted without a word? Only a request to write can, where the site has such a button. */
export const isDeletable = ({ nudge, meta }: Pick<Judged, 'nudge' | 'meta'>): boolean =>
  nudge.kind === 'message_request' && meta.deletesMessageRequests === true && nudge.pasted !== true;

/** "I don't know them" was said: gone or left, and no more such lines for whoever wants none. */
export function unknownReplies(j: Judged, level: AssistLevel): { replies: ReplyView[]; more: ReplyView[] } {
  const name = shortName(j.nudge.sender.name);
  const remove = isMessage(j.nudge.kind) && !isDeletable(j) ? [] : [quietReply('reply_delete_request', level, j, name)];
  const hide = bare('hide-strangers', {
    verb: 'hide-strangers',
    label: say('reply_hide_strangers'),
    effect: say('effect_hide_strangers', { site: j.meta.name }),
  });
  const askAgain = bare('who-again', { verb: 'undo-learn', label: say('line_who') });
  return { replies: [...remove, leaveReply(j, name), hide], more: [askAgain] };
}

/** Fewer cards: about this person, or about such things. They wait in the popup from then on; nothing is answered. */
export function fewerReplies(j: Judged, name: string): ReplyView[] {
  const one = bare('fewer-person', { verb: 'fewer', label: say('fewer_person', { name }), effect: say('fewer_person_effect', { name }) });
  const kind = bare('fewer-kind', { verb: 'fewer', label: say('fewer_kind'), effect: say('fewer_kind_effect') });
  return [...(j.contact !== null && j.match.level === 'certain' ? [one] : []), ...(isMessage(j.nudge.kind) ? [kind] : [])];
}

/** For people one wants no more of: a copy first, before any block; nothing of it is automatic. */
export function safetyReplies(j: Judged, now: Temporal.ZonedDateTime): { keep: ReplyView; mute: ReplyView; block: ReplyView } {
  const { nudge, meta } = j;
  const name = shortName(nudge.sender.name);
  const { profile } = nudge.sender;
  const slots = { name, site: meta.name };
  // R12: what it costs comes before the first step, where there is something to lose.
  const shared =
    j.verdict.verdict !== 'safety' && j.match.level === 'certain' && j.contact?.relationships.some((r) => r !== 'keep-distance') === true;
  const cost = shared ? { cost: [say('block_cost', slots)] } : {};
  const steps = (meta.blockSteps ?? USUAL_BLOCK_STEPS).map((step) => say(STEP_WORDS[step], slots));
  const open: Button = { verb: 'open-page', label: say('reply_open_page', slots), ...(profile ? { opens: profile } : {}) };
  return {
    keep: bare('keep-copy', { verb: 'keep-copy', label: say('reply_keep_copy'), effect: say('effect_keep_copy'), copies: copyOf(j, now) }),
    mute: bare('mute', { verb: 'mute', label: say('reply_mute'), effect: say('effect_mute', { name }) }),
    block: {
      ...bare('block-steps', { ...open, effect: say('effect_block_seen', slots) }),
      title: say('reply_block_steps'),
      steps,
      ...cost,
    },
  };
}

const STEP_WORDS: Record<BlockStep, WordKey> = {
  profile: 'block_profile',
  dots: 'block_dots',
  more: 'block_more',
  menu: 'block_menu',
  'report-block': 'block_report_block',
  block: 'block_block',
  confirm: 'block_confirm',
};

/** Before a last word: the copy that makes way for it. */
export const keepFirst = (j: Judged, now: Temporal.ZonedDateTime): ReplyView =>
  bare('keep-copy', { verb: 'keep-copy', label: say('reply_keep_copy'), effect: say('effect_keep_first'), copies: copyOf(j, now) });

const isDistant = (j: Judged): boolean => j.verdict.relationship === 'keep-distance';
