/** How a note gets to one person, and what is said of that before the click. */
import type { Slots } from '../../browser/words.ts';
import { isInvite, isMessage } from '../../core/approach-keys.ts';
import type { Kind } from '../../core/approach.ts';
import { userLanguage } from '../../browser/words.ts';
import { firstEmail } from '../../core/match/reach.ts';
import type { Offer } from '../../core/replies/choose.ts';
import { noteLanguage } from '../../core/replies/note-language.ts';
import { mailDraft, mailSubject } from '../../core/replies/subjects.ts';
import type { AssistLevel } from '../../core/settings.ts';
import { onItsHost } from '../../platforms/origins.ts';
import type { Judged } from '../judge.ts';
import type { Talk } from '../talks.ts';
import { say } from './say.ts';
import { verbSlots } from './site-verb.ts';

/** `talk`: the conversation stands elsewhere than where the request does. */
export type Way = { by: 'thread'; url: string; talk: Talk | null } | { by: 'email'; url: string } | { by: 'copy' };

/** The answer goes into a chat and ends there: a message is answered, or a word is sent that is late. */
export const isChat = ({ nudge }: Pick<Judged, 'nudge'>): boolean => hasNothingToDelete(nudge.kind) || nudge.late === true;

/**
 * Was this message read in a chat window over a page? The site names no conversation there, and the link in its heading
 * names the person. Its answer goes into that window, while it stands on the page.
 */
export const isInWindow = ({ nudge, meta }: Pick<Judged, 'nudge' | 'meta'>): boolean =>
  meta.chatWindows === true && nudge.kind === 'message' && nudge.thread === null && (nudge.sender.id ?? nudge.sender.profile) !== null;

/** The site's own box first, then what the person reads: e-mail from the book, a chat that stands open elsewhere, the clipboard. */
export function wayOf(j: Judged, note: Mailed | null): Way {
  const own = ownThread(j);
  if (own !== null) return { by: 'thread', url: own, talk: null };
  const here = j.talk?.platform === j.nudge.platform ? j.talk : null;
  if (here) return { by: 'thread', url: here.url, talk: here };
  const mail = mailtoOf(j, note);
  if (mail) return { by: 'email', url: mail };
  return j.talk ? { by: 'thread', url: j.talk.url, talk: j.talk } : { by: 'copy' };
}

/** The address of the site's own box for this person; null where none can be opened (pasted, hands off, none for strangers). */
export function ownThread({ nudge, meta }: Pick<Judged, 'nudge' | 'meta'>): string | null {
  const closed = nudge.kind === 'message_request' && meta.noBoxInRequests === true;
  // An invite's key is its notification's, and no conversation's.
  if (nudge.pasted === true || meta.handsOff === true || closed || isInvite(nudge.kind)) return null;
  return onItsHost(meta.threadUrl({ ...nudge.sender, thread: nudge.thread, page: nudge.page, front: nudge.front }), nudge.page);
}

/** A note, in the language that its e-mail's subject has too. */
type Mailed = Pick<Offer, 'text' | 'language'>;

/** An e-mail draft to the address in the book, or null if there is none. */
export function mailtoOf(j: Judged, note: Mailed | null): string | null {
  const address = j.match.level === 'certain' ? firstEmail(j.contact?.emails ?? []) : null;
  if (!address) return null;
  const { kind } = j.nudge;
  const about = isInvite(kind) ? 'asked-in' : isMessage(kind) ? 'message' : 'request';
  const subject = mailSubject(note?.language ?? noteLanguage(userLanguage()) ?? 'en', about, j.meta.name);
  return mailDraft(address, subject, note?.text ?? '');
}

/** A message is answered and no more; an invite is skipped, never pressed. */
const hasNothingToDelete = (kind: Kind): boolean => isMessage(kind) || isInvite(kind);

/** What the click does: first the way that the note takes, then what becomes of the request. @param away false: it stays. */
export function effectOf(j: Judged, level: AssistLevel, name: string, way: Way, away = true): string {
  const { meta, nudge } = j;
  const slots = { name, site: meta.name, ...verbSlots(nudge.platform) };
  if (!away && level > 1 && !isChat(j) && nudge.pasted !== true)
    return say(way.by === 'thread' ? 'effect_request_stays' : way.by === 'email' ? 'effect_email' : 'effect_copy', slots);
  if (nudge.pasted === true) return say('effect_copy', slots);
  if (meta.handsOff) return say(isChat(j) ? 'effect_copy' : 'effect_copy_hands_off', slots);
  if (meta.enterIsNewLine && way.by === 'thread' && way.talk === null && level > 1)
    return post(meta.opensByHand?.(way.url) ? 'effect_page' : 'effect_post', isChat(j) ? 'message' : level === 2 ? '2' : '3', slots);
  const here = way.by === 'thread' && (way.talk === null || way.talk.platform === nudge.platform);
  if (isChat(j) && (level === 1 || here))
    return say(level === 1 ? 'effect_message_1' : level === 4 ? 'effect_message_4' : 'effect_message_2', slots);
  if (level === 1 || here) return say(`effect_level_${level}`, slots);
  return [elsewhere(way, level, { ...slots, other: way.by === 'thread' ? (way.talk?.site ?? '') : '' }), after(j, level)].join(' ').trim();
}

/** The note is a post, sent with a button. */
const post = (which: 'effect_post' | 'effect_page', end: 'message' | '2' | '3', slots: Slots): string => say(`${which}_${end}`, slots);

function elsewhere(way: Way, level: AssistLevel, slots: Slots): string {
  if (way.by === 'email') return say('effect_way_email', slots);
  if (way.by === 'copy') return say('effect_way_copy', slots);
  return say(level === 4 ? 'effect_way_chat_4' : 'effect_way_chat', slots);
}

function after(j: Judged, level: AssistLevel): string {
  if (isChat(j)) return '';
  return say(level >= 3 ? 'effect_then_deleted' : 'effect_then_you', verbSlots(j.nudge.platform));
}
