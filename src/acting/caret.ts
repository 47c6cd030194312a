/** Focus and selection in a text box: what an editor looks at before it takes a text. */

/** Has the box the focus, through open shadow roots? */
export function hasFocus(box: Element): boolean {
  const root = box.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement;
  return active !== null && (active === box || box.contains(active));
}

const selectionOf = (box: Element): Selection | null => box.ownerDocument.getSelection();

/** Focuses an editable box with the caret at the end of what stands in it. @param anew even if the caret is in it already. */
export function caretToEnd(box: HTMLElement, anew = false): void {
  const selection = selectionOf(box);
  const inside = selection?.anchorNode ? box.contains(selection.anchorNode) : false;
  box.focus({ preventScroll: true });
  if ((inside && !anew) || !selection) return;
  // An empty box: after its last child; with text (a site's own prefill): after the last letter.
  const last = lastText(box);
  if (last) selection.collapse(last, last.length);
  else {
    selection.selectAllChildren(box);
    selection.collapseToEnd();
  }
}

/** Focuses an editable box with all that stands in it selected. @param but so many letters of its beginning are left out. */
export function selectAll(box: HTMLElement, but = 0): void {
  box.focus({ preventScroll: true });
  const selection = selectionOf(box);
  const last = but > 0 ? lastText(box) : null;
  if (!last) return selection?.selectAllChildren(box);
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  let left = but;
  while (walker.nextNode()) {
    const { length } = walker.currentNode as Text;
    if (left <= length) return selection?.setBaseAndExtent(walker.currentNode, left, last, last.length);
    left -= length;
  }
}

function lastText(box: Element): Text | null {
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  let last: Text | null = null;
  while (walker.nextNode()) last = walker.currentNode as Text;
  return last;
}
