// R49: a site set to do less, by the user or by an office, while an answer is on its way.
import { describe, expect, test } from 'vitest';
import type { AssistLevel } from '../settings.ts';
import { startDelivery } from './start.ts';
import { NOTE, start, Story, placed, countingDown } from './test-story.ts';

const quiet = { note: null, channel: 'none' as const };
const lowered = (s: Story, seconds: number, level: AssistLevel): Story => s.at(seconds, { type: 'level-lowered', level });

describe('R49 a site that is set to do less in the middle', () => {
  test('a countdown stops, and with a new click goes as far as it may', () => {
    const s = lowered(new Story(startDelivery(start({ level: 4 }))), 2, 3);
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'level-lowered', level: 3 });
    expect(s.at(4, { type: 'go-on' }).d.phase, 'no countdown before the user’s own Enter').toBe('opening');
    s.at(5, { type: 'thread-ready', tab: 2, proof: 'same-id' }).reports(6, 'ok');
    expect(s.steps(), 'Send is the user’s').toEqual(['watch-sent@2']);
  });

  test('a decline without a word is outlined instead', () => {
    const s = lowered(new Story(startDelivery(start(quiet))), 2, 2)
      .at(4, { type: 'go-on' })
      .reports(5, 'ok');
    expect([s.d.phase, ...s.steps()]).toEqual(['outlining', 'outline@1']);
  });

  test('the last five seconds turn into an outline', () => {
    const s = lowered(countingDown(), 63, 1);
    expect([s.d.phase, ...s.steps()]).toEqual(['outlining', 'outline@1']);
    expect(s.at(70, { type: 'countdown-over' }).steps()).toEqual([]);
  });

  test('a note that is being opened is only shown at “Only shows the note”', () => {
    const s = lowered(new Story(startDelivery(start())), 1, 1);
    expect(s.d.phase).toBe('paused');
    expect(new Story({ delivery: s.d, commands: [] }).at(2, { type: 'thread-ready', tab: 2, proof: 'same-id' }).steps()).toEqual([]);
    s.at(3, { type: 'go-on' });
    expect(s.d).toMatchObject({ end: 'shown', note: NOTE });
    expect(s.commands.some((c) => c.do === 'open' || c.do === 'step')).toBe(false);
  });

  test('a note in the box stays the user’s to send, and the request is the user’s to delete', () => {
    const s = lowered(placed(), 20, 2);
    expect(s.d.phase).toBe('placed');
    s.reports(60, 'ok', NOTE).reports(61, 'ok');
    expect(s.steps()).toEqual(['outline@1']);
  });

  test('an empty box is not filled again', () => {
    const s = lowered(placed().at(30, { type: 'tab-closed', tab: 2 }), 35, 1).at(40, { type: 'go-on' });
    s.at(41, { type: 'thread-ready', tab: 3, proof: 'same-id' }).reports(42, 'failed');
    expect([s.d.end, ...s.steps()]).toEqual(['shown']);
  });

  test('Send is not pressed over a note that was just placed', () => {
    const s = new Story(startDelivery(start({ level: 4, opened: false })))
      .at(5, { type: 'countdown-over' })
      .at(6, { type: 'thread-ready', tab: 2, proof: 'same-id' });
    expect(s.steps()).toEqual(['place@2']);
    const step = s.d.begun;
    lowered(s, 7, 3).at(8, { type: 'reported', step: 'place', attempt: step?.attempt ?? 0, result: 'ok' });
    expect([s.d.phase, ...s.steps()]).toEqual(['placed', 'watch-sent@2']);
  });

  test('a level that is as high, or higher, changes nothing', () => {
    const s = countingDown();
    const before = s.d;
    expect(lowered(lowered(s, 62, 3), 63, 4).d).toBe(before);
  });
});
