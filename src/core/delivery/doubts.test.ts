// R29, R34: what is not known is not said, nothing hangs without a word, and what was sent is not forgotten.
import { describe, expect, test } from 'vitest';
import { startDelivery } from './start.ts';
import { NOTE, start, Story, T, placed, countingDown } from './test-story.ts';

const minute = 60;
const wakes = (s: Story): number[] => s.commands.flatMap((c) => (c.do === 'wake' ? [(c.at - T) / 1000] : []));
const quiet = { note: null, channel: 'none' as const };

describe('nothing waits for ever', () => {
  test('a tab that never reports is given up, even where its number was told a moment later', () => {
    const s = new Story(startDelivery(start({ opened: false })));
    expect(wakes(s)).toEqual([60]);
    s.at(1, { type: 'tab-opened', tab: 2, for: 'note' }).at(60, { type: 'tick' });
    expect(s.d.phase).toBe('opening');
    expect(wakes(s), 'it looks again').toEqual([61]);
    expect(s.at(61, { type: 'tick' }).d).toMatchObject({ phase: 'paused', pause: 'timeout' });
  });

  test('a note that left the box and came back into it still ends with its ten minutes', () => {
    const s = placed().reports(30, 'gone').reports(32, 'standing');
    expect(s.d.phase).toBe('placed');
    expect(wakes(s)).toEqual([10 * minute]);
    s.at(50, { type: 'tick' });
    expect([s.d.phase, ...wakes(s)], 'an earlier alarm asks for the later one').toEqual(['placed', 10 * minute]);
    expect(s.at(600, { type: 'tick' }).d).toMatchObject({ phase: 'paused', pause: 'expired' });
  });

  test('“No” to “Was it sent?” leaves the note, its chat and the request to the user', () => {
    const s = placed().reports(60, 'failed').at(61, { type: 'answer', yes: false });
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'send-unseen', note: NOTE });
    const again = new Story({ delivery: s.d, commands: [] }).at(70, { type: 'go-on' });
    expect(again.steps()).toEqual(['look@2']);
    expect(s.at(70, { type: 'drop' }).d.end).toBe('dropped');
  });

  test('the request’s tab that was loaded anew in the middle is asked again', () => {
    const s = placed().reports(60, 'ok', NOTE);
    expect(s.steps()).toEqual(['find-request@1']);
    s.at(61, { type: 'request-ready', tab: 1, visible: true });
    expect(s.steps(), 'a report of the same document changes nothing').toEqual([]);
    s.at(63, { type: 'request-ready', tab: 1, visible: true, fresh: true });
    expect(s.steps()).toEqual(['find-request@1']);
    expect(s.reports(64, 'ok').d.phase).toBe('decline-countdown');
  });

  test('a site that loads its page anew for a decline is looked at then, and never pressed again', () => {
    const begun = (): Story => countingDown().at(66, { type: 'countdown-over' });
    const s = begun().at(68, { type: 'request-ready', tab: 1, visible: true, fresh: true });
    expect(s.steps()).toEqual(['find-request@1']);
    expect(s.reports(69, 'gone').d.end).toBe('could-not-tell');
    expect(begun().at(68, { type: 'request-ready', tab: 1, visible: true }).steps()).toEqual([]);
  });
});

