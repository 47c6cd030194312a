import { describe, expect, test } from 'vitest';
import { isSameNote } from './same-note.ts';

const note =
  'Thank you for looking me up, Ana. I keep this account for relatives and old friends, so work contacts find me on LinkedIn: https://linkedin.example/in/kim. I post project news there and answer faster too.';

describe('what the user sent counts as the note', () => {
  test.each([
    ['as it was placed', note],
    ['with other white space and a smile', `${note.replaceAll(' ', '  ')} 🙂`],
    ['with a word changed', note.replace('relatives', 'family')],
    ['with a greeting and a line added', `Hi Ana!\n${note}\nAll the best for the fair, Kim`],
    [
      'with a long line added',
      `${note} By the way, I saw the photos from the autumn market, they look wonderful and the blue bowls are my favourites. See you there!`,
    ],
    [
      'shortened to its main part',
      'I keep this account for relatives and old friends, so work contacts find me on LinkedIn: https://linkedin.example/in/kim.',
    ],
    ['without accents or in capitals', note.toUpperCase()],
  ])('%s', (_, sent) => {
    expect(isSameNote(sent, note)).toBe(true);
  });
});

describe('something else is asked about', () => {
  test.each([
    ['a greeting in its words', 'Hi Ana, thank you'],
    ['another message', 'See you tomorrow at the market, I will bring the blue bowls for you'],
    ['one word', 'LinkedIn'],
    ['nothing', ''],
    ['an emoji', '👍'],
  ])('%s', (_, sent) => {
    expect(isSameNote(sent, note)).toBe(false);
  });
});

test('words are found in scripts without spaces', () => {
  const ja = 'ご連絡ありがとうございます。このアカウントは家族と友人だけに使っています。お仕事の連絡はLinkedInでお願いします。';
  expect(isSameNote(ja.replace('家族と友人', '家族や友人'), ja)).toBe(true);
  expect(isSameNote('明日の会議は何時からですか。資料を送ってください。', ja)).toBe(false);
});

test('a note without any word counts only as it is', () => {
  expect(isSameNote('👋', '👋')).toBe(true);
  expect(isSameNote('🙂', '👋')).toBe(false);
});
