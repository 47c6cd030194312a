/**
 * The card's place on the page: one element in the top layer that takes no clicks itself, with a closed shadow root. Its
 * tag is random, so that a site's scripts and styles have no name to look for.
 */
import type { CardHandle, CardHooks, CardInput, MountCard } from '../ui/card/types.ts';

const LAYER: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  'pointer-events': 'none',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
};

/** An element of Doorstep's own over the whole window, with a closed root; not on the page yet. */
export function makeLayer(): { host: HTMLElement; root: ShadowRoot } {
  const letters = [...crypto.getRandomValues(new Uint8Array(8))].map((n) => String.fromCodePoint(97 + (n % 26))).join('');
  const host = document.createElement(`x-${letters}`);
  // `important` in the style attribute stands above whatever a page's own sheets say to every element.
  for (const [name, value] of Object.entries(LAYER)) host.style.setProperty(name, value, 'important');
  host.popover = 'manual';
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}

/** Puts a layer on the page, or back on it, in the top layer: a site's own dialogs never hide a running countdown. */
export function raise(host: HTMLElement): void {
  if (!host.isConnected) document.documentElement.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

export class CardHost {
  #host: HTMLElement | null = null;
  #card: CardHandle | null = null;

  /** Is this event's target the host? Inside the closed root every target looks like it from outside. */
  isHost = (target: EventTarget | null): boolean => target !== null && target === this.#host;

  get mounted(): boolean {
    return this.#card !== null;
  }

  /** Puts the host on the page and mounts the card in it. */
  mount(mountCard: MountCard, hooks: CardHooks): void {
    if (this.#card) return;
    const { host, root } = makeLayer();
    this.#host = host;
    raise(host);
    this.#card = mountCard(root, hooks);
  }

  /** Shows the newest state; puts the host back if the page has taken it out. */
  update(input: CardInput): void {
    if (!this.#card || !this.#host) return;
    raise(this.#host);
    this.#card.update(input);
  }

  escape = (): void => this.#card?.escape();
  fold = (): void => this.#card?.fold();

  remove(): void {
    this.#card?.unmount();
    this.#host?.remove();
    this.#card = null;
    this.#host = null;
  }
}
