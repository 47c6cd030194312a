import { expect, it } from 'vitest';
import { isOtherAccount, withAccount } from './accounts.ts';
import { defaultSite } from './settings.ts';

it('the first account that is seen is watched, a second one only when the user says so', () => {
  const none = defaultSite(3);
  expect(isOtherAccount(none, '17')).toBe(false);
  const one = withAccount(none, '17');
  expect(one.account).toBe('17');
  expect(withAccount(one, '17')).toBe(one);
  expect([isOtherAccount(one, '17'), isOtherAccount(one, '18'), isOtherAccount(one, null)]).toEqual([false, true, false]);
  expect(isOtherAccount(withAccount(one, '18'), '18')).toBe(false);
});

it('an account at another address is no second one: that address was added by the user', () => {
  const garden = withAccount(defaultSite(3), '17@garden.example');
  expect(isOtherAccount(garden, '17@clay.example')).toBe(false);
  const both = withAccount(garden, '17@clay.example');
  expect([both.account, both.alsoAccounts]).toEqual(['17@garden.example', ['17@clay.example']]);
  expect(isOtherAccount(both, '18@clay.example')).toBe(true);
});
