// @vitest-environment jsdom
// R48: a card that comes by itself makes way for the page; one that is being used does not.
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dock } from './dock.tsx';

/** How high the card is now, in px; jsdom lays nothing out. */
let height = 0;
beforeEach(() => {
  height = 300;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, 360, height));
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

/** Buttons of the page's own along its upper edge and down its left side: only the lower right corner is free, and not to the top. */
const OBSTACLES = [
  { left: 0, top: 0, right: 1000, bottom: 60 },
  { left: 0, top: 0, right: 400, bottom: 700 },
];

function Card(): JSX.Element {
  const [more, setMore] = useState(false);
  return (
    <Dock viewport={{ width: 1000, height: 700 }} obstacles={OBSTACLES} dir="ltr" wanted={false} composer={null} placed={() => undefined}>
      {(small) =>
        small ? (
          <p>Ana asks</p>
        ) : (
          <button
            type="button"
            onClick={() => {
              height = 680;
              setMore(true);
            }}
          >
            {more ? 'Less' : 'More'}
          </button>
        )
      }
    </Dock>
  );
}

it('a card that has no room by itself is one line', () => {
  height = 680;
  render(<Card />);
  expect(screen.getByText('Ana asks')).toBeTruthy();
});

it('one that grows under the hand stays whole', async () => {
  render(<Card />);
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(screen.getByRole('button', { name: 'Less' })).toBeTruthy();
  expect(screen.queryByText('Ana asks')).toBeNull();
});
