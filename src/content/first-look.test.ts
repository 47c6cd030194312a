// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { findAsking } from './first-look.ts';

const page = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};
afterEach(() => page(''));
const profile = (button: string, name = 'Sam Whitlock'): string =>
  `<nav><div role="button">Add friend</div></nav><div role="main"><h1>${name}</h1><div>${button}</div></div>`;

describe('R03 the site’s own Add friend', () => {
  it.each([
    ['<div role="button" tabindex="0"><span>Add friend</span></div>'],
    ['<button aria-label="Add friend"></button>'],
    ['<div role="button" aria-label="Freund/in hinzufügen"></div>'],
    ['<div role="button">友達になる</div>'],
    ['<div role="button">إضافة صديق</div>'],
  ])('is found on a person’s page: %s', (button) => {
    expect(findAsking(page(profile(button)))?.name).toBe('Sam Whitlock');
  });

  it.each([
    ['a friend’s page', profile('<div role="button">Friends</div><div role="button">Message</div>')],
    ['a request that waits', profile('<div role="button">Cancel request</div>')],
    ['a list of suggestions', '<div role="main"><div><a href="/sam">Sam</a><div role="button">Add friend</div></div></div>'],
    ['a page without a name', profile('<div role="button">Add friend</div>', ' ')],
    ['one that isn’t shown', profile('<div style="display:none"><div role="button">Add friend</div></div>')],
    ['an empty page', ''],
  ])('is not found on %s', (_, html) => {
    expect(findAsking(page(html))).toBeNull();
  });

  it('bounds a name that goes on and on', () => {
    expect(findAsking(page(profile('<div role="button">Add friend</div>', 'x'.repeat(5000))))?.name).toHaveLength(200);
  });
});
