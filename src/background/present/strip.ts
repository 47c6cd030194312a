/** The strip of one answer on its way, word by word as experience.md has it: every step and every end. */
import { t, type WordKey } from '../../browser/words.ts';
import { isMessage } from '../../core/approach-keys.ts';
import { isTaught } from '../../core/recipe/taught-site.ts';
import type { Delivery } from '../../core/delivery/types.ts';
import type { Button, StripView } from '../../core/view.ts';
import { metaOf } from '../../platforms/metas.ts';
import { say } from './say.ts';
import { verbSlots } from './site-verb.ts';
import { button, copyNote, unsent, verbed } from './strip-buttons.ts';
import type { Draft } from './strip-draft.ts';
import { isOnNote, pausedDraft } from './strip-paused.ts';
import { timeOf } from './when.ts';

/** So long a finished strip stays open before it folds, ms. */
const FOLDS_AFTER = 6000;

/** @param firstName as notes use it; the strip's words use the same. @param offered the kind of contact point in the note. */
export function stripView(d: Delivery, firstName: string, offered: string | null): StripView {
  const draft = draftOf(d, offered);
  const site = metaOf(d.platform)?.name ?? d.platform;
  const sent = d.sentText ?? d.note;
  return {
    deliveryId: d.id,
    step: draft.step ? t(draft.step) : null,
    text: say(draft.text, {
      name: firstName,
      site,
      time: timeOf(d.sentAt ?? d.changedAt),
      seconds: '{seconds}',
      ...verbSlots(d.platform),
      ...draft.slots,
    }),
    countdownUntil: d.phase === 'countdown' || d.phase === 'decline-countdown' ? d.countdownUntil : null,
    buttons: draft.buttons ?? [],
    note: draft.note ? sent : null,
    ...(draft.inFull ? { inFull: true } : {}),
    mood: draft.mood ?? 'working',
    foldsAt: draft.mood === 'done' ? d.changedAt + FOLDS_AFTER : null,
  };
}

function draftOf(d: Delivery, offered: string | null): Draft {
  switch (d.phase) {
    case 'countdown':
      return d.note === null
        ? { text: isTaught(d.platform) ? 'strip_deleting_taught' : 'strip_deleting_quiet', buttons: [button('undo', 'do_undo')] }
        : { text: 'strip_sending', buttons: [button('undo', 'do_undo')] };
    case 'opening':
    case 'placing':
      return { text: openingText(d), buttons: [button('stop', 'do_stop')] };
    case 'placed':
      return {
        text: placedText(d),
        ...(d.declines && d.level >= 3 ? { step: 'strip_step_1' as const } : {}),
        buttons: [button('take-out', 'do_take_out')],
      };
    case 'sending':
      return { text: 'strip_sending_now' };
    case 'watching':
      return { text: 'strip_checking' };
    case 'returning':
      return d.note === null ? { text: 'strip_going' } : { text: 'strip_sent', step: 'strip_step_2' };
    case 'decline-countdown':
      return { text: 'strip_deleting', step: 'strip_step_2', buttons: [button('keep', 'do_keep')] };
    case 'declining':
      return { text: 'strip_deleting_now' };
    case 'outlining':
      return { text: d.sentAt ? 'strip_outlined_sent' : 'strip_outlined', mood: 'asking', buttons: [button('dismiss', 'do_close')] };
    case 'asking-other':
      return {
        text: 'strip_other_sent',
        mood: 'asking',
        buttons: [verbed(d, 'delete-anyway', 'do_delete_it'), button('keep', 'do_keep_it')],
      };
    case 'asking-sent':
      return { text: 'strip_was_sent', mood: 'asking', buttons: [button('was-sent', 'do_yes_sent'), button('was-not-sent', 'do_no_sent')] };
    case 'asking-email':
      return {
        text: 'strip_email',
        mood: 'asking',
        note: true,
        buttons: [
          verbed(d, 'email-sent', d.declines ? 'do_yes_delete' : 'do_yes_sent'),
          button('email-not-yet', 'do_not_yet'),
          ...copyNote(d),
          button('stop', 'do_drop'),
        ],
      };
    case 'paused':
      return pausedDraft(d);
    default:
      return endDraft(d, offered);
  }
}

function openingText({ platform, threadUrl }: Delivery): WordKey {
  const meta = metaOf(platform);
  if (threadUrl !== null && meta?.opensByHand?.(threadUrl)) return 'strip_opening_page';
  return meta?.enterIsNewLine ? 'strip_opening_post' : 'strip_opening';
}

function placedText({ declines, level, platform }: Delivery): WordKey {
  const which = declines ? (level >= 3 ? 'strip_placed' : 'strip_placed_only') : 'strip_placed_message';
  return metaOf(platform)?.enterIsNewLine ? `${which}_post` : which;
}

