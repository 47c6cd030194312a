// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { axeSays, show } from '../../../test/examples/show.tsx';
import { teachView } from '../../../test/examples/taught-fixtures.ts';
import { TeachPanel } from './panel.tsx';
import type { TeachView } from './types.ts';

afterEach(cleanup);

const open = (view: Partial<TeachView> = {}, trusted = true): string[] => {
  const pressed: string[] = [];
  show(<TeachPanel view={teachView(view)} press={(verb) => pressed.push(verb)} trusted={() => trusted} />);
  return pressed;
};
const text = (): string => screen.getByRole('region', { name: 'Teach Doorstep this page' }).textContent ?? '';
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('R20 what is found stands in names, with the one button that would be pressed and those that are left alone', async () => {
  const pressed = open();
  expect(text()).toContain('3 people ask here:');
  expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toEqual(['Ana Ruiz', 'Tom Okafor', 'Lina Haddad']);
  expect(text()).toContain('After your click Doorstep would press “No thanks” of Ana Ruiz.');
  expect(text()).toContain('“No thanks to all” is left alone.');
  expect(await axeSays()).toEqual([]);
  button("Yes, that's right").click();
  button('No, let me show you').click();
  button('Close').click();
  expect(pressed).toEqual(['yes', 'show', 'close']);
});

test('R20 many people are counted, and a name from a page is a text', () => {
  open({ names: 'abcdefgh'.split('').map((c) => `<b>${c}</b>`) });
  expect(screen.getAllByRole('listitem')).toHaveLength(7);
  expect(text()).toContain('<b>f</b>');
  expect(text()).toContain('and 2 more');
});

test('R20 while one points, it says what the outline is on, and why something is refused', () => {
  open({ step: 'button', names: [], press: { label: '', name: 'Ana Ruiz' }, pointed: 'Let in', problem: 'teach_says_yes' });
  expect(text()).toContain('Now point at the button that says no to Ana Ruiz.');
  expect(screen.getByRole('status').textContent).toBe('→ Let in');
  expect(screen.getByRole('alert').textContent).toBe('That button says yes. Doorstep never presses it: point at the one that says no.');
});

test('R20 the message box is offered only where there is one', () => {
  open({ step: 'known', hasBox: true });
  expect(button('Show the message box')).toBeTruthy();
  cleanup();
  open({ step: 'known', hasBox: false });
  expect(screen.queryByRole('button', { name: 'Show the message box' })).toBeNull();
});

test('a press that is not the user’s own does nothing', () => {
  const pressed = open({}, false);
  for (const one of screen.getAllByRole('button')) one.click();
  expect(pressed).toEqual([]);
});
