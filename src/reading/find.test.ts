// R34: the request is found anew at the moment of the click, and only if it is certainly this one.
import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/page-from.ts';
import { adapter } from '../platforms/facebook/adapter.ts';
import type { Reading } from './types.ts';
import { findRequest, type Wanted } from './find.ts';
import { labelOf } from './label.ts';

const url = new URL('https://www.facebook.com/friends/requests');
const row = (href: string, name: string): string =>
  `<div><a href="${href}">${name}</a><div role="button">Confirm</div><div role="button">Delete</div></div>`;
const pageOf = (...rows: string[]): Document => pageFrom(`<div role="main">${rows.join('')}</div>`, url);
const ana: Wanted = { ids: ['11111'], profiles: ['https://www.facebook.com/ana.ruiz'], name: 'Ana Ruiz', kind: 'friend_request' };
const byId = '/friends/requests/?profile_id=11111';

/** A page on which a request shows a name and nothing else. */
function keyless(page: Document, html: string): Reading {
  page.body.innerHTML = html;
  const block = page.body.firstElementChild as Element;
  const [accept = null, decline = null] = block.querySelectorAll('button');
  const sender = { name: block.querySelector('h3')?.textContent ?? '', profile: null, id: null };
  const approach = { platform: 'facebook', kind: 'friend_request' as const, sender, text: '', thread: null, at: null };
  return { health: 'ok', missing: [], viewer: null, sightings: [{ approach, block, accept, decline, link: null, aliases: [] }] };
}

describe('finding a request anew', () => {
  it('finds it by id, whatever the name has become', () => {
    const found = findRequest(adapter, pageOf(row('/bo', 'Bo'), row(byId, 'Ana R.')), url, ana);
    expect(found !== null && found !== 'several' && found.decline && labelOf(found.decline)).toBe('Delete');
  });

  it('finds it by a known profile where the page shows no id', () => {
    expect(findRequest(adapter, pageOf(row('/Ana.Ruiz?__tn__=x', 'Ana Ruiz')), url, ana)).toMatchObject({
      approach: { sender: { profile: 'https://www.facebook.com/ana.ruiz' } },
    });
  });

  it('does not take the same name with another id or another profile', () => {
    expect(findRequest(adapter, pageOf(row('/friends/requests/?profile_id=22222', 'Ana Ruiz')), url, ana)).toBeNull();
    expect(findRequest(adapter, pageOf(row('/ana.ruiz.two', 'Ana Ruiz')), url, ana)).toBeNull();
  });

  it('does not take a row that shows only the name for somebody whose id or profile is known', () => {
    const nameless = (name: string): string => `<li><h3>${name}</h3><button>Confirm</button><button>Delete</button></li>`;
    const bare = { ...adapter, read: (page: Document) => keyless(page, nameless('Ana Ruiz')) };
    expect(findRequest(bare, pageOf(), url, ana)).toBeNull();
    expect(findRequest(bare, pageOf(), url, { ...ana, ids: [], profiles: [] })).not.toBeNull();
  });

  it('takes a name alone only where nothing else is known, and says when there are several', () => {
    const nameOnly = { ...ana, ids: [], profiles: [] };
    expect(findRequest(adapter, pageOf(row('/ana.ruiz', 'Ana Ruiz')), url, nameOnly)).not.toBeNull();
    expect(findRequest(adapter, pageOf(row('/ana.ruiz', 'Ana Ruiz'), row('/ana.ruiz.two', 'Ana Ruiz')), url, nameOnly)).toBe('several');
  });

  it('finds nothing once the controls are gone', () => {
    expect(findRequest(adapter, pageOf(`<div><a href="${byId}">Ana Ruiz</a><span>Request removed</span></div>`), url, ana)).toBeNull();
  });

  it('leaves a button alone that would decline somebody else, too', () => {
    const bo = { ...ana, ids: [], profiles: ['https://www.facebook.com/bo'], name: 'Bo' };
    const page = pageFrom('<div><button>Delete</button></div>', url);
    const sighting = (name: string, profile: string): Reading['sightings'][number] => ({
      ...(keyless(page, '<div><h3></h3><button>Confirm</button><button>Delete</button></div>')
        .sightings[0] as Reading['sightings'][number]),
      approach: { platform: 'facebook', kind: 'friend_request', sender: { name, profile, id: null }, text: '', thread: null, at: null },
      decline: page.body,
    });
    const both = [sighting('Bo', 'https://www.facebook.com/bo'), sighting('Cy', 'https://www.facebook.com/cy')];
    const reads = (sightings: Reading['sightings']): typeof adapter => ({
      ...adapter,
      read: () => ({ health: 'ok', missing: [], viewer: null, sightings }),
    });
    expect(findRequest(reads(both.slice(0, 1)), page, url, bo)).toMatchObject({ decline: page.body });
    expect(findRequest(reads(both), page, url, bo)).toMatchObject({ decline: null });
    const twice = [...both.slice(0, 1), sighting('Bo Li', 'https://www.facebook.com/profile.php?id=1')];
    expect(findRequest(reads(twice), page, url, bo), 'Bo, seen twice').toMatchObject({ decline: page.body });
    const named = { ...sighting('Cy Marsh', 'https://www.facebook.com/cy'), decline: null };
    page.body.setAttribute('aria-label', '删除Cy Marsh邀请');
    expect(findRequest(reads([...both.slice(0, 1), named]), page, url, bo), 'it names Cy').toMatchObject({ decline: null });
    page.body.removeAttribute('aria-label');
    expect(findRequest(reads([...both.slice(0, 1), named]), page, url, bo)).toMatchObject({ decline: page.body });
  });
});
