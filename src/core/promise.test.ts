import { describe, expect, it } from 'vitest';
import { isDue, keptAt, laterTimes, movedTo, nextReminder, promiseIn, type Promised } from './promise.ts';

const at = (s: string, zone = 'Europe/Berlin') => Temporal.ZonedDateTime.from(`${s}[${zone}]`);
const now = at('2026-05-20T14:10');
const promise = (due: number | null, more: Partial<Promised> = {}): Promised => ({
  id: 'd1',
  person: ['contact:jill'],
  name: 'Jill Novak',
  platform: 'facebook',
  nudgeKey: 'k',
  words: 'tonight',
  madeAt: now.epochMilliseconds,
  zone: 'Europe/Berlin',
  due,
  remind: true,
  remindedAt: null,
  state: 'open',
  closedAt: null,
  ...more,
});

describe('R44 what a sent note promises', () => {
  it('is what its words say, also where the user has changed them', () => {
    const given = promiseIn('I’m packing until five. I’ll write tomorrow at 10.', 'en', now, 'tonight');
    expect(given?.due?.toString()).toBe(at('2026-05-21T10:00').toString());
  });
  it('is what was picked from the list where the sentence says it in its own way', () => {
    const given = promiseIn('A quick word: my answer is late. It comes tomorrow.', 'en', now, 'tomorrow');
    expect(given?.due?.toString()).toBe(at('2026-05-21T17:00').toString());
  });
  it('is nothing where the user took the words out', () => {
    expect(promiseIn('I’ll close the chat now. Enjoy your day.', 'en', now, 'tonight')).toBeNull();
  });
  it('asks for a day where only the user knows it', () => {
    expect(promiseIn('I’ll write after the fair.', 'en', now, null)).toEqual({ words: 'after the fair', due: null });
  });
});

describe('R63 the list of promises', () => {
  const due = at('2026-05-20T19:00').epochMilliseconds;
  it('keeps the moment of the place where it was written, wherever the user is', () => {
    const there = promiseIn('I’ll write tonight.', 'en', at('2026-05-20T14:10', 'America/New_York'), null);
    expect(there?.due?.withTimeZone('Europe/Berlin').toPlainDateTime().toString()).toBe('2026-05-21T01:00:00');
  });
  it('is due at its time, kept before it, late after it, and due no more then', () => {
    expect([isDue(promise(due), due - 1), isDue(promise(due), due), isDue(promise(null), due)]).toEqual([false, true, false]);
    expect(keptAt(promise(due), due)).toMatchObject({ state: 'kept', closedAt: due });
    expect(keptAt(promise(due), due + 1).state).toBe('late');
    expect(isDue(keptAt(promise(due), due + 1), due + 2)).toBe(false);
  });
  it('reminds once, at the next time, of what wants a reminder, and anew when it was moved', () => {
    const list = [
      promise(due + 5),
      promise(due, { remind: false }),
      promise(due + 1, { remindedAt: due }),
      promise(null),
      promise(due + 9),
    ];
    expect(nextReminder(list)).toBe(due + 5);
    expect(nextReminder([promise(due, { remindedAt: due })])).toBeNull();
    expect(nextReminder([movedTo(promise(due, { remindedAt: due }), due + 3)])).toBe(due + 3);
  });
  it('can be moved to what is still to come', () => {
    expect(laterTimes(now).map((t) => t.code)).toEqual(['tonight', 'tomorrow', 'this-week', 'next-week']);
    expect(laterTimes(at('2026-05-22T22:00')).map((t) => t.code)).toEqual(['tomorrow', 'next-week']);
  });
});
