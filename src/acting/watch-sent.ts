/** Watches a thread until the note was sent; what counts as sent is judged in sent-judge.ts. */
import type { ThreadReading } from '../reading/types.ts';
import { NO_ROOTS, observePage, type Roots } from './observe.ts';
import { calmly } from './waiting.ts';
import { SentJudge, type Watched } from './sent-judge.ts';

/** How the page is read; anew at each look. */
export interface ThreadEyes {
  /** The open conversation as it is now, or null. */
  read: () => ThreadReading | null;
  /** Is it the proven one? */
  isProven: (t: ThreadReading) => boolean;
  /** Is it the proven one without its box, as some sites leave it once a message was sent? Left out: never. */
  isBoxless?: (t: ThreadReading) => boolean;
  /** What else is part of the page; see observe.ts. */
  roots?: Roots;
}

/** What a watch knows at this moment: a text stands in the box, or it has gone from there and is being judged. */
export interface Standing {
  state: 'watching' | 'standing' | 'judging';
  /** Told when the text has gone from the box, and when it is back. */
  turned?: (state: 'standing' | 'judging') => void;
}

/** Watches until the message was sent or not, however long that takes. Null when given up. */
export function watchSent(eyes: ThreadEyes, signal: AbortSignal, standing: Standing = { state: 'watching' }): Promise<Watched | null> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const timers = new Timers(() => look());
    const judge = new SentJudge();
    const takeIn = observePage({
      changed: calmly(() => look(), stop.signal),
      typed: () => look(),
      roots: eyes.roots ?? NO_ROOTS,
      signal: stop.signal,
    });
    const end = (watched: Watched | null): void => {
      timers.clear();
      stop.abort();
      resolve(watched);
    };
    function look(): void {
      takeIn();
      const t = eyes.read();
      // Only a text that stood in the box can have left with it.
      const isHere = t !== null && (eyes.isProven(t) || (judge.text !== null && eyes.isBoxless?.(t) === true));
      const { done, again } = judge.see(isHere ? t : null, performance.now());
      const was = standing.state;
      standing.state = done || judge.isEmpty ? 'judging' : judge.text === null ? 'watching' : 'standing';
      if (standing.state !== was && standing.state !== 'watching') standing.turned?.(standing.state);
      if (done) end(done);
      else timers.at(again);
    }
    if (signal.aborted) return end(null);
    signal.addEventListener('abort', () => end(null), { signal: stop.signal });
    look();
  });
}

/** One timer, moved as needed. */
class Timers {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ring: () => void;
  constructor(ring: () => void) {
    this.#ring = ring;
  }
  at(ms: number | null): void {
    this.clear();
    if (ms !== null) this.#timer = setTimeout(this.#ring, ms);
  }
  clear(): void {
    clearTimeout(this.#timer);
  }
}
