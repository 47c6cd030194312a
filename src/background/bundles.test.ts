import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bringHands } from './bundles.ts';

const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn<() => Promise<unknown>>() }));
vi.mock('../browser/api.ts', () => ({ browser: { scripting: { executeScript } } }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('R34 a page that loads for ever holds up no other answer', async () => {
  executeScript.mockReturnValue(new Promise(() => undefined));
  const brought = vi.fn();
  void bringHands(7).then(brought);
  await vi.advanceTimersByTimeAsync(4999);
  expect(brought).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(brought).toHaveBeenCalled();
});

it('a page that is gone needs nothing, and no timer is left', async () => {
  executeScript.mockRejectedValue(new Error('No tab with id: 7'));
  await bringHands(7);
  expect(vi.getTimerCount()).toBe(0);
});
