import type { StepResult } from '../core/delivery/types.ts';
import { watchSent, type Standing, type ThreadEyes } from './watch-sent.ts';

interface Report {
  result: StepResult;
  text: string | null;
}

interface Watch {
  stop: AbortController;
  /** Null: given up. */
  result: Promise<Report | null>;
  /** What it knows at this moment. */
  now: Standing;
  /** How it ended, once it has. */
  end: Report | null;
}

/**
 * The watches of the deliveries on this page. A watch begins with the placement and stays until its delivery gives it up,
 * so a worker that was killed and asks again is told the same.
 */
export class Watches {
  #all = new Map<string, Watch>();
  #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Begins anew. */
  start(deliveryId: string, eyes: ThreadEyes): Watch {
    this.drop(deliveryId);
    const stop = new AbortController();
    const now: Standing = { state: 'watching' };
    const result = watchSent(eyes, AbortSignal.any([stop.signal, this.#signal]), now);
    const watch: Watch = { stop, result, now, end: null };
    void result.then((end) => {
      watch.end = end;
    });
    this.#all.set(deliveryId, watch);
    return watch;
  }

  /** The watch that runs or has seen the message go out, else a new one. */
  of(deliveryId: string, eyes: ThreadEyes): Watch {
    const watch = this.#all.get(deliveryId);
    return watch && (watch.end === null || watch.end.result === 'ok') ? watch : this.start(deliveryId, eyes);
  }

  /** What a watch from the placement on knows, waiting where it is just judging; null: there is none, or it knows nothing. */
  async told(deliveryId: string): Promise<Report | null> {
    const watch = this.#all.get(deliveryId);
    if (!watch) return null;
    if (watch.now.state === 'standing') return { result: 'standing', text: null };
    if (watch.now.state === 'watching') return null;
    const end = await watch.result;
    return end?.result === 'ok' ? end : null;
  }

  drop(deliveryId: string): void {
    this.#all.get(deliveryId)?.stop.abort();
    this.#all.delete(deliveryId);
  }
}
