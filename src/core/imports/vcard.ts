import ICAL from 'ical.js';
import { impliedBy, ownLabels } from './implied.ts';
import { joinSame } from './merge-rows.ts';
import { personOf, type Draft } from './person.ts';
import { splitCards, type RawCard } from './vcard-text.ts';
import { outcomeOf, type ImportedContact, type ParsedFile } from './types.ts';

/** A property as ical.js gives it: name, parameters, type, values. */
type Property = [string, Record<string, string | string[]>, string, ...unknown[]];

const plain = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(plain).filter(Boolean).join(' ')
    : typeof value === 'string'
      ? value
          .replace(/\\([\\;:,])/gu, '$1')
          .replace(/\\n/giu, ' ')
          .trim()
      : '';

/** Parts of a structured value (N, ORG); one that has no parts comes as it is. */
const parts = (value: unknown): string[] => (Array.isArray(value) ? value.map(plain) : typeof value === 'string' ? [plain(value)] : []);

const SOCIAL = /^x-(?:socialprofile|facebook|twitter|instagram|linkedin|skype|mastodon)$|^socialprofile$|^impp$/u;

function social(p: Property): { url?: string; handle?: [string, string] } {
  const [name, params, , value] = p;
  const text = plain(value);
  const type = [params['type'] ?? '']
    .flat()
    .map((t) => t.toLowerCase())
    .find((t) => /^[a-z]+$/u.test(t) && t !== 'pref' && t !== 'home' && t !== 'work');
  const site = type ?? (name === 'impp' ? '' : name.replace(/^x-/u, '').replace('socialprofile', ''));
  if (/^https?:|^www\./iu.test(text)) return { url: text };
  if (name === 'impp' || !site) return {};
  const handle = text.replace(/^x-apple:|^[a-z]+:/iu, '') || [params['x-user'] ?? ''].flat()[0] || '';
  return handle ? { handle: [site, handle] } : {};
}

/** What one card says. */
function draftOf(properties: readonly Property[]): Draft {
  const all = (name: string): Property[] => properties.filter((p) => p[0] === name);
  const [family = '', given = '', middle = '', , suffix = ''] = parts(all('n')[0]?.[3]);
  const org = parts(all('org')[0]?.[3]);
  const links = properties.filter((p) => SOCIAL.test(p[0])).map(social);
  const kind = plain(all('kind')[0]?.[3] ?? all('x-addressbookserver-kind')[0]?.[3]).toLowerCase();
  const company = plain(all('x-abshowas')[0]?.[3]).toUpperCase() === 'COMPANY';
  const many = (name: string): string[] => all(name).flatMap((p) => p.slice(3).map(plain));
  return {
    full: plain(all('fn')[0]?.[3]),
    given,
    middle: middle.replaceAll(',', ' '),
    family,
    suffix,
    nicknames: many('nickname').flatMap((n) => n.split(',')),
    maiden: many('x-maidenname')[0] ?? '',
    emails: many('email'),
    phones: all('tel')
      .filter((p) => !/fax|pager/iu.test([p[1]['type'] ?? ''].flat().join()))
      .map((p) => plain(p[3])),
    urls: [...many('url'), ...links.flatMap((l) => l.url ?? [])],
    handles: links.flatMap((l) => (l.handle ? [l.handle] : [])),
    company: org[0] ?? '',
    title: plain(all('title')[0]?.[3]),
    labels: ownLabels(many('categories').flatMap((c) => c.split(','))),
    business: kind === 'org' || company,
  };
}

/** A list of people is nobody. */
const isGroup = (properties: readonly Property[]): boolean =>
  properties.some((p) => /^(?:kind|x-addressbookserver-kind)$/u.test(p[0]) && plain(p[3]).toLowerCase() === 'group');

function read(card: RawCard): ImportedContact | null {
  // One name a card: the standard's parser refuses what it does not know only as a whole.
  const jcard = ICAL.parse(`BEGIN:VCARD\r\nVERSION:3.0\r\n${card.lines.join('\r\n')}\r\nEND:VCARD`) as [string, Property[], unknown[]];
  const draft = draftOf(jcard[1]);
  const person = isGroup(jcard[1]) ? null : personOf(draft, card.line);
  return person ? { ...person, implies: impliedBy(person.labels) } : null;
}

/** Lines that the parser can take: a name, then a colon. */
const sound = (line: string): boolean => /^[A-Za-z][\w-]*(?:;[^:"]*(?:"[^"]*"[^:"]*)*)?:/u.test(line);

/** @param text a file of one or many cards, 2.1, 3.0 or 4.0. */
export function readCards(fileName: string, text: string): ParsedFile {
  const { cards, faults } = splitCards(text);
  const people: ImportedContact[] = [];
  const skipped = [...faults];
  for (const card of cards) {
    try {
      const person = read({ ...card, lines: card.lines.filter(sound) });
      if (person) people.push(person);
      else skipped.push({ line: card.line, why: 'no-person' });
    } catch {
      skipped.push({ line: card.line, why: 'bad-card' });
    }
  }
  const contacts = joinSame(people);
  return {
    fileName,
    format: 'vcard',
    outcome: outcomeOf(contacts, skipped),
    problem: null,
    contacts,
    skipped,
    mapping: null,
    owner: [],
  };
}
