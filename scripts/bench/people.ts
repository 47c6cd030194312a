/** A book of invented people as a file of LinkedIn's, and senders who may or may not be among them. */
import type { SenderFacts } from '../../src/core/match/types.ts';

const GIVEN = [
  'Ana',
  'Tom',
  'Viktor',
  'Maya',
  'Jill',
  'Gareth',
  'Sam',
  'Lena',
  'Owen',
  'Tessa',
  'Zoë',
  'Kofi',
  'José',
  'Anne-Marie',
  'Bill',
  'Kate',
  'Дмитрий',
  'Søren',
  'Li',
  'Fatima',
];
const FIRST = [
  'ba',
  'kren',
  'lo',
  'mi',
  'ka',
  'ste',
  'ton',
  'vel',
  'dra',
  'qui',
  'os',
  'hal',
  'per',
  'nim',
  'gor',
  'ful',
  'bri',
  'ced',
  'wen',
  'tho',
  'zul',
  'ja',
  'eri',
  'una',
  'cho',
  'sza',
  'pla',
  'ry',
  'ahl',
  'ib',
  'mc',
  'og',
];
const MIDDLE = ['ra', 'len', 'go', 'vi', 'sta', 'mer', 'no', 'ke', 'du', 'ti', 'ha', 'bel', 'zo', 'pi', 'wa', 'su'];
const LAST = ['son', 'berg', 'ez', 'ova', 'ini', 'mann', 'ford', 'ski', 'wick', 'aki', 'eau', 'oglu', 'dal', 'nen', 'ides', 'as'];
const ENDS = ['a', 'is', 'o', 'ine', 'us', 'el', 'y', 'an', 'ie', 'e', 'os', 'ia', 'or', 'ald', 'wyn', 'ko'];

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';
const titled = (s: string): string => (s[0] ?? '').toUpperCase() + s.slice(1);
/** Spreads numbers, so that given and family names come in every pairing. */
const mixed = (i: number, salt: number): number => {
  const n = Math.imul((i + salt * 7919) ^ ((i + salt) >>> 7), 0x9e_37_79_b1);
  return Math.imul(n ^ (n >>> 15), 0x85_eb_ca_6b) >>> 8;
};
/** A third of the people share twenty names, the others have one of some hundreds. */
const given = (i: number): string => (i % 3 === 0 ? pick(GIVEN, mixed(i, 1)) : titled(pick(FIRST, mixed(i, 2)) + pick(ENDS, mixed(i, 3))));
/** Eight thousand family names, each borne by a few. */
function family(i: number): string {
  const n = mixed(i, 4) % 8192;
  return titled(pick(FIRST, n) + pick(MIDDLE, n >> 5) + pick(LAST, n >> 9));
}
const profile = (i: number): string => `https://www.linkedin.com/in/${family(i).toLowerCase()}-${i}`;

/** @param count rows. @returns the text of a Connections.csv. */
export function connections(count: number): string {
  const rows = ['First Name,Last Name,URL,Email Address,Company,Position,Connected On'];
  for (let i = 0; i < count; i += 1) {
    rows.push(
      `${given(i)},${family(i)},${profile(i)},${i % 3 === 0 ? `p${i}@example.org` : ''},${family(i + 5)} Studio,Designer,04 May 2024`,
    );
  }
  return rows.join('\n');
}

/** A third known by their account, a third by their name alone, a third strangers. @param people in the book. */
export function senders(count: number, people: number): SenderFacts[] {
  return Array.from({ length: count }, (_, n) => {
    const i = (n * 6151) % people;
    if (n % 3 === 0) return { platform: 'linkedin', name: `${given(i)} ${family(i)}`, profile: profile(i), id: null };
    const name = n % 3 === 1 ? `${given(i)} ${family(i)}` : `${given(i)} ${family(i)}sson`;
    return { platform: 'facebook', name, profile: `https://www.facebook.com/somebody.${n}`, id: null };
  });
}
