// R29: what a page's reading says of the whole page.
import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/page-from.ts';
import type { Pass } from './pass.ts';
import { readingOf } from './reading.ts';
import { sight } from './sighting.ts';

const url = new URL('https://site.example/requests');
const passOf = (html: string): Pass => ({
  page: pageFrom(html, url),
  url,
  meta: { id: 'site', matches: [], profileOf: () => null },
  home: null,
  names: null,
  hosts: null,
  personOf: () => null,
});
const ana = (pass: Pass): ReturnType<typeof sight> =>
  sight(pass, { kind: 'friend_request', name: 'Ana Ruiz', id: '1', block: pass.page.body });
const LOADS = '<main aria-busy="true"><div></div></main>';

describe('R29 what a reading says of a page', () => {
  it('says what stands there, each person once, even while more is loading', () => {
    const pass = passOf(LOADS);
    expect(readingOf(pass, true, [ana(pass), null, ana(pass)])).toMatchObject({
      health: 'ok',
      sightings: [{ approach: { sender: { id: '1' } } }],
    });
  });

  it.each([LOADS, '<main><div role="progressbar" aria-valuetext="Loading"></div></main>'])(
    'says nothing of %s, which still loads',
    (html) => {
      expect(readingOf(passOf(html), true, []).health).toBe('not-inbox');
    },
  );

  it.each([
    '<main aria-busy="false"></main>',
    '<main><div role="progressbar" aria-valuenow="3"></div></main>',
    '<main><div role="progressbar" style="display:none"></div></main>',
  ])('says of %s that nothing waits', (html) => {
    expect(readingOf(passOf(html), true, []).health).toBe('empty');
  });

  it('says what is missing whether the page loads or not: a bar that stays must not hide it', () => {
    expect(readingOf(passOf(LOADS), true, [], ['no list'])).toMatchObject({ health: 'unrecognised', missing: ['no list'] });
  });

  it('says of a page that is no inbox only what stands there', () => {
    const pass = passOf('<main></main>');
    expect(readingOf(pass, false, [], ['no list']).health).toBe('not-inbox');
    expect(readingOf(pass, false, [ana(pass)]).health).toBe('ok');
  });
});
