/** Every box that is tried, by its name in the page's address. */
export interface Box {
  name: string;
  /** Makes paragraphs of lines: the same lines, other blank ones. */
  paragraphs?: boolean;
  /** Sites put a name into such a box before everything else (posts of Mastodon). */
  named?: boolean;
}

export const BOXES: readonly Box[] = [
  { name: 'lexical plain' },
  { name: 'lexical rich', paragraphs: true },
  { name: 'draft.js' },
  { name: 'slate' },
  { name: 'tiptap', paragraphs: true, named: true },
  { name: 'tinymce', paragraphs: true },
  { name: 'bare editable', paragraphs: true },
  { name: 'react textarea', named: true },
];
