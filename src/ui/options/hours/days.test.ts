// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { clockWords, timeWords } from './days.ts';

afterEach(() => document.documentElement.removeAttribute('lang'));
const said = (lang: string, words: () => string): string => {
  document.documentElement.lang = lang;
  return words().replace(/\p{Zs}/gu, ' ');
};

it("R25 times are read out as the page's language writes them", () => {
  expect(['en-US', 'en-GB', 'de', 'es'].map((lang) => said(lang, () => clockWords('09:05')))).toEqual([
    '9:05 AM',
    '09:05',
    '09:05',
    '9:05',
  ]);
  expect(said('en-US', () => clockWords('15:55'))).toBe('3:55 PM');
  expect(said('de', () => clockWords('24:00'))).toBe('00:00');
});

it('R25 a time of today stands alone, another one with its day', () => {
  const at = new Date(2026, 4, 4, 9, 5).getTime();
  expect(said('en-GB', () => timeWords(at, at))).toBe('09:05');
  expect(said('en-US', () => timeWords(at, at))).toBe('9:05 AM');
  expect(said('en-GB', () => timeWords(at, at - 86_400_000))).toBe('Monday 09:05');
});
