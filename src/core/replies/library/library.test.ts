import { describe, expect, it } from 'vitest';
import { mixtures, wordsOf } from '../candidates.ts';
import { lintNote } from '../lint.ts';
import { mostOf, sizeOf } from '../lint/length.ts';
import { renderNote } from '../render.ts';
import { REQUEST_SITUATIONS, SITUATION } from '../situations.ts';
import { NOTE_LANGUAGES, type NoteLanguage, type PartRole, type Recipe, type SlotValues, type Wording } from '../types.ts';
import { phrasesIn, recipesIn, spokenLanguages } from './all.ts';
import { ALONE, FULL_EXTRAS, MUST } from './must.fixture.ts';

/** Values that read like a user's, in the note's language where the library has them. */
function full(language: NoteLanguage): SlotValues {
  const words = phrasesIn(language);
  return {
    name: 'Ana',
    link: 'https://example.test/mia',
    contactPoint: words.points.linkedin,
    reasonForThem: words.reasons.linkedin,
    workMail: 'work@example.test',
    when: words.when.tonight,
    ...FULL_EXTRAS[language],
  };
}
const every = (value: string): SlotValues => {
  const slots: SlotValues = {};
  for (const key of Object.keys({ ...full('en'), personal: '' })) slots[key as keyof SlotValues] = value;
  return slots;
};
const STATES: Record<string, (language: NoteLanguage) => SlotValues> = {
  full,
  empty: () => ({}),
  hostile: () => every('{link}[a]\u202E\u0000<b>x</b>\n\n{{when|b}}'),
  long: () => every('abcdefghi '.repeat(30)),
  'right to left': () => every('سارة'),
};

/** What no finished text may hold. */
const STRAY =
  /[{}[\]|]|\/\/(?!example)|\p{Cc}|\u202E|\n| {2}|^\s|\s$|^[,;:.]|\s[,;.。、](?!\p{L})|,,|\.\.|,\.|;\.|:\.|。\.|。。|(?<!\d)\(\)/u;

const all = spokenLanguages().flatMap((language) => recipesIn(language).map((recipe) => ({ language, recipe })));
const texts = (recipe: Recipe, slots: SlotValues, wordings: readonly Wording[] = recipe.wordings) =>
  wordings.map((w) => ({ id: w.id, wording: w, ...renderNote(w, slots, { language: recipe.language }) }));
const withMixtures = (recipe: Recipe): Wording[] => [
  ...recipe.wordings,
  ...mixtures(recipe.wordings.filter((w) => w.formality !== 'formal')),
  ...mixtures(recipe.wordings.filter((w) => w.formality === 'formal')),
];

