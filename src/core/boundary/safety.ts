import { propose, reason, type Case } from './draft.ts';
import type { Verdict } from './types.ts';

const CARE = ['patient', 'student', 'parent'];

/**
 * What goes before every rule of place and hour: danger, and senders who may not be who they seem. Gives null when
 * there is nothing of the kind.
 */
export function safety(c: Case): Verdict | null {
  const contact = c.match.contact;
  const name = contact?.names[0] ?? c.approach.sender.name;
  if (c.has('threat')) {
    // No chirpy words and no firmness either: keep a copy, tell someone, steps to block.
    return propose(c, 'safety', ['mute_or_block'], 'none', [reason('danger-threat')], { situation: null });
  }
  if (c.match.warn) {
    const why = reason(c.match.warn === 'look-alike' ? 'look-alike' : 'second-account', { name });
    return propose(c, 'warn_impostor', ['impostor_warning', 'none'], 'neutral_professional', [why], { situation: 19, question: 'same' });
  }
  if (c.has('fraud')) {
    // Also from a known account: it may have been taken over. A stranger's is only a line.
    const shown = contact ? 'card' : 'line';
    return propose(c, 'warn_impostor', ['impostor_warning', 'none'], 'neutral_professional', [reason('fraud-words')], {
      shown,
      counts: contact !== null,
      situation: 19,
    });
  }
  if (c.has('crisis')) {
    return propose(c, 'safety', ['crisis_ack'], 'calm_urgent', [reason('danger-crisis')]);
  }
  if (c.facts?.urgency === 'now') {
    return propose(c, 'safety', ['urgent_ack'], 'calm_urgent', [reason('danger-emergency')]);
  }
  return null;
}

/** People in the user's care get no words about what the relation is. */
export const inCare = (c: Case): boolean => CARE.includes(c.ruling.relationship ?? '');
