/** Shows the user where the site's own button is, by a frame in Doorstep's own layer; the page's nodes stay as they are. */
import { rectOnPage } from './rect-on-page.ts';

export interface Outline {
  remove: () => void;
}

const GAP = 4;

/**
 * Draws a frame around the control that `find` gives, and moves it with the page until it is removed or given up.
 * @param layer an element or shadow root of Doorstep's own that covers the window (position fixed, inset 0).
 */
export function outline(layer: ShadowRoot | HTMLElement, find: () => Element | null, signal: AbortSignal): Outline {
  const frame = document.createElement('div');
  frame.className = 'outline';
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText =
    'position:fixed;z-index:2147483647;pointer-events:none;box-sizing:border-box;border:3px solid #1f6f78;border-radius:10px;box-shadow:0 0 0 3px #fff,0 0 0 6px #1f6f7855;';
  layer.append(frame);
  const stop = new AbortController();
  let asked = false;

  const draw = (): void => {
    asked = false;
    const control = find();
    const rect = control ? rectOnPage(control) : undefined;
    const seen = rect !== undefined && rect.width > 0 && rect.height > 0;
    frame.style.display = seen ? 'block' : 'none';
    if (!seen) return;
    frame.style.left = `${rect.left - GAP}px`;
    frame.style.top = `${rect.top - GAP}px`;
    frame.style.width = `${rect.width + 2 * GAP}px`;
    frame.style.height = `${rect.height + 2 * GAP}px`;
  };
  // Only after something moved, and then once a frame: a page at rest costs nothing.
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(draw);
  };
  const observer = new MutationObserver((records) => {
    if (records.some((r) => r.target !== frame)) ask();
  });
  const remove = (): void => {
    stop.abort();
    observer.disconnect();
    frame.remove();
  };
  if (signal.aborted) {
    remove();
    return { remove };
  }
  signal.addEventListener('abort', remove, { signal: stop.signal });
  addEventListener('scroll', ask, { capture: true, passive: true, signal: stop.signal });
  addEventListener('resize', ask, { passive: true, signal: stop.signal });
  find()?.scrollIntoView({ block: 'nearest' });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  draw();
  return { remove };
}
