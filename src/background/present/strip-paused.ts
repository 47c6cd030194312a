/** What is said of an answer that waits for a new click: what is known, and what can be done. */
import type { WordKey } from '../../browser/words.ts';
import type { Delivery } from '../../core/delivery/types.ts';
import { button, copyNote, openAgain, wordless } from './strip-buttons.ts';
import type { Draft } from './strip-draft.ts';

/** The strip of a paused delivery. */
export function pausedDraft(d: Delivery): Draft {
  const goOn = [button('go-on', 'do_go_on'), button('drop', 'do_leave_it')];
  const sent = d.sentAt !== null;
  switch (d.pause) {
    case 'tab-closed':
    case 'send-unseen':
      if (d.begun?.step === 'decline') return { text: 'strip_unsure_declined', mood: 'asking', buttons: goOn };
      if (d.note === null) return { text: 'strip_stopped', mood: 'asking', buttons: goOn };
      if (isUnsureSent(d)) return { text: 'strip_closed_unsure', mood: 'asking', note: true, buttons: goOn };
      return sent
        ? { text: 'strip_done_kept', mood: 'asking', buttons: goOn }
        : {
            text: d.declines ? 'strip_not_sent' : 'strip_not_sent_message',
            mood: 'asking',
            note: true,
            buttons: [...openAgain(d), ...wordless(d), button('drop', 'do_drop')],
          };
    case 'expired':
      return { text: 'strip_expired', mood: 'asking', note: !sent, buttons: goOn };
    case 'reloaded':
      return { text: 'strip_reloaded', mood: 'asking', note: !sent, buttons: goOn };
    case 'restarted':
      return { text: 'strip_restarted', mood: 'asking', note: !sent, buttons: goOn };
    case 'request-gone':
      return {
        text: d.note === null ? 'strip_request_gone_quiet' : 'strip_request_gone',
        mood: 'asking',
        buttons: [button('drop', 'do_close')],
      };
    case 'permission-lost':
      return { text: 'strip_no_permission', mood: 'asking', note: !sent, buttons: [...goOn, ...copyNote(d)] };
    case 'hidden':
      return isOnNote(d)
        ? { text: 'strip_hidden', mood: 'asking', note: true, buttons: goOn }
        : { text: 'strip_hidden', mood: 'asking', buttons: [button('go-on', 'do_show_request'), button('drop', 'do_leave_it')] };
    case 'level-lowered':
    case 'switched-off':
      return {
        text: d.pause === 'switched-off' ? 'strip_switched_off' : 'strip_lowered',
        mood: 'asking',
        note: !sent,
        buttons: [...goOn, ...(sent ? [] : copyNote(d))],
      };
    default:
      return { text: timeoutText(d), mood: 'stopped', note: !sent, buttons: [...goOn, ...(sent ? [] : copyNote(d))] };
  }
}

/** Is the note still to be sent? Then it is its chat that is waited for. */
export const isOnNote = (d: Delivery): boolean => d.note !== null && d.sentAt === null;

/** Send was pressed, and nobody has seen yet what became of it. */
const isUnsureSent = (d: Delivery): boolean => d.sentAt === null && (d.pausedFrom === 'sending' || d.pausedFrom === 'watching');

/** May the note stand in the box, so that the user can have sent it? */
const mayStand = (d: Delivery): boolean => d.placedEver || d.begun?.step === 'place';

/** Says what is known and no more. */
function timeoutText(d: Delivery): WordKey {
  if (d.begun?.step === 'decline') return 'strip_unsure_declined';
  if (d.note === null) return 'strip_timeout_quiet';
  if (isUnsureSent(d) || (d.sentAt === null && mayStand(d))) return 'strip_timeout_unsure';
  return d.sentAt === null ? 'strip_timeout' : 'strip_timeout_sent';
}
