import { describe, expect, it } from 'vitest';
import { metaAt, metaOf, METAS } from './metas.ts';

const profile = (site: string, url: string): string | null => metaOf(site)?.profileOf(url)?.profile ?? null;

describe('profile addresses of each site', () => {
  it.each([
    ['instagram', 'https://www.instagram.com/Ana.Pots/?hl=de', 'https://www.instagram.com/ana.pots'],
    ['instagram', 'https://www.instagram.com/p/abc/', null],
    ['instagram', '/direct/inbox/', null],
    ['linkedin', 'https://de.linkedin.com/in/Ana-Ruiz-12/?trk=x', 'https://www.linkedin.com/in/ana-ruiz-12'],
    ['linkedin', 'https://www.linkedin.com/in/ACoAAB12Cd/', 'https://www.linkedin.com/in/ACoAAB12Cd'],
    ['linkedin', 'https://www.linkedin.com/company/clay/', null],
    ['x', 'https://twitter.com/Ana_Pots', 'https://x.com/ana_pots'],
    ['x', 'https://x.com/i/chat', null],
    ['x', 'https://x.com/ana_pots/status/1', null],
    ['mastodon', 'https://garden.example/@Bo', 'https://garden.example/@bo'],
    ['mastodon', 'https://garden.example/@ana@clay.example', 'https://clay.example/@ana'],
    ['mastodon', 'https://garden.example/@bo/1123', null],
    ['xmpp', 'xmpp:Ana@clay.example/phone', 'xmpp:ana@clay.example'],
    ['xmpp', 'https://clay.example/', null],
  ])('%s: %s is %s', (site, url, expected) => expect(profile(site, url)).toBe(expected));

  it('are the same after another round, and never throw', () => {
    for (const meta of METAS) {
      for (const url of ['', '/', '%', 'x', 'https://', 'https://[', 'javascript:1', '/%E0%A4%A', 'https://evil.example/@a@b@c']) {
        const first = meta.profileOf(url);
        if (first) expect(meta.profileOf(first.profile)?.profile).toBe(first.profile);
      }
    }
  });
});

describe('the sites', () => {
  it('have an own id, own aliases and an address to ask for', () => {
    const names = METAS.flatMap((m) => [m.id, ...m.aliases]);
    expect(new Set(names).size).toBe(names.length);
    for (const meta of METAS) expect(meta.matches[0]).toMatch(/^https:\/\/[a-z.]+\/\*$/);
  });

  it('R50 LinkedIn starts at showing only, and stays there', () => {
    expect(metaOf('linkedin')).toMatchObject({ startLevel: 1, maxLevel: 1 });
  });

  it('are told by their addresses', () => {
    expect(metaAt(new URL('https://twitter.com/messages'))?.id).toBe('x');
    expect(metaAt(new URL('https://garden.example/'))).toBeNull();
  });
});

describe('R20 Mastodon in its other front ends', () => {
  const meta = metaOf('mastodon');
  const ana = { id: null, profile: 'https://clay.example/@ana', thread: null };
  const text = 'visibility=direct&text=%40ana%40clay.example%20';
  it.each([
    [undefined, 'https://garden.example/notifications', `https://garden.example/share?${text}`, 'https://garden.example/follow_requests'],
    [
      'elk',
      'https://elk.example/notifications',
      `https://elk.example/intent/post?${text}`,
      'https://elk.example/notifications/follow_request',
    ],
    ['phanpy', 'https://p.example/p/#/', 'https://p.example/p/#/https://clay.example/@ana', 'https://p.example/p/#/notifications'],
  ])('%s: a note is written and a request declined at addresses of that page', (front, page, thread, request) => {
    expect(meta?.threadUrl({ ...ana, page, front })).toBe(thread);
    expect(meta?.requestUrl({ ...ana, page, front })).toBe(request);
    expect(meta?.opensByHand?.(thread)).toBe(front === 'phanpy');
  });
  it('no page, no address', () => {
    expect(meta?.threadUrl({ ...ana, page: null, front: 'elk' })).toBeNull();
    expect(meta?.requestUrl({ ...ana, page: null, front: 'elk' })).toBeNull();
  });
});
