import { describe, expect, it } from 'vitest';
import { pageFrom } from '../../scripts/page-from.ts';
import { isShown, visibleText } from './visible.ts';

const page = (html: string): Document => pageFrom(html, new URL('https://www.facebook.com/'));
const textOf = (html: string): string => visibleText(page(html).body);

describe('visible text', () => {
  it('leaves out what is hidden by attribute, by style or from assistive technology', () => {
    expect(
      textOf('<p>a</p><p hidden>b</p><p aria-hidden="true">c</p><p style="display:none">d</p><p style="visibility:hidden">e</p>'),
    ).toBe('a');
    expect(textOf('<style>.x{display:none}</style><p>a</p><p class="x">b</p>')).toBe('a');
    expect(textOf('<p>a</p><script>b()</script><noscript>c</noscript><template>d</template>')).toBe('a');
  });

  it('leaves out labels of one pixel', () => {
    expect(textOf('<span style="position:absolute;width:1px;height:1px">Unread</span><span>Hi</span>')).toBe('Hi');
  });

  it('keeps blocks as lines and words together', () => {
    expect(textOf('<div>Good <b>mor</b>ning</div><div>Ana<br>Ruiz</div>')).toBe('Good morning\nAna\nRuiz');
    expect(textOf('<a><span>Ana Ruiz</span><span>3 mutual friends</span></a>')).toBe('Ana Ruiz\n3 mutual friends');
  });

  it('reads emoji that are pictures, and no other picture', () => {
    expect(textOf('<p>Hi <img alt="🙂"> <img alt="May be an image of a dog"></p>')).toBe('Hi 🙂');
  });

  it('comes to an end on a page that nests without end', () => {
    const deep = page('<p>a</p>');
    let at: Element = deep.body;
    for (let i = 0; i < 400; i++) {
      const next = deep.createElement('div');
      at.append(next);
      at = next;
    }
    at.textContent = 'far';
    expect(visibleText(deep.body)).toBe('a');
  });

  it('reads through an open shadow root', () => {
    const doc = page('<div id="host"></div>');
    const root = doc.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>inside</p>';
    expect(visibleText(doc.body)).toBe('inside');
  });
});

describe('shown', () => {
  it('asks every ancestor, through shadow roots', () => {
    const doc = page('<div aria-hidden="true"><div id="host"></div></div><b>x</b>');
    const root = doc.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>inside</p>';
    expect(isShown(root?.querySelector('p') ?? doc.body)).toBe(false);
    expect(isShown(doc.querySelector('b') ?? doc.body)).toBe(true);
  });
});
