/** Somebody who was forgotten, but not the no: how little is shown of a later request. */
import { isInvite } from '../core/approach-keys.ts';
import type { Kind } from '../core/approach.ts';
import type { Verdict, VerdictWord } from '../core/boundary/types.ts';
import { emptyContact } from '../core/contact.ts';
import type { Match } from '../core/match/types.ts';
import type { Marked } from '../store/marks.ts';

/** Verdicts that stand above a no of long ago. */
const STRONGER: readonly VerdictWord[] = ['safety', 'block_or_mute', 'warn_impostor'];

/** Where the mark says what the person is to the user, rules need somebody who is that: a person without a name. */
export function standIn({ outcome, by }: Marked, now: number): Match | null {
  if (by !== 'account' || outcome === 'no') return null;
  const relationship = outcome === 'distance' ? 'keep-distance' : outcome;
  const contact = { ...emptyContact('marked', now), relationships: [relationship], setByUser: [relationship] } satisfies Match['contact'];
  return { level: 'certain', contact, others: [], reasons: [], warn: null };
}

/** One quiet line, no badge, no question: leaving it comes first, then deleting it without a word. */
export function asMarked(verdict: Verdict, marked: Marked | null, kind: Kind): Verdict {
  const plain = marked?.by === 'account' && marked.outcome === 'no';
  if (!plain || isInvite(kind) || STRONGER.includes(verdict.verdict)) return verdict;
  const hidden = verdict.shown === 'nothing' || verdict.shown === 'popup';
  return {
    ...verdict,
    verdict: 'leave_pending',
    shown: hidden ? 'popup' : 'line',
    counts: false,
    question: null,
    replyKinds: ['none', 'decline_plain'],
    tone: 'none',
    relationship: null,
    situation: null,
  };
}
