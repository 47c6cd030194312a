/** Slate, as Discord uses it. */
import { createElement as h, useState, type ReactElement } from 'react';
import { createEditor, Node, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { tellModel } from './model.ts';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

export function SlateBox(): ReactElement {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  tellModel(() => editor.children.map((line) => Node.string(line)).join('\n'));
  const children = h(Editable, { id: 'box', role: 'textbox', 'aria-label': 'Message' });
  return h(Slate, { editor, initialValue: EMPTY, children });
}
