/** Invites to pages, groups and events: skipped in the popup, and counted so that a note is offered at the third (R29). */
import { isInvite } from '../core/approach-keys.ts';
import type { HistoryItem } from '../core/boundary/types.ts';
import type { Nudge } from '../core/nudge.ts';
import { allNudges, changeNudge } from '../store/nudges.ts';

/** Puts one invite away, or all that stand from one sender's name. @param now epoch ms. */
export async function skipInvites({ from, key }: { from: string | null; key: string | null }, now: number): Promise<void> {
  for (const n of await allNudges()) {
    const meant = n.key === key || (from !== null && n.sender.name === from);
    if (isInvite(n.kind) && meant && n.state !== 'left') await changeNudge(n.key, (was) => ({ ...was, state: 'left', closedAt: now }));
  }
}

/** The earlier invites of the same sender, as history; empty for anything else than an invite. */
export async function invitesBefore(nudge: Nudge): Promise<HistoryItem[]> {
  if (!isInvite(nudge.kind)) return [];
  const when = (n: Nudge): number => n.at ?? n.firstSeenAt;
  const isEarlier = (n: Nudge): boolean => when(n) < when(nudge) || (when(n) === when(nudge) && n.key < nudge.key);
  return (await allNudges())
    .filter((n) => isInvite(n.kind) && n.key !== nudge.key && n.platform === nudge.platform && n.sender.name === nudge.sender.name)
    .filter(isEarlier)
    .map((n) => ({ at: when(n), platform: n.platform, what: n.kind, outcome: 'skipped', rung: 0, read: false }));
}
