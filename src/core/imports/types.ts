import type { Contact, Identity, Relationship, HOW_MET } from '../contact.ts';

/** What a file was recognised as, by its content. */
export const FORMATS = [
  'linkedin_connections',
  'linkedin_zip',
  'linkedin_messages',
  'linkedin_invitations',
  'google_contacts',
  'outlook_csv',
  'outlook_desktop',
  'vcard',
  'etsy_sold_orders',
  'stripe_customers',
  'square_customers',
  'paypal_activity',
  'hubspot_contacts',
  'facebook_friends',
  'instagram_followers',
  'instagram_following',
  'generic_csv',
  'generic_json',
  'zip',
  'doorstep_book',
  'none',
] as const;
export type Format = (typeof FORMATS)[number];

/** Why a whole file was refused; the words are in the locale files. */
export const PROBLEMS = [
  'empty',
  'too-large',
  'picture',
  'pdf',
  'spreadsheet',
  'web-page',
  'binary',
  'zip-damaged',
  'zip-without-contacts',
  'json-damaged',
  'not-contacts',
  'not-a-list',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** Why a row was left out (or kept with a doubt). The first group is no fault of the file. */
export const SKIPS = [
  'empty-row',
  'no-person',
  'nobody',
  'draft',
  'own-account',
  'placeholder',
  'bad-quote',
  'unclosed-quote',
  'too-many-cells',
  'too-few-cells',
  'bad-card',
  'cut-off',
  'bad-entry',
  'too-many-rows',
] as const;
export type SkipReason = (typeof SKIPS)[number];
const FAULTLESS: ReadonlySet<SkipReason> = new Set(['empty-row', 'no-person', 'nobody', 'draft', 'own-account', 'placeholder']);

export interface Skipped {
  /** 1-based line in the file; null where lines mean nothing. */
  line: number | null;
  why: SkipReason;
}
/** Does this skip speak of a damaged file? */
export const isFault = (s: Skipped): boolean => !FAULTLESS.has(s.why);

/** A person as a file tells it, before anything is stored. */
export interface ImportedContact {
  /** The first is shown; the rest are former names, nicknames, other spellings. May be empty. */
  names: string[];
  identities: Identity[];
  /** Addresses as the file has them, profiles and other pages. */
  urls: string[];
  /** Lower case. */
  emails: string[];
  /** As phoneOf gives them: `+` and digits, or digits. */
  phones: string[];
  company: string | null;
  jobTitle: string | null;
  /** ISO day. */
  connectedOn: string | null;
  /** ISO day of the first order, where the file tells of orders. */
  metOn: string | null;
  /** The file's own labels, without the system's. */
  labels: string[];
  business: boolean;
  /** What the source implies; offered, never forced. */
  implies: Relationship | null;
  howMet: (typeof HOW_MET)[number] | null;
  line: number | null;
  /** Only from Doorstep's own book file: the contact as it was. */
  full: Contact | null;
}

/** Which column holds what. `null`: not used. */
export interface Mapping {
  /** 0-based row of the table that holds the headers; -1 if there are none. */
  headerRow: number;
  fields: (Field | null)[];
}

/** What a column can hold. */
export const FIELDS = [
  'full',
  'given',
  'middle',
  'family',
  'prefix',
  'suffix',
  'nickname',
  'maiden',
  'email',
  'phone',
  'url',
  'linkedin',
  'facebook',
  'instagram',
  'x',
  'handle',
  'company',
  'title',
  'connectedOn',
  'labels',
  'stage',
] as const;
export type Field = (typeof FIELDS)[number];

/** A table of unknown columns, with a guess, for the mapping step. */
export interface MappingQuestion {
  headers: string[];
  /** The first rows, as they stand, for the user to see. */
  samples: string[][];
  guess: Mapping;
}

export type Outcome = 'ok' | 'ok_empty' | 'partial' | 'reject' | 'mapping';

export interface ParsedFile {
  fileName: string;
  format: Format;
  outcome: Outcome;
  problem: Problem | null;
  contacts: ImportedContact[];
  skipped: Skipped[];
  /** Set when the outcome is `mapping`; also for a guessed table, so that the user can correct it. */
  mapping: MappingQuestion | null;
  /** The user's own addresses found in the file; never a contact. */
  owner: string[];
}

/** An empty person. */
export const nobodyYet = (line: number | null): ImportedContact => ({
  names: [],
  identities: [],
  urls: [],
  emails: [],
  phones: [],
  company: null,
  jobTitle: null,
  connectedOn: null,
  metOn: null,
  labels: [],
  business: false,
  implies: null,
  howMet: null,
  line,
  full: null,
});

/** A refusal with its reason; nothing was read. */
export const refusal = (fileName: string, problem: Problem, format: Format = 'none'): ParsedFile => ({
  fileName,
  format,
  outcome: 'reject',
  problem,
  contacts: [],
  skipped: [],
  mapping: null,
  owner: [],
});

/** The outcome that follows from what was read. */
export function outcomeOf(contacts: readonly ImportedContact[], skipped: readonly Skipped[]): Outcome {
  if (skipped.some(isFault)) return 'partial';
  return contacts.length > 0 ? 'ok' : 'ok_empty';
}
