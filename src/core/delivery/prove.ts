/**
 * Is the open conversation with the person whom the note is for? No text may reach the wrong person: every doubt is a
 * "not proven", and what may still be loading is "not ready". See design.md, Proof on Facebook.
 */
import { fold } from '../text.ts';
import type { Delivery, Proof } from './types.ts';

/** The open conversation as the page shows it; a reading of it or the report of one. */
export interface ThreadShown {
  thread: string | null;
  headerName: string | null;
  /** Whose profile links stand in the header. */
  people: readonly { name: string; profile: string | null; id: string | null }[];
  group: boolean;
  composers: number;
}

/** Whom the note is for: everything known of this person on this site. */
export interface Recipient {
  name: string;
  ids: readonly string[];
  profiles: readonly string[];
}

/** How the document came to what it shows. */
export interface Way {
  /** The address that this delivery itself opened in this tab; null: it opened none. */
  opened: string | null;
  /** The address at which the document began. */
  firstUrl: string;
  /** How often the address changed after an act of the user. */
  movedByUser: number;
}

/** @param shown null where no conversation stands open. Never throws. */
export function prove(shown: ThreadShown | null, who: Recipient, way: Way): Proof {
  if (!shown) return 'not-ready';
  if (shown.group || shown.people.length > 1 || shown.composers > 1) return 'not-proven';
  if (shown.composers === 0) return 'not-ready';
  const person = shown.people[0] ?? null;
  const sameId = has(who.ids, person?.id);
  // The header names another id than any that is known: another person, whatever the address says.
  if (person?.id && who.ids.length > 0 && !sameId) return 'not-proven';
  const linked = sameId || has(who.profiles, person?.profile);
  // An address changes before the conversation under it is drawn: a header that names somebody else is not this one's yet.
  if (has(who.ids, shown.thread) && (linked || namesOf(shown).length === 0 || isNamed(shown, who.name))) return 'same-id';
  if (linked) return 'same-profile';
  if (openedByUs(who, way) && isNamed(shown, who.name) && !isOther(person?.profile, who)) return 'same-opening';
  // The address of a thread can stand before its header is drawn.
  return shown.headerName || person ? 'not-proven' : 'not-ready';
}

/** The same for a delivery, from a page's report. @param opened the address that the delivery opened in that tab. */
export const proveThread = (
  d: Pick<Delivery, 'sender' | 'knownIds' | 'knownProfiles' | 'noteAt'>,
  shown: ThreadShown & Omit<Way, 'opened'>,
  opened: string | null,
): Proof => prove(shown, recipientOf(d), { ...shown, opened });

/** Whom the note is for, as the site knows them on which it is written. */
export const recipientOf = (d: Pick<Delivery, 'sender' | 'knownIds' | 'knownProfiles' | 'noteAt'>): Recipient => ({
  name: d.sender.name,
  ids: d.noteAt?.ids ?? d.knownIds,
  profiles: d.noteAt?.profiles ?? d.knownProfiles,
});

/** Is it enough to place a note? */
export const isProven = (p: Proof): boolean => p !== 'not-proven' && p !== 'not-ready';

const has = (known: readonly string[], value: string | null | undefined): boolean => !!value && known.includes(value);

/** This delivery opened the conversation by the person's own id, and the user went nowhere since. */
function openedByUs(who: Recipient, { opened, firstUrl, movedByUser }: Way): boolean {
  if (opened === null || movedByUser > 0) return false;
  const path = pathOf(opened);
  return path !== null && path === pathOf(firstUrl) && path.split('/').some((part) => who.ids.includes(part));
}

/** The path alone: a site answers under several hosts. */
function pathOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  return new URL(address).pathname.replace(/\/+$/u, '');
}

const namesOf = (shown: ThreadShown): string[] => [shown.headerName, ...shown.people.map((p) => p.name)].filter((n): n is string => !!n);

function isNamed(shown: ThreadShown, name: string): boolean {
  const wanted = fold(name);
  if (wanted === '') return false;
  const names = namesOf(shown);
  return names.length > 0 && names.every((n) => fold(n) === wanted);
}

/** Another address than the known one, where both are of the kind that a person chooses. */
function isOther(profile: string | null | undefined, who: Recipient): boolean {
  if (!profile || who.ids.some((id) => profile.includes(id))) return false;
  return who.profiles.some((known) => !who.ids.some((id) => known.includes(id)));
}
