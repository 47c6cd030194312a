import type { Keys } from '../../browser/keys.ts';
import type { BusyChoice } from '../../core/hours/busy.ts';
import type { Outlook } from '../../core/hours/combine.ts';
import type { OpenWith } from '../../store/open-with.ts';
import type { Contact, Relationship } from '../../core/contact.ts';
import type { Letters } from '../../core/letters.ts';
import type { PaceFor, Plan } from '../../core/pace.ts';
import type { Apart, AssistLevel, ContactPoint, Outcome, Settings, SiteSettings } from '../../core/settings.ts';
import type {
  Format,
  Mapping,
  MappingQuestion,
  Outcome as FileOutcome,
  Problem as FileProblem,
  Skipped,
} from '../../core/imports/types.ts';
import type { ManagedReading } from '../../core/boundary/managed.ts';
import type { BookRow } from './book/rows.ts';
import type { PolicyVerbs } from './policy/verbs.ts';
import type { RulesVerbs } from './rules/verbs.ts';
import type { WordsVerbs } from './words/verbs.ts';
import type { WayBack } from '../../core/take-back.ts';
import type { KeptNo } from '../../store/noes.ts';
import type { SiteView } from '../shared/site-view.ts';
import type { TaughtVerbs } from './taught/verbs.ts';
import type { HoursVerbs } from './hours/verbs.ts';

/** Everything that the options page shows at once; the book is read when its section is opened. */
export interface OptionsData {
  settings: Settings;
  sites: SiteView[];
  /** What whoever looks after this browser has set. */
  managed: ManagedReading;
  /** How many people are in the book. */
  people: number;
  version: string;
  /** May desktop notifications be shown, as far as the browser is concerned? */
  notificationsAllowed: boolean;
  keys: Keys;
  /** Settings that couldn't be read were kept aside and the defaults stand in their place. */
  settingsKeptAside: boolean;
  /** Busy now and next, by everything that is planned. */
  outlook: Outlook;
  /** Epoch ms. */
  now: number;
}

/** One thing that happened with a person. */
export interface MemoryLine {
  at: number;
  site: string;
  kind: string;
  outcome: string;
  note: string | null;
}

export interface PastImport {
  id: string;
  at: number;
  fileName: string;
  added: number;
  changed: number;
}

/** What can be done with settings. Each promise settles when it is stored; throws what the storage throws. */
export interface SettingsVerbs {
  agree: (agreed: boolean) => Promise<void>;
  /** Brings the browser's own question, synchronously in the click; the answer arrives as new data. */
  requestSite: (site: SiteView) => void;
  /** The same for an address of the user's own, `https://host`, of a site that can live anywhere. */
  requestAddress: (siteId: string, origin: string) => void;
  removeAddress: (siteId: string, origin: string) => Promise<void>;
  removeSite: (siteId: string) => Promise<void>;
  taught: TaughtVerbs;
  setSite: (siteId: string, patch: Partial<SiteSettings>) => Promise<void>;
  /** What changes something gets it as it is stored at that moment, maybe newer than what is shown. @returns the way back. */
  changePoints: (change: (points: ContactPoint[]) => ContactPoint[]) => Promise<WayBack>;
  setMyName: (name: string) => Promise<void>;
  /** `outcome` null: back to what Doorstep starts with. `platform` may be '*'. */
  setCell: (relationship: Relationship, platform: string, outcome: Outcome | null, contactPointId: string | null) => Promise<void>;
  setBusy: (choice: BusyChoice, task: string) => Promise<void>;
  /** The user's own limit of replies for a person or a relationship; null: none. */
  changePace: (who: PaceFor, change: (plan: Plan | null) => Plan | null) => Promise<void>;
  /** Longer letters now and then, and the lines to pass on (R46). */
  changeLetters: (change: (letters: Letters) => Letters) => Promise<void>;
  /** Synchronous in the click for the same reason as `requestSite`. */
  requestNotifications: () => void;
  setNotifications: (on: boolean) => Promise<void>;
  /** Pauses everywhere for good, or goes on. */
  pause: (on: boolean) => Promise<void>;
  unpausePage: (page: string) => Promise<void>;
  /** Busy while a shop's editor is open in a tab. */
  setBusyWhileListing: (on: boolean) => Promise<void>;
  setLooksAfter: (looksAfter: boolean) => Promise<void>;
  /** Ticks one of the ways to keep work apart, or unticks it. */
  setApart: (what: Apart, done: boolean) => Promise<void>;
  /** The list of those ways was offered; it is not offered again. */
  apartOffered: () => Promise<void>;
  newId: () => string;
  page: { privacy: string; licence: string; notices: string };
}

/** What can be done with files and with everything at once. */
export interface KeepingVerbs {
  /** Gives the backup as one text. */
  backup: () => Promise<string>;
  /** Is the text a backup of Doorstep's? Nothing is changed. */
  isBackup: (text: string) => Promise<boolean>;
  /** @returns how many people came back, or null if the text is no backup (then nothing changed). */
  restore: (text: string) => Promise<number | null>;
  eraseEverything: () => Promise<void>;
  /** Hands a text to the user as a file. */
  download: (fileName: string, text: string, type: string) => void;
}

