/** For tests: what stands on the site and what the user does there. Never part of the product. */
import type { Command, Delivery, DeliveryEvent, Step, StepResult } from './types.ts';

export const NOTE = 'Thank you for looking me up, Ana. Work contacts find me on LinkedIn.';

/** The site in two tabs, the user at it, and what truly happened there. */
export class World {
  box = '';
  sent: string[] = [];
  request = true;
  presses = 0;
  noteTab: number | null = null;
  events: DeliveryEvent[] = [];
  /** The page knows what it saw, whatever becomes of the worker. */
  #watched = false;
  #outlined = 0;

  carryOut(c: Extract<Command, { do: 'step' }>): void {
    const report = (result: StepResult, text: string | null = null): void => {
      this.events.push({ type: 'reported', step: c.step, attempt: c.attempt, result, text });
    };
    const does: Record<Step, () => void> = {
      place: () => {
        if (this.box !== '') return report('occupied');
        this.box = NOTE;
        this.#watched = true;
        report('ok');
      },
      look: () => {
        if (this.box !== '') report(this.box === NOTE ? 'standing' : 'occupied');
        else if (this.sent.length > 0) report(this.#watched ? 'ok' : 'gone', this.sent.at(-1) ?? null);
        else report('failed');
      },
      'watch-sent': () => (this.sent.length > 0 ? report('ok', this.sent.at(-1) ?? null) : undefined),
      send: () => {
        if (this.box !== NOTE) return report('occupied');
        this.#send();
        report('ok');
      },
      'find-request': () => report(this.request ? 'ok' : 'gone'),
      decline: () => {
        this.presses += 1;
        if (!this.request) return report('gone');
        this.request = false;
        report('ok');
      },
      outline: () => {
        this.#outlined = c.attempt;
        if (!this.request) report('gone');
      },
      'take-out': () => report('ok'),
    };
    does[c.step]();
  }

  open(leg: 'note' | 'request'): void {
    if (leg === 'note') {
      this.noteTab = 2;
      this.events.push({ type: 'tab-opened', tab: 2, for: 'note' }, { type: 'thread-ready', tab: 2, proof: 'same-id', visible: true });
    } else this.events.push({ type: 'request-ready', tab: this.noteTab ?? 3, visible: true });
  }

  #send(): void {
    this.sent.push(this.box);
    this.box = '';
  }

  /** What the user does next, seeing the page and the strip. */
  user(d: Delivery): void {
    if (d.phase === 'paused') this.events.push({ type: d.pause === 'request-gone' ? 'drop' : 'go-on' });
    else if (d.phase === 'asking-sent') this.events.push({ type: 'answer', yes: this.sent.length > 0 });
    else if (d.phase === 'placed' && this.box !== '') {
      this.#send();
      this.events.push({ type: 'send-seen', text: NOTE });
    } else if (d.phase === 'outlining' && this.request) {
      this.request = false;
      this.events.push(
        { type: 'by-hand', how: 'declined', tab: 1 },
        { type: 'reported', step: 'outline', attempt: this.#outlined, result: 'ok' },
      );
    }
  }
}
