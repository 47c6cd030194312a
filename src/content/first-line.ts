/** One quiet line beside the site's own "Add friend" (R03). It stops nothing, and goes with a click. */
import { makeLayer, raise } from './card-host.ts';
import { tokens } from '../ui/card/tokens.ts';

const STYLE = `${tokens}
.line { position: fixed; display: flex; align-items: center; gap: 4px; max-inline-size: min(320px, 90vw); margin: 0; padding: 2px 4px 2px 10px; border: 1px solid var(--line); border-inline-start: 3px solid var(--edge); border-radius: var(--radius); background: var(--surface); color: var(--muted); font: 13px/1.4 system-ui, sans-serif; pointer-events: auto; }
button { min-inline-size: 28px; min-block-size: 28px; border: 0; border-radius: var(--radius); background: none; color: inherit; font: inherit; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--accent); }`;

export class FirstLine {
  readonly #layer = makeLayer();
  readonly #box: HTMLElement;
  #control: Element | null = null;

  /** @param words what it says, and what its cross is called. @param close called when the user has closed it. */
  constructor(words: { line: string; close: string; region: string }, close: () => void, signal: AbortSignal) {
    const { root, host } = this.#layer;
    const sheet = document.createElement('style');
    sheet.textContent = STYLE;
    this.#box = document.createElement('p');
    this.#box.className = 'line';
    this.#box.setAttribute('role', 'note');
    this.#box.setAttribute('aria-label', words.region);
    this.#box.dir = 'auto';
    const cross = document.createElement('button');
    cross.type = 'button';
    cross.textContent = '×';
    cross.title = words.close;
    cross.setAttribute('aria-label', words.close);
    cross.addEventListener('click', (event) => event.isTrusted && close());
    this.#box.append(words.line, cross);
    const all = document.createElement('div');
    all.className = 'd-all';
    all.append(this.#box);
    root.append(sheet, all);
    const place = (): void => this.place();
    addEventListener('scroll', place, { capture: true, passive: true, signal });
    addEventListener('resize', place, { passive: true, signal });
    signal.addEventListener('abort', () => host.remove());
  }

  /** Stands under the control, or above it where there is no room. */
  place(control: Element | null = this.#control): void {
    this.#control = control;
    if (!control) return;
    raise(this.#layer.host);
    const at = control.getBoundingClientRect();
    const box = this.#box.getBoundingClientRect();
    const below = at.bottom + 6 + box.height <= innerHeight;
    const left = Math.max(8, Math.min(at.left, innerWidth - box.width - 8));
    this.#box.style.insetInlineStart = 'auto';
    this.#box.style.left = `${left}px`;
    this.#box.style.top = `${below ? at.bottom + 6 : at.top - box.height - 6}px`;
    this.#box.hidden = at.width === 0 || at.bottom < 0 || at.top > innerHeight;
  }

  remove(): void {
    this.#layer.host.remove();
  }
}
