import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContact } from '../contact.ts';
import { emailOf, phoneOf, phonesFit } from './reach.ts';
import { foldName, foldWrittenOut } from './fold-name.ts';
import { keysOf, blockingKeys } from './keys.ts';
import { looksOf } from './look-alike.ts';
import { matchSender } from './match.ts';
import { namesIn } from './names-in.ts';

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));

describe('folding', () => {
  it('folds a letter that is a small capital only in lower case', () => {
    expect([foldName('Ʀ'), foldName('ʀ')]).toEqual(['r', 'r']);
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (s) => {
        expect(foldName(foldName(s))).toBe(foldName(s));
        expect(foldWrittenOut(foldWrittenOut(s))).toBe(foldWrittenOut(s));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps apart what scripts keep apart', () => {
    expect(foldName('ガク')).not.toBe(foldName('カク'));
    expect(foldName('ｻﾄｳ')).toBe(foldName('サトウ'));
    expect(foldName('कमल')).not.toBe(foldName('कोमल'));
    expect(foldName('İlker')).toBe('ilker');
  });
});

describe('any text that a page can show', () => {
  it('is taken apart without harm and in bounds', () => {
    fc.assert(
      fc.property(anyText, anyText, (known, shown) => {
        expect(namesIn(shown).length).toBeLessThanOrEqual(8);
        const contact = { ...emptyContact('c', 0), names: [known] };
        const sender = { platform: 'facebook', name: shown, profile: null, id: null };
        expect(keysOf(contact).length).toBeLessThanOrEqual(120);
        expect(blockingKeys(sender).length).toBeLessThanOrEqual(120);
        expect(matchSender(sender, [contact], 0).level).not.toBe('certain');
        expect(typeof looksOf(shown)).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  it('a name made to be slow is cut before it is read', () => {
    const long = `${'a b '.repeat(5000)}${'('.repeat(5000)}${'é'.repeat(5000)}`;
    expect(namesIn(long).length).toBeLessThan(20);
  });
});

describe('e-mail and phone', () => {
  it.each([
    ['Ana <Ana@Example.com>', 'ana@example.com'],
    ['mailto:ana@example.com?subject=x', 'ana@example.com'],
    ['/o=Labs/cn=9c0d-dale', null],
    ['ana@', null],
  ])('%s', (text, email) => expect(emailOf(text)).toBe(email));
  it.each([
    ["'+15550100177", '+15550100177'],
    ['tel:+1-555-010-0191;ext=12', '+15550100191'],
    ['(030) 23125 021', '03023125021'],
    ['0049 30 23125014', '+493023125014'],
    ['+49 (0)30 23125014', '+493023125014'],
    ['x', null],
  ])('%s', (text, phone) => expect(phoneOf(text)).toBe(phone));
  it('a number without its country may be the same', () => {
    expect(phonesFit('+493023125014', '03023125014')).toBe('maybe');
    expect(phonesFit('+493023125014', '+493023125015')).toBeNull();
  });
});
