import { expect, test } from 'vitest';
import { withBody } from './mail.ts';

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