const DONE_BY_POINT: Partial<Record<string, WordKey>> = {
  linkedin: 'strip_done_linkedin',
  shop: 'strip_done_shop',
  page: 'strip_done_page',
  email: 'strip_done_email',
};

/** After the second clean answer the done line says once that Doorstep can press Send, too. */
const withSendHint = (d: Delivery, draft: Draft): Draft =>
  d.answer?.offersSend === true ? { ...draft, buttons: [...(draft.buttons ?? []), button('open-options', 'strip_done_more')] } : draft;

const isHandsOff = (d: Delivery): boolean => metaOf(d.platform)?.handsOff === true && !isMessage(d.kind);

/** The user goes on alone on the site's own page, and finds the note here until then. */
const thenPress = (text: WordKey, d: Delivery): Draft => ({
  text,
  mood: 'asking',
  note: true,
  buttons: [...copyNote(d), ...openThere(d), button('dismiss', 'do_close')],
});

const openThere = (d: Delivery): Button[] => {
  const url = metaOf(d.platform)?.requestUrl(d.sender) ?? null;
  return url === null ? [] : [{ verb: 'open-page', label: say('reply_open', { site: metaOf(d.platform)?.name ?? '' }), opens: url }];
};

/** Once a note stood in the box nobody can say that nothing happened; and a message is no request. */
const stoppedText = (d: Delivery, untouched: WordKey): WordKey =>
  !d.placedEver ? untouched : isMessage(d.kind) ? 'strip_stopped_so' : 'strip_stopped';

function endDraft(d: Delivery, offered: string | null): Draft {
  const wrote = (d.sentText ?? d.note) ? [button('what-i-wrote', 'do_what_i_wrote')] : [];
  const done = (text: WordKey): Draft => ({ text, mood: 'done', note: wrote.length > 0, buttons: wrote });
  const stopped = (text: WordKey, buttons: Button[]): Draft => ({ text, mood: 'stopped', note: true, buttons });
  switch (d.end) {
    case 'declined':
      if (d.channel === 'email') return done('strip_done_by_email');
      return withSendHint(d, done(offered === null ? 'strip_done' : (DONE_BY_POINT[offered] ?? 'strip_done_other')));
    case 'declined-silently':
      return { text: isTaught(d.platform) ? 'strip_done_taught' : 'strip_done_quiet', mood: 'done' };
    case 'emailed':
      // A draft was opened; whether it was sent only the user knows.
      if (d.sentAt === null) return isHandsOff(d) ? thenPress('strip_mail_then', d) : done('strip_mail_open');
      return done('strip_done_busy');
    case 'note-only':
      return done('strip_done_busy');
    case 'kept':
      return d.sentAt === null ? { text: stoppedText(d, 'strip_stopped_nothing'), mood: 'done' } : done('strip_done_kept');
    case 'shown':
      return {
        text: d.declines ? 'strip_shown' : 'strip_shown_message',
        mood: 'stopped',
        note: true,
        inFull: true,
        buttons: [...copyNote(d), button('dismiss', 'do_close')],
      };
    case 'copied':
      return isHandsOff(d) ? thenPress('strip_copied_then', d) : done('strip_done_copied');
    case 'placed-only':
      return done(placedText({ ...d, level: 2 }));
    case 'undone':
      return { text: 'strip_stopped_nothing', mood: 'done' };
    case 'stopped':
    case 'dropped':
      return { text: stoppedText(d, d.declines ? 'strip_stopped' : 'strip_stopped_nothing'), mood: 'done' };
    case 'taken-out':
      return { text: 'strip_taken_out', mood: 'done', note: true, buttons: copyNote(d) };
    case 'occupied':
      return stopped('strip_occupied', unsent(d));
    case 'not-proven':
      return stopped('strip_not_proven', unsent(d));
    case 'place-failed':
      return stopped('strip_place_failed', unsent(d));
    case 'decline-unseen':
      return {
        text: d.sentAt === null ? 'strip_decline_unseen_quiet' : 'strip_decline_unseen',
        mood: 'stopped',
        note: d.sentAt !== null,
        buttons: [...wrote, button('dismiss', 'do_close')],
      };
    case 'could-not-tell':
      if (isOnNote(d)) return stopped('strip_unsure_sent', [...copyNote(d), button('dismiss', 'do_close')]);
      return {
        text: 'strip_unsure_declined',
        mood: 'stopped',
        note: d.sentAt !== null,
        buttons: [...wrote, button('dismiss', 'do_close')],
      };
    default:
      return { text: 'strip_stopped_nothing', mood: 'done' };
  }
}
