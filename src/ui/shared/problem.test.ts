import { describe, expect, it } from 'vitest';
import { isTooOld, problemOf } from './problem.ts';

describe('what went wrong, as far as a person can do something about it', () => {
  it.each([
    [new DOMException('The quota has been exceeded', 'QuotaExceededError'), 'storage-full'],
    [new Error('QuotaExceededError: full'), 'storage-full'],
    [new Error('no answer within 10 s'), 'no-answer'],
    [new Error('Could not establish connection. Receiving end does not exist.'), 'no-answer'],
    [new Error('Extension context invalidated.'), 'no-answer'],
    [new DOMException('', 'VersionError'), 'other-tab'],
    [new TypeError('x is undefined'), 'other'],
    ['a text that was thrown', 'other'],
    [null, 'other'],
  ] as const)('%s is %s', (error, problem) => {
    expect(problemOf(error)).toBe(problem);
  });

  it('a browser without Temporal is too old', () => {
    expect(isTooOld({})).toBe(true);
    expect(isTooOld({ Temporal: {} })).toBe(false);
  });
});
