import { describe, expect, test } from 'vitest';
import type { MessageRow, ThreadReading } from '../reading/types.ts';
import { SentJudge, type Seen } from './sent-judge.ts';

const NOTE = 'Thank you for looking me up, Ana. Work contacts find me on LinkedIn.';
const row = (text: string, from: MessageRow['from'] = 'me', failed = false) => ({
  text,
  from,
  failed,
  sender: null,
  words: '.text',
  element: null as unknown as Element,
});
const thread = (composerText: string, ...rows: MessageRow[]): ThreadReading => ({
  thread: 't',
  people: [],
  headerName: 'Ana Ruiz',
  group: false,
  composer: null,
  composers: 1,
  composerText,
  send: null,
  rows,
});
const hello = row('Hi, are you selling the blue bowl?', 'them');

/** Feeds one look after the other, each at its millisecond; gives the last answer. */
function watch(...looks: [number, ThreadReading | null][]): Seen {
  const judge = new SentJudge();
  let last: Seen = { done: null, again: null };
  for (const [at, t] of looks) last = judge.see(t, at);
  return last;
}

describe('R34: the note counts as sent', () => {
  test('when the box went empty and its text stands as one new own message for two seconds', () => {
    const sent = thread('', hello, row(NOTE));
    expect(watch([0, thread(NOTE, hello)], [9000, sent])).toEqual({ done: null, again: 2000 });
    expect(watch([0, thread(NOTE, hello)], [9000, sent], [11_000, sent]).done).toEqual({
      result: 'ok',
      text: NOTE,
    });
  });
  test('with what the user changed in it', () => {
    const changed = `${NOTE} See you!`;
    const sent = thread('', row(changed));
    expect(watch([0, thread(NOTE)], [500, thread(changed)], [900, sent], [2900, sent]).done).toEqual({
      result: 'ok',
      text: changed,
    });
  });
  test('when the site shows the message before it empties the box', () => {
    const sent = thread('', row(NOTE));
    expect(watch([0, thread(NOTE)], [500, thread(NOTE, row(NOTE))], [600, sent], [2600, sent]).done?.result).toBe('ok');
  });
  test('when the same note was sent a year ago, too', () => {
    const sent = thread('', row(NOTE), hello, row(NOTE));
    expect(watch([0, thread(NOTE, row(NOTE), hello)], [500, sent], [2500, sent]).done?.result).toBe('ok');
  });
  test('while the user is already writing on', () => {
    const sent = (more: string): ThreadReading => thread(more, row(NOTE));
    expect(watch([0, thread(NOTE)], [500, sent('')], [900, sent('And')], [2500, sent('And one more')]).done?.result).toBe('ok');
  });
  test('where the site cuts a long message short', () => {
    const long = `${NOTE} I post project news there and answer faster too.`;
    const sent = thread('', row(`${long.slice(0, 90)} … See more`));
    expect(watch([0, thread(long)], [500, sent], [2500, sent]).done?.result).toBe('ok');
  });
});

describe('it is asked “Was it sent?”', () => {
  test('when the box went empty and no message came', () => {
    expect(watch([0, thread(NOTE)], [500, thread('')]).done).toBeNull();
    expect(watch([0, thread(NOTE)], [500, thread('')], [8500, thread('')]).done).toEqual({
      result: 'failed',
      text: NOTE,
    });
  });
  test.each([
    ['with an error in it', row(NOTE, 'me', true)],
    ['from the other side', row(NOTE, 'them')],
    ['with another text', row('See you at the fair')],
  ])('when the only new message is one %s', (_, r) => {
    const t = thread('', r);
    expect(watch([0, thread(NOTE)], [500, t], [3000, t], [8500, t]).done?.result).toBe('failed');
  });
  test('when the message turned to an error within the two seconds', () => {
    const t = thread('', row(NOTE, 'me', true));
    expect(watch([0, thread(NOTE)], [500, thread('', row(NOTE))], [1500, t], [2600, t]).done).toBeNull();
    expect(watch([0, thread(NOTE)], [500, thread('', row(NOTE))], [1500, t], [8500, t]).done?.result).toBe('failed');
  });
  test('when an older message of the same words was loaded while the note stood in the box', () => {
    const old = thread(NOTE, row(NOTE));
    const emptied = thread('', row(NOTE));
    expect(watch([0, thread(NOTE)], [500, old], [1600, old], [5000, emptied], [7000, emptied]).done).toBeNull();
    expect(watch([0, thread(NOTE)], [500, old], [1600, old], [5000, emptied], [13_000, emptied]).done?.result).toBe('failed');
  });
  test('when nothing stood in the box from the first look on', () => {
    expect(watch([0, thread('', row(NOTE))]).done).toEqual({ result: 'failed', text: null });
  });
});

describe('the watch goes on', () => {
  test('when the site puts the text back', () => {
    const sent = thread('', row(NOTE));
    expect(watch([0, thread(NOTE)], [500, thread('')], [900, thread(NOTE)], [60_000, thread(NOTE)]).done).toBeNull();
    expect(watch([0, thread(NOTE)], [500, thread('')], [900, thread(NOTE)], [60_000, sent], [62_000, sent]).done?.result).toBe('ok');
  });
  test('when the user took the note away and writes something else', () => {
    const other = 'See you at the fair!';
    const sent = thread('', row(other));
    expect(
      watch([0, thread(NOTE)], [500, thread('')], [1500, thread('See')], [3600, thread(other)], [9000, sent], [11_000, sent]).done,
    ).toEqual({
      result: 'ok',
      text: other,
    });
  });
  test('when the thread is drawn anew, but not in another conversation', () => {
    expect(watch([0, thread(NOTE)], [500, null], [900, thread(NOTE)], [9000, null]).done).toBeNull();
    expect(watch([0, thread(NOTE)], [500, null], [2000, null]).done?.result).toBe('not-proven');
  });
});
