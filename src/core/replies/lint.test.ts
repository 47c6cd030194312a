import { describe, expect, it } from 'vitest';
import { lintNote, mend, type LintOptions } from './lint.ts';

const options: LintOptions = { language: 'en', rung: 1, policyApplies: false, limit: null };
const codes = (text: string, change: Partial<LintOptions> = {}) => lintNote(text, { ...options, ...change }).map((m) => m.code);

describe('the wording check', () => {
  it.each([
    ['R54 leaves out sorry', 'Sorry, but I keep this page for family.', 'apology'],
    ['R47 a bare busy says nothing', 'I am very busy these days.', 'bare-busy'],
    ['R56 names no one rude', 'Sending reminders is rude.', 'label'],
    ['R58 says the thing, not professional', 'Let’s keep it professional.', 'ambiguous'],
    ['R36 claims no policy that isn’t written down', 'Our policy forbids it.', 'policy-unwritten'],
    ['R59 weighs nobody’s worth', 'I only go if it benefits me.', 'worth'],
    ['R32 lays no guilt', 'You should have known better.', 'guilt'],
    ['keeps no false door open', 'Maybe later!', 'later'],
    ['does not say what is known', 'This is your third request.', 'knows-too-much'],
    ['R54 does not gender', 'Dear Sir, thank you.', 'gendered'],
    ['R51 strong words', 'Leave me alone.', 'heated'],
    ['no storms', 'Thanks!! Bye', 'exclamation'],
    ['no third mark either', 'Hi! Thanks! Bye!', 'exclamation'],
    ['gives one reason', 'I don’t, because my family is here. Besides, my friends post a lot.', 'second-reason'],
  ])('%s', (_, text, code) => expect(codes(text)).toEqual([code]));

  it('lets busy pass with a task and a time (R43)', () => expect(codes('I’m busy packing until five.')).toEqual([]));
  it('lets a policy pass where there is one', () => expect(codes('Our policy is the same for all.', { policyApplies: true })).toEqual([]));
  it('lets a sharp word be made good', () => expect(codes('I’m sorry for the tone.', { mayApologise: true })).toEqual([]));
  it('R46 lets a longer letter be long, and no letter endless', () => {
    const words = (n: number): string => `${'clay '.repeat(n)}.`;
    expect(codes(words(200))).toEqual(['too-long']);
    expect(codes(words(200), { letter: true })).toEqual([]);
    expect(codes(words(300), { letter: true })).toEqual(['too-long']);
  });
  it('finds nothing in plain kind words', () =>
    expect(codes('Thank you, Ana. I keep this page for family. You find me on LinkedIn.')).toEqual([]));

  it('R53 asks for fewer words the firmer they are', () => {
    const thirty = 'word '.repeat(32).trim();
    expect(codes(thirty, { rung: 1 })).toEqual([]);
    expect(codes(thirty, { rung: 3 })).toEqual(['too-long']);
  });

  it('only leftover slots and the site’s limit block', () => {
    const marks = lintNote('Hello {name}, this is rude!!', { ...options, limit: 10 });
    expect(marks.filter((m) => m.blocks).map((m) => m.code)).toEqual(['leftover', 'over-limit']);
  });

  it('mends what can be mended', () => {
    const text = 'I’m sorry, but this page is for family!!';
    const once = mend(text, lintNote(text, options)[0] ?? never());
    expect(once).toBe('This page is for family!!');
    expect(mend(once, lintNote(once, options)[0] ?? never())).toBe('This page is for family!');
  });
});

function never(): never {
  throw new Error('a mark was expected');
}
