import { dayOfSeconds } from './days.ts';
import { joinSame } from './merge-rows.ts';
import { MAX_ROWS } from './limits.ts';
import { personOf } from './person.ts';
import { readBook } from './own-book.ts';
import { readPeople } from './from-table.ts';
import { unmangled } from './decode.ts';
import { outcomeOf, refusal, type Format, type ImportedContact, type ParsedFile, type Skipped } from './types.ts';

/** JSON files: Facebook's friends, Instagram's followers, our own book, and lists of flat records. */

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? unmangled(value) : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The lists in a file, with the word under which each stands. */
function lists(data: unknown): [string, unknown[]][] {
  if (Array.isArray(data)) return [['', data]];
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([key, value]): [string, unknown[]][] =>
    Array.isArray(value) ? [[key, value]] : isObject(value) ? lists(value).map(([k, v]) => [`${key}.${k}`, v]) : [],
  );
}

function instagram(entry: Json): ImportedContact | null {
  const item = list(entry['string_list_data']).find(isObject);
  const href = text(item?.['href']);
  const handle = text(item?.['value']) || text(entry['title']) || (/instagram\.com\/(?:_u\/)?([\w.]+)/u.exec(href)?.[1] ?? '');
  if (!handle) return null;
  const person = personOf({ full: handle.toLowerCase(), urls: [href || `https://www.instagram.com/${handle}`] }, null);
  return person ? { ...person, connectedOn: dayOfSeconds(Number(item?.['timestamp'])) } : null;
}

function facebook(entry: Json): ImportedContact | null {
  const person = personOf({ full: text(entry['name']), urls: [text(entry['uri']) || text(entry['url'])] }, null);
  return person ? { ...person, connectedOn: dayOfSeconds(Number(entry['timestamp'])) } : null;
}

interface Reader {
  format: Format;
  fits: (entry: Json, key: string) => boolean;
  read: (entry: Json) => ImportedContact | null;
  implies: ImportedContact['implies'];
}
const READERS: readonly Reader[] = [
  {
    format: 'instagram_following',
    fits: (e, key) => 'string_list_data' in e && /following|requests_sent/u.test(key),
    read: instagram,
    implies: null,
  },
  { format: 'instagram_followers', fits: (e) => 'string_list_data' in e, read: instagram, implies: null },
  // Requests, removed and blocked people stand in lists of the same shape: only friends are friends.
  {
    format: 'facebook_friends',
    fits: (e, key) => typeof e['name'] === 'string' && 'timestamp' in e && /^(?:.*\.)?friends(?:_v\d+)?$/u.test(key),
    read: facebook,
    implies: 'friend',
  },
  {
    format: 'facebook_friends',
    fits: (e, key) => typeof e['name'] === 'string' && 'timestamp' in e && !/removed|deleted|rejected|blocked|unfollow/u.test(key),
    read: facebook,
    implies: null,
  },
];

function readList(fileName: string, key: string, entries: readonly unknown[]): ParsedFile | null {
  const first = entries.find(isObject);
  const reader = first ? READERS.find((r) => r.fits(first, key)) : null;
  if (!reader) return null;
  const skipped: Skipped[] = [];
  const people: ImportedContact[] = [];
  for (const entry of entries.slice(0, MAX_ROWS)) {
    const person = isObject(entry) ? reader.read(entry) : null;
    if (person)
      people.push({
        ...person,
        implies: reader.implies,
        howMet: reader.implies === 'friend' ? 'private' : null,
      });
    else skipped.push({ line: null, why: 'bad-entry' });
  }
  const contacts = joinSame(people);
  return {
    fileName,
    format: reader.format,
    outcome: outcomeOf(contacts, skipped),
    problem: null,
    contacts,
    skipped,
    mapping: null,
    owner: [],
  };
}

/** A list of flat records is a table. */
function readRecords(fileName: string, entries: readonly unknown[]): ParsedFile | null {
  const records = entries.filter(isObject).slice(0, MAX_ROWS);
  const headers = [...new Set(records.slice(0, 500).flatMap((r) => Object.keys(r)))].slice(0, 200);
  const cellOf = (value: unknown): string =>
    Array.isArray(value)
      ? value.filter((v) => typeof v === 'string').join(' ::: ')
      : typeof value === 'string' || typeof value === 'number'
        ? `${value}`
        : '';
  const rows = [headers, ...records.map((r) => headers.map((h) => cellOf(r[h])))].map((cells, at) => ({
    line: at,
    cells,
  }));
  const parsed = readPeople(fileName, { rows, header: 0, faults: [] });
  return parsed.contacts.length > 0 ? { ...parsed, format: 'generic_json', mapping: null } : null;
}

/** @param source the text of a JSON file. */
export function readJson(fileName: string, source: string): ParsedFile {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return refusal(fileName, 'json-damaged');
  }
  const book = readBook(fileName, data);
  if (book) return book;
  const found = lists(data);
  for (const [key, entries] of found) {
    const read = readList(fileName, key, entries);
    if (read) return read;
  }
  const known = found.find(([key, entries]) => entries.length === 0 && /friends|relationships_follow/u.test(key));
  if (known)
    return {
      ...refusal(fileName, 'not-contacts', known[0].includes('friends') ? 'facebook_friends' : 'instagram_followers'),
      outcome: 'ok_empty',
      problem: null,
    };
  for (const [, entries] of found) {
    const read = readRecords(fileName, entries);
    if (read) return read;
  }
  return refusal(fileName, 'not-contacts');
}
