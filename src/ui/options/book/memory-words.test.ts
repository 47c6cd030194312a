import { expect, it } from 'vitest';
import { en } from '../../../locales/en.ts';
import { plainWords } from '../../shared/plain-words.ts';
import { lineWords } from './memory-words.ts';

const words = plainWords(en);
const said = (outcome: string): string => lineWords(words, { at: 0, site: 'Facebook', kind: 'message', outcome, note: null });

it('R46 a longer letter is told as one, however it went', () => {
  for (const outcome of ['longer_letter', 'email_longer_letter', 'copied_longer_letter'])
    expect(said(outcome), outcome).toBe('Message on Facebook: you wrote a longer letter.');
  expect(said('email_declined')).toBe('Message on Facebook: you declined by e-mail.');
  expect(said('copied_note')).toBe('Message on Facebook: you copied a note.');
  expect(said('short_heartfelt_reply')).toBe('Message on Facebook: you answered.');
});
