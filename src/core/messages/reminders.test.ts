import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTE_LANGUAGES } from '../replies/types.ts';
import { readMessage } from './read.ts';

const samples = readFileSync(new URL('./samples/reminders.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [language = '', intent = '', ...text] = line.split('|');
    return { language, intent, text: text.join('|') };
  });

describe('R28 a reminder is about what it names: a meeting, or money, a promise, a paper that is owed', () => {
  it.each([...NOTE_LANGUAGES])('in %s', (language) => {
    const spoken = samples.filter((s) => s.language === language);
    for (const intent of ['work_question', 'meeting_reminder']) expect(spoken.filter((s) => s.intent === intent).length).toBeGreaterThan(2);
    const wrong = spoken.filter((s) => readMessage(s.text).intent !== s.intent).map((s) => s.text);
    expect(wrong).toEqual([]);
  });

  it('of both, what is named first counts', () => {
    expect(readMessage('Reminder: you promised the slides before our meeting tomorrow.').intent).toBe('work_question');
    expect(readMessage('Reminder of our meeting tomorrow, you promised the slides.').intent).toBe('meeting_reminder');
  });

  it('says which words told', () => {
    expect(readMessage('A gentle reminder that invoice 114 is overdue').matched).toEqual(expect.arrayContaining(['invoice', 'overdue']));
  });

  it('a payment that is due today is for today', () => {
    expect(readMessage('Reminder: please pay invoice 114 by the end of the day today.')).toMatchObject({ urgency: 'high' });
  });
});
