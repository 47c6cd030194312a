import { describe, expect, it } from 'vitest';
import { holdsName, isWordLike, rulesFor } from './stable.ts';

describe('R20 only what stays the same tomorrow is remembered of an element', () => {
  it.each(['request', 'friend-request', 'friend_request', 'card__title', 'requestList', 'btn-decline', 'bbp-user', 'person-name'])(
    '“%s” was written by a person',
    (name) => expect(isWordLike(name)).toBe(true),
  );

  it.each(
    'x1lliihq|css-1dbjc4n|bdVaJa|sc-bdVaJa|_3fGh|oajrlxb2|Card_title__aB3x|card_title__xYzAb|svelte-abcdef|jss12|qzhwtbm|aGhTe|row-4711|ember-view'.split(
      '|',
    ),
  )('“%s” was made by a tool', (name) => expect(isWordLike(name)).toBe(false));

  it('refuses whatever holds a part of anybody on the page', () => {
    expect(holdsName('user-ana-ruiz', ['Ana Ruiz'])).toBe(true);
    expect(holdsName('okafor', ['Tom Okafor'])).toBe(true);
    expect(holdsName('müller-card', ['Jürgen Muller'])).toBe(true);
    expect(holdsName('request', ['Ana Ruiz', 'Li Wu'])).toBe(false);
    const rules = rulesFor(['Ana Ruiz']);
    expect(rules.attr('data-testid', 'request-ruiz')).toBe(false);
    expect(rules.attr('aria-label', 'Decline Ana')).toBe(false);
    expect(rules.className('ruiz')).toBe(false);
    expect(rules.idName('ana')).toBe(false);
  });

  it('takes test ids, roles, names and the labels of lists; not addresses, styles, states, counters', () => {
    const { attr, className, idName } = rulesFor(['Ana Ruiz']);
    for (const [name, value] of [
      ['data-testid', 'request-card'],
      ['role', 'listitem'],
      ['name', 'message'],
      ['type', 'submit'],
      ['aria-label', 'Friend requests'],
    ] as const) {
      expect(attr(name, value), name).toBe(true);
    }
    for (const [name, value] of [
      ['href', '/u/x'],
      ['style', 'color'],
      ['onclick', 'go'],
      ['data-state', 'open'],
      ['data-request', '4711'],
      ['data-testid', 'a1b2c3'],
      ['title', 'Profile'],
      ['aria-label', 'Page 4'],
    ] as const) {
      expect(attr(name, value), name).toBe(false);
    }
    for (const name of ['is-active', 'unread', 'new', 'selected', 'odd', 'first']) expect(className(name), name).toBe(false);
    expect(className('request') && idName('friend-requests')).toBe(true);
  });
});
