// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { facebook, optionsData } from '../../../../test/examples/fixtures.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import { FORUM, forum, taughtVerbs } from '../../../../test/examples/taught-fixtures.ts';
import type { Recipe } from '../../../core/recipe/recipe.ts';
import { Options } from '../options.tsx';
import type { TaughtVerbs } from './verbs.ts';

afterEach(cleanup);

const showSites = (more: Partial<TaughtVerbs> = {}, sites = [facebook(), forum()]): void => {
  const verbs = optionsVerbs({ settings: { taught: { ...taughtVerbs, ...more } } });
  show(<Options data={optionsData({ sites })} verbs={verbs} hash="#sites" />);
};
const panel = (): HTMLElement => screen.getByRole('region', { name: 'forum.example' });

test('R20 a taught page is listed with the others, with what is read and pressed there, and how it stands', async () => {
  showSites();
  expect(panel().textContent).toContain('Doorstep reads /members/requests, and presses “No thanks” for one person at a time');
  expect(panel().textContent).toContain('Read on November 21, 2026.');
  expect(within(panel()).getByRole('switch')).toBeTruthy();
  expect(await axeSays()).toEqual([]);
  cleanup();
  showSites({}, [forum({ taught: { recipe: { ...FORUM, message: null }, health: { health: 'unrecognised', at: 0 } } })]);
  expect(panel().textContent).toContain("Doorstep can't read this page today");
  expect(panel().textContent).toContain('Notes are copied: no message box was shown.');
});

test('R20 it can be saved as a file and forgotten, and the way back stands beside', async () => {
  const done: string[] = [];
  showSites({
    save: (id) => Promise.resolve(void done.push(`saved ${id}`)),
    forget: (id) => {
      done.push(`forgot ${id}`);
      return Promise.resolve(() => {
        done.push(`back ${id}`);
        return Promise.resolve('undone');
      });
    },
  });
  await userEvent.click(within(panel()).getByRole('button', { name: 'Save as a file for a colleague' }));
  await userEvent.click(within(panel()).getByRole('button', { name: 'Forget this page' }));
  await screen.findByText('Doorstep has forgotten how to read forum.example.');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(done).toEqual(['saved forum.example', 'forgot forum.example', 'back forum.example']);
});

test('R20 a colleague’s file is shown before it is used, and one that can’t be used says why', async () => {
  const used: Recipe[] = [];
  const texts: string[] = [];
  showSites({
    read: (text) => {
      texts.push(text);
      return text === 'bad'
        ? Promise.resolve({ problem: 'options_taught_bad_button', site: '' })
        : Promise.resolve({ recipe: FORUM, site: 'forum.example', instead: true });
    },
    use: (recipe) => Promise.resolve(void used.push(recipe)),
  });
  const picker = (): HTMLInputElement => document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
  await userEvent.upload(picker(), new File(['bad'], 'x.json', { type: 'application/json' }));
  await screen.findByText('This file names a button that Doorstep never presses. Nothing was changed.');
  await userEvent.upload(picker(), new File(['good'], 'x.json', { type: 'application/json' }));
  const preview = await screen.findByRole('region', { name: 'This file teaches forum.example' });
  expect(preview.textContent).toContain('Reads: /members/requests');
  expect(preview.textContent).toContain('Presses “No thanks” for one person at a time, after your click.');
  expect(preview.textContent).toContain('Puts notes into the message box at /messages/to/…');
  expect(preview.textContent).toContain('It takes the place of what you have shown there.');
  expect(used).toEqual([]);
  await userEvent.click(within(preview).getByRole('button', { name: 'Use it' }));
  await waitFor(() => expect(used).toEqual([FORUM]));
  expect(texts).toEqual(['bad', 'good']);
});
