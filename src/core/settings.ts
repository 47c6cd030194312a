import * as z from 'zod/mini';
import { platformSchema } from './approach.ts';
import { calmSchema, NO_CALM, NO_PRESETS, presetsChosenSchema, sideSchema } from './boundary/choices.ts';
import { NO_RULES, rulesSchema } from './boundary/rules.ts';
import { assistLevelSchema, contactPointSchema, mapCellSchema, type CONTACT_POINT_KINDS, type OUTCOMES } from './settings-parts.ts';
import { OWN_ORIGIN } from './own-address.ts';
import { keptRecipeSchema } from './recipe/recipe.ts';
import { lettersSchema, NO_LETTERS } from './letters.ts';
import { calendarSchema } from './hours/calendar/stored.ts';
import { paceSchema } from './pace.ts';
import { NO_HOURS, scheduleSchema } from './hours/schedule.ts';
import { ownReplySchema } from './replies/own-reply.ts';

export type ContactPointKind = (typeof CONTACT_POINT_KINDS)[number];
export type ContactPoint = z.infer<typeof contactPointSchema>;
/** A cell of the boundary map. */
export type Outcome = (typeof OUTCOMES)[number];
export type AssistLevel = z.infer<typeof assistLevelSchema>;
export type MapCell = z.infer<typeof mapCellSchema>;

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
  /** The user has stopped the reading in the options: that its permission is gone is no news. */
  stopped: z._default(z.boolean(), false),
  /** Where the user has it, for a site that lives at any address: `https://host` each, allowed at least once. */
  origins: z._default(z.array(z.string().check(z.regex(OWN_ORIGIN))), []),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

export const busySchema = z.object({
  /** Epoch ms; null: the switch is off. OPEN_END of core/hours/busy.ts: until the user says. */
  until: z.nullable(z.number()),
  since: z.nullable(z.number()),
  /** Only what the user typed; never a calendar title. */
  task: z.string(),
  /** "I have time now" inside planned busy hours: they count again from then on, epoch ms. */
  freeUntil: z.optional(z.nullable(z.number())),
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
  /** Finer rules, exceptions and the office policy that is in use, above the map. */
  rules: z._default(rulesSchema, NO_RULES),
  /** Where that policy comes from: written here, or a file that somebody else wrote. */
  policyFrom: z._default(z.enum(['own', 'file']), 'own'),
  /** The presets that were taken last; what they set stands in the map. */
  presets: z._default(presetsChosenSchema, NO_PRESETS),
  /** Sides of life that the user sees differently from Doorstep. */
  sides: z._default(z.record(platformSchema, sideSchema), {}),
  calm: z._default(calmSchema, NO_CALM),
  busy: busySchema,
  /** Weekly hours and days off. */
  hours: z._default(scheduleSchema, NO_HOURS),
  /** Busy while a shop's editor is open in a tab (R24). */
  busyWhileListing: z._default(z.boolean(), false),
  /** Calendars that were read from files; their times stand in the database. */
  calendars: z._default(z.array(calendarSchema), []),
  /** Paused everywhere, until the user goes on. */
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
  /** Replies in the user's own words, in the order of offers. */
  ownReplies: z._default(z.array(ownReplySchema), []),
  /** How often a mark of the wording check was put away; at two it stays silent on cards. */
  marksDismissed: z._default(z.number(), 0),
  /** "I never ask first" (R03): one quiet line at a site's own Add friend. */
  neverAsksFirst: z._default(z.boolean(), false),
  /** Pages that the user has taught, by their host. */
  taught: z._default(z.record(platformSchema, keptRecipeSchema), {}),
  /** Staying warm (R13), both off until wanted. */
  warm: z._default(z.object({ remind: z.boolean(), lookBack: z.boolean() }), { remind: false, lookBack: false }),
  /** The user's own limits of replies (R45). */
  paces: z._default(z.array(paceSchema), []),
  /** Longer letters now and then, and what the user likes to pass on (R46). */
  letters: z._default(lettersSchema, NO_LETTERS),
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
    rules: NO_RULES,
    policyFrom: 'own',
    presets: NO_PRESETS,
    sides: {},
    calm: NO_CALM,
    busy: { until: null, since: null, task: '' },
    hours: NO_HOURS,
    busyWhileListing: false,
    calendars: [],
    pausedForGood: false,
    pausedPages: [],
    notifications: false,
    myName: '',
    cleanDeliveries: 0,
    looksAfter: null,
    apart: { offered: false, done: [] },
    ownReplies: [],
    marksDismissed: 0,
    taught: {},
    neverAsksFirst: false,
    warm: { remind: false, lookBack: false },
    paces: [],
    letters: NO_LETTERS,
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
  stopped: false,
  origins: [],
});
