import { describe, expect, it } from 'vitest';
import { heatPattern } from './heat.ts';
import { isHot } from './hot.ts';
import { recipesIn } from './library/all.ts';
import { renderNote } from './render.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from './types.ts';

describe('R51 a heated draft', () => {
  it.each<[NoteLanguage, string]>([
    ['en', 'Leave me alone, for good.'],
    ['en', 'I’m fed up with this'],
    ['de', 'Lass mich in Ruhe!'],
    ['es', 'Déjame en paz.'],
    ['fr', 'Fiche-moi la paix'],
  ])('%s: %s', (language, text) => expect(isHot(text, heatPattern([language]))).toBe(true));

  it('is found in the user’s own language too, and not inside other words', () => {
    expect(isHot('Leave me alone', heatPattern(['de', 'en']))).toBe(true);
    expect(isHot('The stupidity of this colour is lovely', heatPattern(['en']))).toBe(false);
    expect(isHot('Thank you for asking. I keep this account for family.', heatPattern(['en', 'de']))).toBe(false);
  });

  it('none of the library’s own words is heated, in any language: the calm text is calm on every rung', () => {
    for (const language of NOTE_LANGUAGES) {
      const pattern = heatPattern([language]);
      const hot = recipesIn(language)
        .flatMap((r) => r.wordings)
        .filter((w) => isHot(renderNote(w, {}, { language }).text, pattern));
      expect(hot.map((w) => w.id)).toEqual([]);
    }
  });
});
