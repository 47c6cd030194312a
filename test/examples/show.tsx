import { configure, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { JSX } from 'preact';
import { vi } from 'vitest';
import { Toasts } from '../../src/ui/shared/toasts.tsx';
import { WordsProvider } from '../../src/ui/shared/words.tsx';
import { wordsFor } from './example-words.ts';

// Finding by role reads a whole page: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

/** Puts a view on an empty page, with English words and toasts, for a unit test. */
export const show = (view: JSX.Element): ReturnType<typeof render> =>
  render(
    <WordsProvider value={wordsFor('en')}>
      <Toasts>{view}</Toasts>
    </WordsProvider>,
  );

/** What axe has to say about the page, one line each. Colours need a browser: see shoot.ts. */
export async function axeSays(): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Doorstep';
  const found = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}
