import * as z from 'zod/mini';
import { platformSchema } from './approach.ts';
import { relationshipSchema } from './contact.ts';

export const CONTACT_POINT_KINDS = ['linkedin', 'shop', 'page', 'email', 'booking', 'phone', 'postal', 'practice', 'other'] as const;
export type ContactPointKind = (typeof CONTACT_POINT_KINDS)[number];

/** A way in that the user offers instead. `value` is a link, an address or a number, as the other person needs it. */
export const contactPointSchema = z.object({
  id: z.string(),
  kind: z.enum(CONTACT_POINT_KINDS),
  value: z.string(),
  /** A true reason why it serves THEM (R35), in the user's words; empty: the library's own. */
  reason: z.string(),
});
export type ContactPoint = z.infer<typeof contactPointSchema>;

/** A cell of the boundary map. */
export const OUTCOMES = ['welcome', 'ask', 'redirect', 'hold', 'quiet'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const outcomeSchema = z.enum(OUTCOMES);

/** 1 shows the note, 2 places it, 3 places and deletes after the user sent it, 4 presses Send too. */
export const assistLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type AssistLevel = z.infer<typeof assistLevelSchema>;

export const siteSettingsSchema = z.object({
  requests: z.boolean(),
  messages: z.boolean(),
  /** Cards on the page; off: badge and popup only. */
  cards: z.boolean(),
  level: assistLevelSchema,
  /** Grey lines for people who are not in the book. */
  strangers: z.boolean(),
  /** The account that is watched (the viewer's key), once known. */
  account: z.nullable(z.string()),
  /** More accounts of the user's that are watched too. */
  alsoAccounts: z._default(z.array(z.string()), []),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** One row of the boundary map: relationship x platform ('*' is every site of that side). */
export const mapCellSchema = z.object({
  relationship: relationshipSchema,
  platform: z.union([platformSchema, z.literal('*')]),
  outcome: outcomeSchema,
  contactPointId: z.nullable(z.string()),
});
export type MapCell = z.infer<typeof mapCellSchema>;

export const busySchema = z.object({
  /** Epoch ms; null: not busy. */
  until: z.nullable(z.number()),
  since: z.nullable(z.number()),
  /** Only what the user typed; never a calendar title. */
  task: z.string(),
});
export type Busy = z.infer<typeof busySchema>;

/** Ways to keep work apart from private life (R64-R68), as a list to tick off. */
export const APART = ['email', 'phone', 'postal', 'profile', 'shows', 'bank'] as const;
export type Apart = (typeof APART)[number];

export const settingsSchema = z.object({
  schemaVersion: z.literal(1),
  installedAt: z.number(),
  /** Epoch ms of the user's agreement; null: nothing is read. */
  agreedAt: z.nullable(z.number()),
  welcomeDone: z.boolean(),
  sites: z.record(platformSchema, siteSettingsSchema),
  contactPoints: z.array(contactPointSchema),
  map: z.array(mapCellSchema),
  busy: busySchema,
  /** Paused everywhere until epoch ms; Infinity is stored as null with pausedForGood. */
  pausedUntil: z.nullable(z.number()),
  pausedForGood: z.boolean(),
  /** Exact page addresses (origin + path) on which Doorstep stays quiet. */
  pausedPages: z.array(z.string()),
  notifications: z.boolean(),
  /** How the user signs nothing and says what: the user's own first name, for {me} slots; may be empty. */
  myName: z.string(),
  cleanDeliveries: z.number(),
  /** "Do you look after patients, clients in therapy or pupils?"; null: not answered. */
  looksAfter: z._default(z.nullable(z.boolean()), null),
  /** What of APART is ticked off, and whether the list was offered once. */
  apart: z._default(z.object({ offered: z.boolean(), done: z.array(z.enum(APART)) }), { offered: false, done: [] }),
});
export type Settings = z.infer<typeof settingsSchema>;

/** @param now epoch ms of the install. */
export function defaultSettings(now: number): Settings {
  return {
    schemaVersion: 1,
    installedAt: now,
    agreedAt: null,
    welcomeDone: false,
    sites: {},
    contactPoints: [],
    map: [],
    busy: { until: null, since: null, task: '' },
    pausedUntil: null,
    pausedForGood: false,
    pausedPages: [],
    notifications: false,
    myName: '',
    cleanDeliveries: 0,
    looksAfter: null,
    apart: { offered: false, done: [] },
  };
}

/** A site as it starts: requests on, messages off until wanted (experience.md 20). */
export const defaultSite = (level: AssistLevel): SiteSettings => ({
  requests: true,
  messages: false,
  cards: true,
  level,
  strangers: true,
  account: null,
  alsoAccounts: [],
});
