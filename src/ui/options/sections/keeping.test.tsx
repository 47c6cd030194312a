// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { optionsData } from '../../../../test/examples/fixtures.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import { Options } from '../options.tsx';
import type { KeepingVerbs } from '../verbs.ts';

afterEach(cleanup);
const user = userEvent.setup();
const open = (keeping: Partial<KeepingVerbs>): void => {
  show(<Options data={optionsData()} verbs={optionsVerbs({ keeping })} hash="#privacy" />);
};
const file = new File(['{}'], 'old.json', { type: 'application/json' });

describe('keeping and erasing everything', () => {
  it('hands over a backup file named by its day', async () => {
    const download = vi.fn();
    open({ backup: () => Promise.resolve('all of it'), download });
    await user.click(screen.getByRole('button', { name: 'Save a backup file' }));
    expect(download).toHaveBeenCalledWith('doorstep-2026-11-22.json', 'all of it', 'application/json');
  });

  it('asks before a file takes the place of what is here', async () => {
    const restore = vi.fn(() => Promise.resolve(3));
    open({ restore });
    await user.upload(screen.getByLabelText('Backup file', { selector: 'input' }), file);
    expect(restore).not.toHaveBeenCalled();
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bring it back' }));
    expect(restore).toHaveBeenCalledWith('{}');
    expect(await screen.findByText('Everything from the file is here again.')).toBeTruthy();
  });

  it('says at once when a file is no backup, asks nothing, and changes nothing', async () => {
    const restore = vi.fn(() => Promise.resolve(null));
    open({ isBackup: () => Promise.resolve(false), restore });
    await user.upload(screen.getByLabelText('Backup file', { selector: 'input' }), file);
    expect(await screen.findByText(/old.json is not a backup file of Doorstep.*Nothing was changed/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(restore).not.toHaveBeenCalled();
  });

  it('R18 erases everything only after one clear question', async () => {
    const eraseEverything = vi.fn(() => Promise.resolve());
    open({ eraseEverything });
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    const dialog = await screen.findByRole('dialog', { name: 'Erase everything?' });
    expect(within(dialog).getByText(/3 people in the book/)).toBeTruthy();
    expect(await axeSays()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(eraseEverything).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Erase everything' }));
    expect(eraseEverything).toHaveBeenCalledOnce();
  });
});
