import { makeLayer, raise } from './card-host.ts';

/** Doorstep's own layer for the frame around a site's control: on the page only from the first frame on. */
export class OutlineLayer {
  #made: ReturnType<typeof makeLayer> | null = null;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#made?.host.remove());
  }

  /** Where frames are drawn. */
  root = (): ShadowRoot => {
    this.#made ??= makeLayer();
    raise(this.#made.host);
    return this.#made.root;
  };
}
