import { describe, expect, it } from 'vitest';
import { addressFor, isOnPage, isPattern, pageOf, patternOf, personIn } from './address.ts';

const FORUM = 'https://forum.example';
const at = (path: string): URL => new URL(path, FORUM);

describe('R20 the addresses of a taught site', () => {
  it.each([
    [['/u/ana', '/u/tom'], '/u/{person}'],
    [['/@ana', '/@tom'], '/@{person}'],
    [['/members/ana/profile', '/members/tom/profile'], '/members/{person}/profile'],
    [['/member.php?u=4', '/member.php?u=7'], '/member.php?u={person}'],
    [['/member.php?do=show&u=4', '/member.php?do=show&u=7'], '/member.php?u={person}'],
    [['/u/ana'], '/u/{person}'],
    [['/u/ana/?tab=about'], '/u/{person}'],
    [['/member.php?tab=about&u=4'], '/member.php?u={person}'],
    [['/u/ana', '/posts/7/x'], null],
    [['/a/ana', '/b/tom'], null],
    [['/'], null],
  ])('people at %j have the pattern %s', (paths, pattern) => expect(patternOf(paths.map(at))).toBe(pattern));

  it('tell who stands in them, and lead back', () => {
    expect(personIn('/u/{person}', at('/u/ana%20ruiz/'))).toBe('ana ruiz');
    expect(personIn('/@{person}', at('/@ana'))).toBe('ana');
    expect(personIn('/member.php?u={person}', at('/member.php?x=1&u=7'))).toBe('7');
    expect(personIn('/u/{person}', at('/u/ana/posts'))).toBeNull();
    expect(personIn('/member.php?u={person}', at('/member.php'))).toBeNull();
    expect(addressFor(FORUM, '/u/{person}', 'ana ruiz')).toBe('https://forum.example/u/ana%20ruiz');
    expect(addressFor(FORUM, '/u/{person}', '../../evil?x=$&')).toBe('https://forum.example/u/..%2F..%2Fevil%3Fx%3D%24%26');
  });

  it('of the page itself name nobody: neither numbers nor the viewer', () => {
    expect(pageOf(at('/members/requests/'), '/u/{person}')).toBe('/members/requests');
    expect(pageOf(at('/groups/4711/requests'), '/u/{person}')).toBe('/groups/*/requests');
    expect(pageOf(at('/members/robin/requests'), '/members/{person}')).toBe('/members/*/requests');
    expect(pageOf(at('/@robin/followers'), null)).toBe('/*/followers');
    expect(pageOf(at('/'), null)).toBe('/');
    expect(isOnPage('/groups/*/requests', at('/groups/9/requests/?page=2'))).toBe(true);
    expect(isOnPage('/groups/*/requests', at('/groups/9/10/requests'))).toBe(false);
  });

  it.each([
    '//evil.example/x',
    'https://evil.example',
    'javascript:1',
    '/a\\b',
    '/../x',
    '/a b',
    '/*',
    '',
    'x',
    '/{name}',
    '/{person}/{person}',
  ])('%j is no page', (pattern) => expect(isPattern(pattern, false)).toBe(false));

  it.each(['/u/x', '/u/{person}?a={person}', '//{person}', '/u?x={person}&y=1', '/u#{person}', 'https://evil.example/{person}'])(
    '%j is no address of a person',
    (pattern) => expect(isPattern(pattern, true)).toBe(false),
  );
});
