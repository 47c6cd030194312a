import { describe, expect, it } from 'vitest';
import { FIRST_KINDS } from './first-kinds.ts';
import { lintNote } from './lint.ts';
import { firstSubject, mailDraft, mailSubject } from './subjects.ts';
import { NOTE_LANGUAGES } from './types.ts';

const ABOUT = ['request', 'message', 'asked-in', ...FIRST_KINDS] as const;

describe('the subject of an e-mail draft', () => {
  it('R54 stands in every language, whole, and passes the wording check', () => {
    for (const language of NOTE_LANGUAGES) {
      for (const about of ABOUT) {
        const subject = mailSubject(language, about, 'Facebook');
        expect(subject, `${language} ${about}`).toMatch(/^[\p{Lu}\p{Lo}].{2,60}$/u);
        expect(subject.includes('Facebook'), `${language} ${about}`).toBe(about === 'request');
        expect(lintNote(subject, { language, rung: 1, policyApplies: false, limit: null }), `${language} ${about}`).toEqual([]);
      }
    }
  });

  it('is what the user says it is about, as one short line, where something is taken up again', () => {
    expect(firstSubject('en', 'follow-up', '  the blue\n bowls ')).toBe('the blue bowls');
    expect(firstSubject('en', 'follow-up', '')).toBe('A short question');
    expect(firstSubject('en', 'invite', 'the blue bowls')).toBe('An invitation, if you like');
  });

  it('can’t bring more into the draft than a subject', () => {
    expect(mailDraft('ana&co@example.org', 'Bowls & co?bcc=x')).toBe('mailto:ana%26co@example.org?subject=Bowls%20%26%20co%3Fbcc%3Dx');
  });
});
