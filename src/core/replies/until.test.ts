import { describe, expect, it } from 'vitest';
import { NOTE_LANGUAGES, type NoteLanguage } from './types.ts';
import { untilWords } from './until.ts';

const now = Temporal.ZonedDateTime.from('2026-11-20T14:00[Europe/Berlin]');
const said = (language: NoteLanguage, at: string): string =>
  untilWords(language, Temporal.ZonedDateTime.from(`${at}[Europe/Berlin]`).epochMilliseconds, now);

describe('R43 until when, as the note’s language says it', () => {
  it('today: the clock, with the article where the language has one', () => {
    const today = Object.fromEntries(NOTE_LANGUAGES.map((l) => [l, said(l, '2026-11-20T17:00')]));
    expect(today).toEqual({
      en: '5:00 PM',
      de: '17 Uhr',
      es: 'las 17:00',
      fr: '17 h',
      it: 'alle 17:00',
      nl: '17:00 uur',
      pt: 'às 17:00',
      pl: '17:00',
      ja: '17:00',
    });
  });

  it('within a week: the weekday, in the form that stands after "until"', () => {
    const monday = Object.fromEntries(NOTE_LANGUAGES.map((l) => [l, said(l, '2026-11-23T09:00')]));
    expect(monday).toEqual({
      en: 'Monday at 9:00 AM',
      de: 'Montag um 9 Uhr',
      es: 'el lunes a las 9:00',
      fr: 'lundi 9 h',
      it: 'a lunedì alle 9:00',
      nl: 'maandag 9:00 uur',
      pt: 'segunda-feira às 9:00',
      pl: 'poniedziałku, godz. 9:00',
      ja: '月曜日の9:00',
    });
  });

  it('later: the date, without a clock where it is the day’s beginning', () => {
    const later = Object.fromEntries(NOTE_LANGUAGES.map((l) => [l, said(l, '2026-12-08T00:00')]));
    expect(later).toEqual({
      en: 'December 8',
      de: 'zum 8. Dezember',
      es: 'el 8 de diciembre',
      fr: 'mardi 8 décembre',
      it: 'all’8 dicembre',
      nl: '8 december',
      pt: '8 de dezembro',
      pl: '8 grudnia',
      ja: '12月8日',
    });
  });

  it('half hours keep their minutes, and one o’clock takes its own article', () => {
    expect(said('de', '2026-11-20T17:30')).toBe('17:30 Uhr');
    expect(said('fr', '2026-11-20T17:30')).toBe('17 h 30');
    expect(said('es', '2026-11-21T01:00')).toBe('el sábado a la 1:00');
    expect(said('it', '2026-11-21T01:00')).toBe('a sabato all’1:00');
  });
});
