import { describe, expect, it } from 'vitest';
import type { HistoryItem } from '../boundary/types.ts';
import { nextRung, stopsReplies } from './ladder.ts';

const now = Date.UTC(2026, 4, 20);
const no = (daysAgo: number, rung: number, read = true): HistoryItem => ({
  at: now - daysAgo * 86_400_000,
  platform: 'facebook',
  what: 'friend_request',
  outcome: 'declined_with_linkedin',
  rung,
  read,
});
const next = (...history: HistoryItem[]) => nextRung({ history, now });

describe('R52 how firm the next answer is', () => {
  it('begins gently', () => expect(next()).toMatchObject({ rung: 1, because: 'first', earlier: null }));

  it('goes up one step when the last answer was read', () => {
    expect(next(no(10, 1)).rung).toBe(2);
    expect(next(no(5, 2), no(20, 1)).rung).toBe(3);
    expect(next(no(1, 3), no(5, 2), no(20, 1)).rung).toBe(4);
  });

  it('has no words left after the last word (R50)', () => {
    expect(next(no(1, 4))).toMatchObject({ rung: 5, because: 'after-last-word' });
    expect(next(no(1, 4, false)).rung).toBe(5);
  });

  it('R17 stays gentle and goes another way when the first note was perhaps never seen', () => {
    expect(next(no(10, 1, false))).toMatchObject({ rung: 1, because: 'unseen-before', anotherWay: true });
    expect(next(no(10, 1, false)).earlier?.at).toBe(now - 10 * 86_400_000);
  });

  it('forgets a no after twelve months', () => {
    expect(next(no(366, 3))).toMatchObject({ rung: 1, because: 'long-ago', earlier: null });
    expect(next(no(364, 1)).rung).toBe(2);
  });

  it('cools one step in eight quiet weeks, never down to two gentle answers', () => {
    expect(next(no(57, 3))).toMatchObject({ rung: 3, because: 'cooled' });
    expect(next(no(120, 3)).rung).toBe(2);
    expect(next(no(300, 3)).rung).toBe(2);
    expect(nextRung({ history: [no(300, 3)], now, coolingWeeks: 0 }).rung).toBe(4);
  });

  it('counts friendly answers as no step, and an unseen one neither', () => {
    expect(next(no(1, 0), no(10, 1)).rung).toBe(2);
    expect(next(no(1, 3, false), no(10, 1)).rung).toBe(2);
  });

  it('leaves etiquette when there is a threat', () => {
    expect(nextRung({ history: [], now, threat: true })).toMatchObject({ rung: 5, because: 'threat' });
  });

  it('R45 ends replies from firm on', () => {
    expect([1, 2, 3, 4].map(stopsReplies)).toEqual([false, false, true, true]);
  });
});
