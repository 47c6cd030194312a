import { describe, expect, it } from 'vitest';
import { inParts } from './parts.ts';

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe('a list handed over in pieces', () => {
  it.each([0, 1, 1_999, 2_000, 2_001, 4_000, 30_000])('is whole again at the end: %d', (n) => {
    const pieces: (readonly number[])[] = [];
    const last = inParts(numbers(n), (piece) => pieces.push(piece));
    expect([...pieces, last].flat()).toEqual(numbers(n));
    expect(Math.max(0, ...pieces.map((p) => p.length), last.length)).toBeLessThanOrEqual(2_000);
  });
});
