// R29: what a page's reading says of the whole page.
import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/page-from.ts';
import type { Pass } from './pass.ts';
import { readingOf } from './reading.ts';
import { sight } from './sighting.ts';

const url = new URL('https://site.example/requests');
const pass: Pass = {
  page: pageFrom('<main></main>', url),
  url,
  meta: { id: 'site', matches: [], profileOf: () => null },
  home: null,
  names: null,
  hosts: null,
  personOf: () => null,
};
const ana = (): ReturnType<typeof sight> => sight(pass, { kind: 'friend_request', name: 'Ana Ruiz', id: '1', block: pass.page.body });

describe('R29 what a reading says of a page', () => {
  it('says what stands there, each person once, whatever is missing beside it', () => {
    expect(readingOf(true, [ana(), null, undefined, ana()], ['no list'])).toMatchObject({
      health: 'ok',
      missing: ['no list'],
      sightings: [{ approach: { sender: { id: '1' } } }],
    });
  });

  it('says of an inbox what is missing, else that nothing waits', () => {
    expect(readingOf(true, [null], ['no list'])).toMatchObject({ health: 'unrecognised', missing: ['no list'], sightings: [] });
    expect(readingOf(true, []).health).toBe('empty');
  });

  it('says of a page that is no inbox only what stands there', () => {
    expect(readingOf(false, [], ['no list']).health).toBe('not-inbox');
    expect(readingOf(false, [ana()]).health).toBe('ok');
  });
});
