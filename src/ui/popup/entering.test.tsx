// @vitest-environment jsdom
import { FULL, press, show } from '../../../test/scenes/popup.tsx';
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';

test('R48 the keyboard follows from view to view', async () => {
  show(FULL);
  expect(document.activeElement, 'a popup that opens takes no focus').toBe(document.body);
  await press(/^Ana Ruiz, client, Your rule/);
  expect(document.activeElement).toBe(screen.getByRole('main'));
  await press('Back');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Ana Ruiz, client, Your rule/);
  await press('Got something elsewhere? Paste it');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
  await press('Back');
  await press('Invite someone kindly');
  expect(document.activeElement?.tagName).toBe('SELECT');
});
