import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsFor } from '../../../../test/examples/example-words.ts';
import { readManaged } from '../../../core/boundary/managed.ts';
import { problemWords } from './problem-words.ts';

const good = { relationship: 'patient', platform: '*personal', outcome: 'redirect' };
/** What is said of a policy as an administrator wrote it. */
const said = (set: unknown, language: (typeof LANGUAGES)[number] = 'en'): string[] =>
  readManaged(set).problems.map((problem) => problemWords(wordsFor(language), problem));

describe('R36 what of an office policy could not be read is said in words', () => {
  it.each([
    [
      { locked: [good, good, { ...good, outcome: 'shout' }] },
      'Entry 3 under “Fixed in the table”: what to do is missing, or Doorstep doesn’t know it.',
    ],
    [
      { locked: [{ ...good, relationship: 'cat' }] },
      'Entry 1 under “Fixed in the table”: the kind of person is missing, or Doorstep doesn’t know it.',
    ],
    [
      { locked: [{ ...good, platform: 'Face Book' }] },
      'Entry 1 under “Fixed in the table”: the site is missing, or it isn’t written as Doorstep writes it.',
    ],
    [{ locked: ['all'] }, 'Entry 1 under “Fixed in the table”: it isn’t written as it should be.'],
    [{ locked: 'all' }, '“Fixed in the table”: a list is needed.'],
    [
      { contactPoints: [{ kind: 'pigeon', value: 'roof' }] },
      'Entry 1 under “Where people go instead”: the kind of way is missing, or Doorstep doesn’t know it.',
    ],
    [
      { contactPoints: [{ kind: 'phone' }] },
      'Entry 1 under “Where people go instead”: the address or number is missing, or it is too long.',
    ],
    [{ sitesOff: ['x', 7] }, 'Entry 2 under “Sites that are not read”: the site is missing, or it isn’t written as Doorstep writes it.'],
    [{ covers: { relationships: ['cat'] } }, '“Whom is it about?”: the kind of person is missing, or Doorstep doesn’t know it.'],
    [{ covers: 'all' }, '“Whom is it about?”: it isn’t written as it should be.'],
    [{ levelCap: 9 }, '“How far one click may go”: a whole number from 1 to 4 is needed.'],
    [{ title: [] }, '“What is it called?”: it isn’t a text, or it is too long.'],
    [{ issuedOn: 2026 }, '“Since when it holds”: it isn’t a text, or it is too long.'],
    [{ colour: 'red' }, '“colour”: Doorstep has no part of this name.'],
    [[1], 'All of it: it isn’t written as a policy.'],
  ])('%j', (set, words) => {
    expect(said(set)).toEqual([words]);
  });

  it.each(LANGUAGES)('and no word of it is one of the file alone, except a name that Doorstep has not: %s', (language) => {
    const lines = said(
      { title: 7, text: 7, setBy: 7, issuedOn: 7, covers: 7, contactPoints: [7], levelCap: 7, sitesOff: [7], locked: [7] },
      language,
    );
    expect(lines).toHaveLength(9);
    expect(new Set(lines).size).toBe(9);
    for (const line of lines) expect(line).not.toMatch(/levelCap|sitesOff|setBy|issuedOn|contactPoints|[[\]{}]/);
    expect(said({ colour: 1 }, language)[0]).toContain('colour');
  });
});
