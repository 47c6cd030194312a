import { describe, expect, it } from 'vitest';
import { clockParts } from './clock.ts';

const EARLY = Date.UTC(2026, 4, 4, 9, 5);
const LATE = Date.UTC(2026, 4, 4, 15, 55);
const plain = (text: string): string => text.replace(/\p{Zs}/gu, ' ');
const clock = (lang: string, ms: number): string => plain(new Intl.DateTimeFormat(lang, clockParts(lang, 'UTC')).format(ms));
const shortTime = (lang: string, ms: number): string =>
  plain(new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone: 'UTC' }).format(ms));

describe('a clock on screen', () => {
  it('has no zero before the hour where the day is halved', () => {
    expect(clock('en-US', LATE)).toBe('3:55 PM');
    expect(clock('en-US', EARLY)).toBe('9:05 AM');
  });

  it('keeps the zero where the language writes it', () => {
    expect(['en-GB', 'de', 'fr', 'it', 'nl'].map((lang) => clock(lang, EARLY))).toEqual(Array(5).fill('09:05'));
    expect(clock('es', EARLY)).toBe('9:05');
  });

  it("is the language's own short time, whichever it is", () => {
    for (const lang of [
      'en',
      'en-GB',
      'en-AU',
      'de',
      'de-AT',
      'es',
      'es-MX',
      'fr',
      'it',
      'nl',
      'pt-BR',
      'pl',
      'ja',
      'ar',
      'ar-SA',
      'he',
      'hi',
    ])
      for (const ms of [EARLY, LATE]) expect(clock(lang, ms), lang).toBe(shortTime(lang, ms));
  });

  it('is the same beside a date', () => {
    const beside = (lang: string): string =>
      plain(new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', ...clockParts(lang, 'UTC') }).format(EARLY));
    expect(beside('en-GB')).toContain('09:05');
    expect(beside('en-US')).toContain(' 9:05 AM');
  });
});
