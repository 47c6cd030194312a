/** The house's arrows: who may import whom. */
import { expect, test } from 'vitest';
import { importsOf, sourceFiles, type Import } from './sources.ts';

const room = (file: string): string => /^src\/([^/]+)\//.exec(file)?.[1] ?? file;

/** What a room may import besides itself; `types` only as types. */
const MAY: Record<string, { rooms: string[]; types?: string[] }> = {
  core: { rooms: [] },
  reading: { rooms: ['core'] },
  acting: { rooms: ['core', 'reading'] },
  platforms: { rooms: ['core', 'reading', 'acting'] },
  locales: { rooms: [] },
  store: { rooms: ['core'] },
  browser: { rooms: ['core'], types: ['locales'] },
  background: { rooms: ['core', 'store', 'browser', 'platforms', 'locales'], types: ['reading'] },
  content: { rooms: ['core', 'reading', 'acting', 'browser', 'platforms', 'ui'] },
  ui: { rooms: ['core', 'store', 'browser', 'platforms'], types: ['locales', 'reading'] },
};

const imports = sourceFiles('src')
  .filter((s) => !s.test)
  .flatMap(importsOf);
const shown = (list: readonly Import[]): string[] => list.map((i) => `${i.from} -> ${i.to}`);

test('every room imports only what its arrows allow', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    if (!to.startsWith('src/') || room(to) === room(from)) return false;
    const may = MAY[room(from)];
    return !may || !(may.rooms.includes(room(to)) || (typeOnly && may.types?.includes(room(to))));
  });
  expect(shown(wrong)).toEqual([]);
  expect(imports.length).toBeGreaterThan(300);
});

test('core uses no package that knows a page, a browser or a machine', () => {
  const allowed = new Set([
    'zod/mini',
    'papaparse',
    'ical.js',
    'windows-iana',
    'libphonenumber-js',
    'libphonenumber-js/min',
    'fastest-levenshtein',
    'double-metaphone',
  ]);
  expect(shown(imports.filter((i) => room(i.from) === 'core' && !i.to.startsWith('src/') && !allowed.has(i.to)))).toEqual([]);
});

test('webextension-polyfill is named in one file alone, zod only as zod/mini', () => {
  expect([...new Set(imports.filter((i) => i.to === 'webextension-polyfill').map((i) => i.from))]).toEqual(['src/browser/api.ts']);
  expect(shown(imports.filter((i) => i.to === 'zod'))).toEqual([]);
});

test('a site never imports another site, and the worker never an adapter', () => {
  const site = (file: string): string | null => /^src\/platforms\/([^/]+)\//.exec(file)?.[1] ?? null;
  expect(shown(imports.filter((i) => site(i.from) !== null && site(i.to) !== null && site(i.from) !== site(i.to)))).toEqual([]);
  const background = imports.filter((i) => room(i.from) === 'background' && /adapter|\/pages\//.test(i.to));
  expect(shown(background)).toEqual([]);
});

test('screens get data and verbs: only their connecting files know browser and storage', () => {
  const connecting = /\/(?:connect[^/]*|main|worker-client|import-worker|book-worker[^/]*|page-words|import-store)\.tsx?$/;
  const wrong = imports.filter(
    (i) => room(i.from) === 'ui' && ['browser', 'store'].includes(room(i.to)) && !i.typeOnly && !connecting.test(i.from),
  );
  expect(shown(wrong)).toEqual([]);
});

test('the resident knows neither worker nor storage nor the polyfill', () => {
  const wrong = imports.filter(
    (i) => room(i.from) === 'content' && /src\/(?:background|store)\/|src\/browser\/(?!page-client|protocol)/.test(i.to),
  );
  expect(shown(wrong)).toEqual([]);
});
