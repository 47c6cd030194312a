// R49: a new site begins with a page that isn't read, and presses nothing until somebody has said how.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Adapter, Reading } from '../src/reading/types.ts';
import { newSite } from './new-site.ts';
import { pageFrom } from './page-from.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
let root = '';

beforeEach(() => {
  // Inside the house, so that what it imports is found.
  mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
  root = mkdtempSync(path.join(ROOT, '.cache/new-site-'));
  mkdirSync(path.join(root, 'src/platforms'), { recursive: true });
  for (const part of ['core', 'reading']) symlinkSync(path.join(ROOT, 'src', part), path.join(root, 'src', part));
  for (const list of ['metas.ts', 'adapters.ts']) cpSync(path.join(ROOT, 'src/platforms', list), path.join(root, 'src/platforms', list));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const GARDEN = { name: 'Garden', host: 'www.garden.example' };

async function reads(
  folder: string,
  page: string,
  turn: number,
): Promise<{ is: Reading; wanted: { health: string; approaches: object[] } }> {
  const { adapter } = (await import(`${path.join(folder, 'adapter.ts')}?${turn}`)) as { adapter: Adapter };
  const wanted = JSON.parse(readFileSync(path.join(folder, `pages/${page}.json`), 'utf8')) as {
    url: string;
    health: string;
    approaches: object[];
  };
  const url = new URL(wanted.url);
  return { is: adapter.read(pageFrom(readFileSync(path.join(folder, `pages/${page}.html`), 'utf8'), url), url), wanted };
}
const found = ({ sightings }: Reading): object[] =>
  sightings.map(({ approach: { kind, sender, text, thread, at } }) => ({ kind, sender, text, thread, at }));

it('writes meta, adapter and pages; the page with a request fails for one reason, until the site says how it links people', async () => {
  const folder = newSite(root, GARDEN);
  for (const page of ['requests-empty', 'changed', 'home']) {
    const { is, wanted } = await reads(folder, page, 1);
    expect([page, is.health, found(is)]).toEqual([page, wanted.health, wanted.approaches]);
  }
  const before = await reads(folder, 'requests', 1);
  expect(before.wanted.approaches).toHaveLength(1);
  expect(found(before.is)).toEqual([]);
  expect(before.is.health).toBe('unrecognised');
  expect(before.is.missing).toEqual(['a person beside the buttons']);

  const meta = readFileSync(path.join(folder, 'meta.ts'), 'utf8');
  const mended = path.join(root, 'src/platforms/mended');
  cpSync(folder, mended, { recursive: true });
  writeFileSync(path.join(mended, 'meta.ts'), meta.replace(String.raw`/^\/TODO\/`, String.raw`/^\/u\/`));
  const after = await reads(mended, 'requests', 2);
  expect([after.is.health, found(after.is)]).toEqual([after.wanted.health, after.wanted.approaches]);
});

it('takes its place in both lists, and starts at showing only', () => {
  const folder = newSite(root, { name: 'Two-Words', host: 'two.example' });
  const list = (file: string): string => readFileSync(path.join(root, 'src/platforms', file), 'utf8');
  expect(list('metas.ts')).toContain("import { meta as twoWords } from './two-words/meta.ts';");
  expect(list('metas.ts')).toMatch(/METAS: readonly SiteMeta\[\] = \[[^\]]*\w, twoWords\]/);
  expect(list('metas.ts')).not.toMatch(/OFFERED: readonly SiteMeta\[\] = \[[^\]]*twoWords/);
  expect(list('adapters.ts')).toMatch(/ADAPTERS: readonly Adapter\[\] = \[[^\]]*\w, twoWords\]/);
  expect(readFileSync(path.join(folder, 'meta.ts'), 'utf8')).toMatch(/startLevel: 1,\n\s*maxLevel: 1,/);
});

it('says what is wrong with a name, and writes nothing then', () => {
  const before = readFileSync(path.join(root, 'src/platforms/metas.ts'), 'utf8');
  newSite(root, GARDEN);
  expect(() => newSite(root, GARDEN)).toThrow('src/platforms/garden is there already');
  expect(() => newSite(root, { ...GARDEN, name: '../up' })).toThrow('"../up" is no id');
  expect(() => newSite(root, { name: 'Shed', host: 'not a host' })).toThrow('"not a host" is no host');
  expect(readFileSync(path.join(root, 'src/platforms/metas.ts'), 'utf8').match(/ as garden/g)).toHaveLength(1);
  expect(before).not.toContain('garden');
});
