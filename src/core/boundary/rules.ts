import * as z from 'zod/mini';
import { KINDS, platformSchema } from '../approach.ts';
import { howMetSchema, relationshipSchema, type Relationship } from '../contact.ts';
import { outcomeSchema } from '../settings-parts.ts';
import { strictness, type Ruling, type Side } from './map.ts';
import { policySchema } from './policy.ts';
import { CAME_IN, type DecideInput, type Reason } from './types.ts';

/** Each list: any of these; a field left out: no matter. All given fields must fit. */
export const conditionSchema = z.object({
  contactIds: z.optional(z.array(z.string())),
  relationships: z.optional(z.array(relationshipSchema)),
  platforms: z.optional(z.array(platformSchema)),
  sides: z.optional(z.array(z.enum(['personal', 'work', 'mixed']))),
  kinds: z.optional(z.array(z.enum(KINDS))),
  intents: z.optional(z.array(z.string())),
  howMet: z.optional(z.array(howMetSchema)),
  busy: z.optional(z.boolean()),
  /** At least so many earlier answers of any kind. */
  answeredBefore: z.optional(z.number()),
});
export type Condition = z.infer<typeof conditionSchema>;

/** A finer rule above the table. `id` names it in the reasons; the first that fits decides. */
export const fineRuleSchema = z.object({
  id: z.string(),
  when: conditionSchema,
  outcome: outcomeSchema,
  contactPointId: z.nullable(z.string()),
});
export type FineRule = z.infer<typeof fineRuleSchema>;

/** One person treated otherwise, on one site or everywhere. */
export const exceptionSchema = z.object({
  contactId: z.string(),
  platform: z.union([platformSchema, z.literal('*')]),
  outcome: outcomeSchema,
  contactPointId: z.nullable(z.string()),
});
export type Exception = z.infer<typeof exceptionSchema>;

/** The exceptions with another outcome for one person in one place. @param outcome null: none there any more. */
export function withException(
  list: readonly Exception[],
  { contactId, platform }: Pick<Exception, 'contactId' | 'platform'>,
  outcome: Exception['outcome'] | null,
): Exception[] {
  const isIt = (e: Exception): boolean => e.contactId === contactId && e.platform === platform;
  if (outcome === null) return list.filter((e) => !isIt(e));
  const next = { contactId, platform, outcome, contactPointId: null };
  return list.some(isIt) ? list.map((e) => (isIt(e) ? next : e)) : [...list, next];
}

/** All that can stand above the map. */
export const rulesSchema = z.object({
  exceptions: z.array(exceptionSchema),
  fine: z.array(fineRuleSchema),
  policy: z.nullable(policySchema),
});
export type Rules = z.infer<typeof rulesSchema>;
export const NO_RULES: Rules = { exceptions: [], fine: [], policy: null };

type Asked = Pick<DecideInput, 'approach' | 'match' | 'side' | 'facts' | 'history' | 'busy'>;

const within = <T>(list: readonly T[] | undefined, value: T | null | undefined): boolean =>
  list === undefined || (value != null && list.includes(value));

/** Does every given condition hold? */
export function fits(when: Condition, asked: Asked): boolean {
  const { approach, match, side } = asked;
  const relations: readonly Relationship[] = match.contact?.relationships ?? [];
  return (
    within(when.contactIds, match.contact?.id) &&
    (when.relationships === undefined || when.relationships.some((r) => relations.includes(r))) &&
    within(when.platforms, approach.platform) &&
    within<Side>(when.sides, side) &&
    within(when.kinds, approach.kind) &&
    within(when.intents, asked.facts?.intent) &&
    within(when.howMet, match.contact?.howMet) &&
    (when.busy === undefined || when.busy === (asked.busy !== null)) &&
    (when.answeredBefore === undefined || asked.history.filter((h) => h.outcome !== CAME_IN).length >= when.answeredBefore)
  );
}

/** The exception for this person, or the first finer rule that fits, or null. */
export function finerRuling(rules: Rules, asked: Asked, below: Ruling): Ruling | null {
  const { contact } = asked.match;
  const { platform } = asked.approach;
  const mine = rules.exceptions.filter((e) => e.contactId === contact?.id);
  const exception = mine.find((e) => e.platform === platform) ?? mine.find((e) => e.platform === '*');
  if (exception) {
    const { outcome, contactPointId } = exception;
    const values = { name: contact?.names[0] ?? '', platform: exception.platform, outcome };
    return { outcome, contactPointId, relationship: below.relationship, reasons: [{ code: 'person-exception', values }] };
  }
  const rule = rules.fine.find((r) => fits(r.when, asked));
  if (!rule) return null;
  const reason: Reason = { code: 'fine-rule', values: { rule: rule.id, outcome: rule.outcome } };
  return { outcome: rule.outcome, contactPointId: rule.contactPointId, relationship: below.relationship, reasons: [reason] };
}

/** Keeps a locked ruling unless the other one is stricter. */
export const notLooser = (locked: Ruling, other: Ruling): Ruling =>
  strictness(other.outcome) > strictness(locked.outcome)
    ? { ...other, reasons: [...other.reasons, ...locked.reasons] }
    : { ...locked, reasons: [...locked.reasons, ...other.reasons] };
