// R34: a worker that was killed in the middle is woken by the tab that shows how the answer stands.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StripView } from '../core/view.ts';
import { Wakes } from './wakes.ts';

const strip = (more: Partial<StripView>): StripView => ({
  deliveryId: 'd1',
  step: null,
  text: 'Opening the chat.',
  countdownUntil: null,
  buttons: [],
  note: null,
  mood: 'working',
  foldsAt: null,
  ...more,
});

const woken = vi.fn<() => void>();
let wakes: Wakes;
beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
  woken.mockClear();
  wakes = new Wakes(woken);
});
afterEach(() => {
  wakes.stop();
  vi.useRealTimers();
});

it('is woken when a countdown is over', () => {
  wakes.watch([strip({ countdownUntil: 6000 })]);
  vi.advanceTimersByTime(5000);
  expect(woken).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(woken).toHaveBeenCalledTimes(1);
});

it('is asked to look where an answer makes no headway, and ever more seldom', () => {
  wakes.watch([strip({})]);
  const after = (ms: number): number => {
    vi.advanceTimersByTime(ms);
    return woken.mock.calls.length;
  };
  expect(after(4999)).toBe(0);
  expect(after(1)).toBe(1);
  wakes.watch([strip({})]);
  expect(after(10_000), 'the same news is none').toBe(2);
  wakes.watch([strip({ text: 'Your note is in the box.' })]);
  expect(after(4999), 'news').toBe(2);
  expect(after(1)).toBe(3);
});

it('is left alone where nothing is under way', () => {
  for (const mood of ['asking', 'done', 'stopped'] as const) wakes.watch([strip({ mood })]);
  wakes.watch([]);
  vi.advanceTimersByTime(600_000);
  expect(woken).not.toHaveBeenCalled();
});

it('is left alone after the resident has stopped', () => {
  wakes.watch([strip({}), strip({ deliveryId: 'd2', countdownUntil: 6000 })]);
  wakes.stop();
  vi.advanceTimersByTime(600_000);
  expect(woken).not.toHaveBeenCalled();
});
