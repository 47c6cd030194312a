import type { Approach, Kind } from '../approach.ts';
import type { Contact } from '../contact.ts';
import { busyAt, type Hours } from '../hours/combine.ts';
import { factsOf } from '../messages/facts.ts';
import { readMessage } from '../messages/read.ts';
import type { Settings } from '../settings.ts';
import { decide } from './decide.ts';
import type { Side } from './map.ts';
import { policyApplies } from './policy.ts';
import type { Rules } from './rules.ts';
import type { DecideInput, HistoryItem, Verdict } from './types.ts';

/** "What would happen if NAME wrote this on SITE on Tuesday at 14:00?" */
export interface Question {
  /** Somebody in the book, taken as proven; null: a stranger. */
  contact: Contact | null;
  name: string;
  platform: string;
  side: Side;
  kind: Kind;
  text: string;
  now: Temporal.ZonedDateTime;
  settings: Settings;
  rules: Rules;
  hours: Hours;
  history: HistoryItem[];
}

/** The user's rules tried out on a made-up case; nothing is stored and nothing is sent. */
export function whatWould(q: Question): Verdict {
  const approach: Approach = {
    platform: q.platform,
    kind: q.kind,
    sender: { name: q.name, profile: null, id: null },
    text: q.text,
    thread: null,
    at: null,
  };
  const relationships = q.contact?.relationships ?? [];
  const dayStart = q.now.startOfDay().epochMilliseconds;
  const input: DecideInput = {
    approach,
    match: { level: q.contact ? 'certain' : 'none', contact: q.contact, others: [], reasons: [], warn: null },
    settings: q.settings,
    side: q.side,
    facts: q.text === '' ? null : factsOf(q.text, readMessage(q.text), ''),
    history: q.history,
    busy: busyAt(q.hours, q.now, relationships),
    firstToday: !q.history.some((h) => h.at >= dayStart),
    policyApplies: policyApplies(q.rules.policy, q.contact, { platform: q.platform, side: q.side }),
    now: q.now,
    rules: q.rules,
  };
  return decide(input);
}
