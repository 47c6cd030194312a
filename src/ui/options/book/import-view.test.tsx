// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { optionsData, settings } from '../../../../test/examples/fixtures.ts';
import { MAPPING_PREVIEW, PREVIEW } from '../../../../test/examples/import-fixtures.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import { Options } from '../options.tsx';
import type { BookVerbs, ImportVerbs } from '../verbs.ts';

afterEach(cleanup);
const user = userEvent.setup();
const csv = new File(['First Name,Last Name\nAna,Ruiz'], 'Connections.csv');
const stored = { id: 'i9', at: 0, fileName: 'Connections.csv', added: 401, changed: 9 };

function open(verbs: Partial<ImportVerbs>, book: Partial<BookVerbs> = {}): void {
  const all = { read: () => Promise.resolve(PREVIEW), store: () => Promise.resolve(stored), ...verbs };
  show(<Options data={optionsData()} verbs={optionsVerbs({ book: { ...book, import: all } })} hash="#book/import" />);
}
const choose = (): Promise<void> => user.upload(screen.getByLabelText('Files to import'), csv);

describe('importing people from a file', () => {
  it('shows what was read and what was left out, before anything is stored', async () => {
    const store = vi.fn(() => Promise.resolve(stored));
    open({ store });
    await choose();
    expect(await screen.findByText('401 new people')).toBeTruthy();
    expect(screen.getByText('Line 17: no name and no address')).toBeTruthy();
    expect(screen.getByText(/This is a PDF.*Nothing was changed/)).toBeTruthy();
    expect(store).not.toHaveBeenCalled();
    expect(await axeSays()).toEqual([]);
  });

  it('stores what was chosen, and can take all of it back', async () => {
    const store = vi.fn(() => Promise.resolve(stored));
    const undoImport = vi.fn(() => Promise.resolve());
    open({ store }, { undoImport });
    await choose();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Fellow professional, says the file (102)' }), 'Vendor');
    expect(screen.getByText('Questions still open: 1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Yes, the same person' }));
    expect(screen.getByText('All answered. The same person: 1 of 1.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Put 411 people in the book' }));
    expect(store).toHaveBeenCalledWith('x', { instead: { fellow: 'vendor' }, same: ['k1'] }, expect.any(AbortSignal), expect.any(Function));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(undoImport).toHaveBeenCalledWith('i9');
  });

  it('can be stopped in the middle, and says that the book is as it was', async () => {
    const read: ImportVerbs['read'] = (_files, _mappings, onProgress, signal) =>
      new Promise((_, reject) => {
        onProgress({ fileName: 'Connections.csv', done: 0.4 });
        signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      });
    open({ read });
    await choose();
    expect((await screen.findByRole('progressbar', { name: 'Reading Connections.csv' })).getAttribute('value')).toBe('0.4');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Stopped. The book is as it was.')).toBeTruthy();
  });

  it('asks about one person after the other, and lets one go back', async () => {
    const likely = ['Jill Osei', 'Ben Ode'].map((name, i) => ({
      key: String(i),
      name,
      detail: 'editor',
      existing: name,
      existingDetail: 'client',
    }));
    const store = vi.fn(() => Promise.resolve(stored));
    open({ read: () => Promise.resolve({ ...PREVIEW, likely }), store });
    await choose();
    expect(await screen.findByText('Question 1 of 2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Yes, the same person' }));
    await user.click(screen.getByRole('button', { name: 'Back to the last question' }));
    await user.click(screen.getByRole('button', { name: 'No, somebody else' }));
    await user.click(screen.getByRole('button', { name: 'Yes, the same person' }));
    await user.click(screen.getByRole('button', { name: /Put 412 people/ }));
    expect(store).toHaveBeenCalledWith('x', { instead: {}, same: ['1'] }, expect.any(AbortSignal), expect.any(Function));
  });

  it('asks once before the first file whether there are people not to import', async () => {
    const setLooksAfter = vi.fn(() => Promise.resolve());
    const first = { pastImports: () => Promise.resolve([]) };
    show(<Options data={optionsData()} verbs={optionsVerbs({ book: first, settings: { setLooksAfter } })} hash="#book/import" />);
    const question = await screen.findByRole('region', { name: /Do you look after patients/ });
    await user.click(within(question).getByRole('button', { name: 'Yes' }));
    expect(setLooksAfter).toHaveBeenCalledWith(true);
    expect(await axeSays()).toEqual([]);
  });

  it.each([
    [true, "Don't import patients or pupils; you don't need to."],
    [false, null],
  ])('remembers the answer: %s', (looksAfter, advice) => {
    const data = optionsData({ settings: settings({ looksAfter }) });
    show(<Options data={data} verbs={optionsVerbs()} hash="#book/import" />);
    expect(screen.queryByRole('region', { name: /Do you look after/ })).toBeNull();
    expect(screen.queryByText(/Don't import/)?.textContent ?? null).toBe(advice);
  });

  it('advises against patients where a file is full of them', async () => {
    open({ read: () => Promise.resolve({ ...PREVIEW, implies: [{ what: 'patient', people: 401 }] }) });
    await choose();
    expect(await screen.findByText(/Don't import patients/)).toBeTruthy();
  });

  it('can be stopped while it stores, and asks the book whether it was too late', async () => {
    const store: ImportVerbs['store'] = (_id, _choices, signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      });
    open({ store });
    await choose();
    await user.click(await screen.findByRole('button', { name: 'Put 411 people in the book' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Stopped. The book is as it was.')).toBeTruthy();
  });

  it('takes files that are dropped anywhere on the page', async () => {
    const read = vi.fn(() => Promise.resolve(PREVIEW));
    open({ read });
    fireEvent.drop(document.body, { dataTransfer: { files: [csv] } });
    expect(await screen.findByText('401 new people')).toBeTruthy();
    expect(read).toHaveBeenCalledWith([csv], [], expect.any(Function), expect.any(AbortSignal));
  });

  it('asks what stands in the columns, and reads the file again like that', async () => {
    const read = vi.fn<ImportVerbs['read']>().mockResolvedValueOnce(MAPPING_PREVIEW).mockResolvedValue(PREVIEW);
    open({ read });
    await choose();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Column “Wer”' }), 'Whole name');
    await user.click(screen.getByRole('button', { name: 'Read it like this' }));
    expect(await screen.findByText('401 new people')).toBeTruthy();
    expect(read.mock.lastCall?.[1]).toEqual([{ headerRow: 0, fields: ['full', 'email', null] }]);
  });

  it('says that the storage is full and keeps the preview', async () => {
    open({ store: () => Promise.reject(new DOMException('', 'QuotaExceededError')) });
    await choose();
    await user.click(await screen.findByRole('button', { name: 'Put 411 people in the book' }));
    expect(await screen.findByText(/Storage is full/)).toBeTruthy();
    expect(screen.getByText('401 new people')).toBeTruthy();
  });

  it('has nothing to store when everybody is known', async () => {
    open({ read: () => Promise.resolve({ ...PREVIEW, fresh: 0, merged: 0, likely: [], unchanged: 412 }) });
    await choose();
    expect(await screen.findByText(/Everybody in there is in your book already/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /in the book/ })).toBeNull();
  });
});
