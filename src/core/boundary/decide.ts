import { isInvite, isMessage } from '../approach-keys.ts';
import { busyReason, propose, reason, saidReasons, silent, type Case } from './draft.ts';
import { decideInvite } from './invites.ts';
import { lookUp, type Ruling } from './map.ts';
import { decideMessage } from './messages.ts';
import { lockedRuling } from './policy.ts';
import { afterFinal, decideRequest } from './requests.ts';
import { finerRuling, notLooser } from './rules.ts';
import { safety } from './safety.ts';
import { whatWasSaid } from './said.ts';
import { decideStranger, decideUnproven } from './strangers.ts';
import type { DecideInput, Verdict } from './types.ts';

/**
 * What is proposed for one approach: a pure function of its input. Every reason is in the verdict, the deciding one
 * first. Nothing here answers or declines anything; it only says what to offer.
 */
export function decide(input: DecideInput): Verdict {
  const signals = input.facts?.signals ?? [];
  const nowMs = input.now.epochMilliseconds;
  const said = whatWasSaid(input.history, nowMs);
  const c: Case = { ...input, ruling: rule(input), said, nowMs, has: (s) => signals.includes(s) };
  return safety(c) ?? whileShared(c) ?? byPerson(c);
}

/** The ruling of the map with everything that stands above it: finer rules, an office policy, friend or family. */
function rule(input: DecideInput): Ruling {
  const { approach, match, settings, side, rules } = input;
  const { contact } = match;
  if (!contact) return { outcome: 'ask', contactPointId: null, relationship: null, reasons: [] };
  const map = lookUp(contact, { platform: approach.platform, side }, settings.map);
  if (map.reasons[0]?.code === 'friend-by-user') return map;
  const finer = rules ? finerRuling(rules, input, map) : null;
  const wanted = finer ? { ...finer, reasons: [...finer.reasons, ...map.reasons] } : map;
  const locked = rules ? lockedRuling(rules.policy, contact, { platform: approach.platform, side }) : null;
  return locked ? notLooser(locked, wanted) : wanted;
}

/** Others can read the screen: nothing is shown, everything waits in the popup. */
function whileShared(c: Case): Verdict | null {
  const why = c.busy?.screenShared ? busyReason(c) : null;
  return why ? silent(c, [why], 'popup', c.busy?.until ?? null) : null;
}

function byPerson(c: Case): Verdict {
  const { contact, level } = c.match;
  if (!contact || level === 'none') return decideStranger(c);
  if (level !== 'certain') return decideUnproven(c);
  if (c.ruling.relationship === 'friend' || c.ruling.relationship === 'family') return decideFriend(c);
  if (contact.welcomedOn.includes(c.approach.platform)) {
    return silent(c, [reason('welcomed-before', { platform: c.approach.platform })]);
  }
  if (c.ruling.relationship === 'keep-distance') return keepDistance(c);
  return byKind(c);
}

function byKind(c: Case): Verdict {
  if (isInvite(c.approach.kind)) return decideInvite(c);
  const verdict = isMessage(c.approach.kind) ? decideMessage(c) : decideRequest(c);
  return c.policyApplies && verdict.replyKinds.includes('decline_with_office_policy')
    ? { ...verdict, reasons: [...verdict.reasons, reason('policy-applies', { title: c.rules?.policy?.title ?? '' })] }
    : verdict;
}

/** What a friend may send that one would like help with: no to the thing, yes to the friend. */
const LISTED = ['sales_pitch', 'page_or_group_invite', 'pushes_after_decline', 'hostile'];

/** A certain friend is welcome in silence; only what asks for a no is listed in the popup. */
function decideFriend(c: Case): Verdict {
  if (c.ruling.outcome !== 'welcome') return byKind(c);
  if (isInvite(c.approach.kind)) return decideInvite(c);
  const listed = isMessage(c.approach.kind) && !c.busy && (c.has('boundary') || LISTED.includes(c.facts?.intent ?? ''));
  return listed ? { ...decideMessage(c), shown: 'popup', counts: false } : silent(c, []);
}

/** A mark without a label; leaving it unanswered comes first, a text never. */
function keepDistance(c: Case): Verdict {
  const before = saidReasons(c);
  const event = c.match.contact?.watch?.event;
  const why = [reason('keeps-distance'), ...(event ? [reason('planned-for', { event })] : []), ...before];
  if (isInvite(c.approach.kind)) return silent(c, why, 'popup');
  if (c.said.reached >= 4) return { ...afterFinal(c, why), shown: 'mark', counts: false };
  return propose(c, 'leave_pending', ['none', 'decline_plain', 'mute_or_block'], 'none', why, {
    shown: 'mark',
    counts: false,
    situation: 13,
  });
}
