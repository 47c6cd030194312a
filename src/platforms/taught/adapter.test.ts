import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../../scripts/page-from.ts';
import { TAUGHT_LIST, taughtRow } from '../../../scripts/taught-list.ts';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { findRequest } from '../../reading/find.ts';
import type { Reading, ThreadReading } from '../../reading/types.ts';
import { taughtAdapter } from './adapter.ts';
import { taughtMeta } from './meta.ts';

const URL_OF = new URL('https://forum.example/requests');

const list = (...rows: string[]): string =>
  `<h1>Requests</h1><button>Reject all</button><button>Accept all</button><ul>${rows.join('')}</ul>`;

const read = (html: string, recipe: Recipe = TAUGHT_LIST, url = URL_OF): Reading =>
  taughtAdapter(url.host, () => recipe).read(pageFrom(html, url), url);
const names = (r: Reading): string[] => r.sightings.map((s) => s.approach.sender.name);

describe('R20 a taught page', () => {
  it('gives everyone who asks, with their address, and the two buttons of each', () => {
    const { health, sightings } = read(list(taughtRow('ana', 'Ana Ruiz'), taughtRow('tom', 'Tom Okafor')));
    expect(health).toBe('ok');
    expect(sightings.map((s) => s.approach)).toEqual([
      {
        platform: 'forum.example',
        kind: 'friend_request',
        sender: { name: 'Ana Ruiz', profile: 'https://forum.example/u/ana', id: null },
        text: '',
        thread: null,
        at: null,
      },
      expect.objectContaining({ sender: { name: 'Tom Okafor', profile: 'https://forum.example/u/tom', id: null } }),
    ]);
    expect(sightings.map((s) => [s.accept?.textContent, s.decline?.textContent])).toEqual([
      ['Accept', 'Reject'],
      ['Accept', 'Reject'],
    ]);
  });

  it('leaves everything else alone: another label, several of them, one that says yes beside, a menu, a person without an address', () => {
    const html = list(
      taughtRow('a', 'A One', '<button>Reject all</button>'),
      taughtRow('b', 'B Two', '<button>Reject</button><button>Reject</button>'),
      taughtRow('c', 'C Three', '<button aria-label="Accept">Reject</button>'),
      taughtRow('d', 'D Four', '<button aria-haspopup="menu">Reject</button>'),
      taughtRow('e', 'E Five', '<button>Rejected</button>'),
      '<li class="request"><a class="person" href="https://other.example/u/f">F Six</a><button>Reject</button></li>',
      '<li class="request"><a class="person" href="/about">About</a><button>Reject</button></li>',
      '<li class="request" hidden><a class="person" href="/u/g">G Seven</a><button>Reject</button></li>',
    );
    expect(names(read(html))).toEqual([]);
    expect(names(read(list(taughtRow('a', 'A One', '<a href="/no/4">reject</a>'))))).toEqual(['A One']);
  });

  it('is read on its own pages of its own site alone, and only by a sound recipe', () => {
    const html = list(taughtRow('ana', 'Ana Ruiz'));
    expect(read(html, TAUGHT_LIST, new URL('https://forum.example/other')).health).toBe('not-inbox');
    expect(read(html, TAUGHT_LIST, new URL('https://evil.example/requests')).health).toBe('not-inbox');
    expect(read(html, { ...TAUGHT_LIST, decline: 'Accept' }).health).toBe('not-inbox');
    expect(read(html, { ...TAUGHT_LIST, block: '*' }).health).toBe('not-inbox');
    expect(taughtAdapter(URL_OF.host, () => null).read(pageFrom(html, URL_OF), URL_OF).health).toBe('not-inbox');
  });

  it('is empty without requests, and says so when it has changed', () => {
    expect(read('<h1>Requests</h1><p>Nobody asks.</p>').health).toBe('empty');
    const banner = '<div id="cookie-notice">Crumbs? <button>Accept</button> <button>Reject</button></div>';
    expect(read(`<h1>Requests</h1><p>Nobody asks.</p>${banner}`).health).toBe('empty');
    expect(read(list(taughtRow('ana', 'Ana', '<button>Deny</button>')))).toMatchObject({
      health: 'unrecognised',
      missing: ['the taught button in a block'],
    });
    expect(read('<div class="new"><a href="/u/ana">Ana</a><button>Accept</button><button>Decline</button></div>').health).toBe(
      'unrecognised',
    );
  });

  it('a banner about cookies is no request, whatever stands in it', () => {
    const html = `<div id="cookie-banner"><ul>${taughtRow('ana', 'Ana Ruiz')}</ul></div>`;
    expect(names(read(html))).toEqual([]);
  });

  it('finds one person anew at the moment of the press', () => {
    const page = pageFrom(list(taughtRow('ana', 'Ana Ruiz'), taughtRow('tom', 'Ana Ruiz')), URL_OF);
    const adapter = taughtAdapter(URL_OF.host, () => TAUGHT_LIST);
    const wanted = { ids: [], profiles: ['https://forum.example/u/tom'], name: 'Ana Ruiz', kind: 'friend_request' } as const;
    const found = findRequest(adapter, page, URL_OF, { ...wanted, ids: [], profiles: [...wanted.profiles] });
    expect(found !== null && found !== 'several' && found.link?.getAttribute('href')).toBe('/u/tom');
    const decline = found !== null && found !== 'several' ? found.decline : null;
    expect(decline && adapter.isDecline?.(decline, 'Ana Ruiz')).toBe(true);
    expect(adapter.isDecline?.(page.querySelector('button') as Element, 'Ana Ruiz')).toBe(false);
  });
});

