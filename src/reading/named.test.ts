// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { namedRoleOf, namesOther } from './named.ts';

function button(label: string, text = ''): Element {
  const made = document.createElement('button');
  made.setAttribute('aria-label', label);
  made.textContent = text;
  document.body.append(made);
  return made;
}

test('a label with the name in its middle says what it does, for that name alone', () => {
  expect(namedRoleOf(button('Accept Ana Ruiz’s invitation'), 'Ana Ruiz')).toBe('accept');
  expect(namedRoleOf(button('Ignore an invitation to connect from Ana Ruiz'), 'Ana Ruiz')).toBe('decline');
  expect(namedRoleOf(button('Kontaktanfrage von Ana Ruiz ignorieren'), 'Ana Ruiz')).toBe('decline');
  expect(namedRoleOf(button('Ignore an invitation to connect from Ben Ode'), 'Ana Ruiz')).toBeNull();
  expect(namedRoleOf(button('Accept Ana Ruiz’s invitation'), null)).toBeNull();
});

test('a control that says two different things does nothing', () => {
  expect(namedRoleOf(button('Accept Ana Ruiz’s invitation', 'Ignore'), 'Ana Ruiz')).toBeNull();
  expect(namedRoleOf(button('Ignore an invitation to connect from Ana Ruiz', 'Ignore'), 'Ana Ruiz')).toBe('decline');
});

test('R50 a label that holds somebody else’s name is somebody else’s; a longer form of the same name is not', () => {
  const ignore = button('Ignore an invitation to connect from Ana Ruiz', 'Ignore');
  expect(namesOther(ignore, 'Bo O’Neil')).toBe(true);
  expect(namesOther(ignore, 'Ana Ruiz')).toBe(false);
  expect(namesOther(ignore, 'Ana Ruiz, PhD')).toBe(false);
  expect(namesOther(button('Ignore'), 'Bo O’Neil')).toBe(false);
});
