import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityKeys, readProfile } from './profile.ts';

describe('addresses of people', () => {
  it.each([
    ['https://m.facebook.com/Nora.C.31?x=1', 'https://www.facebook.com/nora.c.31'],
    ['https://www.facebook.com/people/Nora-C/100000000012345/', 'https://www.facebook.com/profile.php?id=100000000012345'],
    ['https://www.facebook.com/friends/requests/?profile_id=100000000012345', 'https://www.facebook.com/profile.php?id=100000000012345'],
    ['www.linkedin.com/mwlite/in/Nora-C/en', 'https://www.linkedin.com/in/nora-c'],
    ['https://www.linkedin.com/in/tom%C3%A1s', 'https://www.linkedin.com/in/tom%C3%A1s'],
    ['https://instagram.com/_u/Heron.House', 'https://www.instagram.com/heron.house'],
    ['https://twitter.com/NoraC/status/1', 'https://x.com/norac'],
    ['@nora@mastodon.example', 'https://mastodon.example/@nora'],
    ['https://fosstodon.example/@nora@mastodon.example', 'https://mastodon.example/@nora'],
  ])('brings %s to %s', (text, profile) => expect(readProfile(text)?.profile).toBe(profile));

  it.each([
    'https://www.facebook.com/groups/akron',
    'https://www.linkedin.com.evil.example/in/nora',
    'https://evil.example/?u=https://www.facebook.com/nora',
    'https://l.facebook.com/l.php?u=https://www.facebook.com/nora',
    'https://www.instagram.com/p/abc',
    'https://x.com/home',
    'https://www.facebook.com/',
    'nora',
    '',
  ])('finds nobody in %s', (text) => expect(readProfile(text)).toBeNull());

  it('gives the same again when read again', () => {
    const urls = fc.constantFrom(
      'https://www.facebook.com/',
      'https://www.linkedin.com/in/',
      'https://www.instagram.com/',
      'https://x.com/',
      'https://mastodon.example/@',
      'https://www.etsy.com/people/',
    );
    fc.assert(
      fc.property(urls, fc.string({ maxLength: 30 }), (host, segment) => {
        const once = readProfile(host + segment);
        expect(once?.profile ? readProfile(once.profile) : once).toEqual(once);
      }),
    );
  });

  it('takes dots alone for nobody', () => {
    expect(readProfile('https://www.instagram.com/@.')).toBeNull();
    expect(readProfile('https://mastodon.example/@..')).toBeNull();
    expect(readProfile('@..', 'instagram')).toBeNull();
  });

  it('ignores dots on Facebook only', () => {
    const keys = (url: string): string[] => identityKeys(readProfile(url) ?? { platform: 'web', profile: url, id: null, handle: null });
    expect(keys('https://www.facebook.com/nora.c')).toEqual(keys('https://www.facebook.com/norac'));
    expect(keys('https://www.instagram.com/nora.c')).not.toEqual(keys('https://www.instagram.com/norac'));
  });
});
