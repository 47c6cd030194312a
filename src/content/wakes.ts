import type { StripView } from '../core/view.ts';

/** After so long without news of an answer under way the worker is asked to look; then after twice as long, and so on. ms */
const PATIENCE = 5000;

/**
 * A worker can be killed in the middle of an answer, and nothing starts it again but a message or an alarm, which comes
 * after half a minute at the earliest. The tab that shows how the answer stands tells it when its time has come.
 */
export class Wakes {
  #countdown: ReturnType<typeof setTimeout> | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #working = '';
  readonly #wake: () => void;

  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /** Told at every change what stands on the page. */
  watch(strips: readonly StripView[]): void {
    clearTimeout(this.#countdown);
    const ends = strips.flatMap((s) => (s.countdownUntil === null ? [] : [s.countdownUntil]));
    if (ends.length > 0) this.#countdown = setTimeout(this.#wake, Math.max(0, Math.min(...ends) - Date.now()) + 50);

    const working = strips.filter((s) => s.mood === 'working' && s.countdownUntil === null);
    const now = working.map((s) => `${s.deliveryId} ${s.text}`).join('\n');
    if (now === this.#working) return;
    this.#working = now;
    clearTimeout(this.#asking);
    if (now !== '') this.#askAfter(PATIENCE);
  }

  #askAfter(wait: number): void {
    this.#asking = setTimeout(() => {
      this.#wake();
      this.#askAfter(wait * 2);
    }, wait);
  }

  stop(): void {
    clearTimeout(this.#countdown);
    clearTimeout(this.#asking);
  }
}
