// @vitest-environment jsdom
import { user, open } from '../../../../test/scenes/book.tsx';
import { cleanup, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { manyRows, NOES, optionsData } from '../../../../test/examples/fixtures.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import { Options } from '../options.tsx';
import type { BookVerbs } from '../verbs.ts';

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

  it('takes a pasted page, and says when it is none', async () => {
    open('#book/person/ana');
    const field = await screen.findByRole('textbox', { name: 'Page on Facebook' });
    await user.type(field, 'two words');
    await user.tab();
    expect(await screen.findByText(/doesn't look like a person's page on Facebook/)).toBeTruthy();
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

  it.each(['#book/add', '#book/quiet', '#book/person/gareth', '#book/noes'])('has nothing that axe would mend at %s', async (hash) => {
    open(hash);
    await screen.findAllByRole('heading');
    expect(await axeSays()).toEqual([]);
  });
});
