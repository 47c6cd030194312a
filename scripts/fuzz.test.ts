// R50: a page that has changed is read in silence or not at all, never wrongly; no accept is ever pressed, and no note goes
// into another person's box.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { added, NOTHING, tryOne, type Tried } from './fuzz/check.ts';
import { pagesOf, type Pages } from './fuzz/pages.ts';

const COUNT = 400;
const ROOT = path.resolve(import.meta.dirname, '..');

let pages: Pages;
beforeAll(() => {
  pages = pagesOf(ROOT);
});

it('an unchanged page reads on the stage as is written beside it', () => {
  const sites = pages.all.filter((page) => !page.taught);
  expect(sites.length).toBeGreaterThan(100);
  for (const { name, adapter, approaches } of sites) {
    const file = path.join(ROOT, 'src/platforms', name.replace('/', '/pages/').replace('.html', '.json'));
    const said = JSON.parse(readFileSync(file, 'utf8')) as { approaches: object[]; misses?: { missed: object[]; extra: object[] } };
    const { missed = [], extra = [] } = said.misses ?? {};
    expect(approaches, name).toHaveLength(said.approaches.length - missed.length + extra.length);
    const right = [...said.approaches, ...extra].map((one) => ({ platform: adapter.meta.id, ...one }));
    for (const one of approaches) expect(right, name).toContainEqual(one);
  }
  for (const { name, requests, talk } of pages.all.filter((page) => page.taught)) expect(requests > 0 || talk !== null, name).toBe(true);
});

it(`${COUNT} changed pages throw nothing, report no suggestion, press no accept and open nobody else's box`, async () => {
  const tried: (Tried & { seed: number })[] = [];
  for (let seed = 1; seed <= COUNT; seed++) tried.push({ seed, ...(await tryOne(pages, seed)) });
  expect(tried.filter((one) => one.wrongs.length > 0)).toEqual([]);
  // The pages still held something to be wrong about.
  const sum = tried.reduce(added, NOTHING);
  expect(sum.read, 'people and messages').toBeGreaterThan(COUNT / 2);
  expect(sum.declinable, 'controls that decline').toBeGreaterThan(COUNT / 5);
  expect(sum.presses, 'presses').toBeGreaterThan(COUNT / 10);
  expect(sum.declined, 'requests that were declined').toBeGreaterThan(COUNT / 20);
  expect(sum.boxes, 'boxes that were proven').toBeGreaterThan(COUNT / 20);
  expect(sum.strangers, 'strangers').toBeGreaterThan(COUNT / 10);
  expect(sum.suggestions, 'suggestions').toBeGreaterThan(COUNT / 20);
});
