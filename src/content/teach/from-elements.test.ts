// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import type { Recipe } from '../../core/recipe/recipe.ts';
import { recipeFrom, type TeachProblem } from './from-elements.ts';
import { guess } from './guess.ts';
import { tryOut } from './trial.ts';

const URL_OF = new URL('https://forum.example/members/requests');

beforeAll(() => {
  // jsdom has none.
  globalThis.CSS ??= {} as typeof CSS;
  CSS.escape ??= (s: string) => s.replace(/[^\w-]/g, (c) => `\\${c}`);
});

const put = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};
const el = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const taught = (name: string, decline: string): Recipe => {
  const made = recipeFrom({ name: el(name), decline: el(decline) }, URL_OF);
  if ('problem' in made) throw new Error(made.problem);
  return made.recipe;
};
const refused = (name: string, decline: string): TeachProblem | null => {
  const made = recipeFrom({ name: el(name), decline: el(decline) }, URL_OF);
  return 'problem' in made ? made.problem : null;
};
const people = (recipe: Recipe): string[] => tryOut(recipe, document, URL_OF).people.map((p) => p.name);

const row = (handle: string, name: string, no = 'No thanks'): string =>
  `<li class="x1lliihq pending" data-member="${handle}"><a href="/u/${handle}"><img alt=""></a><div><a class="css-1abc nm" href="/u/${handle}">${name}</a><p>likes <a href="/t/9">pots</a></p></div><span><button class="b1">Let in</button><button class="b2">${no}</button></span></li>`;
const LIST = `<h1>Requests</h1><button>No thanks to all</button><ul>${row('ana', 'Ana Ruiz')}${row('tom', 'Tom Okafor')}${row('li', 'Li Wu')}</ul>`;

describe('R20 a page is taught by two elements', () => {
  it('one name and one button give everyone, without a name in any mark', () => {
    put(LIST);
    const recipe = taught('li:nth-child(2) a.nm', 'li:nth-child(2) .b2');
    expect(recipe).toMatchObject({
      origin: 'https://forum.example',
      pages: ['/members/requests'],
      profile: '/u/{person}',
      decline: 'No thanks',
      message: null,
    });
    expect(recipe.block).toBe('li[data-member]');
    expect(JSON.stringify(recipe)).not.toMatch(/ana|ruiz|okafor|tom|x1lli|css-1/i);
    expect(people(recipe)).toEqual(['Ana Ruiz', 'Tom Okafor', 'Li Wu']);
    expect(tryOut(recipe, document, URL_OF).leftAlone).toEqual(['No thanks to all']);
  });

  it('a label that holds the name is remembered without it', () => {
    put(`<ul>${row('ana', 'Ana Ruiz', 'Refuse Ana Ruiz')}${row('tom', 'Tom Okafor', 'Refuse Tom Okafor')}</ul>`);
    const recipe = taught('a.nm', '.b2');
    expect(recipe.decline).toBe('Refuse {name}');
    expect(people(recipe)).toEqual(['Ana Ruiz', 'Tom Okafor']);
  });

  it('one request alone is enough; a later one is found by the same', () => {
    put(`<ul>${row('ana', 'Ana Ruiz')}</ul>`);
    const recipe = taught('a.nm', '.b2');
    put(LIST);
    expect(people(recipe)).toEqual(['Ana Ruiz', 'Tom Okafor', 'Li Wu']);
  });

  it('blocks without a mark of their own are found by their list', () => {
    const plain = (name: string): string => `<div><b>${name}</b><div><button>Yes</button><button>Deny</button></div></div>`;
    put(`<main><section class="request-list">${plain('Ana Ruiz')}${plain('Tom Okafor')}</section></main>`);
    const recipe = taught('b', 'b + div button:nth-child(2)');
    expect(recipe).toMatchObject({ profile: null, decline: 'Deny' });
    expect(recipe.block).toContain('.request-list');
    expect(people(recipe)).toEqual(['Ana Ruiz', 'Tom Okafor']);
  });

  it('refuses the button that says yes, one for many, a menu, one without words, and one that is somebody else’s', () => {
    put(`${LIST}<button id="icon"><svg></svg></button><div id="cookie-bar"><button id="c">Reject</button></div>`);
    expect(refused('a.nm', '.b1')).toBe('says-yes');
    expect(refused('a.nm', 'h1 + button')).toBe('many');
    expect(refused('a.nm', '#icon')).toBe('unnamed');
    expect(refused('a.nm', '#c')).toBe('consent');
    expect(refused('li:nth-child(1) a.nm', 'li:nth-child(3) .b2')).toBe('apart');
    el('.b2').setAttribute('aria-haspopup', 'menu');
    expect(refused('a.nm', '.b2')).toBe('menu');
    el('.b2').removeAttribute('aria-haspopup');
    el('.b2').setAttribute('aria-label', 'Accept');
    expect(refused('a.nm', '.b2')).toBe('says-yes');
  });
});

describe('R20 the general reading is tried first', () => {
  const pair = '<button>Accept</button><button>Reject</button>';

  it('finds who asks where the words are known', () => {
    put(
      `<button>Reject all</button><ul class="requests">${['ana:Ana Ruiz', 'tom:Tom Okafor'].map((p) => `<li><a href="/u/${p.split(':')[0]}">${p.split(':')[1]}</a> <a href="/t/1">a topic</a>${pair}</li>`).join('')}</ul>`,
    );
    const recipe = guess(document, URL_OF);
    expect(recipe && people(recipe)).toEqual(['Ana Ruiz', 'Tom Okafor']);
    expect(recipe?.decline).toBe('Reject');
  });

  it.each([
    [
      'cookies',
      `<div class="banner"><p>We use cookies. <a href="/privacy">Privacy policy</a></p><button>Accept</button><button>Reject</button></div>`,
    ],
    ['cookies for all', `<div><a href="/x">Our partners</a><button>Accept all</button><button>Reject all</button></div>`],
    [
      'a meeting',
      `<ul><li><a href="/u/ana">Ana Ruiz</a> invites to lunch <button>Accept</button><button>Maybe</button><button>Decline</button></li></ul>`,
    ],
    ['a calendar', `<div role="grid"><div role="row"><a href="/u/ana">Ana Ruiz</a>${pair}</div></div>`],
    [
      'a basket',
      `<ul><li><a href="/p/cup">Blue cup</a> € 12 <input type="number"><button>Confirm</button><button>Delete</button></li></ul>`,
    ],
    ['posts that wait for a moderator', `<article><a href="/u/ana">Ana Ruiz</a><p>${'I fired my kiln. '.repeat(40)}</p>${pair}</article>`],
    ['quotes that wait for a moderator', `<article><a href="/u/ana">Ana Ruiz</a><blockquote>Buy pots</blockquote>${pair}</article>`],
    ['suggestions', `<ul><li><a href="/u/ana">Ana Ruiz</a><button>Add friend</button><button>Remove</button></li></ul>`],
    ['nobody', `<p>Nothing here</p>${pair}`],
  ])('takes no %s for requests', (_what, html) => {
    put(html);
    expect(guess(document, URL_OF)).toBeNull();
  });
});
