import { expect, test } from 'vitest';
import { isTooLong, withBody, withoutBody } from './mail.ts';

test('an e-mail draft takes the note as the user left it', () => {
  expect(withBody('mailto:ana@example.com?subject=Hello&body=old', 'Dear Ana,\nthank you & all the best')).toBe(
    'mailto:ana@example.com?subject=Hello&body=Dear%20Ana%2C%0D%0Athank%20you%20%26%20all%20the%20best',
  );
});

test('a draft without anything else gets the note', () => {
  expect(withBody('mailto:ana@example.com', 'Hello')).toBe('mailto:ana@example.com?body=Hello');
});

test('a page to open stays as it is', () => {
  expect(withBody('https://www.facebook.com/messages/t/1', 'Hello')).toBe('https://www.facebook.com/messages/t/1');
});

test('umlauts, percent signs, line breaks of every kind and half an emoji are written as an address can hold them', () => {
  const body = withBody('mailto:a@b.example?subject=x', 'Grüße & 100 %\r\nda\nund\rhier \uD83D');
  expect(decodeURIComponent(body.split('body=')[1] ?? '')).toBe('Grüße & 100 %\r\nda\r\nund\r\nhier \uFFFD');
  expect(body).not.toMatch(/[\s%]{2}|&.*&/);
});

test('a draft that the system would cut short goes without its note, whole in everything else', () => {
  const url = withBody('mailto:a@b.example?subject=Zur%20Anfrage', 'ありがとう'.repeat(60));
  expect(isTooLong(url)).toBe(true);
  expect(withoutBody(url)).toBe('mailto:a@b.example?subject=Zur%20Anfrage');
  expect(isTooLong(withBody('mailto:a@b.example?subject=x', 'Thank you. '.repeat(100)))).toBe(false);
  expect(isTooLong(`https://www.facebook.com/${'a'.repeat(3000)}`)).toBe(false);
});
