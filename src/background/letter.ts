/** Is a longer letter to this person due (R46)? It is offered where they wrote one themselves, and nothing else stands in the way. */
import type { Verdict } from '../core/boundary/types.ts';
import type { Contact } from '../core/contact.ts';
import { isLongerLetter, letterDue, type Letters } from '../core/letters.ts';
import type { Nudge } from '../core/nudge.ts';
import type { PaceState } from '../core/pace.ts';
import { stopsReplies } from '../core/replies/ladder.ts';
import { SITUATION } from '../core/replies/situations.ts';
import type { LogEntry } from '../store/records.ts';

/** A longer letter that is due. */
export interface DueLetter {
  /** When the last one went, epoch ms, or null: none is remembered. */
  lastAt: number | null;
}

interface Asked {
  nudge: Nudge;
  verdict: Verdict;
  letters: Letters;
  /** Certain, or null. */
  sure: Contact | null;
  log: readonly LogEntry[];
  pace: PaceState | null;
  busy: boolean;
  /** Epoch ms. */
  now: number;
}

/** @returns null where the short answer is all that is offered. */
export function dueLetter({ nudge, verdict, letters, sure, log, pace, busy, now }: Asked): DueLetter | null {
  const wanted = verdict.situation === SITUATION.longLetter && verdict.question === null && nudge.late !== true;
  const free = !busy && (pace === null || pace.nextAt === null) && !stopsReplies(verdict.rung);
  if (!wanted || !free || sure === null || verdict.relationship === 'keep-distance') return null;
  const lastAt = log.find((e) => isLongerLetter(e.outcome))?.at ?? null;
  return letterDue(letters, lastAt, now) ? { lastAt } : null;
}
