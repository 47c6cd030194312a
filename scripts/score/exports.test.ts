import { expect, it } from 'vitest';
import { rows, score } from './exports.ts';

const FIXTURES = new URL('../../src/core/imports/fixtures', import.meta.url).pathname;

it('every export file that is kept here comes out as it says beside it', async () => {
  const figures = await score(FIXTURES);
  expect(figures).toMatchObject({ crashes: 0, misses: [] });
  expect(figures).toHaveProperty('files', 35);
});

it('a row tells what was read and what was left out', async () => {
  const [row] = await rows(`${FIXTURES}/linkedin_connections_2026_notes.csv`);
  expect(row).toMatchObject({ outcome: 'ok', skipped: [{ line: 9 }] });
  expect(row?.contacts[0]).toEqual({
    name: 'Priscilla Vandermeer',
    emails: [],
    phones: [],
    profiles: ['https://www.linkedin.com/in/priscilla-vandermeer-4a81b2'],
    company: 'Harbour & Pine Interiors, LLC',
    connectedOn: '2026-02-08',
  });
});
