import { foldName } from '../match/fold-name.ts';
import { emailOf, phoneOf } from '../match/reach.ts';
import { readProfile } from '../match/profile.ts';
import { FIELDS, type Field } from './types.ts';
import { HEADER_WORDS, NEVER } from './header-words.ts';

/** @param header as a file has it. Case, accents, numbers and punctuation do not tell columns apart. */
export function headerKey(header: string): string {
  return foldName(header.slice(0, 120))
    .replace(/[_\-–—./:,*#•]+/gu, ' ')
    .replace(/\((?:[^()]*)\)/gu, (inner) => ` ${inner.slice(1, -1)} `)
    .replace(/\s\d+(?=\s|$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const WORDS = new Map<string, Field>();
for (const field of FIELDS) {
  for (const word of HEADER_WORDS[field].split('|')) {
    const key = headerKey(word);
    if (key && !WORDS.has(key)) WORDS.set(key, field);
  }
}

/** What a header says its column holds, or null. */
export function fieldOf(header: string): Field | null {
  const key = headerKey(header);
  if (!key || NEVER.test(key)) return null;
  const whole = WORDS.get(key);
  if (whole) return whole;
  // "customFirstName", "customer email": camel case and a leading noun.
  const spaced = headerKey(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  const trimmed =
    WORDS.get(spaced) ??
    WORDS.get(
      spaced.replace(
        /^(?:customer|client|contact|buyer|billing|shipping|attendee|guest|member|kunden|primary|main|your|ship|bill to|e)\s/u,
        '',
      ),
    );
  // "Tél. portable", "E-Mail 1 – Wert": what else stands in such a column is sorted out cell by cell.
  return trimmed ?? BEGINS.find(([, begin]) => begin.test(key))?.[0] ?? null;
}

const BEGINS: readonly [Field, RegExp][] = [
  ['phone', /^(?:tel|telephone|telefon|telefono|telefone|telefoon|phone|mobile|mobil|handy|cell|cellulare|telefonnummer|telefonnr)\b/u],
  ['email', /^(?:e mail|email|courriel|correo|posta elettronica)\b/u],
];

/** What a row of headers says about every column. A "title" beside a job title is an honorific. */
export function fieldsOf(headers: readonly string[]): (Field | null)[] {
  const fields = headers.map(fieldOf);
  const keys = headers.map(headerKey);
  const hasJob = fields.some((f, at) => f === 'title' && keys[at] !== 'title');
  const hasFamily = fields.includes('family');
  const hasGiven = fields.includes('given');
  const hasFull = fields.includes('full');
  return fields.map((field, at) => {
    if (field === 'title' && keys[at] === 'title' && hasJob) return 'prefix';
    // "Nome", "Nombre", "Ad": a given name only beside a family name.
    if (field === 'given' && !hasFamily && !hasFull && /^(?:nome|nombre|ad|adi|isim|imie|jmeno|имя|ονομα)$/u.test(keys[at] ?? ''))
      return 'full';
    // "Nom" alone is the whole name; "Name" beside "Vorname" is the family name.
    if (field === 'family' && keys[at] === 'nom' && !hasGiven && !hasFull) return 'full';
    // "이름", "שם", "الاسم" beside a family name are the given one.
    if (field === 'full' && hasFamily && !hasGiven && GIVEN_BESIDE_FAMILY.test(keys[at] ?? '')) return 'given';
    if (field === 'full' && hasGiven && !hasFamily && /^(?:name|naam|navn|namn|nazwa)$/u.test(keys[at] ?? '')) return 'family';
    return field;
  });
}

const GIVEN_BESIDE_FAMILY = /^(?:이름|名前|שם|الاسم|اسم|nama|नाम|ชื่อ|نام|nimi|nev)$/u;

/** How surely these headers name people: how many say something, and whether a person can come of it. */
export function headerScore(headers: readonly string[]): number {
  const fields = fieldsOf(headers);
  const known = fields.filter((f) => f !== null).length;
  const person = fields.some((f) => f === 'full' || f === 'given' || f === 'family' || f === 'email');
  const looksLikeData = headers.some((h) => emailOf(h) !== null || (phoneOf(h) !== null && /\d{5}/u.test(h)));
  return person && !looksLikeData ? known : 0;
}

/** A guess by what the cells hold, for tables without headers. @param rows some rows of data. */
export function guessFields(rows: readonly (readonly string[])[], width: number): (Field | null)[] {
  const share = (at: number, test: (cell: string) => boolean): number => {
    const cells = rows.map((r) => (r[at] ?? '').trim()).filter(Boolean);
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const fields = Array.from({ length: width }, (_, at): Field | null => {
    if (share(at, (c) => emailOf(c) !== null) > 0.6) return 'email';
    if (share(at, (c) => /^https?:|^www\./iu.test(c) || readProfile(c) !== null) > 0.6) return 'url';
    if (share(at, (c) => /^[\d\s()+./-]{6,}$/u.test(c) && phoneOf(c) !== null) > 0.6) return 'phone';
    return null;
  });
  const wordy = (at: number, least: number, most: number): boolean =>
    share(at, (c) => !/[\d@/]/u.test(c) && c.split(/\s+/u).length >= least && c.split(/\s+/u).length <= most && /^\p{L}/u.test(c)) > 0.7;
  const free = fields.map((f, at) => (f === null ? at : -1)).filter((at) => at >= 0);
  const whole = free.find((at) => wordy(at, 2, 4));
  const singles = free.filter((at) => wordy(at, 1, 2));
  if (singles[0] !== undefined && singles[1] !== undefined && whole === undefined) {
    fields[singles[0]] = 'given';
    fields[singles[1]] = 'family';
  } else if (whole !== undefined || singles[0] !== undefined) {
    fields[whole ?? singles[0] ?? 0] = 'full';
  }
  return fields;
}
