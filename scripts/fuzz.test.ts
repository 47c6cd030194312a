// R50: a page that has changed is read in silence or not at all, never wrongly; no accept is ever pressed, and no note goes
// into another person's box.
import path from 'node:path';
import { expect, it } from 'vitest';
import { added, NOTHING, tryOne, type Tried } from './fuzz/check.ts';
import { pagesOf } from './fuzz/pages.ts';

const COUNT = 400;

it(`${COUNT} changed pages throw nothing, report no suggestion, press no accept and open nobody else's box`, async () => {
  const pages = pagesOf(path.resolve(import.meta.dirname, '..'));
  expect(pages.all.filter((page) => page.taught).length, 'pages of taught sites').toBeGreaterThan(10);
  const tried: (Tried & { seed: number })[] = [];
  for (let seed = 1; seed <= COUNT; seed++) tried.push({ seed, ...(await tryOne(pages, seed)) });
  expect(tried.filter((one) => one.wrongs.length > 0)).toEqual([]);
  // The pages still held something to be wrong about.
  const sum = tried.reduce(added, NOTHING);
  expect(sum.read, 'people and messages').toBeGreaterThan(COUNT / 2);
  expect(sum.declinable, 'controls that decline').toBeGreaterThan(COUNT / 5);
  expect(sum.presses, 'presses').toBeGreaterThan(COUNT / 10);
  expect(sum.declined, 'requests that were declined').toBeGreaterThan(COUNT / 50);
  expect(sum.boxes, 'boxes that were proven').toBeGreaterThan(COUNT / 20);
  expect(sum.strangers, 'strangers').toBeGreaterThan(COUNT / 10);
  expect(sum.suggestions, 'suggestions').toBeGreaterThan(COUNT / 20);
}, 180_000);
