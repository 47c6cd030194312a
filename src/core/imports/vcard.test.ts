/** Cards as phones and address books really write them. */
import { expect, it } from 'vitest';
import type { ImportedContact } from './types.ts';
import { readCards } from './vcard.ts';

const card = (version: string, ...lines: string[]): string => ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const people = (text: string): ImportedContact[] => readCards('people.vcf', text).contacts;

it('a name that was packed as base64 is unpacked', () => {
  const n = base64('Жуков;Николай;;;');
  const fn = base64('Николай Жуков');
  const old = card('2.1', `N;CHARSET=UTF-8;ENCODING=BASE64:${n}`, `FN;CHARSET=UTF-8;ENCODING=BASE64:${fn}`, 'TEL;WORK;VOICE:+79000000001');
  expect(people(old).map((c) => [c.names[0], c.phones])).toEqual([['Николай Жуков', ['+79000000001']]]);
  expect(people(card('3.0', `FN;ENCODING=b:${fn}`, 'N:;;;;'))[0]?.names[0]).toBe('Николай Жуков');
});

it('what only says that it is packed is taken as it stands', () => {
  expect(people(card('3.0', 'FN;ENCODING=b:Ida Blöm', 'N:Blöm;Ida;;;'))[0]?.names[0]).toBe('Ida Blöm');
});

it('a semicolon within the name of a firm is part of it', () => {
  expect(people(card('3.0', 'FN:Conor Lee', 'ORG:Brush\\, Ink\\; Paper'))[0]?.company).toBe('Brush, Ink; Paper');
  expect(people(card('3.0', 'FN:Conor Lee', 'ORG:Brush\\; Ink;Sales'))[0]?.company).toBe('Brush; Ink');
});

it('a group of people is nobody, and is reported', () => {
  const file = readCards('x.vcf', card('4.0', 'KIND:group', 'FN:The Walking Group', 'MEMBER:urn:uuid:1') + card('4.0', 'FN:Ida Blom'));
  expect([file.contacts.map((c) => c.names[0]), file.skipped]).toEqual([['Ida Blom'], [{ line: 1, why: 'no-person' }]]);
  expect(people(card('3.0', 'FN:Team', 'N:Team;;;;', 'X-ADDRESSBOOKSERVER-KIND:group'))).toEqual([]);
});
