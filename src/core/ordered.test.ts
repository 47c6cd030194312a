import { expect, it } from 'vitest';
import { moved } from './ordered.ts';

const list = ['a', 'b', 'c'].map((id) => ({ id }));
const names = (of: readonly { id: string }[]): string => of.map((i) => i.id).join('');

it('an item is moved so many places, as far as the list goes', () => {
  expect(names(moved(list, 'a', 1))).toBe('bac');
  expect(names(moved(list, 'c', -1))).toBe('acb');
  expect(names(moved(list, 'a', -1))).toBe('abc');
  expect(names(moved(moved(list, 'c', -1), 'c', -1)), 'two moves are two places').toBe('cab');
});
it('one that is gone is not moved', () => {
  expect(moved(list, 'x', 1)).toEqual(list);
});