describe('nothing is said that isn’t known', () => {
  test('a decline whose page went elsewhere right after the press', () => {
    const s = countingDown().at(66, { type: 'countdown-over' }).reports(68, 'standing');
    expect(s.d).toMatchObject({ phase: 'ended', end: 'could-not-tell', declinedAt: null });
    expect(s.steps()).toEqual([]);
  });

  describe('where the user presses the outlined button', () => {
    const outlined = (): Story => placed({ level: 2 }).reports(60, 'ok', NOTE).reports(61, 'ok');
    const pressed = (): Story => outlined().at(70, { type: 'by-hand', how: 'declined', tab: 1 });
    const last = (s: Story, result: 'ok' | 'gone' | 'failed'): Story =>
      s.at(75, { type: 'reported', step: 'outline', attempt: s.d.begun?.attempt ?? 0, result });

    test('nothing is declined before it is seen to work', () => {
      expect(pressed().d).toMatchObject({ phase: 'outlining', end: null, declinedAt: null });
      expect(last(pressed(), 'ok').d.end).toBe('declined');
      const failed = last(pressed(), 'failed');
      expect(failed.d.end).toBe('decline-unseen');
      expect(failed.steps(), 'and it is outlined as is said').toEqual(['outline@1']);
    });

    test('a page that was loaded anew by it, or a worker that came back, finds it gone', () => {
      const anew = pressed().at(72, { type: 'request-ready', tab: 1, visible: true, fresh: true });
      expect(anew.steps()).toEqual(['outline@1']);
      expect(last(anew, 'gone').d.end).toBe('declined');
      expect(last(pressed().at(72, { type: 'worker-started' }), 'gone').d.end).toBe('declined');
    });

    test('what is gone without a press was not declined', () => {
      expect(last(outlined(), 'gone').d).toMatchObject({ phase: 'returning', end: null });
    });

    test('pressed in another tab, it goes without a word', () => {
      expect(outlined().at(70, { type: 'by-hand', how: 'declined', tab: 9 }).d.end).toBe('by-hand');
    });
  });

  test('a request that is nowhere, declined without a word: the user is asked to have a look', () => {
    const s = new Story(startDelivery(start(quiet)))
      .at(5, { type: 'countdown-over' })
      .reports(6, 'gone')
      .at(8, { type: 'request-ready', tab: 1, visible: true })
      .reports(9, 'gone');
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'request-gone' });
    expect(s.at(10, { type: 'drop' }).d.end).toBe('could-not-tell');
  });

  test('an empty box at “Take the note out” may have been sent at that moment, in a chat too', () => {
    const chat = { kind: 'message' as const, declines: false };
    const s = placed(chat).at(20, { type: 'take-out' }).reports(21, 'gone');
    expect(s.d.phase).toBe('asking-sent');
    expect(s.at(25, { type: 'answer', yes: true }).d.end).toBe('note-only');
  });

  test('a note that was taken out is out, whichever of two workers had asked for it', () => {
    const s = placed().at(20, { type: 'take-out' });
    const { attempt } = s.d;
    s.at(21, { type: 'worker-started' }).at(22, { type: 'reported', step: 'take-out', attempt, result: 'ok' });
    expect(s.d.end).toBe('taken-out');
  });

  test('an answer by hand in a chat that is being opened again may be the note itself', () => {
    const s = placed({ kind: 'message', declines: false }).at(20, { type: 'tab-closed', tab: 2 }).at(30, { type: 'go-on' });
    expect(s.d).toMatchObject({ phase: 'opening', placedEver: true });
    expect(s.at(31, { type: 'by-hand', how: 'replied' }).d.end).toBeNull();
  });

  test('a message that was seen after the ten minutes is remembered as sent when it is left at that', () => {
    const s = placed().at(601, { type: 'send-seen', text: NOTE }).at(700, { type: 'drop' });
    expect(s.d).toMatchObject({ end: 'kept', sentText: NOTE, sentAt: T + 601_000 });
  });
});

describe('a clock that is set', () => {
  test('back in a countdown: nothing is pressed hours later', () => {
    const s = countingDown();
    expect(new Story({ delivery: s.d, commands: [] }).at(64, { type: 'countdown-over' }).d.phase).toBe('decline-countdown');
    expect(s.at(-3600, { type: 'countdown-over' }).d).toMatchObject({ phase: 'paused', pause: 'timeout' });
  });

  test('back while a note stands in the box: the click is not good for longer', () => {
    expect(placed().at(-3600, { type: 'tick' }).d).toMatchObject({ phase: 'paused', pause: 'expired' });
    expect(placed().at(-3600, { type: 'send-seen', text: NOTE }).d).toMatchObject({ phase: 'paused', sentAt: null });
  });

  test('back while a decline is on its way: it is looked up after a click', () => {
    const s = countingDown().at(66, { type: 'countdown-over' }).at(-3600, { type: 'tick' });
    expect(s.d).toMatchObject({ phase: 'paused', begun: { step: 'decline' } });
    expect(s.at(-3590, { type: 'go-on' }).steps()).toEqual(['find-request@1']);
  });

  test('forward: the countdown is not carried out', () => {
    expect(countingDown().at(7200, { type: 'countdown-over' }).d.phase).toBe('paused');
  });
});

describe('“Pause” pressed in the middle', () => {
  test('what only waits for its tab to be seen doesn’t go on by itself after it', () => {
    const s = countingDown().at(66, { type: 'countdown-over' }).reports(67, 'hidden').at(70, { type: 'switched-off', tab: null });
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'switched-off', pausedFrom: 'returning' });
    expect(s.at(80, { type: 'request-ready', tab: 1, visible: true }).steps()).toEqual([]);
    expect(s.at(90, { type: 'go-on' }).steps()).toEqual(['find-request@1']);
  });

  test('a press that is on its way is not said to be undone, and its report still counts', () => {
    const s = countingDown().at(66, { type: 'countdown-over' });
    const step = s.d.begun;
    s.at(67, { type: 'switched-off', tab: null });
    expect(s.d).toMatchObject({ phase: 'paused', begun: { step: 'decline' } });
    s.at(68, { type: 'reported', step: 'decline', attempt: step?.attempt ?? 0, result: 'ok' });
    expect(s.d.end).toBe('declined');
  });

  test('a question stays a question', () => {
    const s = placed().reports(60, 'failed');
    expect(s.at(61, { type: 'switched-off', tab: null }).d.phase).toBe('asking-sent');
  });
});
