// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { ANA, manyRows, NOES, NOW, optionsData } from '../../../../test/examples/fixtures.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import type { Contact } from '../../../core/contact.ts';
import { Options } from '../options.tsx';
import type { BookVerbs } from '../verbs.ts';

afterEach(async () => {
  cleanup();
  if (location.hash === '') return;
  // The browser tells of a new address a moment later; the next test must not hear of it.
  const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  history.replaceState(null, '', '#');
  location.hash = '#over';
  await told;
  history.replaceState(null, '', '/');
});
const user = userEvent.setup();
const open = (hash: string, book: Partial<BookVerbs> = {}): void => {
  show(<Options data={optionsData()} verbs={optionsVerbs({ book })} hash={hash} />);
};
const saved = (): { save: (c: Contact) => Promise<void>; last: () => Contact | undefined } => {
  const save = vi.fn<(contact: Contact) => Promise<void>>(() => Promise.resolve());
  return { save, last: () => save.mock.lastCall?.[0] };
};

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

describe('the book', () => {
  it('searches as one types', async () => {
    open('#book');
    await user.type(await screen.findByRole('textbox', { name: 'Search' }), 'ceram');
    expect(await screen.findByText('1 person')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Ana Ruiz/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Jill/ })).toBeNull();
  });

  it('keeps only what can be seen of 30,000 people in the page', async () => {
    open('#book', { rows: () => Promise.resolve(manyRows(30_000)) });
    const list = await screen.findByRole('list', { name: 'People in the book' });
    expect(within(list).getAllByRole('listitem').length).toBeLessThan(40);
    expect(screen.getByText('30,000 people')).toBeTruthy();
  });

  it('moves between people with the arrow keys', async () => {
    open('#book');
    const list = await screen.findByRole('list', { name: 'People in the book' });
    const links = within(list).getAllByRole('link');
    links[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(links[1]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(links.at(-1));
  });

  it('R10 chooses a range by keys, sets who they are, and takes it back', async () => {
    const relate = vi.fn(() => Promise.resolve('act-1'));
    const takeBack = vi.fn(() => Promise.resolve());
    open('#book', { relate, takeBack });
    const list = await screen.findByRole('list', { name: 'People in the book' });
    within(list).getAllByRole('link')[0]?.focus();
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    expect(screen.getByText('Chosen: 2')).toBeTruthy();
    const bar = within(screen.getByRole('region', { name: 'The people you chose' }));
    await user.selectOptions(bar.getByRole('combobox', { name: 'Who are they to you?' }), 'Vendor');
    expect(await axeSays()).toEqual([]);
    await user.click(bar.getByRole('button', { name: 'Set for all of them' }));
    expect(relate).toHaveBeenCalledWith(['ana', 'gareth'], 'vendor');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(takeBack).toHaveBeenCalledWith('act-1');
  });

  it('chooses all that are found, keeps them through another search, and forgets them with a way back', async () => {
    const takeOut = vi.fn(() => Promise.resolve('act-2'));
    const takeBack = vi.fn(() => Promise.resolve());
    open('#book', { takeOut, takeBack });
    const search = await screen.findByRole('textbox', { name: 'Search' });
    await user.type(search, 'osei');
    await user.click(screen.getByRole('checkbox', { name: 'Choose all in this list' }));
    await user.clear(search);
    await user.type(search, 'ceram');
    expect(screen.getByText('Not in this list: 1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Forget them' }));
    expect(takeOut).toHaveBeenCalledWith(['jill']);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(takeBack).toHaveBeenCalledWith('act-2');
  });

  it('only one row is a stop of the Tab key', async () => {
    open('#book');
    const list = await screen.findByRole('list', { name: 'People in the book' });
    const stops = within(list)
      .getAllByRole('link')
      .map((link) => link.tabIndex);
    expect(stops).toEqual([0, -1, -1]);
  });

  it('forgets everyone from work after a question that names the number and offers a backup', async () => {
    const takeOut = vi.fn(() => Promise.resolve('act-3'));
    const backup = vi.fn(() => Promise.resolve('{}'));
    const data = optionsData();
    const verbs = optionsVerbs({ book: { takeOut }, keeping: { backup } });
    show(<Options data={data} verbs={verbs} hash="#book" />);
    await user.click(await screen.findByRole('button', { name: 'Forget everyone from work' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Forget 2 people from work?' }));
    expect(await axeSays()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Save a backup file' }));
    expect(backup).toHaveBeenCalledOnce();
    expect(takeOut).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Forget 2 people' }));
    expect(takeOut).toHaveBeenCalledWith(['ana', 'jill']);
  });

  it('says what to do when the book does not open, and tries again', async () => {
    const rows = vi.fn<BookVerbs['rows']>().mockRejectedValueOnce(new Error('no answer')).mockResolvedValue([]);
    open('#book', { rows });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nobody here yet.')).toBeTruthy();
  });

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
    const { save, last } = saved();
    open('#book/person/ana', { save });
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
    const { save, last } = saved();
    open('#book/person/ana', { save });
    await user.type(await screen.findByRole('textbox', { name: 'Something you gave' }), 'fair flyer');
    const given = screen.getByRole('group', { name: 'What you gave to this person' });
    await user.click(within(given).getByRole('button', { name: 'Add' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(last()?.given.at(-1)).toEqual({ what: 'fair flyer', at: NOW });
    await user.click(await screen.findByRole('button', { name: 'Remove fair flyer' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(last()?.given.map((g) => g.what)).not.toContain('fair flyer');
  });

  it('takes a pasted page, and says when it is none', async () => {
    open('#book/person/ana');
    const field = await screen.findByRole('textbox', { name: 'Page on Facebook' });
    await user.type(field, 'two words');
    await user.tab();
    expect(await screen.findByText(/doesn't look like a person's page on Facebook/)).toBeTruthy();
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

  it('R18 lists the noes that are left of people who were forgotten, by day and place, and forgets one or all', async () => {
    const wayBack = vi.fn(() => Promise.resolve());
    const forgetNoes = vi.fn(() => Promise.resolve(wayBack));
    open('#book/noes', { forgetNoes });
    const list = within(await screen.findByRole('list', { name: 'Remembered noes' }));
    expect(list.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^A no from .*Known again by: Facebook, an e-mail address/),
      expect.stringMatching(/^A patient, marked on .*Known again by: Facebook/),
      expect.stringMatching(/^A no from .*to somebody you keep your distance from/),
    ]);
    await user.click(list.getByRole('button', { name: /^Forget it: A no from .*e-mail/ }));
    expect(forgetNoes).toHaveBeenLastCalledWith([NOES[0]]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(wayBack).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Forget them all' }));
    expect(forgetNoes).toHaveBeenLastCalledWith(NOES);
  });

  it('R18 leads to the noes from the book, and says so honestly where there are none', async () => {
    open('#book');
    expect((await screen.findByRole('link', { name: 'Look at them' })).getAttribute('href')).toBe('#book/noes');
    cleanup();
    open('#book/noes', { noes: () => Promise.resolve([]) });
    expect(await screen.findByText('No remembered noes.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Forget them all' })).toBeNull();
  });

  it('R07 changes the line that is ready for somebody, or takes it away', async () => {
    const { save, last } = saved();
    open('#book/person/gareth', { save });
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

  it.each(['#book/add', '#book/quiet', '#book/person/gareth', '#book/noes'])('has nothing that axe would mend at %s', async (hash) => {
    open(hash);
    await screen.findAllByRole('heading');
    expect(await axeSays()).toEqual([]);
  });
});
