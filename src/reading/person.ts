import { clean } from '../core/text.ts';
import { CONTROL } from './label.ts';
import { addressOf, shownAll, type Pass } from './pass.ts';
import { visibleText } from './visible.ts';

/** A link to a person, as it stands on the page. */
export interface PersonLink {
  link: Element;
  name: string;
  /** The name is text, not the label of a picture. */
  written: boolean;
  profile: string | null;
  id: string | null;
  /** The address says that this person asks (`/friends/requests/?profile_id=`). */
  proven: boolean;
}

/** The name a link shows: its first line without controls, else the label of its picture, else its own label. */
function nameOf(link: Element, names: string | null): Pick<PersonLink, 'name' | 'written'> {
  const part = (names && link.querySelector(names)) || link;
  const line = visibleText(part, (el) => el.matches(CONTROL) || /^(time|abbr)$/.test(el.localName)).split('\n')[0];
  if (line) return { name: clean(line, 200), written: true };
  return { name: clean((picturedIn(link) || link.getAttribute('aria-label')) ?? '', 200), written: false };
}

/** What the first labelled picture in an element shows. */
export function picturedIn(el: Element): string | null | undefined {
  const picture = el.querySelector('svg[aria-label],img[alt],[role="img"][aria-label]');
  return picture?.getAttribute('aria-label') || picture?.getAttribute('alt');
}

/** Every shown link to a person in a part of the page. */
export function peopleIn(pass: Pass, root: ParentNode): PersonLink[] {
  const found: PersonLink[] = [];
  for (const link of shownAll(pass, 'a[href]', root)) {
    const address = addressOf(pass, link);
    const person = address && pass.personOf(address);
    if (person) found.push({ link, ...nameOf(link, pass.names), profile: person.profile, id: person.id, proven: person.proven === true });
  }
  return found;
}

/** Do two keys belong to one person? Equal ids decide; without both, equal profiles. */
export function samePerson(a: Pick<PersonLink, 'id' | 'profile'>, b: Pick<PersonLink, 'id' | 'profile'>): boolean {
  if (a.id && b.id) return a.id === b.id;
  return a.profile !== null && a.profile === b.profile;
}

/** The links of a block by person, the order of the page kept. */
export function byPerson(links: PersonLink[]): PersonLink[][] {
  const groups: PersonLink[][] = [];
  for (const link of links) {
    const group = groups.find((g) => g.some((other) => samePerson(link, other)));
    if (group) group.push(link);
    else groups.push([link]);
  }
  return groups;
}

/** The name of one person from several links: the first with text, never a picture's label if there is one. */
export function shownNameOf(links: PersonLink[]): string {
  return (links.find((l) => l.name && l.written) ?? links.find((l) => l.name))?.name ?? '';
}
