// R52: what the popup says of today is so when it is read.
import { ana, comes, MS, NOW, press } from '../../test/scenes/ways.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Nudge } from '../core/nudge.ts';
import { putContact } from '../store/book.ts';
import { runningDeliveries } from '../store/deliveries.ts';
import { changeNudge } from '../store/nudges.ts';
import { dispatch } from './deliver.ts';
import { today } from './today.ts';

beforeEach(() => void vi.useFakeTimers({ now: MS, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

async function asks(): Promise<Nudge> {
  await putContact(ana);
  return comes('facebook', 'friend_request', { id: '77' });
}
const lines = async (): Promise<string[]> => (await today(NOW)).map((line) => line.text);

/** An answer is begun, and dropped on the way. */
async function comesToNothing(nudge: Nudge): Promise<void> {
  await press(nudge, 'answer');
  const [running] = await runningDeliveries();
  await dispatch(running?.id ?? '', { type: 'tab-opened', tab: 5, for: 'note' });
  await dispatch(running?.id ?? '', { type: 'tab-closed', tab: 5 });
  await dispatch(running?.id ?? '', { type: 'drop' });
  expect(await runningDeliveries()).toEqual([]);
}

it('an answer that came to nothing is told of while the request stands', async () => {
  await comesToNothing(await asks());
  expect(await lines()).toEqual([expect.stringMatching(/still there/)]);
});

it('and no more once there is another answer', async () => {
  const nudge = await asks();
  await comesToNothing(nudge);
  vi.setSystemTime(MS + 60_000);
  await press(nudge, 'answer');
  expect(await lines()).toEqual([]);
});

it('nor when the user has answered by hand, or the request went', async () => {
  const nudge = await asks();
  await comesToNothing(nudge);
  await changeNudge(nudge.key, (n) => ({ ...n, state: 'withdrawn' }));
  expect(await lines()).toEqual([]);
});

it('of two that came to nothing the last is told of', async () => {
  const nudge = await asks();
  await comesToNothing(nudge);
  vi.setSystemTime(MS + 60_000);
  await comesToNothing(nudge);
  expect(await lines()).toHaveLength(1);
});
