import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFor, isOnPage } from './address.ts';
import { isTeachable } from './check.ts';
import { readRecipeFile, recipeFile, recipeFileName } from './file.ts';
import { labelProblem } from './label.ts';
import { parseRecipe } from './parse.ts';
import type { Recipe } from './recipe.ts';
import { isPlainSelector } from './selector.ts';

const RECIPE: Recipe = {
  origin: 'https://forum.example',
  kind: 'friend_request',
  pages: ['/members/requests'],
  block: 'li.request',
  name: 'a.person-name',
  profile: '/u/{person}',
  decline: 'Reject',
  message: { page: '/messages/{person}', frame: null, box: 'textarea[name="text"]' },
};
const problem = (change: object): string | null => {
  const checked = parseRecipe({ ...RECIPE, ...change });
  return 'problem' in checked ? checked.problem : null;
};

describe('R20 a recipe names elements of its own site, and nothing else', () => {
  it('is taken as it is when nothing stands against it', () => {
    expect(parseRecipe(RECIPE)).toEqual({ recipe: RECIPE });
    expect(problem({ message: null, profile: null, decline: 'Reject {name}' })).toBeNull();
  });

  it.each([
    'http://forum.example',
    'https://forum.example/',
    'https://forum.example/x',
    'https://*.example',
    'https://*/',
    'https://localhost',
    'https://forum.example:8443',
    'https://127.0.0.1',
    'https://user@forum.example',
    'https://[::1]',
    'file:///etc',
    '<all_urls>',
    'chrome-extension://abc',
  ])('%s is no origin of a site that can be asked for', (origin) => {
    expect(isTeachable(origin)).toBe(false);
    expect(problem({ origin })).toBe('origin');
  });

  it.each([
    '*',
    'div, body',
    ':has(a)',
    'li:not(.x)',
    'a:hover',
    'html|a',
    'li[onclick="x"]',
    'a[style*="x"]',
    'li > > a',
    '',
    'div',
    'div:nth-child(2)',
    'li ~ li',
  ])('%j is no block', (block) => expect(problem({ block })).toBe('selector'));

  it('has pages and people on its own site alone', () => {
    expect(problem({ pages: [] })).toBe('pages');
    expect(problem({ pages: ['https://bank.example/'] })).toBe('pages');
    expect(problem({ pages: ['//bank.example/'] })).toBe('pages');
    expect(problem({ profile: '//bank.example/{person}' })).toBe('person');
    expect(problem({ message: { page: '/write', frame: null, box: 'textarea' } })).toBe('message');
    expect(problem({ message: { page: 'https://bank.example/{person}', frame: null, box: 'textarea' } })).toBe('message');
    expect(problem({ profile: null })).toBe('message');
  });

  it('never names the button that says yes, nor one for many', () => {
    expect(problem({ decline: 'Accept' })).toBe('says-yes');
    expect(problem({ decline: 'Reject all' })).toBe('many');
    expect(problem({ decline: 'Delete my account' })).toBe('other');
  });

  it('of any shape whatever is refused or sound, and never throws', () => {
    const mostly = (right: unknown, wrong: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
      fc.oneof({ arbitrary: fc.constant(right), weight: 6 }, { arbitrary: wrong, weight: 1 });
    const near = fc.record({
      origin: mostly(RECIPE.origin, fc.oneof(fc.webUrl(), fc.string())),
      kind: mostly(RECIPE.kind, fc.string()),
      pages: mostly(RECIPE.pages, fc.array(fc.string().map((s) => `/${s}`))),
      block: mostly(RECIPE.block, fc.string()),
      name: mostly(RECIPE.name, fc.string()),
      profile: mostly(
        RECIPE.profile,
        fc.string().map((s) => `/${s}{person}`),
      ),
      decline: mostly(RECIPE.decline, fc.oneof(fc.constant('Accept'), fc.string())),
      message: mostly(RECIPE.message, fc.oneof(fc.constant(null), fc.anything())),
    });
    let sound = 0;
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (raw) => {
        const checked = parseRecipe(raw);
        if ('problem' in checked) return;
        sound += 1;
        const r = checked.recipe;
        expect(isTeachable(r.origin) && isPlainSelector(r.block) && isPlainSelector(r.name)).toBe(true);
        expect(labelProblem(r.decline)).toBeNull();
        for (const page of r.pages) isOnPage(page, new URL(r.origin));
        for (const pattern of [r.profile, r.message?.page]) {
          if (pattern) expect(new URL(addressFor(r.origin, pattern, 'ana')).origin).toBe(r.origin);
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(sound).toBeGreaterThan(200);
  });
});

describe('R20 a recipe as a file', () => {
  it('comes back as it went, without the day on which it was taught', () => {
    const text = recipeFile({ ...RECIPE, at: 1_700_000_000_000 });
    expect(readRecipeFile(`\uFEFF${text}`)).toEqual({ recipe: RECIPE });
    expect(text).not.toContain('1700000000000');
    expect(recipeFileName(RECIPE)).toBe('doorstep-forum.example.json');
  });

  it('from a stranger is bounded, and what is none says so', () => {
    for (const text of ['', '{', '[]', 'null', '{"doorstep":"taught page","version":2}', `"${'x'.repeat(30_000)}"`]) {
      expect(readRecipeFile(text)).toEqual({ problem: 'no-recipe' });
    }
    expect(readRecipeFile(recipeFile({ ...RECIPE, decline: 'Accept', at: 0 }))).toEqual({ problem: 'says-yes' });
    fc.assert(
      fc.property(fc.string(), fc.json(), (junk, json) => {
        for (const text of [junk, json, recipeFile({ ...RECIPE, at: 0 }).slice(0, junk.length * 7)]) readRecipeFile(text);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
