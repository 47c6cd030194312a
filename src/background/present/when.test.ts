// Times on strips and in the popup, in the languages of the screen.
import { expect, it, vi } from 'vitest';
import { freeIn, timeOf, timeOrDate } from './when.ts';

const screen = vi.hoisted(() => ({ lang: 'en-US' }));
vi.mock('../../browser/words.ts', () => ({ screenLanguage: () => ({ lang: screen.lang, dir: 'ltr' }) }));
vi.mock('./say.ts', () => ({ say: () => '' }));

const NOW = Temporal.PlainDateTime.from('2026-05-04T20:00').toZonedDateTime(Temporal.Now.timeZoneId());
const at = (clock: string): number => NOW.withPlainTime(clock).epochMilliseconds;
const said = (lang: string, words: () => string): string => {
  screen.lang = lang;
  return words().replace(/\p{Zs}/gu, ' ');
};

it('R8 a note was sent at "3:55 PM" or at "15:55", never at "03:55 PM"', () => {
  expect(said('en-US', () => timeOf(at('15:55')))).toBe('3:55 PM');
  expect(said('en-GB', () => timeOf(at('15:55')))).toBe('15:55');
  expect(said('de', () => timeOf(at('09:05')))).toBe('09:05');
});

it('a time of another day has its date, and the same clock', () => {
  const earlier = NOW.subtract({ days: 3 }).withPlainTime('09:05').epochMilliseconds;
  expect(said('en-US', () => timeOrDate(earlier, NOW))).toMatch(/^May 1.* 9:05 AM$/);
  expect(said('en-GB', () => timeOrDate(earlier, NOW))).toMatch(/^1 May.* 09:05$/);
});

it('R24 until when one is busy: today by the clock alone, in the week with its day', () => {
  const monday = NOW.add({ days: 1 }).withPlainTime('09:05').epochMilliseconds;
  expect(said('en-GB', () => freeIn('en-GB', at('09:05'), NOW))).toBe('09:05');
  expect(said('en-US', () => freeIn('en-US', at('09:05'), NOW))).toBe('9:05 AM');
  expect(said('de', () => freeIn('de', monday, NOW))).toBe('Dienstag, 09:05');
});
