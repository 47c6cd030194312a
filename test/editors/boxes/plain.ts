/** Boxes that the browser itself edits: a framework's text field, and a bare editable element. */
import { createElement as h, useState, type ReactElement } from 'react';
import { tellModel } from './model.ts';

/** A text field whose text React keeps. */
export function Field(): ReactElement {
  const [value, set] = useState('');
  tellModel(() => value);
  return h('textarea', {
    id: 'box',
    value,
    onChange: (e: { target: { value: string } }) => set(e.target.value),
  });
}

/** An editable element without any editor, as LinkedIn has it. */
export function Bare(): ReactElement {
  tellModel(() => (document.querySelector('#box') as HTMLElement).innerText.replace(/\n$/u, ''));
  return h('div', {
    id: 'box',
    contentEditable: true,
    role: 'textbox',
    suppressContentEditableWarning: true,
  });
}