describe('R20 the message box of a taught page', () => {
  const url = new URL('https://forum.example/write/ana');
  const thread = (html: string, at = url, recipe = TAUGHT_LIST): ThreadReading | null =>
    taughtAdapter(at.host, () => recipe).readThread(pageFrom(html, at), at);
  const PAGE = '<h1>To <a href="/u/ana">Ana Ruiz</a></h1><ul><li>Hello</li></ul><form><textarea name="text"></textarea></form>';

  it('belongs to whom the address names', () => {
    expect(thread(PAGE)).toMatchObject({
      thread: 'ana',
      headerName: 'Ana Ruiz',
      people: [{ name: 'Ana Ruiz', profile: 'https://forum.example/u/ana', id: null }],
      composers: 1,
      composerText: '',
    });
    expect(thread(PAGE)?.composer?.localName).toBe('textarea');
    expect(thread(PAGE)?.rows.map((r) => [r.from, r.text])).toEqual([['unknown', 'Hello']]);
  });

  it('R50 is nobody’s where nothing on the page leads to whom the address names', () => {
    expect(thread(PAGE.replaceAll('/u/ana', '/u/mallory'))).toMatchObject({ people: [], headerName: null });
  });

  it('of which there are two is none, and on other pages there is no conversation', () => {
    expect(thread(`${PAGE}<textarea name="text"></textarea>`)).toMatchObject({ composer: null, composers: 2 });
    expect(thread(PAGE, new URL('https://forum.example/requests'))).toBeNull();
    expect(thread(PAGE, new URL('https://evil.example/write/ana'))).toBeNull();
    expect(thread(PAGE, url, { ...TAUGHT_LIST, message: null })).toBeNull();
  });

  it('has an address for everyone whose address is known, and for nobody else', () => {
    const meta = taughtMeta(TAUGHT_LIST);
    const to = (profile: string | null): string | null => meta.threadUrl({ id: null, profile, thread: null });
    expect(to('https://forum.example/u/ana')).toBe('https://forum.example/write/ana');
    expect(to('https://evil.example/u/ana')).toBeNull();
    expect(to(null)).toBeNull();
    expect(meta.profileOf('https://forum.example/u/Ana%20R')?.profile).toBe('https://forum.example/u/Ana%20R');
    expect(meta.profileOf('/u/ana')).toBeNull();
  });
});
