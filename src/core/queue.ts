import { approachKeys, isMessage } from './approach-keys.ts';
import type { Approach } from './approach.ts';
import type { Nudge, TextFacts } from './nudge.ts';

/** Sites draw a list anew after an answer: somebody who had gone and stands there again for this long asks anew, ms. */
const REDRAWN_WITHIN = 10_000;
/** A request that was answered and kept standing, and was not seen for so long, has gone meanwhile, ms. */
const GONE_UNSEEN = 3 * 86_400_000;

export interface SeenNow {
  /** What is kept of the message's text; null for a bare request. */
  facts: TextFacts | null;
  /** It was already waiting when this site was first read. */
  old: boolean;
  /** It did not stand on this page at the page's last report. */
  appeared: boolean;
  page: string;
  /** Epoch ms. */
  now: number;
}

/** The record of somebody who was just seen, from the record that was there. Pure; the store writes it. */
export function seenNudge(was: Nudge | null, approach: Approach, seen: SeenNow): Nudge {
  const fresh = freshNudge(approach, seen);
  if (was === null) return fresh;
  const { front: _, ...rest } = was;
  const kept: Nudge = {
    ...rest,
    sender: {
      name: approach.sender.name || was.sender.name,
      profile: approach.sender.profile ?? was.sender.profile,
      id: approach.sender.id ?? was.sender.id,
    },
    thread: approach.thread ?? was.thread,
    at: approach.at ?? was.at,
    // What comes in while an answer is on its way is new once that is done.
    facts: was.state === 'answering' ? was.facts : (seen.facts ?? was.facts),
    page: seen.page,
    ...frontOf(approach),
    lastSeenAt: seen.now,
  };
  return asksAnewIn(was, approach, seen) === 0 ? reopened(kept, seen.now) : kept;
}

function freshNudge(approach: Approach, seen: SeenNow): Nudge {
  const keys = approachKeys(approach);
  return {
    key: keys[0] ?? '',
    aliases: keys,
    platform: approach.platform,
    kind: approach.kind,
    sender: approach.sender,
    thread: approach.thread,
    at: approach.at,
    facts: seen.facts,
    state: seen.old ? 'old' : 'open',
    contactId: null,
    unsure: false,
    heldUntil: null,
    hiddenUntil: null,
    notNowCount: 0,
    deliveryId: null,
    page: seen.page,
    ...frontOf(approach),
    closedAt: null,
    firstSeenAt: seen.now,
    lastSeenAt: seen.now,
  };
}

/** It goes with the page on which somebody was seen last. */
const frontOf = ({ front }: Approach): Pick<Nudge, 'front'> => (front === undefined ? {} : { front });

/** The record of somebody who asks anew. @param now epoch ms. */
export const reopened = (n: Nudge, now: number): Nudge => ({
  ...n,
  state: 'open',
  hiddenUntil: null,
  notNowCount: 0,
  deliveryId: null,
  closedAt: null,
  heldUntil: null,
  draft: null,
  late: false,
  stands: false,
  maybeSame: n.stands === true,
  firstSeenAt: now,
});

/**
 * A message asks anew when its words are new; a request when it had gone, and comes back on a page where it wasn't.
 * @returns ms until it does: 0 at once; more while the page may only be drawing its list anew; null: nothing is asked anew.
 */
export function asksAnewIn(was: Nudge, approach: Approach, seen: Pick<SeenNow, 'facts' | 'appeared' | 'now'>): number | null {
  if (was.state === 'answering') return null;
  if (isMessage(approach.kind)) {
    const newWords = seen.facts !== null && was.facts?.hash !== seen.facts.hash;
    return newWords && was.state !== 'open' && was.state !== 'later' ? 0 : null;
  }
  const gone = was.state === 'answered' || was.state === 'withdrawn';
  if (!gone || !seen.appeared) return null;
  if (was.stands === true) return seen.now - was.lastSeenAt > GONE_UNSEEN ? 0 : null;
  return Math.max(0, (was.closedAt ?? 0) + REDRAWN_WITHIN - seen.now);
}

/**
 * Which of the people on a page were already waiting. Lists stand newest first, so somebody below a known old one is
 * old too (the list was scrolled); somebody above is new.
 * @param page the approaches in the page's order. @param isOld is this one recorded as old? @param isKnown has it any
 * record? @param first is this the first reading of this kind of page? @param agreedAt epoch ms of the user's agreement.
 */
export function alreadyWaiting(
  page: readonly Approach[],
  known: { isOld: (a: Approach) => boolean; isKnown: (a: Approach) => boolean; first: boolean; agreedAt: number },
): Set<Approach> {
  const old = new Set<Approach>();
  let belowOld = false;
  for (const approach of page) {
    if (known.isKnown(approach)) belowOld ||= known.isOld(approach);
    else if (approach.at !== null) {
      if (approach.at < known.agreedAt) old.add(approach);
    } else if (known.first || belowOld) old.add(approach);
  }
  return old;
}
