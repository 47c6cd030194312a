/** Who else the book knows from the same place: the same firm, or the same "how you met" (R12). From the book alone. */
import { shownName, type Contact } from '../contact.ts';
import { firmKeys } from './business.ts';
import { foldName } from './fold-name.ts';

/** A longer note is a story and no place. */
const LONGEST_PLACE = 80;

/** One thing in common, and who else is known from there. */
export interface SharedPlace {
  /** As it stands with this person: "Bookfair 2026". */
  from: string;
  /** Shown names, in the order of the alphabet. */
  names: string[];
}

const placesOf = (c: Contact): string[] =>
  [c.howMetNote, c.watch?.event ?? ''].map((place) => place.trim()).filter((place) => place.length > 2 && place.length <= LONGEST_PLACE);

const placeKey = (place: string): string =>
  `w:${foldName(place)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** The keys under which a contact stands with everybody who was met the same way; none for long stories. */
export const metKeys = (c: Contact): string[] => [...new Set(placesOf(c).map(placeKey))].filter((key) => key.length > 4);

const firmsOf = (c: Contact): string[] => (c.company ? firmKeys(c.company) : []);

/** The keys to look up for `sharedPlaces`. */
export const sharedKeys = (c: Contact): string[] => [...metKeys(c), ...firmsOf(c).map((firm) => `b:${firm}`)];

/**
 * What this person has in common with others. @param others whoever was found by `sharedKeys`; they are looked at again.
 * Each is named once; whoever the user keeps at a distance, and the firm itself, never.
 */
export function sharedPlaces(person: Contact, others: readonly Contact[]): SharedPlace[] {
  const named = new Set([person.id]);
  const take = (from: string, isThere: (c: Contact) => boolean): SharedPlace[] => {
    const found = others.filter((c) => !named.has(c.id) && c.names.length > 0 && !c.relationships.includes('keep-distance') && isThere(c));
    for (const c of found) named.add(c.id);
    return found.length > 0 ? [{ from, names: found.map(shownName).toSorted() }] : [];
  };
  const firms = new Set(firmsOf(person));
  return [
    ...placesOf(person).flatMap((place) => take(place, (c) => metKeys(c).includes(placeKey(place)))),
    ...(person.company === null || firms.size === 0
      ? []
      : take(person.company, (c) => firmsOf(c).some((firm) => firms.has(firm)) && !firmKeys(shownName(c)).some((firm) => firms.has(firm)))),
  ];
}
