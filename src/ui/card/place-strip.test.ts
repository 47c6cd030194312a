import { expect, test } from 'vitest';
import { placeStrip } from './place-strip.ts';
import { rectAt } from './rect.ts';

const window = { width: 1000, height: 640 };

test('the strip stands right above the message box and does not cover it', () => {
  const box = rectAt(400, 580, { width: 580, height: 44 });
  expect(placeStrip(box, 100, window, 'ltr')).toEqual({ left: 400, top: 472, width: 480 });
});

test('the strip starts at the right in a right-to-left page', () => {
  const box = rectAt(16, 580, { width: 580, height: 44 });
  expect(placeStrip(box, 100, window, 'rtl')).toMatchObject({ left: 116 });
});

test('the strip goes below a message box at the top, and is docked where neither fits', () => {
  expect(placeStrip(rectAt(0, 10, { width: 400, height: 44 }), 100, window, 'ltr')).toMatchObject({ top: 62 });
  expect(placeStrip(rectAt(0, 10, { width: 400, height: 620 }), 100, window, 'ltr')).toBeNull();
  expect(placeStrip(rectAt(0, 900, { width: 400, height: 44 }), 100, window, 'ltr')).toBeNull();
});

test("the strip covers none of the page's own controls below a message box", () => {
  const box = rectAt(0, 10, { width: 400, height: 44 });
  const post = rectAt(20, 90, { width: 60, height: 30 });
  expect(placeStrip(box, 100, window, 'ltr', [box, post])).toBeNull();
  expect(placeStrip(box, 100, window, 'ltr', [box, rectAt(600, 90, { width: 60, height: 30 })])).toMatchObject({ top: 62 });
});

test('the strip stays inside a narrow window', () => {
  const found = placeStrip(rectAt(300, 500, { width: 60, height: 44 }), 100, { width: 360, height: 640 }, 'ltr');
  expect((found?.left ?? 0) + (found?.width ?? 999)).toBeLessThanOrEqual(352);
});