/** What can be done with the book. */
export interface BookVerbs {
  rows: () => Promise<BookRow[]>;
  /** @returns null if there is no such person any more. */
  contact: (id: string) => Promise<Contact | null>;
  /** A new contact with a fresh id and today's date, not stored yet. */
  blank: () => Contact;
  save: (contact: Contact) => Promise<void>;
  /** Stores what was edited of a person, over what is stored by then. @returns the way back. Throws if there is no such person any more. */
  edit: (seen: Contact, next: Contact) => Promise<WayBack>;
  /** May "remember my no" be offered: somebody looks at the marks that it leaves. */
  canKeepNo: boolean;
  /** Takes a person out with everything that is remembered of them; `keepNo` leaves a mark without name or note. */
  forget: (id: string, keepNo: boolean) => Promise<void>;
  /** Makes somebody a friend and withdraws what stands open of them (R04). @returns the way back. */
  makeFriend: (id: string) => Promise<() => Promise<void>>;
  /** A friend no more; what else somebody is stays. @returns the way back. */
  unfriend: (id: string) => Promise<() => Promise<void>>;
  /** What is open with somebody, and whom both may know (R12). */
  openWith: (id: string) => Promise<OpenWith>;
  /** What a site is called, by the word that an identity has for it. */
  siteName: (platform: string) => string;
  /** Sets who all of these are, in place of what they were. @returns the act, for `takeBack`. */
  relate: (ids: readonly string[], relationship: Relationship) => Promise<string>;
  /** Takes all of these out of the book with what is remembered of them. @returns the act, for `takeBack`. */
  takeOut: (ids: readonly string[]) => Promise<string>;
  /** Takes the last act on many people back, as long as the page stays open. */
  takeBack: (act: string) => Promise<void>;
  /** What is left of people who were forgotten with a no; newest first. */
  noes: () => Promise<KeptNo[]>;
  /** Forgets these noes too. @returns the way back. */
  forgetNoes: (noes: readonly KeptNo[]) => Promise<() => Promise<void>>;
  memory: (id: string) => Promise<MemoryLine[]>;
  forgetMemory: (id: string) => Promise<void>;
  /** The identity that a pasted profile address or handle means, or null if it can't be one of that site. */
  identity: (platform: string, typed: string) => Contact['identities'][number] | null;
  exportBook: (format: 'json' | 'csv', withNotes: boolean) => Promise<string>;
  pastImports: () => Promise<PastImport[]>;
  undoImport: (id: string) => Promise<void>;
  import: ImportVerbs;
}

export interface ImportProgress {
  fileName: string;
  /** 0 to 1. */
  done: number;
}

/** One chosen file, as it was read. */
export interface ImportFile {
  name: string;
  format: Format;
  outcome: FileOutcome;
  problem: FileProblem | null;
  people: number;
  skipped: Skipped[];
  /** The first rows and a guess at the columns, where the columns had to be guessed. */
  mapping: MappingQuestion | null;
}

/** What stands in the chosen files, before anything is stored. */
export interface ImportPreview {
  id: string;
  files: ImportFile[];
  fresh: number;
  merged: number;
  unchanged: number;
  /** Probably the same person as one in the book; asked one by one. */
  likely: LikelySame[];
  sample: { name: string; detail: string }[];
  /** What these files imply of the new people, and of how many; the most first. */
  implies: { what: Implied; people: number }[];
}

/** What a file says of who somebody is; `none`: nothing. */
export type Implied = Relationship | 'none';

/** Somebody in a file and somebody in the book who may be one person. */
export interface LikelySame {
  key: string;
  name: string;
  detail: string;
  existing: string;
  existingDetail: string;
}

export interface ImportChoices {
  /** Who the new people are, by what their file says of them; what isn't named stays as the file says. */
  instead: Partial<Record<Implied, Relationship>>;
  /** Keys of `likely` that are the same person. */
  same: string[];
}

export interface ImportVerbs {
  /**
   * Reads files off the page's own thread. @param mappings the answer to each file's columns, or null for the guess.
   * @param signal aborts it; then the promise rejects and nothing changed.
   */
  read: (
    files: File[],
    mappings: (Mapping | null)[],
    onProgress: (p: ImportProgress) => void,
    signal: AbortSignal,
  ) => Promise<ImportPreview>;
  /** Stores a preview as one act: all of it or nothing. @param signal aborts it; then the promise rejects. */
  store: (previewId: string, choices: ImportChoices, signal: AbortSignal, onProgress?: (p: ImportProgress) => void) => Promise<PastImport>;
}

export interface OptionsVerbs {
  settings: SettingsVerbs;
  words: WordsVerbs;
  book: BookVerbs;
  keeping: KeepingVerbs;
  rules: RulesVerbs;
  policy: PolicyVerbs;
  hours: HoursVerbs;
}

export const LEVELS: readonly AssistLevel[] = [1, 2, 3, 4];
