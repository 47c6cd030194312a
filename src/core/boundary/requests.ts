import { nextRung, propose, reason, saidReasons, silent, type Case } from './draft.ts';
import { inCare } from './safety.ts';
import type { Reason, ReplyKind, Tone, Verdict } from './types.ts';

/** How a no to this person is worded first: the office's rule where one applies, another way in where one may be offered. */
export function declineKinds(c: Case): ReplyKind[] {
  const kinds: ReplyKind[] = [];
  if (c.policyApplies) kinds.push('decline_with_office_policy');
  // People in care are never sent to a network that shows whom one looks after.
  if (!inCare(c)) kinds.push('decline_with_linkedin_alternative');
  kinds.push('decline_plain');
  return kinds;
}

const SITUATIONS: Partial<Record<string, number>> = {
  vendor: 2,
  coworker: 3,
  boss: 4,
  report: 4,
  patient: 5,
  student: 5,
  parent: 5,
  acquaintance: 13,
};

const toneOf = (rung: number): Tone => (rung <= 1 ? 'warm' : rung === 2 ? 'neutral_professional' : rung === 3 ? 'firm_kind' : 'firm_final');

/** Friend, follow and connection requests of people in the book. */
export function decideRequest(c: Case): Verdict {
  const before = saidReasons(c);
  if (c.ruling.outcome === 'welcome') return welcome(c);
  if (c.said.reached >= 4) return afterFinal(c, before);
  if (c.ruling.outcome === 'redirect' || (c.ruling.outcome === 'ask' && c.said.noes.length > 0)) {
    const rung = nextRung(c);
    const situation = c.said.noes.length > 0 ? 14 : (SITUATIONS[c.ruling.relationship ?? ''] ?? 1);
    if (rung === 4) return propose(c, 'final_boundary', ['final_boundary', 'mute_or_block'], 'firm_final', before, { rung, situation: 17 });
    if (rung === 3) return propose(c, 'firm_boundary', ['firm_no', 'decline_plain'], 'firm_kind', before, { rung, situation });
    return propose(c, 'decline_offer_alternative', declineKinds(c), toneOf(rung), before, { rung, situation });
  }
  if (c.ruling.outcome === 'quiet') {
    return propose(c, 'decline', ['none', 'decline_plain'], 'none', before, { shown: 'popup', counts: false });
  }
  if (c.ruling.outcome === 'hold') {
    return propose(c, 'leave_pending', ['none', ...declineKinds(c)], 'none', before, {
      shown: 'popup',
      counts: false,
      heldUntil: c.busy?.until ?? null,
    });
  }
  // "Ask me": people met in passing get a plain no first, colleagues the other way in.
  const passing = c.ruling.relationship === 'acquaintance' || c.ruling.relationship === null;
  const kinds: ReplyKind[] = passing
    ? ['decline_plain', 'decline_with_linkedin_alternative', 'accept_with_note', 'ask_identity']
    : [...declineKinds(c), 'accept_with_note'];
  return propose(c, 'leave_pending', kinds, passing ? 'neutral_professional' : 'warm', before, {
    rung: 1,
    situation: SITUATIONS[c.ruling.relationship ?? ''] ?? 1,
  });
}

/** Welcome here: said only when this is the very place that an earlier note offered. */
function welcome(c: Case): Verdict {
  const offered = c.said.offered;
  if (!offered || offered.platform === c.approach.platform) return silent(c, []);
  return propose(c, 'accept_ok', ['accept_with_note', 'none'], 'warm', [reason('right-place', { platform: c.approach.platform })], {
    situation: 20,
  });
}

/** After the last word there are no more words. */
export function afterFinal(c: Case, before: Reason[]): Verdict {
  const last = c.said.noes[0];
  const why = reason('final-said', { at: String(last?.at ?? c.nowMs), platform: last?.platform ?? c.approach.platform });
  return propose(c, 'block_or_mute', ['mute_or_block', 'none'], 'none', [why, ...before], { rung: 5 });
}
