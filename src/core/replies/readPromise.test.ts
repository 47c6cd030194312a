import { describe, expect, it } from 'vitest';
import { whenOptions } from './promises.ts';
import { readPromise } from './readPromise.ts';
import { recipesIn } from './library/all.ts';
import { renderNote } from './render.ts';
import { SITUATION } from './situations.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from './types.ts';

// A Wednesday, ten past two.
const now = Temporal.ZonedDateTime.from('2026-05-20T14:10[Europe/Berlin]');
const due = (text: string, language: NoteLanguage = 'en') =>
  readPromise(text, language, now)?.due?.toPlainDateTime().toString().slice(0, 16) ?? null;

describe('R44 a promise in a note', () => {
  it.each<[NoteLanguage, string, string]>([
    ['en', 'I’ll write tonight.', '2026-05-20T19:00'],
    ['en', 'You’ll have an answer by 5.', '2026-05-20T17:00'],
    ['en', 'You’ll hear from me Thursday.', '2026-05-21T17:00'],
    ['en', 'I’ll call on Wednesday at 10.', '2026-05-27T10:00'],
    ['en', 'I’ll get back to you tomorrow at 9:30.', '2026-05-21T09:30'],
    ['en', 'I’m packing until five, so I’ll close the chat. I’ll write tonight.', '2026-05-20T19:00'],
    ['en', 'I will reply within two hours.', '2026-05-20T16:10'],
    ['en', 'I’ll send it in three days.', '2026-05-23T17:00'],
    ['de', 'Ich antworte bis fünf.', '2026-05-20T17:00'],
    ['de', 'Du hörst am Donnerstag von mir.', '2026-05-21T17:00'],
    ['de', 'Ich melde mich übermorgen.', '2026-05-22T17:00'],
    ['es', 'Te escribo mañana a las diez.', '2026-05-21T10:00'],
    ['es', 'Respondo pasado mañana.', '2026-05-22T17:00'],
    ['fr', 'Je t’écris ce soir à 20 h.', '2026-05-20T20:00'],
    ['fr', 'Vous aurez de mes nouvelles vendredi.', '2026-05-22T17:00'],
    ['it', 'Ti scrivo stasera alle nove.', '2026-05-20T21:00'],
    ['it', 'Rispondo entro la fine della settimana.', '2026-05-22T17:00'],
    ['nl', 'Je hoort morgen van me.', '2026-05-21T17:00'],
    ['nl', 'Ik antwoord binnen twee dagen.', '2026-05-22T17:00'],
    ['pt', 'Escrevo-lhe amanhã às dez.', '2026-05-21T10:00'],
    ['pt', 'Respondo na próxima semana.', '2026-05-29T17:00'],
    ['pl', 'Odezwę się w piątek.', '2026-05-22T17:00'],
    ['pl', 'Odpiszę jutro o dziesiątej.', '2026-05-21T10:00'],
    ['ja', '明日お返事します。', '2026-05-21T17:00'],
    ['ja', '金曜に連絡しますね。', '2026-05-22T17:00'],
  ])('%s: %s is due %s', (language, text, moment) => expect(due(text, language)).toBe(moment));

  it.each<[NoteLanguage, string]>([
    ['en', 'I’m packing orders until five.'],
    ['en', 'Our meeting is on Thursday.'],
    ['en', 'I keep this account for family.'],
    ['de', 'Ich packe bis fünf Pakete.'],
    ['ja', '5時まで手が離せません。'],
  ])('%s: %s promises nothing', (language, text) => expect(readPromise(text, language, now)).toBeNull());

  it('asks for the day when the promise has none', () => {
    expect(readPromise('I’ll write after the fair.', 'en', now)).toMatchObject({
      words: 'after the fair',
      due: null,
    });
  });

  it('reads what the library’s own busy notes promise, in every language, as the option said', () => {
    for (const language of NOTE_LANGUAGES) {
      for (const option of whenOptions(language, now)) {
        for (const recipe of recipesIn(language).filter((r) => r.situation === SITUATION.chatWhileBusy)) {
          for (const wording of recipe.wordings) {
            const note = renderNote(wording, { when: option.words }, { language });
            const found = readPromise(note.text, language, now);
            expect.soft(found?.due?.toString() ?? null, `${option.code}: ${note.text}`).toBe(option.due?.toString() ?? null);
          }
        }
      }
    }
  });

  it('keeps the clock when summer time begins in between', () => {
    const saturday = Temporal.ZonedDateTime.from('2026-03-28T12:00[Europe/Berlin]');
    expect(readPromise('I’ll write tomorrow at 10.', 'en', saturday)?.due?.toString()).toBe('2026-03-29T10:00:00+02:00[Europe/Berlin]');
  });
});
