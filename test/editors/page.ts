/** A page with one real text box, chosen by `?editor=`. Its own model of the text is what counts, not its look. */
import { createElement as h, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Draft } from './boxes/draft.ts';
import { Lexical } from './boxes/lexical.ts';
import { Bare, Field } from './boxes/plain.ts';
import { SlateBox } from './boxes/slate.ts';
import { Tiny } from './boxes/tinymce.ts';
import { Tiptap } from './boxes/tiptap.ts';

window.falseEnters = 0;
addEventListener(
  'keydown',
  (e) => {
    if (!e.isTrusted && e.key === 'Enter') window.falseEnters += 1;
  },
  true,
);

/** A new one: its component in boxes/, a line here, and a line in boxes/list.ts. */
const EDITORS: Record<string, () => ReactElement> = {
  'lexical plain': () => h(Lexical, { rich: false }),
  'lexical rich': () => h(Lexical, { rich: true }),
  'draft.js': () => h(Draft),
  slate: () => h(SlateBox),
  tiptap: () => h(Tiptap),
  tinymce: () => h(Tiny),
  'bare editable': () => h(Bare),
  'react textarea': () => h(Field),
};

const chosen = EDITORS[new URLSearchParams(location.search).get('editor') ?? ''];
const root = document.querySelector('#root');
if (chosen && root) createRoot(root).render(h(chosen));
