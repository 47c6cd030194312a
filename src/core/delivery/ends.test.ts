import { describe, expect, test } from 'vitest';
import { GOOD_FOR } from './limits.ts';
import { startDelivery } from './start.ts';
import { NOTE, start, Story, placed, countingDown } from './test-story.ts';

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

  test('a chat window that is not surely this person’s gets nothing: the whole chat is opened, once', () => {
    const message = { kind: 'message' as const, declines: false, noteTab: 1, requestTab: null, opened: false, inWindow: true };
    const s = new Story(startDelivery(start(message)));
    expect(s.steps()).toEqual(['place@1']);
    s.reports(1, 'not-proven');
    expect(s.d).toMatchObject({ phase: 'opening', noteTab: null, begun: null });
    expect(s.commands[0]).toMatchObject({ do: 'open', for: 'note', url: 'https://www.facebook.com/messages/t/1001' });
    s.at(2, { type: 'tab-opened', tab: 7, for: 'note' }).at(3, { type: 'thread-ready', tab: 7, proof: 'same-id' });
    expect(s.steps()).toEqual(['place@7']);
    expect(s.reports(4, 'not-proven').d).toMatchObject({ phase: 'ended', end: 'not-proven' });
  });

  test('a chat window with somebody’s words in its box is left alone, and no other chat is opened', () => {
    const s = new Story(startDelivery(start({ declines: false, noteTab: 1, opened: false, inWindow: true }))).reports(1, 'occupied');
    expect(s.d).toMatchObject({ phase: 'ended', end: 'occupied' });
    expect(s.commands.some((c) => c.do === 'open')).toBe(false);
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
    expect(new Story({ delivery: s.d, commands: [] }).at(61, { type: 'answer', yes: false }).d).toMatchObject({ end: 'kept' });
    expect(s.at(61, { type: 'answer', yes: true }).steps()).toEqual(['find-request@1']);
  });

  test('the box went empty and no message is seen: “Was it sent?”', () => {
    const s = placed().reports(60, 'failed');
    expect(s.d.phase).toBe('asking-sent');
    expect(new Story({ delivery: s.d, commands: [] }).at(61, { type: 'answer', yes: false }).d).toMatchObject({
      phase: 'paused',
      pause: 'send-unseen',
    });
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
    const s = new Story(startDelivery(start())).at(1, { type: 'thread-ready', tab: 2, proof: 'same-id' }).reports(2, result);
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

  test('Delete that works late is told as done; a strip that was put away says no more', () => {
    const unseen = (): Story => countingDown().at(66, { type: 'countdown-over' }).reports(71, 'failed');
    const late = unseen();
    expect(late.at(80, { type: 'reported', step: 'outline', attempt: late.d.attempt - 1, result: 'ok' }).d.end).toBe('decline-unseen');
    expect(late.at(81, { type: 'went-late' }).d).toMatchObject({ phase: 'done', end: 'declined', declinedAt: late.now });
    expect(late.at(82, { type: 'went-late' }).commands).toEqual([]);
    const closed = unseen();
    closed.d = { ...closed.d, dismissed: true };
    expect(closed.at(81, { type: 'went-late' }).d.end).toBe('decline-unseen');
  });

  test('a hidden tab is never pressed in: it waits, and goes on when it is shown', () => {
    const s = countingDown().at(66, { type: 'countdown-over' }).reports(67, 'hidden');
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'hidden' });
    s.at(80, { type: 'request-ready', tab: 1, visible: true });
    expect(s.steps()).toEqual(['find-request@1']);
    const late = countingDown().at(66, { type: 'countdown-over' }).reports(67, 'hidden');
    expect(late.at(GOOD_FOR / 1000 + 1, { type: 'request-ready', tab: 1, visible: true }).d.phase).toBe('paused');
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
    const s = new Story(startDelivery(start())).at(1, { type: 'thread-ready', tab: 2, proof: 'same-id' }).at(3, { type: 'worker-started' });
    expect(s.steps()).toEqual(['look@2']);
    expect(s.reports(4, 'failed').d).toMatchObject({ phase: 'paused', pause: 'timeout' });
  });

  test('a decline that was begun is looked up: still there is said, gone is “could not tell”', () => {
    const begun = (): Story => countingDown().at(66, { type: 'countdown-over' }).at(68, { type: 'worker-started' });
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
