/** Lexical, as Facebook, Messenger and Instagram use it. */
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot } from 'lexical';
import { createElement as h, type ReactElement } from 'react';
import { onError, tellModel } from './model.ts';

function Model(): null {
  const [editor] = useLexicalComposerContext();
  tellModel(() => editor.getEditorState().read(() => $getRoot().getTextContent()));
  return null;
}

/** @param rich with paragraphs and formats, or plain text. */
export function Lexical({ rich }: { rich: boolean }): ReactElement {
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
