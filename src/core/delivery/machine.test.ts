import { describe, expect, test } from 'vitest';
import { advance } from './machine.ts';
import { COUNTDOWN, GOOD_FOR } from './limits.ts';
import type { Move } from './moves.ts';
import { startDelivery, type DeliveryStart } from './start.ts';
import type { Command, Delivery, DeliveryEvent, StepResult } from './types.ts';

const T = 1_800_000_000_000;
const NOTE = 'Thank you for looking me up, Ana. Work contacts find me on LinkedIn.';

const start = (more: Partial<DeliveryStart> = {}): DeliveryStart => ({
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
class Story {
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

const placed = (more: Partial<DeliveryStart> = {}): Story =>
  new Story(startDelivery(start(more)))
    .at(1, { type: 'thread-ready', tab: 2, proof: 'same-id' })
    .reports(2, 'ok');
const countingDown = (more: Partial<DeliveryStart> = {}): Story =>
  placed(more).reports(60, 'ok', NOTE).reports(61, 'ok');

describe('the main job at the default level', () => {
  test('R34: the note is placed, the user sends it, and after five seconds the request is declined in its own tab', () => {
    const s = new Story(startDelivery(start()));
    expect(s.d.phase).toBe('opening');
    expect(s.steps()).toEqual([]);
    s.at(1, { type: 'thread-ready', tab: 2, proof: 'same-id' });
    expect([s.d.phase, ...s.steps()]).toEqual(['placing', 'place@2']);
    s.reports(2, 'ok');
    expect([s.d.phase, ...s.steps()]).toEqual(['placed', 'watch-sent@2']);
    s.reports(60, 'ok', NOTE);
    expect([s.d.phase, ...s.steps()]).toEqual(['returning', 'find-request@1']);
    expect(s.commands).toContainEqual({ do: 'focus', tab: 1 });
    s.reports(61, 'ok');
    expect(s.d.phase).toBe('decline-countdown');
    expect(s.commands).toContainEqual({ do: 'wake', at: T + 61_000 + COUNTDOWN });
    s.at(66, { type: 'countdown-over' });
    expect([s.d.phase, ...s.steps()]).toEqual(['declining', 'decline@1']);
    s.reports(67, 'ok');
    expect(s.d).toMatchObject({
      phase: 'done',
      end: 'declined',
      sentText: NOTE,
      declinedAt: T + 67_000,
      note: NOTE,
    });
    expect(s.commands).toEqual([{ do: 'log' }, { do: 'release' }]);
  });

  test('a click in the popup opens the thread itself', () => {
    const s = new Story(startDelivery(start({ opened: false })));
    expect(s.commands[0]).toEqual({ do: 'open', url: start().threadUrl, for: 'note' });
  });

  test('the request’s tab is gone: the request’s own page is opened and asked', () => {
    const s = placed().at(10, { type: 'tab-closed', tab: 1 });
    expect(s.d.phase).toBe('placed');
    s.reports(60, 'ok', NOTE);
    expect(s.commands[0]).toMatchObject({ do: 'open', for: 'request' });
    s.at(61, { type: 'tab-opened', tab: 2, for: 'request' }).at(62, {
      type: 'request-ready',
      tab: 2,
      visible: true,
    });
    expect(s.steps()).toEqual(['find-request@2']);
    expect(s.reports(63, 'ok').d.phase).toBe('decline-countdown');
  });

  test('the request’s tab has moved on: the request’s own page is opened, once', () => {
    const s = placed().reports(60, 'ok', NOTE).reports(61, 'gone');
    expect(s.commands[0]).toMatchObject({ do: 'open', for: 'request' });
    s.at(62, { type: 'request-ready', tab: 2, visible: true }).reports(63, 'gone');
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'request-gone' });
  });
});

describe('the other levels', () => {
  test('level 1 shows the note and touches nothing', () => {
    const s = new Story(startDelivery(start({ level: 1, opened: false })));
    expect(s.d).toMatchObject({ phase: 'done', end: 'shown', note: NOTE });
    expect(s.commands.map((c) => c.do)).toEqual(['log', 'release']);
  });

  test('level 2 places, and outlines the site’s own Delete after the user has sent; the user’s own press ends it', () => {
    const s = placed({ level: 2 }).reports(60, 'ok', NOTE).reports(61, 'ok');
    expect([s.d.phase, ...s.steps()]).toEqual(['outlining', 'outline@1']);
    s.at(70, { type: 'by-hand', how: 'declined' });
    expect(s.d).toMatchObject({ phase: 'done', end: 'declined' });
  });

  test('level 4 counts down before anything opens, and never again', () => {
    const s = new Story(startDelivery(start({ level: 4, opened: false })));
    expect(s.commands).toEqual([{ do: 'wake', at: T + COUNTDOWN }]);
    s.at(5, { type: 'countdown-over' });
    expect(s.commands[0]).toMatchObject({ do: 'open', for: 'note' });
    s.at(6, { type: 'thread-ready', tab: 2, proof: 'same-opening' }).reports(7, 'ok');
    expect([s.d.phase, ...s.steps()]).toEqual(['sending', 'send@2']);
    s.reports(8, 'ok').reports(11, 'ok', NOTE).reports(12, 'ok');
    expect([s.d.phase, ...s.steps()]).toEqual(['declining', 'decline@1']);
  });

  test('level 4 without a Send control leaves Enter to the user', () => {
    const s = new Story(startDelivery(start({ level: 4, opened: false }))).at(5, { type: 'countdown-over' });
    s.at(6, { type: 'thread-ready', tab: 2, proof: 'same-id' }).reports(7, 'ok').reports(8, 'failed');
    expect([s.d.phase, ...s.steps()]).toEqual(['placed', 'watch-sent@2']);
  });

  test('level 4: what was pressed and isn’t seen is asked about, never pressed again', () => {
    const s = new Story(startDelivery(start({ level: 4, opened: false }))).at(5, { type: 'countdown-over' });
    s.at(6, { type: 'thread-ready', tab: 2, proof: 'same-id' })
      .reports(7, 'ok')
      .reports(8, 'ok')
      .at(40, { type: 'tick' });
    expect(s.d.phase).toBe('asking-sent');
  });
});

describe('without a word, by e-mail, by copy, in an open chat', () => {
  test('R49: five seconds, then the decline, and nothing else', () => {
    const s = new Story(startDelivery(start({ note: null, channel: 'none' })));
    expect(s.d.phase).toBe('countdown');
    s.at(5, { type: 'countdown-over' });
    expect(s.steps()).toEqual(['decline@1']);
    expect(s.reports(6, 'ok').d).toMatchObject({ phase: 'done', end: 'declined-silently' });
  });

  test('below level 3 the site’s own button is outlined', () => {
    const s = new Story(startDelivery(start({ note: null, channel: 'none', level: 2 }))).reports(1, 'ok');
    expect(s.steps()).toEqual(['outline@1']);
  });

  test('after an e-mail the request waits for “Sent it?”', () => {
    const s = new Story(startDelivery(start({ channel: 'email' })));
    expect(s.d.phase).toBe('asking-email');
    expect(s.at(10, { type: 'answer', yes: false }).d.phase).toBe('asking-email');
    s.at(3000, { type: 'answer', yes: true }).reports(3001, 'ok');
    expect(s.d.phase).toBe('decline-countdown');
    expect(s.at(3006, { type: 'countdown-over' }).d.phase).toBe('declining');
  });

  test('a copied note declines nothing unless that was asked for', () => {
    expect(startDelivery(start({ channel: 'copy' })).delivery).toMatchObject({
      phase: 'done',
      end: 'copied',
    });
    expect(startDelivery(start({ channel: 'copy', askAfterCopy: true })).delivery.phase).toBe('asking-email');
  });

  test('R43: a message is answered in its own chat and has nothing to decline', () => {
    const s = new Story(
      startDelivery(start({ kind: 'message', declines: false, noteTab: 7, requestTab: null, opened: false })),
    );
    expect(s.steps()).toEqual(['place@7']);
    s.reports(1, 'ok').reports(20, 'ok', 'I’m packing orders, more tonight');
    expect(s.d).toMatchObject({ phase: 'done', end: 'note-only' });
  });
});

describe('other ends', () => {
  test('a tab closed in a countdown means that nothing happens', () => {
    const s = new Story(startDelivery(start({ note: null, channel: 'none' }))).at(2, {
      type: 'tab-closed',
      tab: 1,
    });
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'tab-closed' });
    expect(s.at(5, { type: 'countdown-over' }).steps()).toEqual([]);
    const t = countingDown().at(63, { type: 'tab-closed', tab: 1 }).at(66, { type: 'countdown-over' });
    expect([t.d.phase, ...t.steps()]).toEqual(['paused']);
  });

  test('closed before Enter: “Open the chat again” looks first and places once more only into an empty box', () => {
    const s = placed().at(30, { type: 'tab-closed', tab: 2 }).at(40, { type: 'go-on' });
    expect(s.commands[0]).toMatchObject({ do: 'open', for: 'note' });
    s.at(41, { type: 'thread-ready', tab: 3, proof: 'same-id' });
    expect(s.steps()).toEqual(['look@3']);
    const kept = new Story({ delivery: s.d, commands: s.commands }).reports(42, 'standing');
    expect([kept.d.phase, ...kept.steps()]).toEqual(['placed', 'watch-sent@3']);
    s.reports(42, 'failed');
    expect([s.d.phase, ...s.steps()]).toEqual(['placing', 'place@3']);
  });

  test('something else was sent: the request is left alone until the user says', () => {
    const s = placed().reports(60, 'ok', 'See you tomorrow at the fair!');
    expect(s.d.phase).toBe('asking-other');
    expect(new Story({ delivery: s.d, commands: [] }).at(61, { type: 'answer', yes: false }).d).toMatchObject(
      { end: 'kept' },
    );
    expect(s.at(61, { type: 'answer', yes: true }).steps()).toEqual(['find-request@1']);
  });

  test('the box went empty and no message is seen: “Was it sent?”', () => {
    const s = placed().reports(60, 'failed');
    expect(s.d.phase).toBe('asking-sent');
    expect(new Story({ delivery: s.d, commands: [] }).at(61, { type: 'answer', yes: false }).d).toMatchObject(
      { phase: 'paused', pause: 'send-unseen' },
    );
    expect(s.at(61, { type: 'answer', yes: true }).d.phase).toBe('returning');
  });

  test('a message sent after ten minutes doesn’t count', () => {
    const s = placed().at(601, { type: 'send-seen', text: NOTE });
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'expired', sentAt: null });
    expect(s.at(700, { type: 'go-on' }).d.phase).toBe('asking-sent');
  });

  test.each([
    ['occupied', 'occupied'],
    ['not-proven', 'not-proven'],
    ['failed', 'place-failed'],
  ] as const)('place reported %s: it ends as %s, the request stays, the note is kept', (result, end) => {
    const s = new Story(startDelivery(start()))
      .at(1, { type: 'thread-ready', tab: 2, proof: 'same-id' })
      .reports(2, result);
    expect(s.d).toMatchObject({ phase: 'ended', end, note: NOTE, declinedAt: null });
  });

  test('a thread that isn’t proven gets no text', () => {
    const s = new Story(startDelivery(start())).at(1, { type: 'thread-ready', tab: 2, proof: 'not-ready' });
    expect(s.d.phase).toBe('opening');
    s.at(2, { type: 'thread-ready', tab: 2, proof: 'not-proven' });
    expect(s.d).toMatchObject({ phase: 'ended', end: 'not-proven' });
    expect(s.steps()).toEqual([]);
  });

  test('Delete not seen to work: said so, and outlined', () => {
    const s = countingDown().at(66, { type: 'countdown-over' }).reports(71, 'failed');
    expect(s.d).toMatchObject({ phase: 'ended', end: 'decline-unseen' });
    expect(s.steps()).toEqual(['outline@1']);
  });

  test('a hidden tab is never pressed in: it waits, and goes on when it is shown', () => {
    const s = countingDown().at(66, { type: 'countdown-over' }).reports(67, 'hidden');
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'hidden' });
    s.at(80, { type: 'request-ready', tab: 1, visible: true });
    expect(s.steps()).toEqual(['find-request@1']);
    const late = countingDown().at(66, { type: 'countdown-over' }).reports(67, 'hidden');
    expect(late.at(GOOD_FOR / 1000 + 1, { type: 'request-ready', tab: 1, visible: true }).d.phase).toBe(
      'paused',
    );
  });

  test('Undo, Keep the request, Stop, Take the note out', () => {
    expect(new Story(startDelivery(start({ level: 4 }))).at(2, { type: 'undo' }).d.end).toBe('undone');
    expect(countingDown().at(63, { type: 'undo' }).d).toMatchObject({ end: 'kept', sentText: NOTE });
    expect(new Story(startDelivery(start())).at(1, { type: 'undo' }).d.end).toBe('stopped');
    const out = placed().at(20, { type: 'take-out' });
    expect(out.steps()).toEqual(['take-out@2']);
    expect(out.reports(21, 'ok').d.end).toBe('taken-out');
  });

  test('answered by hand: it ends without a word', () => {
    expect(countingDown().at(62, { type: 'by-hand', how: 'accepted' }).d).toMatchObject({
      phase: 'ended',
      end: 'by-hand',
    });
    expect(placed().at(20, { type: 'by-hand', how: 'replied' }).d.phase).toBe('placed');
  });

  test.each([
    ['tick', 'expired', 601],
    ['restarted', 'restarted', 20],
    ['permission-lost', 'permission-lost', 20],
  ] as const)('%s waits for a new click', (type, why, seconds) => {
    expect(placed().at(seconds, { type }).d).toMatchObject({ phase: 'paused', pause: why, note: NOTE });
  });

  test('a reload by the user waits for a new click, and the note is looked for then', () => {
    const s = placed().at(20, { type: 'tab-reloaded', tab: 2 });
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'reloaded' });
    expect(s.at(30, { type: 'go-on' }).steps()).toEqual(['look@2']);
  });

  test('a laptop that slept through a countdown presses nothing when it wakes', () => {
    expect(countingDown().at(200, { type: 'countdown-over' }).d).toMatchObject({
      phase: 'paused',
      pause: 'timeout',
    });
  });
});

