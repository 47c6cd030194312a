import { describe, expect, it } from 'vitest';
import { CONTROLS, DISMISS, OWN, UNREAD } from './words-table.ts';
import { isSendLabel } from './send.ts';
import { foldLabel, isUnreadMark, roleOfLabel, startsWithYou } from './words.ts';

describe('words of controls', () => {
  it('are known in at least 20 languages, each with accept, decline and suggestion', () => {
    const whole = CONTROLS.filter((line) => line.split(';').length === 3 && line.split(';').every(Boolean));
    expect(whole.length).toBe(CONTROLS.length);
    expect(whole.length).toBeGreaterThanOrEqual(20);
  });

  it('have one meaning each, whatever the language, and stand once', () => {
    const meaning = new Map<string, number>();
    const twice: string[] = [];
    for (const line of [...CONTROLS, `;;;${OWN};${DISMISS}`]) {
      for (const [i, list] of line.split(';').entries()) {
        for (const word of list.split('|').filter(Boolean)) {
          const folded = foldLabel(word);
          if (meaning.has(folded)) twice.push(word);
          meaning.set(folded, i);
        }
      }
    }
    expect(twice).toEqual([]);
  });

  it('marks of what is unread stand in the table as they are compared', () => {
    expect(UNREAD.split('|').filter((word) => foldLabel(word) !== word || word === '')).toEqual([]);
  });

  it('are matched whole: 承認しない declines though it holds 承認', () => {
    expect(roleOfLabel('承認', null)).toBe('accept');
    expect(roleOfLabel('承認しない', null)).toBe('decline');
    expect(roleOfLabel('Delete chat', null)).toBeNull();
    expect(roleOfLabel('Confirm your e-mail', null)).toBeNull();
  });

  it('fold case, width, quotes, white space and marks that nobody sees', () => {
    expect(roleOfLabel('  CONFIRM ', null)).toBe('accept');
    expect(roleOfLabel('Ｄｅｌｅｔｅ', null)).toBe('decline');
    expect(roleOfLabel('\u200EDelete\u200F request', null)).toBe('decline');
  });

  it('may be followed by the name on the card, and by no other', () => {
    expect(roleOfLabel('Confirm Ana Ruiz', 'Ana Ruiz')).toBe('accept');
    expect(roleOfLabel("Delete Ana Ruiz's request", 'Ana Ruiz')).toBe('decline');
    expect(roleOfLabel('Add Friend Ana Ruiz', 'Ana Ruiz')).toBe('suggest');
    expect(roleOfLabel('Delete Anabel', 'Ana')).toBeNull();
    expect(roleOfLabel('Delete Ana Ruiz Peña', 'Ana Ruiz')).toBeNull();
    expect(roleOfLabel('Delete Bo', 'Ana Ruiz')).toBeNull();
  });

  it('do not take a name that is itself a word for a control', () => {
    expect(roleOfLabel('Message Confirm', 'Confirm')).toBeNull();
  });
});

describe('other words', () => {
  it('know the viewer before a colon only', () => {
    expect(startsWithYou('You: see you then')).toBe(true);
    expect(startsWithYou('Du：ja')).toBe(true);
    expect(startsWithYou('Young: hi')).toBe(false);
  });

  it('know marks of unread rows and the Send control as whole labels', () => {
    expect(isUnreadMark('Unread message:')).toBe(true);
    expect(isUnreadMark('I have unread mail')).toBe(false);
    expect(isSendLabel('Press Enter to send')).toBe(true);
    expect(isSendLabel('Send a like')).toBe(false);
  });
});
