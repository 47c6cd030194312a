import { busyReason, nextRung, propose, reason, saidReasons, silent, turnsAway, type Case } from './draft.ts';
import { answerFor, type Answer } from './answers.ts';
import { afterFinal } from './requests.ts';
import type { Reason, Verdict } from './types.ts';

/** Messages of a certain contact who isn't a friend. */
export function decideMessage(c: Case): Verdict {
  const intent = c.facts?.intent ?? 'unsure';
  const why: Reason[] = [intent === 'unsure' ? reason('reads-unsure') : reason('reads-like', { intent })];
  const before = saidReasons(c);
  if (c.said.reached >= 4) return afterFinal(c, [...why, ...before]);
  if (c.busy?.screenShared) return hold(c, why);
  if (c.has('false-alarm') && c.said.falseAlarms > 0) {
    return silent(c, [reason('false-alarm', { count: String(c.said.falseAlarms) }), ...why], 'popup', c.busy?.until ?? null);
  }
  if (intent === 'hostile' || intent === 'pushes_after_decline') return boundary(c, intent, [...why, ...before]);
  if (c.has('notice')) return silent(c, [reason('invite-automatic'), ...why], 'popup');
  return place(c, answerFor(c, intent), [...why, ...before]);
}

/** Presses after a no, or is hostile: plain, firm, last word, then silence. */
function boundary(c: Case, intent: string, why: Reason[]): Verdict {
  const reached = c.said.reached;
  if (reached >= 3) {
    const last = c.said.noes[0];
    const firm = reason('firm-said', { at: String(last?.at ?? c.nowMs), platform: last?.platform ?? c.approach.platform });
    return propose(c, 'final_boundary', ['final_boundary', 'mute_or_block'], 'firm_final', [firm, ...why], { rung: 4, situation: 17 });
  }
  const deferred = c.said.deferred;
  const told = deferred ? [reason('deferred-before', { at: String(deferred.at), platform: deferred.platform })] : [];
  const rung = Math.max(2, nextRung(c)) as 2 | 3 | 4;
  return propose(c, 'firm_boundary', ['firm_no', 'mute_or_block'], 'firm_kind', [...told, ...why], {
    rung, situation: intent === 'hostile' ? 17 : 15,
  });
}

/** Nothing may be read over the user's shoulder: it waits in the popup. */
function hold(c: Case, why: Reason[]): Verdict {
  const busy = busyReason(c);
  return silent(c, busy ? [busy, ...why] : why, 'popup', c.busy?.until ?? null);
}

/** Says where an answer is shown: held while busy, offered once otherwise. */
function place(c: Case, answer: Answer, why: Reason[]): Verdict {
  const busy = busyReason(c);
  const more = answer.why ? [answer.why, ...why] : why;
  const { verdict, kinds, tone, situation, rung } = answer;
  if (verdict === 'no_nudge') return silent(c, busy ? [busy, ...more] : more, 'popup', c.busy?.until ?? null);
  if (busy && c.busy) {
    // During busy hours the first message of the day is one silent line, the rest wait.
    if (answer.pressing) return propose(c, verdict, kinds, tone, more, { shown: 'card', situation, rung });
    const heldUntil = c.busy.until;
    if (c.firstToday) return propose(c, verdict, kinds, tone, [busy, reason('first-today'), ...more], { shown: 'line', heldUntil, situation, rung });
    return propose(c, verdict, kinds, tone, [busy, reason('held-until', { until: String(heldUntil) }), ...more], { shown: 'popup', counts: false, heldUntil, situation, rung });
  }
  const offered = c.said.offered;
  if (offered && turnsAway(c.ruling.outcome) && !answer.pressing) {
    const once = reason('offered-before', { at: String(offered.at), platform: offered.platform });
    return propose(c, verdict, kinds, tone, [once, ...more], { shown: 'popup', counts: false, situation, rung });
  }
  return propose(c, verdict, kinds, tone, more, { situation, rung });
}
