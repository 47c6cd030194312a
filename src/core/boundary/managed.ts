/** An office policy as an administrator sets it for many machines; the browser's own file format is made from this schema. */
import * as z from 'zod/mini';
import { platformSchema } from '../approach.ts';
import { relationshipSchema } from '../contact.ts';
import { CONTACT_POINT_KINDS, EVERY_SITE, outcomeSchema } from '../settings-parts.ts';
import type { AssistLevel } from '../settings.ts';
import type { Policy } from './policy.ts';

const told = (text: string) => z.describe<string>(text);
const pointSchema = z.object({
  id: z.optional(z.string().check(z.maxLength(60))),
  kind: z.enum(CONTACT_POINT_KINDS),
  value: z.string().check(z.minLength(1), z.maxLength(300)),
  reason: z.optional(z.string().check(z.maxLength(300))),
});
const cellSchema = z.object({
  relationship: relationshipSchema,
  platform: z.union([platformSchema, z.enum(EVERY_SITE)]),
  outcome: outcomeSchema,
  contactPointId: z.optional(z.string().check(z.maxLength(60))),
});

export const managedSchema = z.object({
  title: z.optional(z.string().check(z.maxLength(120), told('The name of the rule, as a note may name it.'))),
  text: z.optional(z.string().check(z.maxLength(2000), told('The sentence that people may be shown.'))),
  setBy: z.optional(z.string().check(z.maxLength(120), told('Who sets it, as it is shown to the people who work under it.'))),
  issuedOn: z.optional(z.string().check(z.maxLength(40), told('Since when it holds, as 2026-11-22.'))),
  covers: z.optional(z.object({ relationships: z.optional(z.array(relationshipSchema)), platforms: z.optional(z.array(platformSchema)) })),
  contactPoints: z.optional(z.array(pointSchema)),
  levelCap: z.optional(z.int().check(z.minimum(1), z.maximum(4))),
  sitesOff: z.optional(z.array(platformSchema)),
  locked: z.optional(z.array(cellSchema)),
});
type Managed = z.infer<typeof managedSchema>;

/** The id of a policy that an administrator has set. */
export const MANAGED = 'managed';

/** Something that could not be read and is left out. */
export interface ManagedProblem {
  /** The part of the policy, as the administrator wrote it; null: all of it is no policy. */
  part: string | null;
  /** Is there such a part? */
  known: boolean;
  /** Which entry of its list, counted from 1; null: the part as a whole. */
  entry: number | null;
  /** What in it is wrong, where it has parts of its own. */
  field: string | null;
}

export interface ManagedReading {
  /** Null: nothing is set, or nothing of it can be read. */
  policy: Policy | null;
  problems: ManagedProblem[];
}

/** Reads what an administrator set, part by part: what is wrong is named and left out, the rest holds. */
export function readManaged(value: unknown): ManagedReading {
  if (value === undefined || value === null) return { policy: null, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value))
    return { policy: null, problems: [{ part: null, known: false, entry: null, field: null }] };
  const problems: ManagedProblem[] = [];
  const good: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const schema = (managedSchema.shape as Record<string, z.ZodMiniType>)[key];
    const found = (entry: number | null, field: string | null): void => {
      problems.push({ part: key.slice(0, 80), known: schema !== undefined, entry, field });
    };
    if (!schema) found(null, null);
    // A list where one belongs: its entries are read one by one.
    else if (Array.isArray(part) && schema.safeParse([]).success) {
      good[key] = part.filter((item, i) => {
        const wrong = wrongIn(schema, [item]);
        if (wrong) found(i + 1, wrong.field);
        return !wrong;
      });
    } else {
      const wrong = wrongIn(schema, part);
      if (wrong) found(null, wrong.field);
      else good[key] = part;
    }
  }
  const read = managedSchema.safeParse(good);
  if (!read.success || Object.keys(good).length === 0) return { policy: null, problems };
  return { policy: policyOf(read.data), problems };
}

/** What is wrong with a value, or null. `field` is the first name on the way to it. */
function wrongIn(schema: z.ZodMiniType, value: unknown): { field: string | null } | null {
  const read = schema.safeParse(value);
  if (read.success) return null;
  return { field: read.error.issues[0]?.path.find((step) => typeof step === 'string') ?? null };
}

const policyOf = (m: Managed): Policy => ({
  schemaVersion: 1,
  id: MANAGED,
  title: m.title ?? '',
  text: m.text ?? '',
  setBy: m.setBy ?? '',
  issuedOn: m.issuedOn ?? null,
  covers: { relationships: m.covers?.relationships ?? [], platforms: m.covers?.platforms ?? [] },
  contactPoints: (m.contactPoints ?? []).map((p, i) => ({
    id: p.id ?? `managed-${i}`,
    kind: p.kind,
    value: p.value,
    reason: p.reason ?? '',
  })),
  levelCap: (m.levelCap ?? null) as AssistLevel | null,
  sitesOff: m.sitesOff ?? [],
  locked: (m.locked ?? []).map((c) => ({ ...c, contactPointId: c.contactPointId ?? null })),
});
