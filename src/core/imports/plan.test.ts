import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactSchema, emptyContact, HOW_MET, RELATIONSHIPS, type Contact, type Identity } from '../contact.ts';
import { batchOf, bookIndex, contactFrom, planMerge } from './plan.ts';
import { bookToCsv, bookToJson } from './export.ts';
import { mergeIdentities, mergeInto, sameContent } from './merge.ts';
import { nobodyYet, type ImportedContact } from './types.ts';
import { parseFile } from './parse.ts';
import { readProfile } from '../match/profile.ts';

const SOURCE = { kind: 'linkedin_connections', importId: 'i1', at: 1000 };
const person = (name: string, more: Partial<ImportedContact> = {}): ImportedContact => ({
  ...nobodyYet(2),
  names: [name],
  ...more,
});
const contact = (name: string, more: Partial<Contact> = {}): Contact => ({
  ...emptyContact(`id-${name}`, 1),
  names: [name],
  ...more,
});
const account = (url: string): Identity[] => [readProfile(url) ?? { platform: 'web', profile: url, id: null, handle: null }];
const plan = (book: readonly Contact[], people: readonly ImportedContact[]) =>
  planMerge(
    bookIndex(book),
    people,
    SOURCE,
    people.map((_, at) => `new-${at}`),
  );

describe('what an import would do', () => {
  it('adds who is new, with what the source implies', () => {
    const { fresh } = plan([], [person('Tessa Brandvold', { implies: 'client', emails: ['t@b.example'] })]);
    expect(fresh[0]?.contact).toMatchObject({
      id: 'new-0',
      names: ['Tessa Brandvold'],
      relationships: ['client'],
      setByUser: [],
      sources: [SOURCE],
    });
  });

  it('joins by an equal account or address without asking, and loses nothing', () => {
    const book = [
      contact('Tessa Brandvold', {
        identities: account('https://www.linkedin.com/in/tessa-b'),
        company: 'Nordlys',
        privateNote: 'keep',
      }),
    ];
    const { certain } = plan(book, [
      person('Tessa B.', {
        identities: account('linkedin.com/in/Tessa-B/'),
        company: 'Other',
        emails: ['t@b.example'],
      }),
    ]);
    expect(certain[0]).toMatchObject({
      because: { code: 'same-profile' },
      after: {
        company: 'Nordlys',
        privateNote: 'keep',
        emails: ['t@b.example'],
        names: ['Tessa Brandvold', 'Tessa B.'],
      },
    });
  });

  it('only offers to join equal names, and one address of two different people', () => {
    expect(plan([contact('Tessa Brandvold')], [person('Tessa Brandvold')]).likely).toHaveLength(1);
    const family = plan(
      [contact('Tessa Brandvold', { emails: ['home@b.example'] })],
      [person('Owen Brandvold', { emails: ['home@b.example'] })],
    );
    expect([family.likely.length, family.certain.length]).toEqual([1, 0]);
  });

  it('never joins two accounts of one site for their name', () => {
    const book = [contact('Tessa Brandvold', { identities: account('https://www.linkedin.com/in/tessa-1') })];
    expect(plan(book, [person('Tessa Brandvold', { identities: account('https://www.linkedin.com/in/tessa-2') })])).toMatchObject({
      fresh: [{}],
      likely: [],
    });
  });

  it('plans no change for a file that was read before', () => {
    const people = [
      person('Tessa Brandvold', { identities: account('https://www.linkedin.com/in/tessa-1') }),
      person('Owen Tull', { emails: ['o@t.example'], phones: ['+4722000000'] }),
    ];
    const { put } = batchOf(plan([], people), new Set());
    expect(plan(put, people)).toMatchObject({ fresh: [], certain: [], likely: [], unchanged: 2 });
  });

  it('adds up two rows about one contact, and can be undone as a whole', () => {
    const book = [contact('Tessa Brandvold', { emails: ['t@b.example'] })];
    const rows = [
      person('Tessa Brandvold', { emails: ['t@b.example', 'x@b.example'] }),
      person('Tessa Brandvold', { emails: ['t@b.example'], company: 'Nordlys' }),
    ];
    const batch = batchOf(plan(book, rows), new Set());
    expect(batch.put).toMatchObject([{ emails: ['t@b.example', 'x@b.example'], company: 'Nordlys' }]);
    expect(batch.before).toEqual(book);
    expect(batch.added).toEqual([]);
  });

  it('follows the yes and the no of each offer', () => {
    const likely = plan([contact('Tessa Brandvold')], [person('Tessa Brandvold', { company: 'Nordlys' })]);
    expect(batchOf(likely, new Set([0])).put).toMatchObject([{ id: 'id-Tessa Brandvold', company: 'Nordlys' }]);
    expect(batchOf(likely, new Set(), ['vendor']).put).toMatchObject([{ id: 'new-0', relationships: ['vendor'] }]);
  });
});

