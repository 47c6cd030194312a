import { isInvite, isMessage } from '../approach-keys.ts';
import { busyReason, propose, reason, silent, type Case } from './draft.ts';
import { decideInvite } from './invites.ts';
import type { Verdict } from './types.ts';

/** People who aren't in the book: one grey line, no badge; nothing at all where the user wants no such lines. */
export function decideStranger(c: Case): Verdict {
  const unknown = reason('not-in-book');
  if (isInvite(c.approach.kind)) return decideInvite(c);
  if (c.settings.sites[c.approach.platform]?.strangers === false) {
    return silent(c, [reason('strangers-hidden', { platform: c.approach.platform }), unknown]);
  }
  const line = { shown: 'line', counts: false, question: 'who' } as const;
  const busy = busyReason(c);
  if (isMessage(c.approach.kind)) {
    const intent = c.facts?.intent ?? 'unsure';
    const why = [reason('reads-like', { intent }), unknown];
    if (intent === 'hostile') return propose(c, 'block_or_mute', ['mute_or_block', 'none'], 'none', why, { ...line, question: null });
    // Nobody is interrupted by a stranger.
    if (busy) return silent(c, [busy, ...why], 'popup', c.busy?.until ?? null);
    if (intent === 'sales_pitch')
      return propose(c, 'decline', ['pitch_decline', 'none'], 'neutral_professional', why, { ...line, situation: 9 });
    if (intent === 'page_or_group_invite' || intent === 'event_or_seminar_invite' || c.has('notice')) return silent(c, why, 'popup');
    if (intent === 'new_business_enquiry') {
      const word = c.side === 'personal' ? 'redirect' : 'reply_when_free';
      return propose(c, word, ['enquiry_reply', 'ask_identity'], 'warm', why, { ...line, situation: 8 });
    }
    if (intent === 'asks_contact_info')
      return propose(c, 'redirect', ['contact_info_redirect', 'ask_identity'], 'neutral_professional', why, { ...line, situation: 13 });
  }
  return propose(c, 'leave_pending', ['ask_identity', 'none', 'decline_plain'], 'neutral_professional', [unknown], line);
}

/** A name that fits but isn't proven: first "Is it Ana?"; no greeting before yes. */
export function decideUnproven(c: Case): Verdict {
  const { contact, level, others } = c.match;
  const name = contact?.names[0] ?? '';
  const who = reason(level === 'likely' ? 'is-likely' : 'is-possible', { name });
  const why = others.length > 0 ? [who, reason('several-possible', { name, count: String(others.length + 1) })] : [who];
  if (isInvite(c.approach.kind)) return silent(c, why, 'popup');
  const busy = busyReason(c);
  // Whatever the book says about that person must not show on a page before it is them.
  const distance = contact?.relationships.includes('keep-distance') === true;
  if (busy && isMessage(c.approach.kind)) return silent(c, [busy, ...why], 'popup', c.busy?.until ?? null);
  return propose(c, 'leave_pending', ['ask_identity', 'none'], 'neutral_professional', why, {
    shown: distance ? 'mark' : 'card',
    counts: !distance,
    question: 'same',
    outcome: 'ask',
  });
}
