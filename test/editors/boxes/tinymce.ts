/** TinyMCE 6, as small forums use it: its text stands in a frame without an address of its own. */
import { createElement as h, useEffect, type ReactElement } from 'react';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { onError, tellModel } from './model.ts';

export function Tiny(): ReactElement {
  useEffect(() => {
    tinymce
      .init({
        selector: '#place',
        height: 160,
        width: 500,
        menubar: false,
        toolbar: false,
        statusbar: false,
        promotion: false,
        branding: false,
        skin: false,
        content_css: false,
        // A click anywhere in the frame is a click in the text.
        content_style: 'body{margin:0;min-height:140px}',
      })
      .then(([editor]) => {
        if (!editor) throw new Error('no editor');
        tellModel(() => editor.getContent({ format: 'text' }).replace(/\n$/u, ''));
        // Without its skin it waits to be shown.
        editor.getContainer().style.visibility = 'visible';
        editor.getBody().id = 'box';
        document.documentElement.dataset['framed'] = 'yes';
      })
      .catch(onError);
  }, []);
  return h('textarea', { id: 'place' });
}
