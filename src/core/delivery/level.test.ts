import { describe, expect, it } from 'vitest';
import { levelFor } from './level.ts';

describe('how far one answer goes', () => {
  it('presses Send for gentle and plain words', () => {
    expect([0, 1, 2].map((rung) => levelFor(4, { rung, distance: false }))).toEqual([4, 4, 4]);
  });

  it('R34 leaves firm words and the last word to the user’s own Enter', () => {
    expect([3, 4, 5].map((rung) => levelFor(4, { rung, distance: false }))).toEqual([3, 3, 3]);
  });

  it('leaves every word to somebody kept at a distance to the user’s own Enter', () => {
    expect(levelFor(4, { rung: 1, distance: true })).toBe(3);
  });

  it('changes no level below', () => {
    expect(([1, 2, 3] as const).map((level) => levelFor(level, { rung: 4, distance: true }))).toEqual([1, 2, 3]);
  });
});
