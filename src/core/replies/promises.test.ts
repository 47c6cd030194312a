import { describe, expect, it } from 'vitest';
import { dueFor, usualWhen, whenOptions } from './promises.ts';

const at = (s: string) => Temporal.ZonedDateTime.from(`${s}[Europe/Berlin]`);
const due = (code: Parameters<typeof dueFor>[0], s: string) => dueFor(code, at(s))?.toPlainDateTime().toString() ?? null;

describe('R44 when she hears from me', () => {
  it('tonight is this evening, later on late tonight, and at night no more', () => {
    expect(due('tonight', '2026-05-20T14:10')).toBe('2026-05-20T19:00:00');
    expect(due('tonight', '2026-05-20T19:30')).toBe('2026-05-20T22:00:00');
    expect(due('tonight', '2026-05-20T23:10')).toBeNull();
  });

  it('this week ends on Friday, and is not offered when Friday is tomorrow or past', () => {
    expect(due('this-week', '2026-05-18T09:00')).toBe('2026-05-22T17:00:00');
    expect(due('this-week', '2026-05-21T09:00')).toBeNull();
    expect(due('this-week', '2026-05-23T09:00')).toBeNull();
    expect(due('next-week', '2026-05-23T09:00')).toBe('2026-05-29T17:00:00');
  });

  it('holds the clock over a change to summer time', () => {
    expect(due('tomorrow', '2026-03-28T12:00')).toBe('2026-03-29T17:00:00');
  });

  it('offers no promise last, and first on a second note within seven days', () => {
    const now = at('2026-05-18T09:00');
    const options = whenOptions('en', now);
    expect(options.map((o) => o.code)).toEqual(['tonight', 'tomorrow', 'this-week', 'next-week', 'none']);
    expect(usualWhen(options, now, null, null).code).toBe('tonight');
    expect(usualWhen(options, now, now.subtract({ days: 6 }).epochMilliseconds, null).code).toBe('none');
    expect(usualWhen(options, now, now.subtract({ days: 8 }).epochMilliseconds, null).code).toBe('tonight');
  });
});
