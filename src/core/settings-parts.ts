/** The parts of which both the user's settings and an office policy are made. */
import * as z from 'zod/mini';
import { platformSchema } from './approach.ts';
import { relationshipSchema } from './contact.ts';

export const CONTACT_POINT_KINDS = ['linkedin', 'shop', 'page', 'email', 'booking', 'phone', 'postal', 'practice', 'other'] as const;

/** A way in that the user offers instead. `value` is a link, an address or a number, as the other person needs it. */
export const contactPointSchema = z.object({
  id: z.string(),
  kind: z.enum(CONTACT_POINT_KINDS),
  value: z.string(),
  /** A true reason why it serves THEM (R35), in the user's words; empty: the library's own. */
  reason: z.string(),
});

/** A cell of the boundary map. */
export const OUTCOMES = ['welcome', 'ask', 'redirect', 'hold', 'quiet'] as const;
export const outcomeSchema = z.enum(OUTCOMES);

/** 1 shows the note, 2 places it, 3 places and deletes after the user sent it, 4 presses Send too. */
export const assistLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** Every site, or every site of one side of life, where no cell names the site itself. */
export const EVERY_SITE = ['*', '*personal', '*mixed', '*work'] as const;

/** One cell of the boundary map: relationship x site. */
export const mapCellSchema = z.object({
  relationship: relationshipSchema,
  platform: z.union([platformSchema, z.enum(EVERY_SITE)]),
  outcome: outcomeSchema,
  contactPointId: z.nullable(z.string()),
});
