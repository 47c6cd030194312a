import { describe, expect, it } from 'vitest';
import { isLongerLetter, keptLines, letterDue, lettersSchema, linesFor, LONGEST_LINE, MOST_LINES, NO_LETTERS } from './letters.ts';

const WEEK = 7 * 86_400_000;
const NOW = 1_780_000_000_000;
const monthly = { ...NO_LETTERS, everyWeeks: 4 };

describe('R46 a longer letter now and then', () => {
  it('is never due until it is wanted', () => {
    expect(letterDue(NO_LETTERS, null, NOW)).toBe(false);
    expect(letterDue(monthly, null, NOW)).toBe(true);
  });

  it('is due again after its weeks, to the day', () => {
    expect(letterDue(monthly, NOW - 4 * WEEK + 1, NOW)).toBe(false);
    expect(letterDue(monthly, NOW - 4 * WEEK, NOW)).toBe(true);
  });

  it('is known again however it went', () => {
    expect(['longer_letter', 'email_longer_letter', 'copied_longer_letter'].every(isLongerLetter)).toBe(true);
    expect(isLongerLetter('short_heartfelt_reply')).toBe(false);
  });
});

describe('R46 lines and links to pass on', () => {
  const line = (text: string, id = text): { id: string; text: string } => ({ id, text });

  it('are kept as one clean line each, none twice or empty, and no more than fit', () => {
    expect(keptLines([line(' Rest is\n part \u202Eof it. '), line('  '), line('Rest is part of it.', 'b')])).toEqual([
      { id: ' Rest is\n part \u202Eof it. ', text: 'Rest is part of it.' },
    ]);
    expect(keptLines([line('a'.repeat(500))])[0]?.text).toHaveLength(LONGEST_LINE);
    const many = Array.from({ length: MOST_LINES + 5 }, (_, i) => line(`line ${i}`));
    expect(keptLines(many)).toHaveLength(MOST_LINES);
    expect(lettersSchema.safeParse({ everyWeeks: null, lines: many }).success).toBe(false);
    expect(lettersSchema.safeParse({ everyWeeks: 0, lines: [] }).success).toBe(false);
  });

  it('are not offered to whoever had them, nor where the site would cut them', () => {
    const letters = { ...NO_LETTERS, lines: [line('One.'), line('Two, a longer one.'), line('Three.')] };
    const texts = (said: string[], room: number | null): string[] => linesFor(letters, said, room).map((l) => l.text);
    expect(texts([], null)).toEqual(['One.', 'Two, a longer one.', 'Three.']);
    expect(texts(['Take care. One.'], 10)).toEqual(['Three.']);
  });
});
