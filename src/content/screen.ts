/** What of Doorstep stands on the page: brings the card when there is something to show and keeps it in its place. */
import type { Act, PageState } from '../core/view.ts';
import type { Sighting, ThreadReading } from '../reading/types.ts';
import type { CardHost } from './card-host.ts';
import { anchors, composerRect, obstacles, pageScheme } from './page-facts.ts';
import { world } from './world.ts';

export interface ScreenVerbs {
  act: (act: Act) => Promise<void>;
  /** A countdown that stands here is over. */
  tick: () => void;
  /** The card's bundle is wanted. */
  wanted: () => void;
}

export class Screen {
  #state: PageState | null = null;
  #rows: ReadonlyMap<string, Sighting> = new Map();
  #thread: ThreadReading | null = null;
  #asked = false;
  #placing = false;
  #countdown: ReturnType<typeof setTimeout> | undefined;

  private readonly host: CardHost;
  private readonly signal: AbortSignal;
  private readonly verbs: ScreenVerbs;

  constructor(host: CardHost, signal: AbortSignal, verbs: ScreenVerbs) {
    this.host = host;
    this.signal = signal;
    this.verbs = verbs;
    const move = (): void => this.#placeSoon();
    addEventListener('scroll', move, { capture: true, passive: true, signal });
    addEventListener('resize', move, { passive: true, signal });
    signal.addEventListener('abort', () => clearTimeout(this.#countdown));
  }

  /** Shows the newest state; the card's bundle is asked for once, at the first thing to show. */
  show(state: PageState, rows: ReadonlyMap<string, Sighting>, thread: ThreadReading | null): void {
    this.#state = state;
    this.#rows = rows;
    this.#thread = thread;
    this.#watchCountdowns();
    const visible = document.visibilityState === 'visible';
    const something = visible && ((state.cards && state.nudges.some((n) => n.shape !== 'popup')) || state.strips.length > 0 || state.nudges.some((n) => n.strip));
    if (!something) {
      if (this.host.mounted) this.host.remove();
      return;
    }
    const here = world();
    if (!this.host.mounted && here.mountCard) {
      this.host.mount(here.mountCard, {
        act: this.verbs.act,
        open: (url) => void open(url, '_blank', 'noopener'),
        copy: (text) => navigator.clipboard.writeText(text).then(() => true, () => false),
      });
    } else if (!here.mountCard && !this.#asked) {
      this.#asked = true;
      here.onCard = () => this.#again();
      this.verbs.wanted();
      return;
    }
    this.#place();
  }

  #again(): void {
    if (this.#state && !this.signal.aborted) this.show(this.#state, this.#rows, this.#thread);
  }

  #placeSoon(): void {
    if (this.#placing || !this.host.mounted) return;
    this.#placing = true;
    requestAnimationFrame(() => {
      this.#placing = false;
      if (!this.signal.aborted) this.#place();
    });
  }

  #place(): void {
    if (!this.#state || !this.host.mounted) return;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    this.host.update({
      state: this.#state,
      anchors: anchors(this.#rows),
      obstacles: obstacles(viewport, this.host.isHost),
      composer: composerRect(this.#thread),
      viewport,
      scheme: pageScheme(),
    });
  }

  /** A countdown's end is told to the worker from the tab that shows it: the worker may have been killed meanwhile. */
  #watchCountdowns(): void {
    clearTimeout(this.#countdown);
    const strips = [...(this.#state?.strips ?? []), ...(this.#state?.nudges ?? []).flatMap((n) => (n.strip ? [n.strip] : []))];
    const ends = strips.flatMap((s) => (s.countdownUntil === null ? [] : [s.countdownUntil]));
    if (ends.length === 0) return;
    this.#countdown = setTimeout(this.verbs.tick, Math.max(0, Math.min(...ends) - Date.now()) + 50);
  }
}
