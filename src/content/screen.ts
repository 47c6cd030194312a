/** What of Doorstep stands on the page: puts the card there while there is something to show, and keeps it in its place. */
import { alive, tell } from '../browser/page-client.ts';
import type { Act, PageState } from '../core/view.ts';
import type { MarkView } from '../core/words-view.ts';
import type { Sighting, ThreadReading } from '../reading/types.ts';
import { mountCard } from '../ui/card/mount.tsx';
import { CardHost } from './card-host.ts';
import { Wakes } from './wakes.ts';
import { world } from './world.ts';
import { anchors, boxRects, composerRect, obstacles, pageScheme } from './page-facts.ts';

export interface ScreenVerbs {
  act: (act: Act) => Promise<void>;
  /** A countdown that stands here is over, or an answer makes no headway. */
  tick: () => void;
}

/** A note that was changed here is looked at by the worker, which knows the words of its language. */
const CHECK = {
  look: async (key: string, replyId: string, text: string): Promise<MarkView | null> =>
    ((await tell({ type: 'check-note', key, replyId, text })) as MarkView | null | undefined) ?? null,
  keep: (): void => void tell({ type: 'mark-dismissed' }),
};

export class Screen {
  #state: PageState | null = null;
  #rows: ReadonlyMap<string, Sighting> = new Map();
  #thread: ThreadReading | null = null;
  #placing = false;

  readonly host = new CardHost();
  private readonly signal: AbortSignal;
  private readonly verbs: ScreenVerbs;
  private readonly editable: boolean;
  private readonly wakes: Wakes;

  /** @param editable false where the page may have listened on window first: there nothing is typed. */
  constructor(signal: AbortSignal, verbs: ScreenVerbs, editable: boolean) {
    this.signal = signal;
    this.verbs = verbs;
    this.editable = editable;
    this.wakes = new Wakes(verbs.tick);
    const move = (): void => this.#placeSoon();
    addEventListener('scroll', move, { capture: true, passive: true, signal });
    addEventListener('resize', move, { passive: true, signal });
    // After an update a new card comes to stand beside this one: this script is an orphan then, and goes before the next frame.
    const beside = new MutationObserver(() => {
      if (!alive()) world().stop?.();
    });
    beside.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => {
      this.wakes.stop();
      beside.disconnect();
      this.host.remove();
    });
  }

  /** Shows the newest state. @param something is there anything to show here now? */
  show(something: boolean, state: PageState, rows: ReadonlyMap<string, Sighting>, thread: ThreadReading | null): void {
    // An answer of the worker may come after the end: reading was taken back, and nothing stands here any more.
    if (this.signal.aborted) return;
    this.#state = state;
    this.#rows = rows;
    this.#thread = thread;
    this.wakes.watch([...state.strips, ...state.nudges.flatMap((n) => (n.strip ? [n.strip] : []))]);
    // While the page is being taught, its panel stands there alone.
    if (!something || world().teaching) {
      this.host.remove();
      return;
    }
    this.host.mount(mountCard, {
      act: this.verbs.act,
      // An e-mail draft is the mail program's; it opens no tab that would stay empty.
      open: (url) => void open(url, url.startsWith('mailto:') ? '_self' : '_blank', 'noopener'),
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      check: CHECK,
    });
    this.#place();
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
      boxes: boxRects(this.#rows),
      viewport,
      scheme: pageScheme(),
      editable: this.editable,
    });
  }
}
