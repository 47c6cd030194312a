/** Frames around what was found or is pointed at, in Doorstep's own layer; the page's nodes stay as they are. */
const GAP = 4;
const MOST = 60;

/** Where an element stands in the window; what is in a frame is counted from the frame's corner. */
export function rectOf(el: Element): DOMRect {
  const own = el.getBoundingClientRect();
  const frame = el.ownerDocument.defaultView?.frameElement;
  if (!frame || el.ownerDocument === document) return own;
  const { left, top } = frame.getBoundingClientRect();
  return new DOMRect(own.left + left, own.top + top, own.width, own.height);
}

/** Draws frames around whatever is given, and moves them with the page until the signal aborts. */
export class Frames {
  #elements: { el: Element; strong: boolean }[] = [];
  #place: HTMLElement;
  #asked = false;

  constructor(root: ShadowRoot, signal: AbortSignal) {
    this.#place = document.createElement('div');
    this.#place.setAttribute('aria-hidden', 'true');
    this.#place.style.cssText = 'position:fixed;inset:0;overflow:hidden;pointer-events:none';
    root.append(this.#place);
    const ask = (): void => this.#ask();
    addEventListener('scroll', ask, { capture: true, passive: true, signal });
    addEventListener('resize', ask, { passive: true, signal });
    signal.addEventListener('abort', () => this.#place.remove());
  }

  /** @param soft framed thinly: the blocks. @param strong framed strongly: what would be pressed, or is pointed at. */
  show(soft: readonly Element[], strong: readonly Element[]): void {
    this.#elements = [...soft.slice(0, MOST).map((el) => ({ el, strong: false })), ...strong.map((el) => ({ el, strong: true }))];
    this.#draw();
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#asked = false;
    this.#place.replaceChildren(...this.#elements.flatMap(({ el, strong }) => frameAround(el, strong)));
  }
}

function frameAround(el: Element, strong: boolean): HTMLElement[] {
  const rect = rectOf(el);
  if (!el.isConnected || rect.width === 0 || rect.height === 0) return [];
  const frame = document.createElement('div');
  const look = strong
    ? 'border:3px solid #1f6f78;box-shadow:0 0 0 3px #fff,0 0 0 6px #1f6f7855'
    : 'border:2px dashed #1f6f78;box-shadow:0 0 0 1px #fff';
  frame.style.cssText = `position:absolute;box-sizing:border-box;border-radius:8px;${look};left:${rect.left - GAP}px;top:${rect.top - GAP}px;width:${rect.width + 2 * GAP}px;height:${rect.height + 2 * GAP}px`;
  return [frame];
}
