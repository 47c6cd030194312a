// R48: the options name the keys that work, and no others.
import { expect, it, vi } from 'vitest';

vi.mock('./api.ts', async () => (await import('../../test/browser-in-memory.ts')).browserInMemory());
const { browser } = await import('./api.ts');
const { readKeys } = await import('./keys.ts');

const given = (...shortcuts: (string | undefined)[]): void => {
  const names = ['_execute_action', 'fold-cards', 'toggle-busy'];
  const commands = names.map((name, i) => ({ name, shortcut: shortcuts[i] }));
  Object.assign(browser, { commands: { getAll: () => Promise.resolve(commands) } });
};

it('says each key as the browser has set it', async () => {
  given('Alt+Shift+K', '⌥⇧J', 'Ctrl+Shift+1');
  expect(await readKeys()).toEqual({ open: 'Alt+Shift+K', fold: '⌥⇧J', busy: 'Ctrl+Shift+1' });
});

it('says none where another extension has it, or the user took it away', async () => {
  given('Alt+Shift+K', '', undefined);
  expect(await readKeys()).toEqual({ open: 'Alt+Shift+K', fold: null, busy: null });
});

it('says none on a telephone, which has no keys', async () => {
  Object.assign(browser, { commands: undefined });
  expect(await readKeys()).toEqual({ open: null, fold: null, busy: null });
});
