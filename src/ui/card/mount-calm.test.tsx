// @vitest-environment jsdom
import { words, NOW, stage, drawn, show, inside, region, press } from '../../../test/scenes/card.ts';
import { act, waitFor } from '@testing-library/preact';
import { run } from 'axe-core';
import { expect, test, vi } from 'vitest';
import { busy, dreaded, strips } from '../../../test/examples/card/moments.ts';
import { again, client, learned, sameName, stranger, where } from '../../../test/examples/card/people.ts';

test('the name that one dreads has no name, no words and no button on the page', () => {
  show([dreaded(words)]);
  expect(inside().queryByText(/Gareth/)).toBeNull();
  expect(inside().queryByRole('group')).toBeNull();
  expect(inside().queryByRole('button')).toBeNull();
  expect(inside().getByText('Doorstep')).toBeTruthy();
});

test('the last word folds away by itself', async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const strip = strips(words, NOW)['done'];
  show([], { strips: strip ? [{ ...strip, foldsAt: NOW + 6000 }] : [] });
  expect(inside().getByRole('region')).toBeTruthy();
  await act(async () => void (await vi.advanceTimersByTimeAsync(6100)));
  expect(inside().queryByRole('region')).toBeNull();
  vi.useRealTimers();
});

test('Escape closes what is unfolded first, then folds the card', async () => {
  show([client(words)]);
  await press('Why?');
  expect(inside().getByText('You met through an order in March.')).toBeTruthy();
  drawn(stage.card.escape);
  await waitFor(() => expect(inside().queryByText('You met through an order in March.')).toBeNull());
  expect(region('Ana Ruiz')).toBeTruthy();
  drawn(stage.card.escape);
  expect(inside().queryByRole('region')).toBeNull();
  expect(inside().getByRole('button', { name: 'Ana Ruiz · client · asks' })).toBeTruthy();
});

test('a card that appears takes no focus; one that the user unfolds does', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  show([client(words)]);
  expect(document.activeElement).toBe(field);
  drawn(stage.card.fold);
  await press('Ana Ruiz · client · asks');
  expect(stage.host.shadowRoot?.activeElement).toBe(region('Ana Ruiz'));
  field.remove();
});

test('in a tab from before the permission nothing can be typed', () => {
  show([client(words)], {}, { editable: false });
  expect(inside().queryByRole('button', { name: 'Edit' })).toBeNull();
  expect(inside().getByText('To change the text, open Doorstep from the toolbar.')).toBeTruthy();
});

test('every state of the card is free of what axe knows to be wrong', async () => {
  const busyCard = { ...busy(words), shape: 'card' as const };
  for (const view of [client(words), again(words), sameName(words), where(words), learned(words), busyCard]) {
    show([view, { ...stranger(words), key: 'other' }]);
    const found = await run(stage.host.shadowRoot?.querySelector('.d-all') as HTMLElement, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(found.violations.map((v) => `${view.name}: ${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
  }
}, 20_000);
