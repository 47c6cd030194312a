import { describe, expect, it } from 'vitest';
import { frequencyOf } from './frequency.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const ago = (...days: number[]): number[] => days.map((d) => NOW - d * 86_400_000);

describe('R22 how often somebody writes', () => {
  it.each([
    ['never', [], 'now-and-then', 'steady'],
    ['once in a while', [40, 5], 'now-and-then', 'steady'],
    ['every week', [1, 8, 15, 22, 29, 36, 43, 50], 'weekly', 'steady'],
    ['every day', [0.1, 1, 2, 3, 4], 'daily', 'more'],
    ['many times in one day, which is not daily', [0.01, 0.02, 0.03, 0.04], 'now-and-then', 'more'],
    ['less than before', [3, 30, 32, 35, 40, 45], 'now-and-then', 'less'],
  ] as const)('%s', (_what, days, often, trend) => {
    expect(frequencyOf(ago(...days), NOW)).toMatchObject({ often, trend });
  });
  it('knows no message of the future', () => {
    expect(frequencyOf(ago(-1, -2, -3), NOW)).toEqual({ often: 'now-and-then', trend: 'steady', lastWeek: 0 });
  });
});
