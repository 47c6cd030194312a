// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rootsIn } from '../reading/roots.ts';
import { watchPage } from './watch.ts';

let stop: AbortController;
let passes = 0;
let looks = 0;
let blocks: Element[] = [];

/** Mutations are told in a microtask; a reading comes with the next frame or timer. */
const settle = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

function watch(hint: string | null = '.row', quiet = 'none'): () => void {
  return watchPage({
    hint: () => {
      looks += 1;
      return hint;
    },
    quiet,
    blocks: () => blocks,
    roots: (again) => rootsIn(document, 'x-host,iframe', again),
    pass: () => void (passes += 1),
    signal: stop.signal,
  });
}
const add = (into: Node, className: string): HTMLElement => {
  const el = document.createElement('div');
  el.className = className;
  into.appendChild(el);
  return el;
};
const hide = (hidden: boolean): void => {
  Object.defineProperty(document, 'visibilityState', { value: hidden ? 'hidden' : 'visible', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  stop = new AbortController();
  passes = 0;
  looks = 0;
  blocks = [];
  document.body.replaceChildren();
});
afterEach(() => {
  stop.abort();
  hide(false);
  vi.useRealTimers();
});

it('wakes for what a reading is made of, for its going, and for nothing else', async () => {
  watch('.row', '.feed');
  add(document.body, 'other');
  const feed = add(document.body, 'feed');
  add(feed, 'row');
  await settle(2000);
  expect(passes).toBe(0);
  const row = add(document.body, 'row');
  await settle(100);
  expect(passes).toBe(1);
  blocks = [row];
  row.remove();
  await settle(2000);
  expect(passes).toBe(2);
});

it('a hundred changes in a frame are read once', async () => {
  watch();
  for (let i = 0; i < 100; i += 1) add(document.body, 'row');
  await settle(100);
  expect(passes).toBe(1);
});

it('looks at a feed ever more seldom while it runs, and at once when it has come to rest', async () => {
  watch();
  const run = async (tenths: number): Promise<void> => {
    for (let i = 0; i < tenths * 10; i += 1) {
      add(document.body, 'other');
      await settle(10);
    }
  };
  await run(50);
  expect(looks).toBeGreaterThan(3);
  expect(looks, 'in five seconds of 500 changes').toBeLessThan(8);
  expect(passes).toBe(0);
  const row = add(document.body, 'row');
  await run(22);
  expect(passes, 'it was not listening when the row came, and has seen it').toBe(1);
  row.remove();
  await settle(3000);
  add(document.body, 'row');
  await settle(20);
  expect(passes).toBe(2);
});

it('reads a hidden tab at most once a second', async () => {
  watch();
  hide(true);
  for (let tenth = 0; tenth < 30; tenth += 1) {
    add(document.body, 'row');
    await settle(100);
  }
  expect(passes).toBeGreaterThan(0);
  expect(passes).toBeLessThanOrEqual(3);
});

it('sees what changes in an open root and in a frame of the page', async () => {
  const look = watch();
  const host = document.createElement('x-host');
  const root = host.attachShadow({ mode: 'open' });
  const frame = document.createElement('iframe');
  document.body.append(host, frame);
  look();
  await settle(100);
  const before = passes;
  add(root, 'row');
  await settle(2000);
  expect(passes).toBe(before + 1);
  add(frame.contentDocument?.body as HTMLElement, 'row');
  await settle(2000);
  expect(passes).toBe(before + 2);
});

it('reads again when a frame is loaded anew', async () => {
  const look = watch();
  const frame = document.createElement('iframe');
  document.body.append(frame);
  look();
  await settle(2000);
  const before = passes;
  frame.dispatchEvent(new Event('load'));
  await settle(2000);
  expect(passes).toBe(before + 1);
});

it('is torn down with its signal: nothing wakes it any more', async () => {
  const look = watch();
  add(document.body, 'row');
  stop.abort();
  await settle(2000);
  add(document.body, 'row');
  look();
  dispatchEvent(new Event('pageshow'));
  hide(true);
  await settle(5000);
  expect(passes).toBe(0);
});

it('torn down between two looks at a feed it looks once more at most, and reads nothing', async () => {
  watch();
  add(document.body, 'other');
  await settle(60);
  add(document.body, 'other');
  await settle(10);
  stop.abort();
  const before = looks;
  add(document.body, 'row');
  await settle(10_000);
  expect(passes).toBe(0);
  expect(looks).toBeLessThanOrEqual(before + 1);
});
