import { expect, test } from 'vitest';
import { placeDock, type DockInput } from './place-dock.ts';
import { covered, rectAt } from './rect.ts';

const input: DockInput = {
  card: { width: 360, height: 400 },
  line: { width: 240, height: 36 },
  viewport: { width: 1000, height: 640 },
  obstacles: [],
  dir: 'ltr',
  now: null,
  wanted: false,
};
const place = (change: Partial<DockInput>): ReturnType<typeof placeDock> => placeDock({ ...input, ...change });

test('a card stands at the bottom, at the end of the reading direction', () => {
  expect(place({})).toEqual({ corner: 'bottom-end', left: 624, top: 224, folded: false });
  expect(place({ dir: 'rtl' })).toEqual({ corner: 'bottom-end', left: 16, top: 224, folded: false });
});

test('a card that would cover a message box takes another corner', () => {
  const composer = rectAt(600, 580, { width: 380, height: 44 });
  const found = place({ obstacles: [composer] });
  expect(found).toMatchObject({ corner: 'top-end', folded: false });
  expect(covered(rectAt(found.left, found.top, input.card), [composer])).toBe(0);
});

test('a card that covers something in every corner becomes one line', () => {
  const everywhere = [0, 200, 400, 600, 800].flatMap((x) => [0, 150, 300, 450].map((y) => rectAt(x, y, { width: 120, height: 30 })));
  const found = place({ obstacles: everywhere });
  expect(found.folded).toBe(true);
  expect(covered(rectAt(found.left, found.top, input.line), everywhere)).toBe(0);
});

test('a card that the user unfolds is shown whole, where it covers least', () => {
  const left = rectAt(0, 0, { width: 500, height: 640 });
  const right = rectAt(900, 300, { width: 100, height: 40 });
  expect(place({ obstacles: [left, right], wanted: true })).toMatchObject({ folded: false, corner: 'bottom-end' });
});

test('a card stays in its corner as long as that is free, and does not wander', () => {
  expect(place({ now: 'top-end' }).corner).toBe('top-end');
});

test('a card in a very small window still starts inside it', () => {
  const found = place({ viewport: { width: 320, height: 300 } });
  expect(found.left).toBeGreaterThanOrEqual(0);
  expect(found.top).toBeGreaterThanOrEqual(0);
});
