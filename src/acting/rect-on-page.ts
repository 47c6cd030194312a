/** Where an element stands in the window, though it may stand in a frame. Takes one of the page or of a frame of its origin. */
export function rectOnPage(el: Element): DOMRectReadOnly {
  const own = el.getBoundingClientRect();
  const frame = el.ownerDocument.defaultView?.frameElement;
  if (!frame) return own;
  const outer = rectOnPage(frame);
  const { clientLeft, clientTop } = frame;
  return new DOMRectReadOnly(outer.x + clientLeft + own.x, outer.y + clientTop + own.y, own.width, own.height);
}
