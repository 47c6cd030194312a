// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { all, shownAll, type Pass } from './pass.ts';
import { rootsIn } from './roots.ts';
import { closestOf, isShown } from './visible.ts';

const HOSTS = 'x-outer,x-inner,iframe';
const pass = (): Pass => ({
  page: document,
  url: new URL('https://garden.example/'),
  meta: { id: 'x', matches: [], profileOf: () => null },
  home: null,
  names: null,
  hosts: HOSTS,
  personOf: () => null,
});

/** An element with an open root, or a closed one. */
function host(name: string, into: Node, inside: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const el = (into.ownerDocument ?? document).createElement(name);
  into.appendChild(el);
  const root = el.attachShadow({ mode });
  root.innerHTML = inside;
  return root;
}

function frame(into: Node, inside: string): Document {
  const el = document.createElement('iframe');
  into.appendChild(el);
  const inner = el.contentDocument as Document;
  inner.body.innerHTML = inside;
  return inner;
}

beforeEach(() => document.body.replaceChildren());

it('what stands in open roots and frames of the page, one inside the other, is part of it', () => {
  document.body.innerHTML = '<p>a</p>';
  const outer = host('x-outer', document.body, '<p>b</p>');
  const inner = host('x-inner', outer, '<p>c</p>');
  const framed = frame(document.body, '<p>d</p>');
  const inFrame = host('x-inner', framed.body, '<p>e</p>');
  expect(all(pass(), 'p').map((p) => p.textContent)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(rootsIn(document, HOSTS)).toEqual([outer, inner, framed, inFrame]);
});

it('a closed root and elements that no site names stay unread', () => {
  host('x-outer', document.body, '<p>closed</p>', 'closed');
  host('x-other', document.body, '<p>another widget</p>');
  expect(all(pass(), 'p')).toEqual([]);
  expect(rootsIn(document, HOSTS)).toEqual([]);
});

it('hidden is what stands in a hidden part, whatever border lies between', () => {
  document.body.innerHTML = '<section aria-hidden="true"></section><section style="display:none"></section><main></main>';
  for (const section of document.body.children) {
    host('x-outer', section, '<p>here</p>');
    frame(section, '<p>framed</p>');
  }
  expect(shownAll(pass(), 'p').map((p) => p.textContent)).toEqual(['here', 'framed']);
  const framed = all(pass(), 'p').find((p) => p.textContent === 'framed');
  expect(framed && isShown(framed)).toBe(false);
  expect(framed && closestOf(framed, 'section')?.getAttribute('aria-hidden')).toBe('true');
});
