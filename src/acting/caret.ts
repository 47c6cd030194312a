/** Focus and selection in a text box: what an editor looks at before it takes a text. */

/** Has the box the focus, through open shadow roots? */
export function hasFocus(box: Element): boolean {
  const root = box.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement;
  return active !== null && (active === box || box.contains(active));
}

const selectionOf = (box: Element): Selection | null => box.ownerDocument.getSelection();

/** Focuses an editable box with the caret at the end of what stands in it. */
export function caretToEnd(box: HTMLElement): void {
  const selection = selectionOf(box);
  const inside = selection?.anchorNode ? box.contains(selection.anchorNode) : false;
  box.focus({ preventScroll: true });
  if (inside || !selection) return;
  // An empty box: after its last child; with text (a site's own prefill): after the last letter.
  const last = lastText(box);
  if (last) selection.collapse(last, last.length);
  else {
    selection.selectAllChildren(box);
    selection.collapseToEnd();
  }
}

/** Focuses an editable box with all that stands in it selected. */
export function selectAll(box: HTMLElement): void {
  box.focus({ preventScroll: true });
  selectionOf(box)?.selectAllChildren(box);
}

function lastText(box: Element): Text | null {
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  let last: Text | null = null;
  while (walker.nextNode()) last = walker.currentNode as Text;
  return last;
}
