import { nextRung, propose, reason, saidReasons, silent, type Case } from './draft.ts';
import type { ReplyKind, Verdict } from './types.ts';

const FRIENDS = ['friend', 'family'];
/** From this many invites of one person on, a note is offered once. */
const NOTE_FROM = 3;

/**
 * Page, group and event invites: no card and no badge; the popup lists them folded. What a site writes by itself needs
 * no answer; what a person in the book wrote by hand may have one, there.
 */
export function decideInvite(c: Case): Verdict {
  const kinds: ReplyKind[] = [c.approach.kind === 'event_invite' ? 'event_decline' : 'page_invite_decline', 'none'];
  const situation = c.approach.kind === 'event_invite' ? 10 : 12;
  const pushes = c.facts?.intent === 'pushes_after_decline';
  const before = saidReasons(c);
  if (!c.match.contact) return silent(c, [reason('not-in-book')], 'popup');
  if ((pushes && c.said.noes.length > 0) || c.said.noes.length >= 2) {
    const rung = Math.max(3, nextRung(c)) as 3 | 4;
    return propose(c, 'firm_boundary', ['firm_no', ...kinds], 'firm_kind', before, { shown: 'popup', counts: false, rung, situation: 10 });
  }
  // A friend's own party is between friends.
  if (c.approach.kind === 'event_invite' && FRIENDS.includes(c.ruling.relationship ?? '')) {
    return silent(c, [reason('friend-by-user', { relationship: c.ruling.relationship ?? '' })], 'popup');
  }
  const byHand = c.approach.text !== '' && !c.has('notice');
  const third = c.said.invites + 1 >= NOTE_FROM && c.said.noes.length === 0;
  if (byHand || third) {
    const why = third ? reason('invited-before', { count: String(c.said.invites) }) : reason('invite-by-hand');
    return propose(c, 'decline', kinds, 'warm', [why, ...before], { shown: 'popup', counts: false, rung: 1, situation });
  }
  return silent(c, [reason(byHand ? 'invite-by-hand' : 'invite-automatic')], 'popup');
}
