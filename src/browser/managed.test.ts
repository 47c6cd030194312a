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
  await vi.advanceTimersByTimeAsync(50);
  expect(await read).toEqual({ policy: null, problems: [] });
});

it('a worker that has waited once in vain waits no more, until the browser answers', async () => {
  const isOver = async (ms: number): Promise<boolean> => {
    let over = false;
    void readManagedPolicy().then(() => (over = true));
    await vi.advanceTimersByTimeAsync(ms);
    return over;
  };
  // The one of before is answered.
  answer({});
  await vi.advanceTimersByTimeAsync(0);
  slow();
  expect(await isOver(49)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isOver(0)).toBe(true);
  const owed = answer;
  at({ policy: 'not one' });
  expect((await readManagedPolicy()).problems, 'not asked before that').toEqual([]);
  owed({});
  await vi.advanceTimersByTimeAsync(0);
  expect((await readManagedPolicy()).problems).not.toEqual([]);
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
