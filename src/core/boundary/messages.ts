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
  if (c.has('false-alarm') && c.busy) return falseAlarm(c, why);
  if (intent === 'hostile' || intent === 'pushes_after_decline') return boundary(c, intent, [...why, ...before]);
  if (c.has('notice')) return silent(c, [reason('invite-automatic'), ...why], 'popup');
  return place(c, answerFor(c, intent), [...why, ...before]);
}

/** How an answer to push-back (situation 15) is remembered. */
export const PUSH_BACK_ANSWERED = 'push_back_answered';

/** Presses after a no, or is hostile: plain, firm, last word, then silence. */
function boundary(c: Case, intent: string, why: Reason[]): Verdict {
  const reached = c.said.reached;
  if (reached >= 3) {
    const last = c.said.noes[0];
    const firm = reason('firm-said', { at: String(last?.at ?? c.nowMs), platform: last?.platform ?? c.approach.platform });
    return propose(c, 'final_boundary', ['final_boundary', 'mute_or_block'], 'firm_final', [firm, ...why], { rung: 4, situation: 17 });
  }
  // R32: hurt is answered once, calmly, before anything gets firmer.
  const calm = intent === 'pushes_after_decline' && !c.history.some((h) => h.outcome === PUSH_BACK_ANSWERED);
  const deferred = c.said.deferred;
  const told = deferred ? [reason('deferred-before', { at: String(deferred.at), platform: deferred.platform })] : [];
  const rung = Math.max(2, nextRung(c)) as 2 | 3 | 4;
  return propose(c, 'firm_boundary', ['firm_no', 'mute_or_block'], 'firm_kind', [...told, ...why], {
    rung: calm ? 2 : rung,
    situation: intent === 'hostile' ? 17 : 15,
  });
}

/** R16: loud words for a small thing in busy hours: told once what urgent means, then not shown. */
function falseAlarm(c: Case, why: Reason[]): Verdict {
  const count = c.said.falseAlarms;
  const alarm = reason('false-alarm', { count: String(count) });
  const heldUntil = c.busy?.until ?? null;
  if (count > 0) return silent(c, [alarm, ...why], 'popup', heldUntil);
  return propose(c, 'firm_boundary', ['redirect_to_work_channel', 'short_warm_deferral'], 'firm_kind', [alarm, ...why], {
    shown: c.firstToday ? 'line' : 'popup',
    counts: c.firstToday,
    heldUntil,
    rung: 1,
    situation: 16,
  });
}

/** Says where an answer is shown: held while busy, offered once otherwise. */
function place(c: Case, answer: Answer, why: Reason[]): Verdict {
  const busy = busyReason(c);
  const more = answer.why ? [answer.why, ...why] : why;
  const { verdict, kinds, tone, situation, rung } = answer;
  if (verdict === 'no_nudge') return silent(c, busy ? [busy, ...more] : more, 'popup', c.busy?.until ?? null);
  const pace = c.paceUntil ?? 0;
  if (pace > c.nowMs && !answer.pressing) {
    const heldUntil = Math.max(pace, c.busy?.until ?? 0);
    return propose(c, 'reply_when_free', kinds, tone, [reason('pace-reached', { until: String(pace) }), ...more], {
      shown: 'popup',
      counts: false,
      heldUntil,
      situation,
      rung,
    });
  }
  if (busy && c.busy) {
    // During busy hours the first message of the day is one silent line, the rest wait.
    if (answer.pressing) return propose(c, verdict, kinds, tone, more, { shown: 'card', situation, rung });
    const heldUntil = c.busy.until;
    if (c.firstToday)
      return propose(c, verdict, kinds, tone, [busy, reason('first-today'), ...more], { shown: 'line', heldUntil, situation, rung });
    const later = verdict === 'reply_brief_later' || verdict === 'acknowledge' ? 'reply_when_free' : verdict;
    return propose(c, later, kinds, tone, [busy, reason('held-until', { until: String(heldUntil) }), ...more], {
      shown: 'popup',
      counts: false,
      heldUntil,
      situation,
      rung,
    });
  }
  const offered = c.said.offered;
  if (offered && turnsAway(c.ruling.outcome) && !answer.pressing) {
    const once = reason('offered-before', { at: String(offered.at), platform: offered.platform });
    return propose(c, verdict, kinds, tone, [once, ...more], { shown: 'popup', counts: false, situation, rung });
  }
  return propose(c, verdict, kinds, tone, more, { situation, rung });
}
