// @vitest-environment jsdom
import { user, open, saved } from '../../../../test/scenes/book.tsx';
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { ANA, NOW, optionsData } from '../../../../test/examples/fixtures.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import { Options } from '../options.tsx';

describe('R12 before a block or an unfriend', () => {
  it('names what is open with a person, and whom both may know', async () => {
    const promise = {
      id: 'p',
      person: [],
      name: 'Ana Ruiz',
      platform: 'facebook',
      nudgeKey: 'k',
      words: 'after the fair',
      madeAt: NOW,
    } as const;
    const rest = { zone: 'Europe/Madrid', due: null, remind: false, remindedAt: null, state: 'open', closedAt: null } as const;
    const places = [{ from: 'Bookfair 2026', names: ['Ida Blom', 'Kay Orr', 'Lee Wong', 'Sam Ito'] }];
    open(`#book/person/${ANA.id}`, {
      openWith: () => Promise.resolve({ promises: [{ ...promise, ...rest, person: [] }], held: [], metAt: null, places }),
    });
    const panel = await screen.findByRole('region', { name: 'Before you block or unfriend Ana Ruiz' });
    expect(within(panel).getByText("You said you'd write: “after the fair”.")).toBeTruthy();
    expect(within(panel).getByText('You may both know Ida Blom, Kay Orr, Lee Wong, and others (Bookfair 2026).')).toBeTruthy();
  });

  it('says nothing where nothing is open', async () => {
    open(`#book/person/${ANA.id}`, { openWith: () => Promise.resolve({ promises: [], held: [], metAt: null, places: [] }) });
    await screen.findByRole('form', { name: 'Ana Ruiz' });
    expect(screen.queryByText(/Before you block/)).toBeNull();
  });
});

