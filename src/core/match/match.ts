import { askingOf } from './asking.ts';
import { evidence } from './evidence.ts';
import { fitOf, type Fit } from './fit.ts';
import { senderKeys } from './keys.ts';
import type { Contact } from '../contact.ts';
import type { Match, MatchReason, SenderFacts } from './types.ts';

const NOBODY: Match = { level: 'none', contact: null, others: [], reasons: [], warn: null };

interface Scored {
  contact: Contact;
  fit: Fit;
}

/** A watch entry ends in silence (R07); what came from elsewhere stays. */
const isOver = (contact: Contact, now: number): boolean =>
  contact.watch?.expiresAt != null && contact.watch.expiresAt <= now && contact.sources.every((s) => s.kind === 'watch');

const byFit = (a: Scored, b: Scored): number =>
  b.fit.rank - a.fit.rank || a.contact.createdAt - b.contact.createdAt || (a.contact.id < b.contact.id ? -1 : 1);

/** One account entered twice in the book: the entry whose name fits is meant. */
function certain(list: readonly Scored[]): Match {
  const [best, ...rest] = list.toSorted(byFit);
  if (!best) return NOBODY;
  const reasons = best.fit.reasons;
  const sharedReach = reasons[0]?.code === 'same-email' || reasons[0]?.code === 'same-phone';
  const equals = rest.filter((s) => s.fit.rank === best.fit.rank);
  // A family's or a firm's one address: without a name that decides, it could be each of them.
  if (sharedReach && equals.length > 0) {
    return {
      level: 'possible',
      contact: best.contact,
      others: equals.map((s) => s.contact),
      reasons,
      warn: null,
    };
  }
  return { level: 'certain', contact: best.contact, others: [], reasons, warn: null };
}

/**
 * Which contact is this sender? Scores only the candidates given (those that share a blocking key), never scans.
 * @param sender as a page shows them. @param candidates contacts found by blockingKeys(sender). @param now epoch ms.
 * @returns certain only by an equal account, e-mail or phone; a name alone is at most likely; names that fit several
 * contacts are possible. With a warning the contact is the one whose name is used, and the level never above possible.
 */
export function matchSender(sender: SenderFacts, candidates: readonly Contact[], now: number): Match {
  const keys = new Set(senderKeys(sender));
  const asking = askingOf(sender);
  const denied: MatchReason[] = [];
  const found: Scored[] = [];
  for (const contact of candidates) {
    if (isOver(contact, now)) continue;
    const fit = fitOf(asking, contact, evidence(asking, contact));
    if (!fit) continue;
    if (contact.deniedSenders.some((key) => keys.has(key))) {
      denied.push({ code: 'denied-before', value: contact.names[0] ?? '' });
    } else {
      found.push({ contact, fit });
    }
  }
  const proven = found.filter((s) => s.fit.level === 'certain');
  if (proven.length > 0) return certain(proven);
  const [best, ...rest] = found.toSorted(byFit);
  if (!best) return { ...NOBODY, reasons: denied };
  const others = rest.filter((s) => s.fit.rank === best.fit.rank).map((s) => s.contact);
  const reasons = [...best.fit.reasons];
  if (others.length > 0) reasons.push({ code: 'several-with-this-name', value: others[0]?.names[0] ?? '' });
  return {
    level: others.length > 0 ? 'possible' : best.fit.level,
    contact: best.contact,
    others,
    reasons: [...reasons, ...denied],
    warn: best.fit.warn,
  };
}
