// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { boxFrom } from './from-box.ts';
import { calledBy, candidates, meant } from './pointing.ts';

const KNOWN: Recipe = {
  origin: 'https://forum.example',
  kind: 'friend_request',
  pages: ['/members/requests'],
  block: 'li.request',
  name: 'a.person',
  profile: '/u/{person}',
  decline: 'No thanks',
  message: null,
};
const at = (path: string): URL => new URL(path, KNOWN.origin);

beforeAll(() => {
  // jsdom has none.
  globalThis.CSS ??= {} as typeof CSS;
  CSS.escape ??= (s: string) => s.replace(/[^\w-]/g, (c) => `\\${c}`);
});

const put = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.querySelector('textarea') as HTMLElement;
};
const PAGE =
  '<h1>To <a href="/u/ana">Ana Ruiz</a></h1><input type="search" name="q"><textarea name="letter"></textarea><a href="/u/me">Me</a>';

describe('R20 a message box is remembered with whom its address names', () => {
  it('in the path or in a parameter, as that person’s own address does', () => {
    const found = boxFrom(put(PAGE), KNOWN, at('/messages/to/ana'));
    expect(found).toMatchObject({ name: 'Ana Ruiz', message: { page: '/messages/to/{person}', frame: null } });
    expect('message' in found && document.querySelectorAll(found.message.box)).toHaveLength(1);
    expect(boxFrom(put(PAGE), KNOWN, at('/write?to=ana'))).toMatchObject({ message: { page: '/write?to={person}' } });
    expect(boxFrom(put(PAGE), KNOWN, at('/@ana/write'))).toMatchObject({ message: { page: '/@{person}/write' } });
  });

  it('and not where the address names nobody, somebody who isn’t there, or the page of requests', () => {
    for (const path of ['/messages/4711', '/messages/to/anabel', '/messages/ana/ana', '/members/requests']) {
      expect(boxFrom(put(PAGE), KNOWN, at(path)), path).toEqual({ problem: 'teach_no_address' });
    }
    expect(boxFrom(put(PAGE), { ...KNOWN, profile: null }, at('/messages/to/ana'))).toEqual({ problem: 'teach_no_address' });
  });

  it('in a frame of the page’s own, through the frame', () => {
    put(PAGE.replace('<textarea name="letter"></textarea>', '<iframe title="Letter" class="editor-frame"></iframe>'));
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const body = frame.contentDocument?.body as HTMLElement;
    body.setAttribute('contenteditable', 'true');
    body.id = 'editor';
    const found = boxFrom(body, KNOWN, at('/messages/to/ana'));
    expect(found).toMatchObject({ name: 'Ana Ruiz', message: { page: '/messages/to/{person}' } });
    expect('message' in found && found.message.frame && document.querySelector(found.message.frame)).toBe(frame);
    expect('message' in found && frame.contentDocument?.querySelector(found.message.box)).toBe(body);
  });
});

describe('R20 what is meant where one points', () => {
  it('is the link of a name, the button around a picture, the box; and each is called by its own words', () => {
    put(
      `<a href="/u/ana"><b>Ana Ruiz</b></a><button aria-label="No thanks"><i></i></button><textarea placeholder="Write"></textarea><p>${'long '.repeat(60)}</p>`,
    );
    const el = (selector: string): Element => document.querySelector(selector) as Element;
    expect(meant(el('b'), 'person')).toBe(el('a'));
    expect(meant(el('i'), 'button')).toBe(el('button'));
    expect(meant(el('textarea'), 'box')).toBe(el('textarea'));
    expect(meant(el('p'), 'button')).toBeNull();
    expect(meant(el('b'), 'box')).toBeNull();
    expect(calledBy(el('button'), 'button')).toBe('No thanks');
    expect(calledBy(el('textarea'), 'box')).toBe('Write');
    expect(candidates(document, 'person').map((c) => c.localName)).toEqual(['a', 'b']);
    expect(candidates(document, 'button').map((c) => c.localName)).toEqual(['button', 'a']);
    expect(candidates(document, 'box').map((c) => c.localName)).toEqual(['textarea']);
  });
});
