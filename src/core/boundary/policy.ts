import * as z from 'zod/mini';
import { platformSchema } from '../approach.ts';
import { relationshipSchema, type Contact, type Relationship } from '../contact.ts';
import { assistLevelSchema, contactPointSchema, mapCellSchema } from '../settings-parts.ts';
import { findCell, friendByUser, strictness, type Place, type Ruling } from './map.ts';

/** A written office rule: the user's own, shared as a file, or set by an administrator. It carries nobody's messages. */
export const policySchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  /** The sentence that people may be shown. */
  text: z.string().check(z.maxLength(2000)),
  /** Who set it ("Set by your practice"); empty: the user. */
  setBy: z.string().check(z.maxLength(120)),
  issuedOn: z.nullable(z.string()),
  /** Whom it covers and where; no platforms: every site that isn't for work. */
  covers: z.object({ relationships: z.array(relationshipSchema), platforms: z.array(platformSchema) }),
  contactPoints: z.array(contactPointSchema),
  levelCap: z.nullable(assistLevelSchema),
  sitesOff: z.array(platformSchema),
  /** Cells that fix what is proposed; a stricter rule of the user still counts. */
  locked: z.array(mapCellSchema),
});
export type Policy = z.infer<typeof policySchema>;

type Person = Pick<Contact, 'relationships' | 'setByUser'>;

/** May a reply cite this policy? Only for people it covers, where it covers them, and never for the user's friends. */
export function policyApplies(policy: Policy | null, person: Person | null, place: Place): boolean {
  if (!policy || policy.title === '' || !person || friendByUser(person)) return false;
  const where = policy.covers.platforms.length > 0 ? policy.covers.platforms.includes(place.platform) : place.side !== 'work';
  return where && person.relationships.some((r) => policy.covers.relationships.includes(r));
}

/** The strictest locked cell for this person on this site, or null. */
export function lockedRuling(policy: Policy | null, person: Person, place: Place): Ruling | null {
  if (!policy || friendByUser(person)) return null;
  let found: Ruling | null = null;
  for (const r of person.relationships) {
    const cell = findCell(policy.locked, r, place);
    if (cell && (!found || strictness(cell.outcome) > strictness(found.outcome))) found = ruling(policy, r, place.platform, cell);
  }
  return found;
}

function ruling(policy: Policy, r: Relationship, platform: string, cell: z.infer<typeof mapCellSchema>): Ruling {
  const values = { title: policy.title, relationship: r, platform, outcome: cell.outcome };
  return { outcome: cell.outcome, contactPointId: cell.contactPointId, relationship: r, reasons: [{ code: 'policy-locked', values }] };
}

/** Reads a shared policy file. @param value parsed JSON. Gives the policy, or null when it isn't one. */
export function readPolicy(value: unknown): Policy | null {
  const read = policySchema.safeParse(value);
  return read.success ? read.data : null;
}
