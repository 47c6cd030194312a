import { describe, expect, it } from 'vitest';
import { renderNote } from './render.ts';
import type { SlotValues, Wording } from './types.ts';

const wording: Wording = {
  id: 'w',
  parts: [
    { role: 'thanks', text: 'Thank you[, {name}].' },
    { role: 'no', text: '[As I wrote on {earlierDate}, ]my page is private.' },
    { role: 'alternative', text: ', so you reach me {contactPoint}[: {link}].' },
    { role: 'promise', text: 'I write {when|soon}.' },
  ],
};
const say = (slots: SlotValues): string => renderNote(wording, slots, { language: 'en' }).text;

describe('putting a note together', () => {
  it('fills every slot', () => {
    expect(
      say({
        name: 'Ana',
        earlierDate: '4 May',
        contactPoint: 'on LinkedIn',
        link: 'https://x.test/a',
        when: 'tonight',
      }),
    ).toBe('Thank you, Ana. As I wrote on 4 May, my page is private, so you reach me on LinkedIn: https://x.test/a. I write tonight.');
  });

  it('R46 sets a letter in paragraphs, with an empty one before its close', () => {
    const letter: Wording = {
      id: 'l',
      parts: [
        { role: 'thanks', text: 'Hello[ {name}]' },
        { role: 'echo', text: 'the part about {detail|it} stays' },
        { role: 'close', text: 'Warm wishes.' },
      ],
    };
    expect(renderNote(letter, { name: 'Ana' }, { language: 'en', letter: true }).text).toBe(
      'Hello Ana.\n\nthe part about it stays.\n\n\n\nWarm wishes.',
    );
  });

  it('lets parts without a value fall away and starts sentences with a capital', () => {
    expect(say({})).toBe('Thank you. My page is private. I write soon.');
  });

  it('puts the user’s own sentence after the opening', () => {
    expect(say({ personal: 'the blue vase arrived safely!' })).toBe(
      'Thank you. The blue vase arrived safely! My page is private. I write soon.',
    );
  });

  it('never leaves a brace, whatever a page puts into a name', () => {
    const text = say({ name: '{link}[x]\u202Eevil', contactPoint: '{when|x}', when: 'a]b' });
    expect(text).not.toMatch(/[{}[\]\u202E]/u);
  });

  it('leaves a name or link out that is too long to be one', () => {
    const text = say({
      name: 'A'.repeat(300),
      contactPoint: 'here',
      link: `https://x.test/${'a'.repeat(400)}`,
    });
    expect(text).toBe('Thank you. My page is private, so you reach me here. I write soon.');
  });

  it('names a slot of the no that has no value, so that it can’t be sent', () => {
    const own: Wording = { id: 'own', parts: [{ role: 'no', text: 'Hello {name}.' }] };
    expect(renderNote(own, {}, { language: 'en' })).toMatchObject({
      text: 'Hello {name}.',
      leftover: ['name'],
    });
  });

  it('sets no spaces between Japanese sentences', () => {
    const ja: Wording = {
      id: 'j',
      parts: [
        { role: 'thanks', text: '[{name}さん、]ありがとうございます。' },
        { role: 'no', text: '仕事の方とはつながっていません。' },
      ],
    };
    expect(renderNote(ja, { name: '田中' }, { language: 'ja' }).text).toBe(
      '田中さん、ありがとうございます。仕事の方とはつながっていません。',
    );
  });
});
