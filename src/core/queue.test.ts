import { expect, test } from 'vitest';
import type { Approach } from './approach.ts';
import type { Nudge } from './nudge.ts';
import { isWaiting } from './nudge.ts';
import { alreadyWaiting, seenNudge, type SeenNow } from './queue.ts';

const request = (name: string, id: string, at: number | null = null): Approach => ({
  platform: 'facebook',
  kind: 'friend_request',
  sender: { name, id, profile: null },
  text: '',
  thread: null,
  at,
});
const message = (text: string): Approach => ({ ...request('Jill Novak', '5'), kind: 'message', thread: '77', text });
const seen = (now: number, rest: Partial<SeenNow> = {}): SeenNow => ({
  facts: null,
  old: false,
  appeared: true,
  page: 'https://www.facebook.com/friends',
  now,
  ...rest,
});
const facts = (hash: string): SeenNow['facts'] => ({ length: 3, language: 'en', intent: 'friendly_chat', urgency: 'low', hash });

const MINUTE = 60_000;

test('R20 somebody seen for the first time is open and waits', () => {
  const nudge = seenNudge(null, request('Ana Ruiz', '1'), seen(1000));
  expect(nudge).toMatchObject({ key: 'facebook/friend_request/id:1', state: 'open', firstSeenAt: 1000 });
  expect(isWaiting(nudge, 2000)).toBe(true);
});

test('a request that was there before the install is silent', () => {
  expect(isWaiting(seenNudge(null, request('Ana Ruiz', '1'), seen(1000, { old: true })), 2000)).toBe(false);
});

test('seeing the same request again changes nothing but the time and the page', () => {
  const first = seenNudge(null, request('Ana Ruiz', '1'), seen(1000));
  const again = seenNudge({ ...first, notNowCount: 1, state: 'later', hiddenUntil: 9000 }, request('Ana Ruiz', '1'), seen(2000));
  expect(again).toMatchObject({ state: 'later', notNowCount: 1, firstSeenAt: 1000, lastSeenAt: 2000 });
});

test('a declined request that comes back later asks anew; the row that is still being redrawn does not', () => {
  const answered: Nudge = { ...seenNudge(null, request('Ana Ruiz', '1'), seen(1000)), state: 'answered', closedAt: 2000, deliveryId: 'd' };
  expect(seenNudge(answered, request('Ana Ruiz', '1'), seen(3000)).state).toBe('answered');
  expect(seenNudge(answered, request('Ana Ruiz', '1'), seen(2000 + 2 * MINUTE, { appeared: false })).state).toBe('answered');
  expect(seenNudge(answered, request('Ana Ruiz', '1'), seen(2000 + 2 * MINUTE))).toMatchObject({
    state: 'open',
    deliveryId: null,
    notNowCount: 0,
  });
});

test('an answered request that never went asks nothing anew by standing there, until nobody saw it for days', () => {
  const first = seenNudge(null, request('Ana Ruiz', '1'), seen(1000));
  const stands: Nudge = { ...first, state: 'answered', closedAt: 2000, stands: true, deliveryId: 'd' };
  expect(seenNudge(stands, request('Ana Ruiz', '1'), seen(1000 + 2 * 1440 * MINUTE)).state).toBe('answered');
  const days = seenNudge(stands, request('Ana Ruiz', '1'), seen(1000 + 4 * 1440 * MINUTE));
  expect(days).toMatchObject({ state: 'open', stands: false, deliveryId: null });
});

test('what was left unanswered is not asked about again while it stands there (R49)', () => {
  const left: Nudge = { ...seenNudge(null, request('Ana Ruiz', '1'), seen(1000)), state: 'left', closedAt: 1000 };
  expect(seenNudge(left, request('Ana Ruiz', '1'), seen(1000 + 500 * MINUTE)).state).toBe('left');
});

test('a message asks anew only with new words, and never while it is being answered', () => {
  const first = seenNudge(null, message('hello'), seen(1000, { facts: facts('a') }));
  const answered: Nudge = { ...first, state: 'answered', closedAt: 1000 };
  expect(seenNudge(answered, message('hello'), seen(2000, { facts: facts('a') })).state).toBe('answered');
  expect(seenNudge(answered, message('more'), seen(3000, { facts: facts('b') })).state).toBe('open');
  expect(seenNudge({ ...first, state: 'answering' }, message('more'), seen(3000, { facts: facts('b') })).state).toBe('answering');
});

test('after 30 days unseen nobody is counted any more', () => {
  const nudge = seenNudge(null, request('Ana Ruiz', '1'), seen(0));
  expect(isWaiting(nudge, 29 * 1440 * MINUTE)).toBe(true);
  expect(isWaiting(nudge, 31 * 1440 * MINUTE)).toBe(false);
});

const [a, b, c] = [request('A', '1'), request('B', '2'), request('C', '3')];
const waiting = (page: Approach[], old: Approach[], known: Approach[], first: boolean): Approach[] => [
  ...alreadyWaiting(page, { isOld: (x) => old.includes(x), isKnown: (x) => known.includes(x), first, agreedAt: 1000 }),
];

test('everybody on the first reading of a page was already waiting', () => {
  expect(waiting([a, b], [], [], true)).toEqual([a, b]);
});

test('later, somebody above an old one is new, and somebody below was scrolled into sight', () => {
  expect(waiting([a, b, c], [b], [b], false)).toEqual([c]);
});

test("a notification's own time decides, whatever page it is on", () => {
  const before = request('Before', '8', 500);
  const after = request('After', '9', 1500);
  expect(waiting([after, before], [], [], true)).toEqual([before]);
});

test('R20 the front end on which somebody was seen goes with the page: the last one counts', () => {
  const asks = (front?: string): Approach => ({ ...request('Ana Ruiz', '1'), ...(front === undefined ? {} : { front }) });
  const first = seenNudge(null, asks('elk'), seen(1000));
  expect(first.front).toBe('elk');
  expect(seenNudge(first, asks('phanpy'), seen(2000)).front).toBe('phanpy');
  expect('front' in seenNudge(first, asks(), seen(2000))).toBe(false);
});
