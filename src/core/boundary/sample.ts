/** Invented cases for tests and stories: a plain one, changed where a test cares. */
import type { Approach, Kind } from '../approach.ts';
import { emptyContact, type Contact, type Relationship } from '../contact.ts';
import type { Match } from '../match/types.ts';
import type { TextFacts } from '../nudge.ts';
import { defaultSettings } from '../settings.ts';
import type { DecideInput } from './types.ts';

export const sampleNow = (): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from('2026-03-10T10:05[Europe/Berlin]');

/** A contact with these relationships; all set by the user where `byUser`. */
export function sampleContact(relationships: Relationship[], byUser = true, name = 'Ana Ruiz'): Contact {
  return { ...emptyContact('c1', 0), names: [name], relationships, setByUser: byUser ? relationships : [] };
}

export const sampleApproach = (kind: Kind = 'friend_request', platform = 'facebook', text = ''): Approach => ({
  platform,
  kind,
  text,
  at: null,
  thread: null,
  sender: { name: 'Ana Ruiz', profile: 'https://www.facebook.com/ana.ruiz', id: '100001' },
});

export const sampleMatch = (contact: Contact | null, level: Match['level'] = contact ? 'certain' : 'none'): Match => ({
  level,
  contact,
  others: [],
  reasons: [],
  warn: null,
});

export const sampleFacts = (intent: string, rest: Partial<TextFacts> = {}): TextFacts => ({
  length: 40,
  language: 'en',
  intent,
  urgency: 'low',
  hash: 'x',
  ...rest,
});

/** A client's friend request on a personal site, in free time. */
export const sampleInput = (changes: Partial<DecideInput> = {}): DecideInput => ({
  approach: sampleApproach(),
  match: sampleMatch(sampleContact(['client'])),
  settings: defaultSettings(0),
  side: 'personal',
  facts: null,
  history: [],
  busy: null,
  firstToday: true,
  policyApplies: false,
  now: sampleNow(),
  ...changes,
});
