/** Draft.js, as X's older messages use it. */
import { Editor, EditorState } from 'draft-js';
import { createElement as h, useEffect, useState, type ReactElement } from 'react';
import { tellModel } from './model.ts';

export function Draft(): ReactElement {
  const [state, set] = useState(() => EditorState.createEmpty());
  tellModel(() => state.getCurrentContent().getPlainText('\n'));
  // The package puts the page's `id` nowhere: the box is the one editable element that it draws.
  useEffect(() => {
    const box = document.querySelector('#root [contenteditable="true"]');
    if (box) box.id = 'box';
  });
  return h(Editor, { editorState: state, onChange: set, ariaLabel: 'Message', stripPastedStyles: true });
}
