import type { Contact, Relationship } from '../contact.ts';
import type { MapCell, Outcome } from '../settings.ts';
import type { Reason } from './types.ts';

export type Side = 'personal' | 'work' | 'mixed';

/** From the loosest to the strictest; of several relationships the strictest outcome wins. */
export const STRICTNESS: readonly Outcome[] = ['welcome', 'ask', 'hold', 'redirect', 'quiet'];
/** Gives 0 (welcome) to 4 (quiet). */
export const strictness = (o: Outcome): number => STRICTNESS.indexOf(o);

type Row = readonly [personal: Outcome, mixed: Outcome, work: Outcome];
const EVERYWHERE_QUIET: Row = ['quiet', 'quiet', 'quiet'];
const EVERYWHERE_WELCOME: Row = ['welcome', 'welcome', 'welcome'];
/** People met through a product or a service: the private place is not for them, a work place is. */
const BUSINESS: Row = ['redirect', 'ask', 'welcome'];
/** People whom one knows through work, as equals: every house does it differently, so the user is asked. */
const COLLEAGUE: Row = ['ask', 'ask', 'welcome'];
/** People in one's care: even a work network shows who they are, so they are never simply welcome. */
const IN_CARE: Row = ['redirect', 'redirect', 'redirect'];

/** Who is welcome where before the user has changed anything. */
const DEFAULTS: Record<Relationship, Row> = {
  friend: EVERYWHERE_WELCOME,
  family: EVERYWHERE_WELCOME,
  'keep-distance': EVERYWHERE_QUIET,
  patient: IN_CARE,
  student: IN_CARE,
  parent: ['redirect', 'redirect', 'ask'],
  client: BUSINESS,
  prospect: BUSINESS,
  vendor: BUSINESS,
  boss: COLLEAGUE,
  report: COLLEAGUE,
  coworker: COLLEAGUE,
  fellow: ['ask', 'welcome', 'welcome'],
  'cordial-work': ['redirect', 'redirect', 'welcome'],
  'keep-warm': BUSINESS,
  acquaintance: COLLEAGUE,
};

const COLUMN: Record<Side, 0 | 1 | 2> = { personal: 0, mixed: 1, work: 2 };

/** The built-in answer for one relationship on one side of life. */
export const defaultOutcome = (r: Relationship, side: Side): Outcome => DEFAULTS[r][COLUMN[side]];

export interface Place {
  platform: string;
  side: Side;
}

/** One looked-up answer: what, whose rule, and why. */
export interface Ruling {
  outcome: Outcome;
  contactPointId: string | null;
  relationship: Relationship | null;
  reasons: Reason[];
}

/** The user's cell for this relationship: the exact site before all sites of its side, and those before every site. */
export function findCell(map: readonly MapCell[], r: Relationship, { platform, side }: Place): MapCell | null {
  const mine = map.filter((c) => c.relationship === r);
  const at = (where: string): MapCell | undefined => mine.find((c) => c.platform === where);
  return at(platform) ?? at(`*${side}`) ?? at('*') ?? null;
}

/** Friend or family by the user's own hand, or null. */
export const friendByUser = (c: Pick<Contact, 'setByUser'>): Relationship | null =>
  c.setByUser.find((r) => r === 'friend' || r === 'family') ?? null;

/** The ruling for one relationship: the user's cell, else the default of the side. */
export function ruleFor(r: Relationship, place: Place, map: readonly MapCell[]): Ruling {
  const cell = findCell(map, r, place);
  if (!cell) {
    const outcome = defaultOutcome(r, place.side);
    const reason: Reason = { code: 'map-default', values: { relationship: r, side: place.side, outcome } };
    return { outcome, contactPointId: null, relationship: r, reasons: [reason] };
  }
  const { outcome, contactPointId } = cell;
  const reason: Reason = cell.platform.startsWith('*')
    ? { code: 'map-any', values: { relationship: r, side: place.side, outcome } }
    : { code: 'map-site', values: { relationship: r, platform: place.platform, outcome } };
  return { outcome, contactPointId, relationship: r, reasons: [reason] };
}

/**
 * Who is welcome where: friend or family set by the user wins; else the strictest of the contact's relationships, and
 * the reason says which. A contact without any relationship is asked about.
 */
export function lookUp(contact: Pick<Contact, 'relationships' | 'setByUser' | 'names'>, place: Place, map: readonly MapCell[]): Ruling {
  const friend = friendByUser(contact);
  if (friend) {
    const reason: Reason = { code: 'friend-by-user', values: { relationship: friend } };
    return { outcome: 'welcome', contactPointId: null, relationship: friend, reasons: [reason] };
  }
  const rulings = contact.relationships.map((r) => ruleFor(r, place, map));
  let winner = rulings[0];
  if (!winner) {
    const reason: Reason = { code: 'no-relationship', values: { name: contact.names[0] ?? '' } };
    return { outcome: 'ask', contactPointId: null, relationship: null, reasons: [reason] };
  }
  for (const ruling of rulings) if (strictness(ruling.outcome) > strictness(winner.outcome)) winner = ruling;
  const others = contact.relationships.filter((r) => r !== winner.relationship);
  if (others.length === 0) return winner;
  const several: Reason = { code: 'strictest-of', values: { relationship: winner.relationship ?? '', others: others.join(' ') } };
  return { ...winner, reasons: [...winner.reasons, several] };
}
