/** For tests: a delivery told as a story, each event at its second. Never part of the product. */
import { advance } from './machine.ts';
import type { Move } from './moves.ts';
import { startDelivery, type DeliveryStart } from './start.ts';
import type { Command, Delivery, DeliveryEvent, StepResult } from './types.ts';

export const T = 1_800_000_000_000;
export const NOTE = 'Thank you for looking me up, Ana. Work contacts find me on LinkedIn.';

export const start = (more: Partial<DeliveryStart> = {}): DeliveryStart => ({
  id: 'd1',
  nudgeKey: 'facebook/friend_request/id:1001',
  platform: 'facebook',
  kind: 'friend_request',
  sender: { name: 'Ana Ruiz', profile: 'https://www.facebook.com/ana.ruiz', id: '1001' },
  knownProfiles: [],
  knownIds: ['1001'],
  level: 3,
  declines: true,
  channel: 'thread',
  note: NOTE,
  replyId: 'r1',
  threadUrl: 'https://www.facebook.com/messages/t/1001',
  requestUrl: 'https://www.facebook.com/friends/requests/?profile_id=1001',
  requestTab: 1,
  noteTab: null,
  opened: true,
  now: T,
  ...more,
});

/** Tells a story: each event at its second, one after the other. */
export class Story {
  commands: Command[];
  d: Delivery;
  now = T;
  constructor(first: Move) {
    this.d = first.delivery;
    this.commands = first.commands;
  }
  at(seconds: number, event: DeliveryEvent): this {
    this.now = T + seconds * 1000;
    const move = advance(this.d, event, this.now);
    this.d = move.delivery;
    this.commands = move.commands;
    return this;
  }
  reports(seconds: number, result: StepResult, text?: string): this {
    const begun = this.d.begun;
    if (!begun) throw new Error(`nothing is begun in ${this.d.phase}`);
    const step = this.commands.flatMap((c) => (c.do === 'step' ? [c] : [])).at(-1) ?? begun;
    return this.at(seconds, {
      type: 'reported',
      step: step.step,
      attempt: step.attempt,
      result,
      ...(text === undefined ? {} : { text }),
    });
  }
  steps(): string[] {
    return this.commands.flatMap((c) => (c.do === 'step' ? [`${c.step}@${c.tab}`] : []));
  }
}

export const placed = (more: Partial<DeliveryStart> = {}): Story =>
  new Story(startDelivery(start(more))).at(1, { type: 'thread-ready', tab: 2, proof: 'same-id' }).reports(2, 'ok');
export const countingDown = (more: Partial<DeliveryStart> = {}): Story => placed(more).reports(60, 'ok', NOTE).reports(61, 'ok');
