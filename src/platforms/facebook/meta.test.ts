import { describe, expect, it } from 'vitest';
import { metaAt, metaOf } from '../metas.ts';
import { profileOf } from './address.ts';
import { meta } from './meta.ts';

const numeric = { profile: 'https://www.facebook.com/profile.php?id=100000000000101', id: '100000000000101', handle: null };
const chosen = { profile: 'https://www.facebook.com/ana.ruiz', id: null, handle: 'ana.ruiz' };

describe('profile addresses of facebook.com', () => {
  it.each([
    'https://www.facebook.com/profile.php?id=100000000000101',
    'https://m.facebook.com/profile.php?id=100000000000101&__cft__[0]=AZ&__tn__=%2CP',
    '/profile.php?id=100000000000101',
    'https://www.facebook.com/people/Ana-Ruiz/100000000000101/',
    'https://www.facebook.com/100000000000101',
    'https://www.facebook.com/groups/77/user/100000000000101/',
  ])('%s is the numeric one', (url) => expect(profileOf(url)).toEqual(numeric));

  it.each([
    'https://www.facebook.com/ana.ruiz',
    'http://facebook.com/Ana.Ruiz/',
    'https://de-de.facebook.com/ana.ruiz?fref=ts',
    '/ana.ruiz',
    'facebook.com/ana.ruiz',
    'https://web.facebook.com/ana%2Eruiz/about',
    'https://www.facebook.com/ana.ruiz/photos#x',
    'fb.com/ana.ruiz',
  ])('%s is the chosen one', (url) => expect(profileOf(url)).toEqual(chosen));

  it.each([
    'https://www.facebook.com/',
    '/friends',
    '/friends/requests/?profile_id=1',
    '/groups/77',
    '/marketplace/item/1',
    '/watch/?v=1',
    '/ana.ruiz/posts/123',
    '/messages/t/100000000000101',
    '/profile.php',
    '/profile.php?id=abc',
    'https://evil.example/ana.ruiz',
    'https://notfacebook.com/ana.ruiz',
    'https://facebook.com.evil.example/ana',
    'javascript:alert(1)',
    'not a link at all',
    'https://l.facebook.com/l.php?u=x',
    '/%E0%A4%A',
    '/story.php?id=1',
  ])('%s is none', (url) => expect(profileOf(url)).toBeNull());

  it('keeps names in other scripts, decoded', () => {
    expect(profileOf('https://www.facebook.com/%E6%9D%8E%E5%9B%9B')?.profile).toBe('https://www.facebook.com/李四');
  });

  it('is the same after another round', () => {
    for (const url of [numeric.profile, chosen.profile]) expect(profileOf(url)?.profile).toBe(url);
  });
});

describe('addresses of threads and requests', () => {
  it('R34 leads to the thread by id, by a chosen name where there is none, else by the thread itself', () => {
    expect(meta.threadUrl({ id: '11111', profile: chosen.profile, thread: '7' })).toBe('https://www.facebook.com/messages/t/11111');
    expect(meta.threadUrl({ id: null, profile: numeric.profile, thread: null })).toBe(
      'https://www.facebook.com/messages/t/100000000000101',
    );
    expect(meta.threadUrl({ id: null, profile: chosen.profile, thread: '7' })).toBe('https://www.facebook.com/messages/t/ana.ruiz');
    expect(meta.threadUrl({ id: null, profile: null, thread: '7' })).toBe('https://www.facebook.com/messages/t/7');
    expect(meta.threadUrl({ id: null, profile: null, thread: null })).toBeNull();
  });

  it('leads to the page of one request only by id', () => {
    expect(meta.requestUrl({ id: '11111', profile: null })).toBe('https://www.facebook.com/friends/requests/?profile_id=11111');
    expect(meta.requestUrl({ id: null, profile: chosen.profile })).toBeNull();
  });
});

describe('the list of sites', () => {
  it('knows a site by id, by alias and by address', () => {
    expect(metaOf('Messenger')?.id).toBe('facebook');
    expect(metaOf('nowhere')).toBeNull();
    expect(metaAt(new URL('https://www.facebook.com/friends'))?.id).toBe('facebook');
    expect(metaAt(new URL('https://evil.example/www.facebook.com/'))).toBeNull();
  });
});
