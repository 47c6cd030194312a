import { describe, expect, it } from 'vitest';
import type { ContactPoint } from '../settings.ts';
import { FIRST_KINDS, FIRST_OUTCOMES, isWrittenFirst } from './first-kinds.ts';
import { firstWords, type FirstInput } from './first-words.ts';
import { recipesIn } from './library/all.ts';
import { lintNote } from './lint.ts';
import { SITUATION } from './situations.ts';
import { NOTE_LANGUAGES } from './types.ts';

const LINKEDIN: ContactPoint = { id: 'l', kind: 'linkedin', value: 'https://linkedin.com/in/mia', reason: '' };
const MAIL: ContactPoint = { id: 'm', kind: 'email', value: 'mia@studio.example', reason: '' };
const SHOP: ContactPoint = { id: 's', kind: 'shop', value: 'https://mia.example', reason: '' };
const input: FirstInput = {
  kind: 'invite',
  relationship: 'client',
  language: 'en',
  formality: null,
  points: [LINKEDIN, MAIL],
  userLanguage: 'en',
  displayName: 'Ana Ruiz',
  purpose: '',
  me: '',
  usedWordingIds: [],
  personKey: 'a',
  ownReplies: [],
};
const text = (change: Partial<FirstInput> = {}): string => firstWords({ ...input, ...change })?.text ?? '';
/** Every text of one kind in one language, until there are no more. */
function allOf(change: Partial<FirstInput>): string[] {
  const used: string[] = [];
  const texts: string[] = [];
  for (let words = firstWords({ ...input, ...change }); words; words = firstWords({ ...input, ...change, usedWordingIds: used })) {
    used.push(words.wordingId);
    texts.push(words.text);
  }
  return texts;
}

describe('what the user writes first', () => {
  it('R39 names every way in that was chosen, in every language and every wording', () => {
    expect(text()).toContain('on LinkedIn: https://linkedin.com/in/mia or by e-mail: mia@studio.example');
    for (const language of NOTE_LANGUAGES)
      for (const one of allOf({ language, points: [LINKEDIN, SHOP, MAIL] }))
        for (const p of [LINKEDIN, SHOP, MAIL]) expect(one.split(p.value), one).toHaveLength(2);
  });

  it('R40 R41 R60 every invitation says how to turn it down and that nothing hangs on it, and presses nobody', () => {
    for (const language of NOTE_LANGUAGES) {
      const recipes = recipesIn(language).filter((r) => r.situation === SITUATION.inviteSomeone);
      for (const w of recipes.flatMap((r) => r.wordings)) {
        const roles = w.parts.map((p) => p.role);
        expect(roles, w.id).toEqual(expect.arrayContaining(['way-out', 'tie']));
        expect(roles.indexOf('way-out'), `${w.id} says first how to say no`).toBeLessThan(roles.indexOf('tie'));
      }
      for (const one of allOf({ language }))
        expect(lintNote(one, { language, rung: 1, policyApplies: false, limit: null }), one).toEqual([]);
    }
    expect(text({ points: [LINKEDIN] })).toMatch(/don’t answer\. No hard feelings|leave this unanswered or press Ignore; nothing changes/u);
  });

  it('R54 never says the same to one person twice, and ends when all was said', () => {
    for (const kind of FIRST_KINDS) {
      for (const language of NOTE_LANGUAGES) {
        const all = allOf({ kind, language });
        expect(all.length, `${kind} ${language}`).toBeGreaterThan(0);
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });

  it('R62 coming back to something states what it is about, asks, and promises not to ask again', () => {
    const said = text({ kind: 'follow-up', purpose: 'the glazing course in May' });
    expect(said).toContain('because of the glazing course in May');
    expect(said).toMatch(/\?.*I won’t ask again\.$/u);
    expect(text({ kind: 'follow-up', points: [LINKEDIN] })).not.toContain('linkedin');
  });

  it('takes a no with one graceful line, and makes up for a sharp word without taking the answer back', () => {
    expect(text({ kind: 'took-a-no' })).toMatch(/^Than/u);
    expect(text({ kind: 'was-sharp' })).toMatch(/private|family/u);
  });

  it('addresses people as one does: Sie for a client, du for a colleague, or as the user has set it', () => {
    const de = { language: 'de' } as const;
    expect(text(de)).toMatch(/\bSie\b/u);
    expect(text({ ...de, relationship: 'coworker' })).toMatch(/\b(?:du|dir)\b/iu);
    expect(text({ ...de, formality: 'informal' })).toMatch(/\b(?:du|dir)\b/iu);
  });

  it('is no answer: the memory tells it from one', () => {
    expect(Object.values(FIRST_OUTCOMES).every(isWrittenFirst)).toBe(true);
    expect(isWrittenFirst('declined_with_linkedin')).toBe(false);
  });

  it('keeps markup and marks of a hostile address out of its own making', () => {
    const odd = text({ points: [{ ...LINKEDIN, value: '{name}[x]\u202E<b>' }, MAIL] });
    expect(odd).not.toContain('\u202E');
    expect(odd).toContain('mia@studio.example');
  });
});