describe('one person of the book', () => {
  it('R02 adds a person by hand with a name and who it is, and can take it back', async () => {
    const { save, last } = saved();
    const forget = vi.fn(() => Promise.resolve());
    open('#book/add', { save, forget });
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Kofi Lund');
    await user.click(screen.getByRole('checkbox', { name: 'Vendor' }));
    await user.click(screen.getByRole('button', { name: 'Add to the book' }));
    expect(last()).toMatchObject({ names: ['Kofi Lund'], relationships: ['vendor'], setByUser: ['vendor'] });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(forget).toHaveBeenCalledWith(last()?.id, false);
  });

  it('needs a name and says so kindly', async () => {
    const { save } = saved();
    open('#book/add', { save });
    await user.click(screen.getByRole('button', { name: 'Add to the book' }));
    expect(await screen.findByText(/Please give a name/)).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
  });

  it('R07 R06 readies a calm answer before anything has happened, and asks for no reason', async () => {
    const { save, last } = saved();
    open('#book/quiet', { save });
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Gareth Plum');
    await user.type(screen.getByRole('textbox', { name: /Where you know/ }), 'spring fair');
    await user.type(screen.getByRole('textbox', { name: /A line ready/ }), 'For orders, the work address is right.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(last()).toMatchObject({
      names: ['Gareth Plum'],
      setByUser: ['keep-distance'],
      watch: { event: 'spring fair', answer: 'For orders, the work address is right.', expiresAt: NOW + 365 * 86_400_000 },
    });
  });

  it('R10 edits every part of a person and can go back', async () => {
    const { edit, last } = saved();
    open('#book/person/ana', { edit });
    expect(screen.queryByText(/the stricter rule counts/)).toBeNull();
    await user.click(await screen.findByRole('checkbox', { name: 'Fellow professional' }));
    expect(screen.getByText(/the stricter rule counts, and the card says which/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: /How you met/ }), 'An event');
    await user.type(screen.getByRole('textbox', { name: 'Only for you' }), 'likes tea');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(last()).toMatchObject({
      relationships: ['client', 'fellow'],
      howMet: 'event',
      privateNote: 'likes tea',
      changedAt: NOW,
    });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(last()).toEqual(ANA);
  });

  it('R31 R64 notes what was given to somebody with the day, and takes it out again', async () => {
    const { edit, last } = saved();
    open('#book/person/ana', { edit });
    await user.type(await screen.findByRole('textbox', { name: 'Something you gave' }), 'fair flyer');
    const given = screen.getByRole('group', { name: 'What you gave to this person' });
    await user.click(within(given).getByRole('button', { name: 'Add' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(last()?.given.at(-1)).toEqual({ what: 'fair flyer', at: NOW });
    await user.click(await screen.findByRole('button', { name: 'Remove fair flyer' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(last()?.given.map((g) => g.what)).not.toContain('fair flyer');
  });

  it('R04 makes a client a friend in one click, and back', async () => {
    const wayBack = vi.fn(() => Promise.resolve());
    const makeFriend = vi.fn(() => Promise.resolve(wayBack));
    open('#book/person/ana', { makeFriend });
    await user.type(await screen.findByRole('textbox', { name: 'Only for you' }), 'half typed');
    await user.click(screen.getByRole('button', { name: 'Make Ana Ruiz a friend' }));
    expect(makeFriend).toHaveBeenCalledWith('ana');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Friend' }).checked).toBe(true);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Only for you' }).value).toBe('half typed');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(wayBack).toHaveBeenCalledOnce();
  });

  it('shows what happened so far, with what was written behind a click', async () => {
    open('#book/person/ana');
    expect(await screen.findByText(/you declined and offered another way/)).toBeTruthy();
    expect(screen.queryByText(/Thank you for looking me up/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'What I wrote' }));
    expect(await screen.findByText(/Thank you for looking me up/)).toBeTruthy();
  });

  it('R53 saves what happened and what was said as a file that can be read', async () => {
    const download = vi.fn();
    show(<Options data={optionsData()} verbs={optionsVerbs({ keeping: { download } })} hash="#book/person/ana" />);
    await user.click(await screen.findByRole('button', { name: 'Save as a file' }));
    const [file, text, type] = download.mock.calls[0] as [string, string, string];
    expect([file, type]).toEqual(['doorstep-log.txt', 'text/plain']);
    expect(text).toMatch(/^What happened with Ana Ruiz, as of /);
    expect(text).toMatch(
      /UTC {2}Message on Facebook: you left it unanswered\.\n\n.*Request on Facebook: you declined and offered another way\.\nYou wrote:\nThank you for looking me up, Ana\./,
    );
  });

  it('erases what happened and keeps the person', async () => {
    const forgetMemory = vi.fn(() => Promise.resolve());
    open('#book/person/ana', { forgetMemory });
    await user.click(await screen.findByRole('button', { name: 'Erase what happened' }));
    expect(forgetMemory).toHaveBeenCalledWith('ana');
  });

  it('R18 forgets a person for good, but remembers the no if asked', async () => {
    const forget = vi.fn(() => Promise.resolve());
    open('#book/person/gareth', { forget });
    await user.click(await screen.findByRole('button', { name: 'Forget Gareth Plum' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Forget Gareth Plum?' }));
    await user.click(dialog.getByRole('radio', { name: /but remember my no/ }));
    expect(await axeSays()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Forget Gareth Plum' }));
    expect(forget).toHaveBeenCalledWith('gareth', true);
    await waitFor(() => expect(location.hash).toBe('#book'));
  });

  it('R07 changes the line that is ready for somebody, or takes it away', async () => {
    const { edit, last } = saved();
    open('#book/person/gareth', { edit });
    const line = await screen.findByRole('textbox', { name: /A line ready to send/ });
    await user.type(line, '  For orders, the work address is right.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(last()?.watch).toMatchObject({ answer: 'For orders, the work address is right.' });
    await user.clear(await screen.findByRole('textbox', { name: /A line ready to send/ }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(last()?.watch).not.toHaveProperty('answer');
  });

  it('says that somebody is gone', async () => {
    open('#book/person/nobody');
    expect(await screen.findByText("This person isn't in the book any more.")).toBeTruthy();
  });
});
