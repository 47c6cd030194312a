/**
 * Every reason that a verdict can carry, with the values its words may use. Words are made elsewhere; here stands only
 * what is true. Times are epoch ms as text, relationships, sites and outcomes are their codes.
 */
export const REASONS = {
  // Before all etiquette
  'danger-threat': [],
  'danger-crisis': [],
  'danger-emergency': [],
  'fraud-words': [],
  'second-account': ['name'],
  'look-alike': ['name'],
  // Who it is
  'is-certain': ['name'],
  'is-likely': ['name'],
  'is-possible': ['name'],
  'several-possible': ['name', 'count'],
  'not-in-book': [],
  'no-relationship': ['name'],
  'strangers-hidden': ['platform'],
  'planned-for': ['event'],
  // Which rule
  'friend-by-user': ['relationship'],
  'welcomed-before': ['platform'],
  'policy-locked': ['title', 'relationship', 'platform', 'outcome'],
  'policy-applies': ['title'],
  'person-exception': ['name', 'platform', 'outcome'],
  'fine-rule': ['rule', 'outcome'],
  'map-site': ['relationship', 'platform', 'outcome'],
  'map-any': ['relationship', 'side', 'outcome'],
  'map-default': ['relationship', 'side', 'outcome'],
  'strictest-of': ['relationship', 'others'],
  'keeps-distance': [],
  // What was before
  'asked-before': ['at', 'platform', 'count'],
  'maybe-unseen': ['at', 'platform'],
  'firm-said': ['at', 'platform'],
  'final-said': ['at', 'platform'],
  'deferred-before': ['at', 'platform'],
  'offered-before': ['at', 'platform'],
  'right-place': ['platform'],
  'reminded-before': ['count'],
  'false-alarm': ['count'],
  'invited-before': ['count'],
  // What it says
  'reads-like': ['intent'],
  'reads-unsure': [],
  'their-boundary': [],
  'no-hurry': [],
  'invite-automatic': [],
  'invite-by-hand': [],
  // When it comes
  busy: ['until', 'task'],
  'outside-hours': ['until'],
  'screen-shared': ['until'],
  'first-today': [],
  'held-until': ['until'],
  'pace-reached': ['until'],
  'writes-often': ['count'],
  cancels: [],
} as const satisfies Record<string, readonly string[]>;

export type ReasonCode = keyof typeof REASONS;
