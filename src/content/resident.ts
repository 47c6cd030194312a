/**
 * The resident: watches one page of one site, reports what it reads, shows the card when the worker says so, and carries
 * out one commanded step of a delivery at a time. It knows neither the book nor the rules.
 */
import type { Steps } from '../acting/steps.ts';
import { alive, hear, tell } from '../browser/page-client.ts';
import type { PageMessage, TabMessage } from '../browser/protocol.ts';
import { approachKeys } from '../core/approach-keys.ts';
import type { Act, PageState } from '../core/view.ts';
import type { Adapter, Reading, Sighting, ThreadReading } from '../reading/types.ts';
import { watchHands } from './by-hand.ts';
import { Journey } from './journey.ts';
import { goneFrom, rowsOf } from './rows.ts';
import { guardKeys } from './key-guard.ts';
import type { Screen } from './screen.ts';
import { threadFacts } from './thread-facts.ts';
import { watchPage } from './watch.ts';
import { world } from './world.ts';

const NOTHING: PageState = { nudges: [], keyOf: {}, strips: [], reading: false, cards: false };

/** Starts the resident of one site, once a document. */
export function startResident(adapter: Adapter): void {
  const here = world();
  // Registered and brought by executeScript: one runs. An orphan of an earlier install is stopped and replaced.
  if (here.stop && alive()) return;
  here.stop?.();
  const stopping = new AbortController();
  const { signal } = stopping;
  here.stop = () => stopping.abort();
  // What was stopped (reading was taken back) starts anew when it may.
  signal.addEventListener('abort', () => delete here.stop);

  const resident = new Resident(adapter, signal, () => stopping.abort());
  guardKeys(resident.isHost, resident.escape, signal);
  resident.start();
}

class Resident {
  #reading: Reading | null = null;
  #thread: ThreadReading | null = null;
  #rows = new Map<string, Sighting>();
  #state = NOTHING;
  #said = '';
  #hello = true;
  #silenced = false;
  #screen: Screen | null = null;
  #cardAsked = false;
  #steps: Steps | null = null;
  #lookAgain: () => void = () => undefined;
  #hands: (now: ReadonlyMap<string, Sighting>) => void = () => undefined;
  #repliedIn = new Set<string>();
  /** Were its listeners the first on window? In a tab that was open before, the page could read what is typed. */
  readonly #first = document.readyState === 'loading';

  readonly #adapter: Adapter;
  readonly #journey: Journey;
  readonly #signal: AbortSignal;
  readonly #stop: () => void;

  constructor(adapter: Adapter, signal: AbortSignal, stop: () => void) {
    this.#adapter = adapter;
    this.#signal = signal;
    this.#stop = stop;
    this.#journey = new Journey(this.isHost, signal);
  }

  /** Is this the element that the card stands in? */
  isHost = (target: EventTarget | null): boolean => this.#screen?.host.isHost(target) ?? false;
  escape = (): void => this.#screen?.host.escape();

  start(): void {
    hear((message) => this.#hear(message), this.#signal);
    this.#hands = watchHands(
      () => this.#freshRows(),
      (key, how) => void this.#tell({ type: 'by-hand', key, how }),
      this.#signal,
      this.#adapter.decline?.next !== undefined,
    );
    const look = watchPage({
      hint: () => this.#adapter.hint(new URL(location.href)),
      quiet: this.#adapter.quiet ?? 'none',
      roots: (again) => this.#adapter.roots?.(document, again) ?? [],
      blocks: () => [...this.#rows.values()].map((row) => row.block),
      pass: () => this.#look(),
      signal: this.#signal,
    });
    this.#lookAgain = look;
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', look, { once: true, signal: this.#signal });
    else look();
    void this.#adapter.ready?.then(look);
  }

  /** Reads the page and reports, if what stands there has changed. */
  #look(): void {
    if (!alive()) return this.#stop();
    this.#journey.look();
    const url = new URL(location.href);
    const before = this.#rows;
    this.#reading = this.#adapter.read(document, url);
    this.#thread = this.#adapter.readThread(document, url);
    this.#rows = rowsOf(this.#reading);
    this.#hands(this.#rows);
    const gone = goneFrom(before, this.#rows);
    if (gone.length > 0) void this.#tell({ type: 'withdrawn', keys: gone });
    this.#reportReply();
    this.#report();
    this.#show();
  }

  #report(): void {
    const reading = this.#reading;
    if (!reading) return;
    const visible = document.visibilityState === 'visible';
    const message: PageMessage = {
      type: 'sighted',
      platform: this.#adapter.meta.id,
      url: location.href,
      visible,
      health: reading.health,
      missing: reading.missing,
      viewer: reading.viewer,
      approaches: reading.sightings.slice(0, 200).map(({ approach, aliases }) => ({
        approach,
        aliases: aliases.flatMap((a) => approachKeys({ ...approach, sender: a.sender })).slice(0, 5),
      })),
      thread: threadFacts(this.#thread, this.#journey),
      hello: this.#hello,
    };
    const said = JSON.stringify(message);
    if (said === this.#said) return;
    this.#said = said;
    this.#hello = false;
    void this.#tell(message).then((answer) => {
      if (isState(answer)) this.#take(answer);
      // Nobody answered: the worker is being replaced. The next change of the page says it again.
      else this.#said = '';
    });
  }

