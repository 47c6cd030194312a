/** TipTap over ProseMirror, as forums, shops and help desks use it. */
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { createElement as h, useEffect, type ReactElement } from 'react';
import { tellModel } from './model.ts';

export function Tiptap(): ReactElement {
  useEffect(() => {
    const editor = new Editor({
      element: document.querySelector('#place'),
      extensions: [StarterKit],
      editorProps: { attributes: { id: 'box', role: 'textbox', 'aria-label': 'Message' } },
    });
    tellModel(() => editor.getText({ blockSeparator: '\n' }));
    return () => editor.destroy();
  }, []);
  return h('div', { id: 'place' });
}