describe('a worker that was killed', () => {
  test('a place that was begun is looked up, never repeated', () => {
    const s = new Story(startDelivery(start()))
      .at(1, { type: 'thread-ready', tab: 2, proof: 'same-id' })
      .at(3, { type: 'worker-started' });
    expect(s.steps()).toEqual(['look@2']);
    expect(s.reports(4, 'failed').d).toMatchObject({ phase: 'paused', pause: 'timeout' });
  });

  test('a decline that was begun is looked up: still there is said, gone is “could not tell”', () => {
    const begun = (): Story =>
      countingDown().at(66, { type: 'countdown-over' }).at(68, { type: 'worker-started' });
    expect(begun().steps()).toEqual(['find-request@1']);
    expect(begun().reports(69, 'ok').d.end).toBe('decline-unseen');
    expect(begun().reports(69, 'gone').d.end).toBe('could-not-tell');
  });

  test('the page’s own late report still tells the truth', () => {
    const s = countingDown().at(66, { type: 'countdown-over' });
    const attempt = s.d.attempt;
    s.at(68, { type: 'worker-started' }).at(69, { type: 'reported', step: 'decline', attempt, result: 'ok' });
    expect(s.d.end).toBe('declined');
  });

  test('what is over is only logged and released again', () => {
    const s = countingDown().at(66, { type: 'countdown-over' }).reports(67, 'ok');
    const before = s.d;
    s.at(70, { type: 'worker-started' });
    expect(s.d).toBe(before);
    expect(s.commands).toEqual([{ do: 'log' }, { do: 'release' }]);
  });
});
