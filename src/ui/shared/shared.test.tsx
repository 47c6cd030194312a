// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeSays, show } from '../../../test/examples/show.tsx';
import type { JSX } from 'preact';
import { Button } from './button.tsx';
import { ScreenState } from './mount.tsx';
import { PROBLEMS } from './problem.ts';
import { useAct } from './toasts.tsx';
import { VirtualList } from './virtual-list.tsx';

afterEach(cleanup);
const user = userEvent.setup();

function Doing({ work, undo }: { work: () => Promise<void>; undo?: () => Promise<unknown> }): JSX.Element {
  const act = useAct();
  return <Button onClick={() => void act(work, { text: 'It is done.', ...(undo ? { undo } : {}) })}>Do it</Button>;
}

describe('what is said after a click', () => {
  it('is said politely, with an undo that undoes once', async () => {
    const undo = vi.fn(() => Promise.resolve());
    show(<Doing work={() => Promise.resolve()} undo={undo} />);
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    const said = await screen.findByText('It is done.');
    expect(said.closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('It is done.')).toBeNull();
  });

  it('is said too where an undo left what was changed again since', async () => {
    show(<Doing work={() => Promise.resolve()} undo={() => Promise.resolve('changed-since')} />);
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('What was changed again since then stays as it is.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('never says that it is done before it is', async () => {
    show(<Doing work={() => Promise.reject(new Error('no answer'))} />);
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    expect(await screen.findByText(/Nothing was lost/)).toBeTruthy();
    expect(screen.queryByText('It is done.')).toBeNull();
  });

  it('offers no undo where there is none', async () => {
    show(<Doing work={() => Promise.resolve()} />);
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    await screen.findByText('It is done.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('a screen that can not be shown', () => {
  it.each(PROBLEMS)('says what happened, what was kept and what to do: %s', async (problem) => {
    const retry = vi.fn();
    show(<ScreenState state={{ state: 'failed', problem }} view={() => null} retry={retry} />);
    expect(screen.getByRole('alert').textContent).toMatch(/lost|kept|unchanged|stays as it is/);
    expect(screen.queryByRole('button', { name: 'Try again' }) === null).toBe(problem === 'too-old');
    expect(await axeSays()).toEqual([]);
  });
});

describe('a list of any length', () => {
  it('holds only what can be seen, and says how long it is', () => {
    const items = Array.from({ length: 1000 }, (_, i) => `row ${i}`);
    show(<VirtualList name="Rows" items={items} keyOf={(i) => i} rowHeight={50} row={(i) => <a href="#x">{i}</a>} />);
    const rows = screen.getAllByRole('listitem');
    expect(rows.length).toBeLessThan(30);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('1000');
    expect(rows[3]?.getAttribute('aria-posinset')).toBe('4');
  });
});
