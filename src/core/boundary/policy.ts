import * as z from 'zod/mini';
import { platformSchema } from '../approach.ts';
import { relationshipSchema, type Contact, type Relationship } from '../contact.ts';
import { clean } from '../text.ts';
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
  contactPoints: z.array(contactPointSchema).check(z.maxLength(20)),
  levelCap: z.nullable(assistLevelSchema),
  sitesOff: z.array(platformSchema).check(z.maxLength(100)),
  /** Cells that fix what is proposed; a stricter rule of the user still counts. */
  locked: z.array(mapCellSchema).check(z.maxLength(500)),
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

/** What stands in the file for whoever opens it in an editor. */
const FOR_READERS = 'This file sets rules. Nothing goes back to whoever made it.';

/** A policy as the text of a file that can be shared. */
export const policyFile = (policy: Policy): string => `${JSON.stringify({ doorstep: 'policy', note: FOR_READERS, ...policy }, null, 2)}\n`;

/** Longest text of a file that is looked at, in characters: a policy is short. */
const MOST = 200_000;

/** Reads a shared policy file; what stands in it is bounded and holds no sign that can't be seen. Null when it isn't one. */
export function readPolicy(text: string): Policy | null {
  if (text.length > MOST) return null;
  try {
    const read = policySchema.safeParse(JSON.parse(text));
    return read.success ? cleaned(read.data) : null;
  } catch {
    return null;
  }
}

const cleaned = (p: Policy): Policy => ({
  ...p,
  title: clean(p.title, 120),
  text: clean(p.text, 2000, 'lines'),
  setBy: clean(p.setBy, 120),
  issuedOn: p.issuedOn === null ? null : clean(p.issuedOn, 40),
  contactPoints: p.contactPoints.map((c) => ({ ...c, value: clean(c.value, 300, 'lines'), reason: clean(c.reason, 300) })),
});