  /** The user answered in the thread by hand: the newest row is the user's own. */
  #reportReply(): void {
    const thread = this.#thread;
    if (!thread?.thread || thread.rows.at(-1)?.from !== 'me') return;
    for (const kind of ['message', 'message_request'] as const) {
      const key = `${this.#adapter.meta.id}/${kind}/thread:${thread.thread}`;
      const known = this.#state.nudges.some((n) => n.key === key) || this.#state.keyOf[key] !== undefined;
      if (!known || this.#repliedIn.has(key)) continue;
      this.#repliedIn.add(key);
      void this.#tell({ type: 'by-hand', key, how: 'replied' });
    }
  }

  #freshRows(): ReadonlyMap<string, Sighting> {
    if (this.#rows.size === 0) return this.#rows;
    return rowsOf(this.#adapter.read(document, new URL(location.href)));
  }

  /** @returns the report, if that was asked for. */
  #hear(message: TabMessage): string | undefined {
    switch (message.type) {
      case 'stop':
        this.#stop();
        return undefined;
      case 'fold':
        this.#screen?.host.fold();
        return undefined;
      case 'state':
        this.#take(message.state);
        return undefined;
      case 'cancel':
        this.#steps?.cancel(message.deliveryId);
        return undefined;
      case 'report':
        return world().hands?.scrubbed(document, new URL(location.href));
      case 'step':
        void this.#carryOut(message);
        return undefined;
    }
  }

  async #carryOut(message: Extract<TabMessage, { type: 'step' }>): Promise<void> {
    const { deliveryId, step, attempt } = message;
    const { hands } = world();
    // The worker brings them before the first step; without them nothing was done and its limit says so.
    if (!hands) return;
    this.#steps ??= new hands.Steps(
      { adapter: this.#adapter, way: () => this.#journey, layer: new hands.OutlineLayer(this.#signal).root },
      this.#signal,
    );
    const done = await this.#steps.carryOut(message);
    if (done) await this.#tell({ type: 'step-done', deliveryId, step, attempt, ...done });
    this.#lookAgain();
  }

  #take(state: PageState): void {
    this.#state = state;
    // Whoever came while reading was paused was not taken in: the page is reported anew.
    if (state.reading && this.#silenced) {
      this.#said = '';
      this.#lookAgain();
    }
    this.#silenced = !state.reading;
    this.#show();
  }

  /** The card's bundle is asked for once, at the first thing to show. */
  #show(): void {
    const state = this.#state;
    const visible = document.visibilityState === 'visible';
    const running = state.strips.length > 0 || state.nudges.some((n) => n.strip);
    const something = visible && (running || (state.cards && state.nudges.some((n) => n.shape !== 'popup')));
    const here = world();
    if (!this.#screen && something && here.Screen) {
      this.#screen = new here.Screen(
        this.#signal,
        { act: (act) => this.#act(act), tick: () => void this.#tell({ type: 'tick' }) },
        this.#first,
      );
    }
    if (this.#screen) {
      const rows = new Map([...this.#rows].map(([key, row]) => [state.keyOf[key] ?? key, row]));
      this.#screen.show(something, state, rows, this.#thread);
    } else if (something && !this.#cardAsked) {
      this.#cardAsked = true;
      here.onScreen = () => this.#show();
      void this.#tell({ type: 'card-wanted' });
    }
  }

  async #act(act: Act): Promise<void> {
    const answer = await this.#tell({ type: 'act', act });
    if (isState(answer)) this.#take(answer);
    else this.#said = '';
    this.#lookAgain();
    // The card says that nobody answered.
    if (!isState(answer)) throw new Error();
  }

  async #tell(message: PageMessage): Promise<unknown> {
    if (!alive()) {
      this.#stop();
      return undefined;
    }
    return tell(message);
  }
}

const isState = (answer: unknown): answer is PageState => (answer as Partial<PageState> | undefined)?.nudges !== undefined;
