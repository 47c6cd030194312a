/** A page with one real text box, chosen by `?editor=`. Its own model of the text is what counts, not its look. */
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot } from 'lexical';
import { createElement as h, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  interface Window {
    /** The text as the editor itself knows it. */
    modelText: () => string;
    /** How often the page was told of an Enter that no person pressed. */
    falseEnters: number;
  }
}

window.falseEnters = 0;
addEventListener(
  'keydown',
  (e) => {
    if (!e.isTrusted && e.key === 'Enter') window.falseEnters += 1;
  },
  true,
);

function Model(): null {
  const [editor] = useLexicalComposerContext();
  window.modelText = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  return null;
}

const onError = (error: Error): void => {
  throw error;
};

function Lexical({ rich }: { rich: boolean }): ReactElement {
  const contentEditable = h(ContentEditable, { id: 'box', 'aria-label': 'Message', role: 'textbox' });
  const parts = { contentEditable, placeholder: null, ErrorBoundary: LexicalErrorBoundary };
  return h(LexicalComposer, {
    initialConfig: { namespace: 'box', onError },
    children: [
      h(rich ? RichTextPlugin : PlainTextPlugin, { key: 'text', ...parts }),
      h(HistoryPlugin, { key: 'history' }),
      h(Model, { key: 'model' }),
    ],
  });
}

function Field(): ReactElement {
  const [value, set] = useState('');
  window.modelText = () => value;
  return h('textarea', {
    id: 'box',
    value,
    onChange: (e: { target: { value: string } }) => set(e.target.value),
  });
}

function Bare(): ReactElement {
  window.modelText = () => (document.querySelector('#box') as HTMLElement).innerText.replace(/\n$/u, '');
  return h('div', {
    id: 'box',
    contentEditable: true,
    role: 'textbox',
    suppressContentEditableWarning: true,
  });
}

const EDITORS: Record<string, () => ReactElement> = {
  'lexical plain': () => h(Lexical, { rich: false }),
  'lexical rich': () => h(Lexical, { rich: true }),
  'bare editable': () => h(Bare),
  'react textarea': () => h(Field),
};

const chosen = EDITORS[new URLSearchParams(location.search).get('editor') ?? ''];
const root = document.querySelector('#root');
if (chosen && root) createRoot(root).render(h(chosen));
