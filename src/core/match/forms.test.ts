/** Names as people really write them, beyond the usual ones. */
import { describe, expect, it } from 'vitest';
import { emptyContact } from '../contact.ts';
import { blockingKeys, keysOf } from './keys.ts';
import { matchSender } from './match.ts';
import { readProfile } from './profile.ts';
import type { MatchLevel } from './types.ts';

/** The level, and whether the two share a key: without one the match would never be looked at. */
function level(known: string, shown: string): MatchLevel {
  const contact = { ...emptyContact('c', 0), names: [known] };
  const sender = { platform: 'facebook', name: shown, profile: null, id: null };
  const keys = new Set(keysOf(contact));
  const found = blockingKeys(sender).some((key) => keys.has(key));
  return found ? matchSender(sender, [contact], 0).level : 'none';
}

describe('short forms in many languages', () => {
  it.each([
    ['Sebastián Oyarzún', 'Seba Oyarzún'],
    ['Stanisław Gil', 'Staszek Gil'],
    ['Hendrik Postma', 'Henk Postma'],
    ['Cornelis Vink', 'Kees Vink'],
    ['Katarina Holmqvist', 'Kajsa Holmqvist'],
    ['Domenico Arpino', 'Mimmo Arpino'],
    ['Алексей Лунин', 'Лёша Лунин'],
    ['Vojtěch Malík', 'Vojta Malík'],
    ['Oluwaseun Bankole', 'Seun Bankole'],
    ['Luís Patrício', 'Luisito Patrício'],
  ])('%s is %s', (known, shown) => expect(['possible', 'likely']).toContain(level(known, shown)));
  it.each([
    ['Stanisław Gil', 'Stanisława Gil'],
    ['Domenico Arpino', 'Domenica Arpino'],
    ['Hendrik Postma', 'Hendrika Postma'],
  ])('%s is not likely %s', (known, shown) => expect(level(known, shown)).not.toBe('likely'));
});

describe('a middle initial where a family name is left out', () => {
  it('fits weakly', () => {
    expect(level('Ana María Lozano Prieto', 'Ana M. Lozano')).toBe('possible');
    expect(level('Carlos Alberto Quintero Mesa', 'Carlos A. Quintero')).toBe('possible');
  });
  it('must be of the name', () => {
    expect(level('Carlos Alberto Quintero Mesa', 'Carlos B. Quintero')).toBe('none');
    expect(level('Ana María Lozano Prieto', 'Ana M. Prado')).toBe('none');
  });
});

it('a family name that leads, as in Korean, is as common there', () => {
  expect(level('Kim Min-jun', 'Kim Min-jun')).toBe('possible');
  expect(level('Kim Oxenford', 'Kim Oxenford')).toBe('likely');
});

it.each(['User 48213', 'Telegram User', 'WhatsApp Business', 'Facebook User'])('%s is nobody', (name) => {
  expect(level(name, name)).toBe('none');
});

it('the address of a chat names a person only where it holds a name', () => {
  const known = readProfile('https://www.facebook.com/rosalind.achebe.9')?.handle;
  expect(readProfile('https://www.messenger.com/t/rosalind.achebe.9')?.handle).toBe(known);
  expect(readProfile('https://www.facebook.com/messages/t/rosalind.achebe.9/')?.handle).toBe(known);
  expect(readProfile('https://www.messenger.com/t/100000000098765')).toBeNull();
  expect(readProfile('https://www.facebook.com/messages/requests')).toBeNull();
});
