import { expect, it } from 'vitest';
import { rows, score } from './identity.ts';

const fixture = (name: string): string => new URL(`../../src/core/match/fixtures/${name}`, import.meta.url).pathname;

it.each(['pairs.jsonl', 'pairs-more.jsonl'])(
  'R20 nearly every pair of %s is judged as a careful person would, and none as it must not be',
  (name) => {
    expect(score(fixture(name))).toMatchObject({ mustNot: 0, warnMissed: 0, falseWarn: 0 });
    expect((score(fixture(name)) as { acceptableShare: number }).acceptableShare).toBeGreaterThanOrEqual(0.98);
  },
);

it('a row says level and warning, and nothing of what was expected', () => {
  expect(rows(fixture('pairs.jsonl'))[0]).toEqual({ id: 'id-001', level: 'likely', warn: null });
});
