import * as z from 'zod/mini';
import { platformSchema } from './approach.ts';

/** Who somebody is to the user. A contact can have several; friend or family, set by the user, wins over all. */
export const RELATIONSHIPS = [
  'friend',
  'family',
  'keep-distance',
  'patient',
  'student',
  'parent',
  'client',
  'prospect',
  'vendor',
  'boss',
  'report',
  'coworker',
  'fellow',
  'cordial-work',
  'keep-warm',
  'acquaintance',
] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];
export const relationshipSchema = z.enum(RELATIONSHIPS);

/** How the user met somebody (R02). Free words go to `howMetNote`. */
export const HOW_MET = ['order', 'client-work', 'event', 'networking', 'work', 'practice', 'school', 'private', 'online', 'other'] as const;
export const howMetSchema = z.enum(HOW_MET);

/** One way in which a site knows a person. `profile` is normalised by core/match/profile.ts. */
export const identitySchema = z.object({
  platform: platformSchema,
  profile: z.nullable(z.string()),
  id: z.nullable(z.string()),
  handle: z.nullable(z.string()),
});
export type Identity = z.infer<typeof identitySchema>;

/** Where a contact came from, for the words "as in your import of 3 May". */
export const sourceSchema = z.object({
  kind: z.string(),
  importId: z.nullable(z.string()),
  at: z.number(),
});

/** Added before anything has happened (R07); expires in silence. `answer`: the words that the user has ready, if any. */
export const watchSchema = z.object({ event: z.string(), expiresAt: z.nullable(z.number()), answer: z.optional(z.string()) });

/** What the user gave to whom (R31). */
export const givenSchema = z.object({ what: z.string(), at: z.number() });

export const contactSchema = z.object({
  id: z.string(),
  /** First is shown; the rest are former names, nicknames and other spellings. */
  names: z.array(z.string()),
  relationships: z.array(relationshipSchema),
  /** The relationships that the user set by hand; only these count for "friend or family wins". */
  setByUser: z.array(relationshipSchema),
  ownWord: z.nullable(z.string()),
  howMet: z.nullable(howMetSchema),
  howMetNote: z.string(),
  /** When: an ISO day, as far as it is known. */
  metOn: z._default(z.nullable(z.iso.date()), null),
  identities: z.array(identitySchema),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  company: z.nullable(z.string()),
  jobTitle: z.nullable(z.string()),
  connectedOn: z.nullable(z.string()),
  formality: z.nullable(z.enum(['formal', 'informal'])),
  language: z.nullable(z.string()),
  preferredChannel: z.nullable(z.string()),
  /** Never leaves the machine, never shown on a page, left out of exports unless asked. */
  privateNote: z.string(),
  given: z.array(givenSchema),
  watch: z.nullable(watchSchema),
  /** Keys of senders of whom the user said "this isn't them". */
  deniedSenders: z.array(z.string()),
  /** The user said: stop asking about this person (accepted by hand, or "I'll accept this one"). */
  welcomedOn: z.array(platformSchema),
  /** "Mute": whatever this person does there is left unanswered in silence, until the user ends it in the book. */
  mutedOn: z._default(z.array(platformSchema), []),
  sources: z.array(sourceSchema),
  createdAt: z.number(),
  changedAt: z.number(),
});
export type Contact = z.infer<typeof contactSchema>;

/** A new contact with every field at rest. @param id a fresh id; @param now epoch ms. */
export function emptyContact(id: string, now: number): Contact {
  return {
    id,
    names: [],
    relationships: [],
    setByUser: [],
    ownWord: null,
    howMet: null,
    howMetNote: '',
    metOn: null,
    identities: [],
    emails: [],
    phones: [],
    company: null,
    jobTitle: null,
    connectedOn: null,
    formality: null,
    language: null,
    preferredChannel: null,
    privateNote: '',
    given: [],
    watch: null,
    deniedSenders: [],
    welcomedOn: [],
    mutedOn: [],
    sources: [],
    createdAt: now,
    changedAt: now,
  };
}

/** The name that is shown; never empty. */
export const shownName = (c: Pick<Contact, 'names'>): string => c.names[0] ?? '?';
