import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyContact } from '../../../core/contact.ts';
import { eraseStore, readBackup } from '../../../store/backup.ts';
import { allContacts, putContact, undoImport } from '../../../store/book.ts';
import { defaultSettings } from '../../../core/settings.ts';
import type { BookRow } from './rows.ts';
import type { ImportPreview, PastImport } from '../verbs.ts';
import type { Job } from './job-types.ts';
import { runJob } from './connect-jobs.ts';

afterEach(eraseStore);

let last = 0;
const run = async <T>(job: Job): Promise<T> =>
  (await runJob(job, { progress: () => undefined, part: () => undefined }, 1_000, () => `id-${(last += 1)}`)) as T;
const read = (...files: File[]): Promise<ImportPreview> => run({ do: 'read', files, mappings: [] });
const keepAll = { instead: {}, same: [] };
const names = async (): Promise<string[]> => (await allContacts()).map((c) => c.names[0] ?? '');

const CONNECTIONS = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Kofi,Lund,https://www.linkedin.com/in/kofi-lund-example,kofi@lund.example,Lund Letterpress,Printer,04 May 2024
Zoë,Brandt,https://www.linkedin.com/in/zoe-brandt-example,,Brandt Papier,Owner,12 Jan 2023
`;
const linkedin = new File([CONNECTIONS], 'Connections.csv');

describe('the work of the options page', () => {
  it('shows what an import would do and stores nothing', async () => {
    const preview = await read(linkedin);
    expect(preview).toMatchObject({ fresh: 2, merged: 0, unchanged: 0 });
    expect(preview.files[0]).toMatchObject({
      name: 'Connections.csv',
      format: 'linkedin_connections',
      people: 2,
    });
    expect(await names()).toEqual([]);
  });

  it('stores what was shown, with the relationship that was chosen', async () => {
    const { id } = await read(linkedin);
    const done = await run<PastImport>({
      do: 'store',
      previewId: id,
      choices: { instead: { fellow: 'vendor', none: 'vendor' }, same: [] },
    });
    expect(done).toMatchObject({ added: 2, changed: 0, fileName: 'Connections.csv' });
    expect((await allContacts()).map((c) => [c.relationships, c.setByUser])).toEqual([
      [['vendor'], ['vendor']],
      [['vendor'], ['vendor']],
    ]);
  });

  it('finds nothing new in the same file a second time', async () => {
    const first = await read(linkedin);
    await run({ do: 'store', previewId: first.id, choices: keepAll });
    expect(await read(linkedin)).toMatchObject({ fresh: 0, merged: 0, unchanged: 2 });
  });

  it('asks about somebody of the same name, and joins only when told to', async () => {
    await putContact({ ...emptyContact('z', 1), names: ['Zoë Brandt'], emails: ['zoe@home.example'] });
    const preview = await read(linkedin);
    expect(preview.likely).toEqual([
      { key: '0', name: 'Zoë Brandt', detail: 'Owner, Brandt Papier', existing: 'Zoë Brandt', existingDetail: 'zoe@home.example' },
    ]);
    await run({ do: 'store', previewId: preview.id, choices: { instead: {}, same: ['0'] } });
    expect(await names()).toEqual(['Kofi Lund', 'Zoë Brandt']);
    expect((await allContacts())[1]?.company).toBe('Brandt Papier');
  });

  it('takes an import back as a whole', async () => {
    await putContact({ ...emptyContact('z', 1), names: ['Zoë Brandt'] });
    const { id } = await read(linkedin);
    await run({ do: 'store', previewId: id, choices: { instead: {}, same: ['0'] } });
    await undoImport(id);
    expect(await names()).toEqual(['Zoë Brandt']);
    expect((await allContacts())[0]?.company).toBeNull();
  });

  it('says that a file holds no people, and changes nothing', async () => {
    const preview = await read(new File(['Invoice 12\nTotal 30'], 'invoice.txt'), new File(['%PDF-1.7'], 'holiday.pdf'));
    expect(preview.files[1]).toMatchObject({ outcome: 'reject', problem: 'pdf' });
    expect(preview.fresh).toBe(0);
  });

  it('random bytes and random tables never change the book by being read', async () => {
    await putContact({ ...emptyContact('a', 1), names: ['Ana Ruiz'] });
    const before = await allContacts();
    const cell = fc.constantFrom('Name', 'E-mail', 'Ana Ruiz', 'ana@lund.example', '"', '', ',', ';', '\n', '\t', 'First Name', 'URL');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(cell, { maxLength: 40 }).map((cells) => new TextEncoder().encode(cells.join(','))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const preview = await read(new File([Uint8Array.from(content)], 'any.csv'));
        expect(preview.files).toHaveLength(1);
        expect(await allContacts()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('does not store a preview that is over', async () => {
    await read(linkedin);
    await expect(run({ do: 'store', previewId: 'another', choices: keepAll })).rejects.toThrow('this preview is over');
    expect(await names()).toEqual([]);
  });

  it('R06 lists people by name, and leaves the private note out of the list and of exports', async () => {
    await putContact({
      ...emptyContact('g', 1),
      names: ['Gareth Plum'],
      privateNote: 'stood there for hours',
    });
    await putContact({ ...emptyContact('a', 1), names: ['Ana Ruiz'] });
    const rows = await run<BookRow[]>({ do: 'rows' });
    expect(rows.map((r) => r.name)).toEqual(['Ana Ruiz', 'Gareth Plum']);
    expect(JSON.stringify(rows)).not.toContain('hours');
    expect(await run<string>({ do: 'export', format: 'json', withNotes: false })).not.toContain('hours');
    expect(await run<string>({ do: 'export', format: 'csv', withNotes: true })).toContain('hours');
  });

  it('makes a backup that can be read again', async () => {
    await putContact({ ...emptyContact('a', 1), names: ['Ana Ruiz'] });
    const text = await run<string>({ do: 'backup', settings: defaultSettings(1) });
    expect(readBackup(text)?.contacts.map((c) => c.names)).toEqual([['Ana Ruiz']]);
  });

  it('brings a backup back in the place of what is here', async () => {
    await putContact({ ...emptyContact('a', 1), names: ['Ana Ruiz'] });
    const text = await run<string>({ do: 'backup', settings: defaultSettings(1) });
    await putContact({ ...emptyContact('k', 1), names: ['Kofi Lund'] });
    expect(await run({ do: 'look', text })).toBe(true);
    expect(await names(), 'looking changes nothing').toEqual(['Ana Ruiz', 'Kofi Lund']);
    expect(await run({ do: 'restore', text })).toEqual({ people: 1, settings: defaultSettings(1) });
    expect(await names()).toEqual(['Ana Ruiz']);
  });

  it('leaves everything as it is when a file is no backup', async () => {
    await putContact({ ...emptyContact('a', 1), names: ['Ana Ruiz'] });
    expect(await run({ do: 'look', text: '{"doorstep":"backup"}' })).toBe(false);
    expect(await run({ do: 'restore', text: '{"doorstep":"backup"}' })).toBeNull();
    expect(await names()).toEqual(['Ana Ruiz']);
  });

  it('R10 sets who several people are, and takes it back', async () => {
    for (const id of ['a', 'k']) await putContact({ ...emptyContact(id, 1), relationships: ['client'] });
    const act = await run<string>({ do: 'relate', ids: ['a', 'k'], relationship: 'friend' });
    expect((await allContacts()).map((c) => c.setByUser)).toEqual([['friend'], ['friend']]);
    await run({ do: 'take-back', act });
    expect((await allContacts()).map((c) => c.relationships)).toEqual([['client'], ['client']]);
    await expect(run({ do: 'take-back', act })).rejects.toThrow('can no longer be taken back');
  });

  it('R18 takes several people out, and puts them back', async () => {
    for (const id of ['a', 'k']) await putContact({ ...emptyContact(id, 1), names: [id] });
    const act = await run<string>({ do: 'take-out', ids: ['a', 'k'] });
    expect(await names()).toEqual([]);
    await run({ do: 'take-back', act });
    expect(await names()).toEqual(['a', 'k']);
  });
});
