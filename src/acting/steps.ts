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
import { outline } from './outline.ts';
import { NO_ROOTS, type Roots } from './observe.ts';
import { isSeen } from './pressable.ts';
import { pressDecline, seenGone, stands, stillTheirs } from './press.ts';
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
}

const FOUND_WITHIN = 3000;
const PROVEN_WITHIN = 3000;
/** The user's own press of an outlined button is awaited as long as a click is good. */
const OUTLINED = 600_000;

const only = (result: StepResult): Report => ({ result, text: null });

export class Steps {
  #page: PageParts;
  #signal: AbortSignal;
  #turn: Promise<unknown> = Promise.resolve();
  #watches: Watches;
  #outlines = new Map<string, AbortController>();

  /** @param signal ends everything, when the resident stops. */
  constructor(page: PageParts, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
    this.#watches = new Watches(signal);
  }

  /** Carries out one order. Null: given up, there is nothing to report. Never throws. */
  async carryOut(order: Order): Promise<Report | null> {
    // A new order of the same delivery takes the place of what is only shown.
    this.#outlines.get(order.deliveryId)?.abort();
    if (order.step === 'outline') return this.#outline(order);
    const done = this.#turn.then(() => this.#one(order)).catch(() => only('failed'));
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

  async #one(order: Order): Promise<Report> {
    const { step, note } = order;
    switch (step) {
      case 'place':
        return only(await this.#place(order));
      case 'take-out':
        return only(await this.#takeOut(order));
      case 'send':
        this.#watches.of(order.deliveryId, this.#eyes(order));
        return only(note === null ? 'failed' : await pressSend(this.#eyes(order), note, this.#signal));
      case 'look':
        return (
          (await this.#watches.told(order.deliveryId)) ?? only(note === null ? 'failed' : await look(this.#eyes(order), note, this.#signal))
        );
      case 'find-request':
        return only(await this.#find(order));
      case 'decline':
        return only(await pressDecline({ ...this.#hands(order), way: this.#page.adapter.decline ?? {} }));
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
    signal: AbortSignal;
    roots: Roots;
  } {
    return {
      find: () => findRequest(this.#page.adapter, document, new URL(location.href), who),
      isDecline: this.#page.adapter.isDecline ?? ((control, name) => namedRoleOf(control, name) === 'decline'),
      roots: this.#roots,
      signal: this.#signal,
    };
  }

  async #place(order: Order): Promise<StepResult> {
    const { note, deliveryId } = order;
    if (note === null || this.#page.adapter.mayWrite?.(note) === false) return 'failed';
    if (!(await whenVisible(this.#signal))) return 'hidden';
    const eyes = this.#eyes(order);
    const box = await provenBox(eyes, this.#signal);
    if (!box) return 'not-proven';
    const isRight = (): boolean => boxNow(eyes) === box;
    const before = eyes.read()?.prefill ?? '';
    const result = await insert({ box, text: note, before, isRight, signal: this.#signal });
    // From now on, so that nothing is missed before the watch is asked for.
    if (result === 'ok') this.#watches.start(deliveryId, eyes);
    return result;
  }

  async #takeOut(order: Order): Promise<StepResult> {
    const eyes = this.#eyes(order);
    const box = boxNow(eyes);
    if (!box || order.note === null) return 'failed';
    this.#watches.drop(order.deliveryId);
    return takeOut(box, order.note, this.#signal, eyes.read()?.prefill);
  }

  async #find(order: Order): Promise<StepResult> {
    const { find, signal } = this.#hands(order);
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
    const hands = { ...this.#hands(order), signal };
    const request = (): Sighting | null => {
      const found = hands.find();
      return found === 'several' ? null : found;
    };
    const { menu } = this.#page.adapter.decline ?? {};
    // In a closed menu it is the menu that is shown.
    const found = (): Element | null => {
      const now = request();
      if (!now?.decline || menu === undefined || isSeen(now.decline)) return now?.decline ?? null;
      return now.block.querySelector(menu);
    };
    await until(() => found() !== null, { ms: FOUND_WITHIN, signal });
    const standing = request();
    if (signal.aborted) return null;
    if (!standing?.decline) return only('gone');
    const layer = this.#page.layer();
    const frame = layer ? outline(layer, found, signal) : null;
    const gone = await seenGone(hands, { control: standing.decline, isTheirs: stillTheirs(standing) }, order.who.name, OUTLINED);
    frame?.remove();
    if (signal.aborted) return null;
    return only(gone ? 'ok' : 'failed');
  }
}

/** The composer of the proven thread, as it is now. */
function boxNow({ read, isProven: proven }: ThreadEyes): HTMLElement | null {
  const t = read();
  return t && proven(t) ? t.composer : null;
}

async function provenBox(eyes: ThreadEyes, signal: AbortSignal): Promise<HTMLElement | null> {
  await until(() => boxNow(eyes) !== null, { ms: PROVEN_WITHIN, signal, roots: eyes.roots ?? NO_ROOTS });
  return boxNow(eyes);
}
