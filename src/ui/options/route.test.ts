import { describe, expect, it } from 'vitest';
import { hashOf, routeOf, type BookPlace } from './route.ts';

describe('addresses inside the options page', () => {
  it('leads to a section by its name', () => {
    expect(routeOf('#privacy').section).toBe('privacy');
  });

  it('leads to the first section for anything unknown', () => {
    expect(routeOf('').section).toBe('sites');
    expect(routeOf('#<script>').section).toBe('sites');
  });

  it('R07 leads straight to the form for somebody one worries about', () => {
    expect(routeOf('#book/quiet')).toEqual({ section: 'book', book: { at: 'quiet' } });
  });

  it.each<BookPlace>([{ at: 'list' }, { at: 'add' }, { at: 'import' }, { at: 'noes' }, { at: 'person', id: 'a/b c%' }])(
    'finds its way back to %j',
    (place) => {
      expect(routeOf(hashOf('book', place)).book).toEqual(place);
    },
  );

  it('survives an address that is broken', () => {
    expect(routeOf('#book/person/%E0%A4%A').book).toEqual({ at: 'person', id: '%E0%A4%A' });
  });
});
