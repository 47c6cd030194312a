import type { Outcome } from '../settings.ts';
import type { Ruling } from './map.ts';
import type { ReasonCode } from './reasons.ts';
import type { Said } from './said.ts';
import type { DecideInput, Reason, ReplyKind, Tone, Verdict, VerdictWord } from './types.ts';

/** Everything that the parts of the decision look at. */
export interface Case extends DecideInput {
  ruling: Ruling;
  said: Said;
  nowMs: number;
  has: (signal: string) => boolean;
}

export const reason = (code: ReasonCode, values: Record<string, string> = {}): Reason => ({ code, values });

/** Where an answer stands and how it counts, made from a verdict word, its replies and its tone. */
export function propose(
  c: Case,
  verdict: VerdictWord,
  replyKinds: ReplyKind[],
  tone: Tone,
  why: Reason[],
  rest: Partial<Pick<Verdict, 'shown' | 'counts' | 'rung' | 'heldUntil' | 'question' | 'situation' | 'outcome'>> = {},
): Verdict {
  const shown = rest.shown ?? 'card';
  return {
    verdict,
    outcome: rest.outcome ?? c.ruling.outcome,
    shown,
    counts: rest.counts ?? (shown === 'card' || shown === 'line'),
    replyKinds,
    tone,
    rung: rest.rung ?? 0,
    contactPointId: c.ruling.contactPointId,
    heldUntil: rest.heldUntil ?? null,
    reasons: [...why, ...c.ruling.reasons],
    relationship: c.ruling.relationship,
    question: rest.question ?? null,
    situation: rest.situation ?? null,
  };
}

/** Nothing is shown; `popup` still lists it folded there. */
export const silent = (c: Case, why: Reason[], shown: 'nothing' | 'popup' = 'nothing', heldUntil: number | null = null): Verdict =>
  propose(c, 'no_nudge', ['none'], 'none', why, { shown, counts: false, heldUntil });

/** The next firmness after what was said: 1 at first, never above 4. */
export const nextRung = (c: Case): 1 | 2 | 3 | 4 => Math.min(4, c.said.reached + 1) as 1 | 2 | 3 | 4;

/** The reasons that tell of earlier answers. */
export function saidReasons(c: Case): Reason[] {
  const { noes, unseen } = c.said;
  const list: Reason[] = [];
  const last = noes[0];
  if (last) list.push(reason('asked-before', { at: String(last.at), platform: last.platform, count: String(noes.length) }));
  if (unseen) list.push(reason('maybe-unseen', { at: String(unseen.at), platform: unseen.platform }));
  return list;
}

/** Sites where nothing must pop up now, and why. */
export function busyReason(c: Case): Reason | null {
  if (!c.busy) return null;
  const until = String(c.busy.until);
  if (c.busy.screenShared) return reason('screen-shared', { until });
  return c.busy.why === 'hours' || c.busy.why === 'holiday'
    ? reason('outside-hours', { until })
    : reason('busy', { until, task: c.busy.task });
}

/** Outcomes under which a person isn't wanted in this place. */
export const turnsAway = (o: Outcome): boolean => o === 'redirect' || o === 'quiet';
