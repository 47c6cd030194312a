import { describe, expect, test } from 'vitest';
import { COUNTDOWN } from './limits.ts';
import { startDelivery } from './start.ts';
import { T, NOTE, start, Story, placed } from './test-story.ts';

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

  test('R20 a box that goes away is a note that was left; where sending takes the box away too, the user is asked', () => {
    expect(placed().reports(60, 'not-proven').d).toMatchObject({ phase: 'paused', pause: 'reloaded' });
    const s = placed();
    const { step = 'place', attempt = 0 } = s.d.begun ?? {};
    s.at(60, { type: 'reported', step, attempt, result: 'not-proven', leaves: true });
    expect(s.d.phase).toBe('asking-sent');
    expect(s.at(65, { type: 'answer', yes: true }).d.phase).toBe('returning');
  });

  test('a chat that is closed right after Enter is not said to be unsent; opened again, the user is asked', () => {
    const s = placed().reports(60, 'gone').at(61, { type: 'tab-closed', tab: 2 });
    expect(s.d).toMatchObject({ phase: 'paused', pause: 'tab-closed', pausedFrom: 'watching', sentAt: null });
    expect(s.at(70, { type: 'go-on' }).d.phase).toBe('asking-sent');
    const back = placed().reports(60, 'gone').reports(62, 'standing').at(63, { type: 'tab-closed', tab: 2 });
    expect(back.d).toMatchObject({ pause: 'tab-closed', pausedFrom: 'placed' });
    const proven = placed().reports(60, 'gone').reports(62, 'ok', NOTE);
    expect(proven.d).toMatchObject({ phase: 'returning', sentText: NOTE });
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

  test('level 2 places, and outlines the site’s own Delete after the user has sent; the user’s own press ends it once it is seen to work', () => {
    const s = placed({ level: 2 }).reports(60, 'ok', NOTE).reports(61, 'ok');
    expect([s.d.phase, ...s.steps()]).toEqual(['outlining', 'outline@1']);
    const outline = s.d.begun?.attempt ?? 0;
    s.at(70, { type: 'by-hand', how: 'declined', tab: 1 });
    expect(s.d).toMatchObject({ phase: 'outlining', end: null });
    s.at(71, { type: 'reported', step: 'outline', attempt: outline, result: 'ok' });
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
    s.at(6, { type: 'thread-ready', tab: 2, proof: 'same-id' }).reports(7, 'ok').reports(8, 'ok').at(40, { type: 'tick' });
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
    const s = new Story(startDelivery(start({ kind: 'message', declines: false, noteTab: 7, requestTab: null, opened: false })));
    expect(s.steps()).toEqual(['place@7']);
    s.reports(1, 'ok').reports(20, 'ok', 'I’m packing orders, more tonight');
    expect(s.d).toMatchObject({ phase: 'done', end: 'note-only' });
  });
});