describe.each(Object.keys(STATES))('every text of the library with %s slots', (state) => {
  it('R54 is whole: no brace, no leftover, no stray mark or gap', () => {
    const wrong: string[] = [];
    for (const { language, recipe } of all) {
      for (const t of texts(recipe, STATES[state]?.(language) ?? {}, withMixtures(recipe))) {
        // French sets a space before these marks.
        const plain = language === 'fr' ? t.text.replace(/ ([;:!?])/gu, '$1') : t.text;
        if (t.leftover.length > 0) wrong.push(`${t.id} needs ${t.leftover}`);
        if (STRAY.test(plain) || !/[.!?…。！？]$/u.test(t.text) || !/^[\p{Lu}\p{Lo}\p{Nd}¡¿„«<]/u.test(t.text))
          wrong.push(`${t.id} ${t.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('R36 R53 R56 R58 R59 passes the wording check', () => {
    const wrong: string[] = [];
    // Whatever a stranger puts into a slot is no wording of ours: there the slots' bounds are what counts.
    const ours = state !== 'hostile' && state !== 'long';
    for (const { language, recipe } of all) {
      for (const t of texts(recipe, STATES[state]?.(language) ?? {}, withMixtures(recipe))) {
        const marks = lintNote(t.text, {
          language,
          rung: recipe.rung,
          policyApplies: recipe.needsPolicy,
          limit: 1000,
          mayApologise: recipe.situation === SITUATION.iWasSharp,
        });
        for (const m of marks) if (ours || m.blocks) wrong.push(`${m.code} "${t.text.slice(m.at, m.at + m.length)}" ${t.id} ${t.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('what a good answer has', () => {
  it('has its parts, situation by situation, and at most one no and one reason', () => {
    const wrong: string[] = [];
    for (const { recipe } of all) {
      const must: readonly PartRole[] = MUST[recipe.situation] ?? [];
      for (const w of recipe.wordings) {
        const roles = w.parts.map((p) => p.role);
        const due = recipe.rung === 1 || !REQUEST_SITUATIONS.includes(recipe.situation) ? must : [];
        wrong.push(...due.filter((r) => !roles.includes(r)).map((r) => `${w.id} needs ${r}`));
        wrong.push(...(ALONE[recipe.situation] ?? []).filter((r) => roles.includes(r)).map((r) => `${w.id} must not have ${r}`));
        if (recipe.rung === 1 && REQUEST_SITUATIONS.includes(recipe.situation) && recipe.contactPoints.length > 0) {
          if (!w.parts.find((p) => p.role === 'alternative')?.text.includes('{link}')) wrong.push(`R38 ${w.id} has no way in`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('R43 a busy note holds the task, the time and the promise; R52 a second no its earlier date', () => {
    const wrong: string[] = [];
    for (const { language, recipe } of all) {
      for (const t of texts(recipe, full(language))) {
        const holds = (slot: keyof SlotValues) => {
          const value = (full(language)[slot] ?? '').toLocaleLowerCase(language);
          if (!t.text.toLocaleLowerCase(language).includes(value)) wrong.push(`${t.id} without ${slot}`);
        };
        if (recipe.situation === SITUATION.chatWhileBusy) for (const s of ['task', 'until', 'when'] as const) holds(s);
        if (recipe.situation === SITUATION.asksAgain && recipe.rung === 2) holds('earlierDate');
        if (recipe.situation === SITUATION.likeMyPage) holds('page');
      }
    }
    expect(wrong).toEqual([]);
  });

  it('gets shorter as it gets firmer, and is never curt to somebody who asks for the first time', () => {
    const wrong: string[] = [];
    for (const { language, recipe } of all) {
      for (const t of texts(recipe, full(language))) {
        const size = sizeOf(t.text, language);
        const first = recipe.rung === 1 && [1, 2, 3, 4, 5].includes(recipe.situation);
        const least = first ? mostOf(1, language) * 0.32 : 0;
        if (size > mostOf(recipe.rung, language) || size < least) wrong.push(`${size} ${t.id} ${t.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says nothing twice', () => {
    const wrong: string[] = [];
    const seen = new Map<string, string>();
    for (const { language, recipe } of all) {
      for (const slots of [full(language), {}]) {
        for (const t of texts(recipe, slots)) {
          const other = seen.get(t.text);
          if (other !== undefined && wordsOf(other) !== wordsOf(t.id)) wrong.push(`${t.id} and ${other}: ${t.text}`);
          seen.set(t.text, t.id);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('names every wording once', () => {
    const ids = all.flatMap(({ recipe }) => recipe.wordings.map((w) => w.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('speaks of every situation in every language', () => {
    for (const language of spokenLanguages()) {
      const there = new Set(recipesIn(language).map((r) => r.situation));
      expect
        .soft(
          Object.entries(SITUATION)
            .filter(([, s]) => !there.has(s))
            .map(([s]) => s),
          language,
        )
        .toEqual([]);
      const inEnglish = recipesIn('en').map((r) => r.id.slice(3));
      expect
        .soft(
          recipesIn(language)
            .map((r) => r.id.slice(3))
            .toSorted(),
          language,
        )
        .toEqual(inEnglish.toSorted());
    }
    expect(NOTE_LANGUAGES).toEqual(expect.arrayContaining(spokenLanguages()));
  });
});
