/**
 * Carries out the commanded steps of deliveries on this page, one after the other. What can't be taken back happens here
 * only, and each order is reported at most once; an order that was given up is not reported at all.
 */
import { isProven, prove } from '../core/delivery/prove.ts';
import type { Step, StepResult } from '../core/delivery/types.ts';
import type { Kind } from '../core/approach.ts';
import { withFailures } from '../reading/failed.ts';
import { findRequest } from '../reading/find.ts';
import { namedRoleOf } from '../reading/named.ts';
import type { Adapter, Sighting, ThreadReading } from '../reading/types.ts';
import { insert } from './insert.ts';
import { look } from './look.ts';
import { NO_ROOTS, type Roots } from './observe.ts';
import { outlineRequest } from './outline-step.ts';
import { pressDecline, stands } from './press.ts';
import { pressSend } from './send.ts';
import { takeOut } from './take-out.ts';
import { until, whenVisible } from './waiting.ts';
import { Watches } from './watches.ts';
import { windowWith } from './window-with.ts';
import type { ThreadEyes } from './watch-sent.ts';

export interface Order {
  deliveryId: string;
  step: Step;
  attempt: number;
  note: string | null;
  /** Nothing of it is done later than this, epoch ms. */
  until: number;
  who: { name: string; ids: string[]; profiles: string[]; opened: string | null; kind: Kind };
}

export interface Report {
  result: StepResult;
  /** What was sent, with `watch-sent` and `look`. */
  text: string | null;
}

export interface PageParts {
  adapter: Adapter;
  /** How this document came to what it shows; asked anew each time. */
  way: () => { firstUrl: string; movedByUser: number };
  /** Doorstep's own layer over the page, for the outline; null while there is none. */
  layer: () => ShadowRoot | HTMLElement | null;
  /**
   * Told while `watch-sent` goes on: the note has left the box (`gone`) or is back in it (`standing`). A chat that is closed
   * in between was perhaps sent.
   */
  meanwhile?: (order: Order, result: 'gone' | 'standing') => void;
  /** Is this click the user's own? Left out: as the browser says. */
  isOwn?: (event: Event) => boolean;
}

const FOUND_WITHIN = 3000;
const PROVEN_WITHIN = 3000;

const only = (result: StepResult): Report => ({ result, text: null });

export class Steps {
  #page: PageParts;
  #signal: AbortSignal;
  #turn: Promise<unknown> = Promise.resolve();
  #watches: Watches;
  #outlines = new Map<string, AbortController>();
  /** What the page was told before it was left is not done when the browser brings it back. */
  #leaving = new AbortController();

  /** @param signal ends everything, when the resident stops. */
  constructor(page: PageParts, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
    this.#watches = new Watches(signal);
    const left = (): void => {
      this.#leaving.abort();
      this.#leaving = new AbortController();
    };
    document.defaultView?.addEventListener('pagehide', left, { signal });
  }

  /** Carries out one order. Null: given up, there is nothing to report. Never throws. */
  async carryOut(order: Order): Promise<Report | null> {
    // A new order of the same delivery takes the place of what is only shown.
    this.#outlines.get(order.deliveryId)?.abort();
    if (order.step === 'outline') return this.#outline(order);
    const done = this.#turn.then(() => this.#reported(order));
    this.#turn = done;
    if (order.step !== 'watch-sent') return done;
    await done;
    // Watching may take minutes; other orders go on meanwhile.
    const watch = this.#watches.of(order.deliveryId, this.#eyes(order));
    const say = (state: 'standing' | 'judging'): void => this.#page.meanwhile?.(order, state === 'judging' ? 'gone' : 'standing');
    watch.now.turned = say;
    if (watch.now.state === 'judging') say('judging');
    return watch.result;
  }

  /** Gives up what is watched or outlined for a delivery; a press that is on its way is left to report. */
  cancel(deliveryId: string): void {
    this.#outlines.get(deliveryId)?.abort();
    this.#watches.drop(deliveryId);
  }

