import { dayOf } from './days.ts';
import type { Contact, Identity } from '../contact.ts';
import { contactSchema, HOW_MET, RELATIONSHIPS } from '../contact.ts';

/** The columns of the book as a CSV file, and how each is written into a cell and read again. */

const BETWEEN = ' ::: ';
const escape = (s: string): string =>
  s.replaceAll('\\', '\\\\').replaceAll(':::', '\\:\\:\\:').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
const restore = (s: string): string => s.replace(/\\(.)/gu, (_, c: string) => (c === 'n' ? '\n' : c === 'r' ? '\r' : c));
const join = (values: readonly string[]): string => values.map((v) => escape(v) || '\\').join(BETWEEN);
const split = (cell: string): string[] => (cell === '' ? [] : cell.split(BETWEEN).map((v) => (v === '\\' ? '' : restore(v))));

/** Spreadsheets run what begins like this; an apostrophe makes it plain text, and is taken away when read again. */
export const guarded = (cell: string): string => (/^[=+\-@\t\r']|^\s/u.test(cell) || /\s$/u.test(cell) ? `'${cell}` : cell);
export const unguarded = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

const identityText = (i: Identity): string => JSON.stringify([i.platform, i.profile, i.id, i.handle]);
function identityOf(text: string): Identity[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed)) return [];
    const [platform, profile, id, handle] = parsed.map((v) => (typeof v === 'string' ? v : null));
    return platform ? [{ platform, profile: profile ?? null, id: id ?? null, handle: handle ?? null }] : [];
  } catch {
    return [];
  }
}
const only = <T extends string>(words: readonly T[], values: readonly string[]): T[] => values.flatMap((v) => words.filter((w) => w === v));
const orNull = (cell: string): string | null => (cell === '' ? null : cell === '\\' ? '' : restore(cell));
const fromNull = (value: string | null): string => (value === null ? '' : escape(value) || '\\');

/** What is of no use in a spreadsheet, in one cell, so that nothing is lost. */
const MORE = [
  'formality',
  'language',
  'preferredChannel',
  'given',
  'watch',
  'deniedSenders',
  'welcomedOn',
  'sources',
  'createdAt',
  'changedAt',
] as const;
const moreText = (c: Contact): string => JSON.stringify(Object.fromEntries(MORE.map((key) => [key, c[key]])));
function readMore(c: Contact, cell: string): void {
  try {
    const parsed = contactSchema.safeParse({
      ...c,
      ...Object.fromEntries(Object.entries(JSON.parse(cell) as object).filter(([key]) => MORE.some((m) => m === key))),
    });
    if (parsed.success) Object.assign(c, parsed.data);
  } catch {
    // A cell that was changed by hand: the rest of the row still stands.
  }
}

export interface OwnColumn {
  header: string;
  write: (c: Contact) => string;
  read: (c: Contact, cell: string) => void;
  note?: boolean;
}

/** Names and such stand plainly, so that the file is of use in a spreadsheet. */
export const OWN_COLUMNS: readonly OwnColumn[] = [
  {
    header: 'Doorstep id',
    write: (c) => escape(c.id),
    read: (c, s) => {
      c.id = restore(s);
    },
  },
  {
    header: 'Names',
    write: (c) => join(c.names),
    read: (c, s) => {
      c.names = split(s);
    },
  },
  {
    header: 'Relationships',
    write: (c) => join(c.relationships),
    read: (c, s) => {
      c.relationships = only(RELATIONSHIPS, split(s));
    },
  },
  {
    header: 'Set by hand',
    write: (c) => join(c.setByUser),
    read: (c, s) => {
      c.setByUser = only(RELATIONSHIPS, split(s));
    },
  },
  {
    header: 'Own word',
    write: (c) => fromNull(c.ownWord),
    read: (c, s) => {
      c.ownWord = orNull(s);
    },
  },
  {
    header: 'How we met',
    write: (c) => c.howMet ?? '',
    read: (c, s) => {
      c.howMet = only(HOW_MET, [s])[0] ?? null;
    },
  },
  {
    header: 'Met on',
    write: (c) => fromNull(c.metOn),
    read: (c, s) => {
      c.metOn = dayOf(s);
    },
  },
  {
    header: 'How we met, more',
    write: (c) => escape(c.howMetNote),
    read: (c, s) => {
      c.howMetNote = restore(s);
    },
  },
  {
    header: 'E-mails',
    write: (c) => join(c.emails),
    read: (c, s) => {
      c.emails = split(s);
    },
  },
  {
    header: 'Phones',
    write: (c) => join(c.phones),
    read: (c, s) => {
      c.phones = split(s);
    },
  },
  {
    header: 'Company',
    write: (c) => fromNull(c.company),
    read: (c, s) => {
      c.company = orNull(s);
    },
  },
  {
    header: 'Job title',
    write: (c) => fromNull(c.jobTitle),
    read: (c, s) => {
      c.jobTitle = orNull(s);
    },
  },
  {
    header: 'Connected on',
    write: (c) => fromNull(c.connectedOn),
    read: (c, s) => {
      c.connectedOn = orNull(s);
    },
  },
  {
    header: 'Accounts',
    write: (c) => join(c.identities.map(identityText)),
    read: (c, s) => {
      c.identities = split(s).flatMap(identityOf);
    },
  },
  { header: 'More', write: moreText, read: readMore },
  {
    header: 'Private note',
    note: true,
    write: (c) => escape(c.privateNote),
    read: (c, s) => {
      c.privateNote = restore(s);
    },
  },
];
