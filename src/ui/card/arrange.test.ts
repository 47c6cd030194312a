import { expect, test } from 'vitest';
import type { NudgeView, PageState, StripView } from '../../core/view.ts';
import { arrange, type Folding } from './arrange.ts';

const strip = (over: Partial<StripView> = {}): StripView => ({
  deliveryId: 'd',
  step: null,
  text: '',
  countdownUntil: null,
  buttons: [],
  note: null,
  mood: 'working',
  foldsAt: null,
  ...over,
});
const person = (key: string, over: Partial<NudgeView> = {}): NudgeView => ({
  key,
  platform: 'facebook',
  site: 'Facebook',
  kind: 'friend_request',
  name: key,
  relation: null,
  shape: 'card',
  line: key,
  lineButtons: [],
  rule: null,
  history: null,
  why: [],
  question: null,
  replies: [],
  more: [],
  tones: [],
  tone: null,
  languages: [],
  learned: null,
  calm: null,
  strip: null,
  ...over,
});
const state = (nudges: NudgeView[], over: Partial<PageState> = {}): PageState => ({
  nudges,
  keyOf: {},
  strips: [],
  reading: true,
  cards: true,
  ...over,
});
const fresh: Folding = { open: null, shown: null, folded: false, gone: new Set() };
const keys = (all: NudgeView[]): string[] => all.map((n) => n.key);

test('at most one card is open; the others are lines', () => {
  const found = arrange(state([person('a'), person('b'), person('c', { shape: 'line' })]), fresh);
  expect(found.open?.key).toBe('a');
  expect(keys(found.lines)).toEqual(['b', 'c']);
});

test('the card that the user unfolds takes the place of the open one', () => {
  const found = arrange(state([person('a'), person('b')]), { ...fresh, open: 'b' });
  expect(found.open?.key).toBe('b');
  expect(keys(found.lines)).toEqual(['a']);
});

test('a stranger never opens by itself', () => {
  expect(arrange(state([person('a', { shape: 'line' })]), fresh).open).toBeNull();
});

test('a name that one keeps at a distance is a mark and never a card on a page', () => {
  const found = arrange(state([person('g', { shape: 'mark' })]), { ...fresh, open: 'g' });
  expect(found.open).toBeNull();
  expect(found.lines).toEqual([]);
  expect(keys(found.marks)).toEqual(['g']);
});

test('what stays in the popup is not on the page at all', () => {
  expect(arrange(state([person('a', { shape: 'popup' })]), fresh)).toMatchObject({ open: null, lines: [], marks: [] });
});

test('folded means folded: no card opens by itself until the user unfolds one', () => {
  const found = arrange(state([person('a')]), { ...fresh, folded: true });
  expect(found.open).toBeNull();
  expect(keys(found.lines)).toEqual(['a']);
});

test('a running answer is seen even where cards are folded or switched off', () => {
  const running = person('a', { strip: strip() });
  expect(arrange(state([running]), { ...fresh, folded: true }).open?.key).toBe('a');
  expect(arrange(state([running], { cards: false }), fresh).open?.key).toBe('a');
});

test('while a strip stands at the message box no card opens beside it', () => {
  const found = arrange(state([person('a')], { strips: [strip()] }), fresh);
  expect(found.strip?.deliveryId).toBe('d');
  expect(found.open).toBeNull();
});

test('a last word that has folded away stays away', () => {
  const found = arrange(state([person('a', { strip: strip({ mood: 'done' }) })], { strips: [strip({ deliveryId: 'e' })] }), {
    ...fresh,
    gone: new Set(['d', 'e']),
  });
  expect(found).toMatchObject({ open: null, strip: null, lines: [] });
});

test('the card that stands open stays, also when another one arrives or its own press makes a line of it', () => {
  const arrived = arrange(state([person('new'), person('a')]), { ...fresh, shown: 'a' });
  expect(arrived.open?.key).toBe('a');
  expect(keys(arrived.lines)).toEqual(['new']);
  const learned = { text: 'Noted.', undo: { verb: 'undo-learn', label: 'Undo' } } as const;
  expect(arrange(state([person('a', { shape: 'line', learned })]), { ...fresh, shown: 'a' }).open?.key).toBe('a');
  expect(arrange(state([person('a', { shape: 'line' })]), { ...fresh, shown: 'a' }).open).toBeNull();
});

test("an answer's last word gives way to the card that the user unfolds, a running one does not", () => {
  const two = (mood: StripView['mood']): NudgeView[] => [person('a', { strip: strip({ mood }) }), person('b', { shape: 'line' })];
  expect(arrange(state(two('done')), { ...fresh, open: 'b' }).open?.key).toBe('b');
  expect(arrange(state(two('done')), fresh).open?.key).toBe('a');
  expect(arrange(state(two('working')), { ...fresh, open: 'b' }).open?.key).toBe('a');
});