  async #reported(order: Order): Promise<Report | null> {
    const signal = AbortSignal.any([this.#signal, this.#leaving.signal]);
    const report = await this.#one(order, signal).catch(() => only('failed'));
    // Given up in the middle: what isn't seen to be done is for others to look up.
    return signal.aborted && report.result !== 'ok' ? null : report;
  }

  async #one(order: Order, signal: AbortSignal): Promise<Report> {
    const { step, note } = order;
    switch (step) {
      case 'place':
        return only(await this.#place(order, signal));
      case 'take-out':
        return only(await this.#takeOut(order, signal));
      case 'send':
        this.#watches.of(order.deliveryId, this.#eyes(order));
        return only(note === null ? 'failed' : await pressSend(this.#eyes(order), note, signal, isLate(order)));
      case 'look':
        return (await this.#watches.told(order.deliveryId)) ?? only(note === null ? 'failed' : await look(this.#eyes(order), note, signal));
      case 'find-request':
        return only(await this.#find(order, signal));
      case 'decline':
        return only(await pressDecline({ ...this.#hands(order), signal, isLate: isLate(order), way: this.#page.adapter.decline ?? {} }));
      default:
        return only('ok');
    }
  }

  #roots: Roots = () => this.#page.adapter.roots?.(document) ?? [];

  #eyes({ who }: Order): ThreadEyes {
    const { adapter, way } = this.#page;
    const isTheirs = (t: ThreadReading): boolean => isProven(prove(t, who, { ...way(), opened: who.opened }));
    const read = (): ThreadReading | null => {
      const url = new URL(location.href);
      const thread = adapter.readThread(document, url) ?? windowWith(adapter.windows?.(document, url) ?? [], isTheirs);
      return thread && withFailures(thread);
    };
    const isBoxless = (t: ThreadReading): boolean => t.composers === 0 && isTheirs({ ...t, composers: 1 });
    return { roots: this.#roots, read, isProven: isTheirs, isBoxless };
  }

  #hands({ who }: Order): {
    find: () => Sighting | null | 'several';
    isDecline: (c: Element, name: string) => boolean;
    roots: Roots;
  } {
    return {
      find: () => findRequest(this.#page.adapter, document, new URL(location.href), who),
      isDecline: this.#page.adapter.isDecline ?? ((control, name) => namedRoleOf(control, name) === 'decline'),
      roots: this.#roots,
    };
  }

  async #place(order: Order, signal: AbortSignal): Promise<StepResult> {
    const { note, deliveryId } = order;
    if (note === null || this.#page.adapter.mayWrite?.(note) === false) return 'failed';
    const late = isLate(order);
    if (!(await whenVisible(signal))) return 'hidden';
    const eyes = this.#eyes(order);
    const box = await provenBox(eyes, signal);
    if (late()) return 'hidden';
    if (!box) return 'not-proven';
    const isRight = (): boolean => boxNow(eyes) === box && !late();
    const before = eyes.read()?.prefill ?? '';
    const result = await insert({ box, text: note, before, isRight, signal });
    // From now on, so that nothing is missed before the watch is asked for.
    if (result === 'ok') this.#watches.start(deliveryId, eyes);
    return result;
  }

  async #takeOut(order: Order, signal: AbortSignal): Promise<StepResult> {
    const eyes = this.#eyes(order);
    const box = boxNow(eyes);
    if (!box || order.note === null || isLate(order)()) return 'failed';
    this.#watches.drop(order.deliveryId);
    return takeOut(box, order.note, signal, eyes.read()?.prefill);
  }

  async #find(order: Order, signal: AbortSignal): Promise<StepResult> {
    const { find } = this.#hands(order);
    if (!(await whenVisible(signal))) return 'hidden';
    if (!(await stands(find, signal, FOUND_WITHIN))) return 'gone';
    const request = find();
    if (request === null) return 'gone';
    if (request === 'several') return 'failed';
    request.block.scrollIntoView({ block: 'nearest' });
    return 'ok';
  }

  async #outline(order: Order): Promise<Report | null> {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.#signal]);
    this.#outlines.set(order.deliveryId, stop);
    const { adapter, layer, isOwn } = this.#page;
    const result = await outlineRequest({
      ...this.#hands(order),
      way: adapter.decline ?? {},
      layer: layer(),
      name: order.who.name,
      isOwn,
      signal,
    });
    return result === null ? null : only(result);
  }
}

/** Is the moment for this order over? */
const isLate =
  ({ until: end }: Order) =>
  (): boolean =>
    Date.now() > end;

/** The composer of the proven thread, as it is now. */
function boxNow({ read, isProven: proven }: ThreadEyes): HTMLElement | null {
  const t = read();
  return t && proven(t) ? t.composer : null;
}

async function provenBox(eyes: ThreadEyes, signal: AbortSignal): Promise<HTMLElement | null> {
  await until(() => boxNow(eyes) !== null, { ms: PROVEN_WITHIN, signal, roots: eyes.roots ?? NO_ROOTS });
  return boxNow(eyes);
}
