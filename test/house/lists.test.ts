/** Lists that must agree: folders of sites, the metas, the adapters, and README's table. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readmeWithTable } from '../../scripts/sites-table.ts';
import { METAS, OFFERED } from '../../src/platforms/metas.ts';
import { ROOT } from './sources.ts';

const folders = readdirSync(path.join(ROOT, 'src/platforms'), { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name)
  // No site of its own: it reads what its user has shown.
  .filter((name) => name !== 'taught');

test('every folder of a site is in the list of sites, and the other way round', () => {
  expect(METAS.map((m) => m.id).toSorted()).toEqual(folders.toSorted());
});

test.each(folders)('%s has pages to be read, and each page says what must be read from it', (site) => {
  const pages = readdirSync(path.join(ROOT, 'src/platforms', site, 'pages'));
  const html = pages.filter((f) => f.endsWith('.html')).map((f) => f.replace('.html', ''));
  expect(html.length).toBeGreaterThan(3);
  expect(pages.filter((f) => f.endsWith('.json')).map((f) => f.replace('.json', ''))).toEqual(html);
});

test('what is offered is a part of what can be read', () => {
  expect(OFFERED.every((m) => METAS.includes(m))).toBe(true);
  expect(OFFERED.length).toBeGreaterThan(0);
});

test("README's table of sites is the one that the metas give (npm run docs:sites)", () => {
  const { was, is } = readmeWithTable();
  expect(was).toBe(is);
});