const slug = fc.stringMatching(/^[a-z][a-z0-9]{3,8}$/u);
const identity = fc
  .record({
    platform: fc.constantFrom('facebook', 'linkedin', 'instagram'),
    handle: fc.option(slug),
    id: fc.option(fc.stringMatching(/^[1-9]\d{4}$/u)),
  })
  .filter((i) => i.handle !== null || i.id !== null)
  .map((i): Identity => ({ ...i, profile: null }));
const words = (s: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.array(s, { maxLength: 3 });
const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((s) => s.isWellFormed());
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const anyContact: fc.Arbitrary<Contact> = fc
  .record({
    id: slug,
    names: fc.array(text, { minLength: 1, maxLength: 3 }),
    relationships: fc.uniqueArray(fc.constantFrom(...RELATIONSHIPS), { maxLength: 2 }),
    identities: fc.array(identity, { maxLength: 2 }),
    emails: words(text),
    phones: words(text),
    company: fc.option(text),
    jobTitle: fc.option(text),
    connectedOn: fc.option(text),
    ownWord: fc.option(text),
    howMet: fc.option(fc.constantFrom(...HOW_MET)),
    howMetNote: text,
    metOn: fc.option(day),
    privateNote: text,
    given: fc.array(fc.record({ what: text, at: fc.nat() }), { maxLength: 2 }),
    deniedSenders: words(text),
    watch: fc.option(fc.record({ event: text, expiresAt: fc.option(fc.nat()) })),
  })
  .map((c) => contactSchema.parse({ ...emptyContact(c.id, 5), ...c }));
const again = async (file: string): Promise<Contact[]> =>
  (await parseFile(new TextEncoder().encode(file), 'book')).contacts.flatMap((c) => (c.full ? [c.full] : []));

describe('R18 the book goes out and comes in again', () => {
  it('as JSON, without loss', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyContact, { maxLength: 4 }), async (book) => {
        expect(await again(bookToJson(book, true, 9))).toEqual(book);
      }),
      { numRuns: 60 },
    );
  });

  it('as CSV, without loss', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyContact, { maxLength: 4 }), async (book) => {
        expect(await again(bookToCsv(book, true))).toEqual(book);
      }),
      { numRuns: 100 },
    );
  });

  it('private notes stay at home unless asked for', async () => {
    const book = [contact('Tessa Brandvold', { privateNote: 'SECRET' })];
    for (const file of [bookToJson(book, false, 9), bookToCsv(book, false)]) {
      expect(file).not.toContain('SECRET');
      const back = (await parseFile(new TextEncoder().encode(file), 'book')).contacts;
      expect(plan(book, back)).toMatchObject({ fresh: [], certain: [], unchanged: 1 });
    }
  });

  it('no cell of the CSV is run by a spreadsheet', () => {
    for (const evil of ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1']) {
      expect(bookToCsv([contact(evil, { company: evil, id: evil })], true)).not.toMatch(/(?:^|,|\n)"[=+\-@\t\r]/u);
    }
  });
});

describe('merging', () => {
  const sorted = (list: readonly Identity[]): string[] => list.map((i) => JSON.stringify([i.platform, i.handle, i.id])).toSorted();
  it('is associative on identities', () => {
    const lists = fc.array(identity, { maxLength: 3 });
    fc.assert(
      fc.property(lists, lists, lists, (a, b, c) => {
        expect(sorted(mergeIdentities(mergeIdentities(a, b), c))).toEqual(sorted(mergeIdentities(a, mergeIdentities(b, c))));
      }),
      { numRuns: 300 },
    );
  });

  it('the same again changes nothing', () => {
    fc.assert(
      fc.property(anyContact, (c) => {
        const from = person('x', {
          names: c.names,
          identities: c.identities,
          emails: c.emails,
          phones: c.phones,
          company: c.company,
        });
        const once = mergeInto(c, from);
        expect(sameContent(mergeInto(once, from), once)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a contact from our own book whole', () => {
    const full = contact('Tessa Brandvold', { setByUser: ['friend'], relationships: ['friend'] });
    expect(contactFrom(person('Tessa Brandvold', { full }), 'x', SOURCE)).toEqual(full);
  });
});
