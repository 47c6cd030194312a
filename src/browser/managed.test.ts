// R36: an office's policy is in force from the first moment, and nobody without one waits for it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '@webext-core/fake-browser';
import { readManagedPolicy } from './managed.ts';

let answer: (found: Record<string, unknown>) => void = () => undefined;

vi.mock('./api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
  return browserInMemory();
});

/** A browser that answers when it is told to. */
const slow = (): void => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(
    () => new Promise<Record<string, unknown>>((resolve) => (answer = resolve)),
  );
};
const at = (found: Record<string, unknown>): void => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => Promise.resolve(found));
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('whoever never had a policy goes on without one while the browser is still starting', async () => {
  slow();
  const read = readManagedPolicy();
  await vi.advanceTimersByTimeAsync(500);
  expect(await read).toEqual({ policy: null, problems: [] });
});

it('whoever works under one waits for it, however long it takes', async () => {
  at({ policy: 'not one' });
  const first = await readManagedPolicy();
  slow();
  let told: unknown = null;
  const read = readManagedPolicy().then((is) => (told = is));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toBeNull();
  answer({ policy: 'not one' });
  await read;
  expect(told).toEqual(first);
});
