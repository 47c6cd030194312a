import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLine, type LineInput } from './place-line.ts';
import { covered, inWindow, rectAt } from './rect.ts';

const row = rectAt(0, 100, { width: 380, height: 80 });
const line = { width: 260, height: 34 };
const confirm = rectAt(96, 140, { width: 128, height: 34 });
const remove = rectAt(228, 140, { width: 128, height: 34 });
const input: LineInput = { row, line, obstacles: [confirm, remove], viewport: { width: 1000, height: 640 }, dir: 'ltr' };

test('a line stands beside its row where there is room', () => {
  expect(placeLine(input)).toEqual({ left: 386, top: 123 });
});

test('a line stands on the other side in a right-to-left page', () => {
  const mirrored = rectAt(620, 100, { width: 380, height: 80 });
  expect(placeLine({ ...input, row: mirrored, obstacles: [], dir: 'rtl' })).toEqual({ left: 354, top: 123 });
});

test('a line is not shown rather than lying over a control of its row', () => {
  const full = rectAt(0, 90, { width: 1000, height: 110 });
  expect(placeLine({ ...input, obstacles: [full] })).toBeNull();
});

test('a line is not shown for a row that has left the window', () => {
  expect(placeLine({ ...input, row: rectAt(0, -200, { width: 380, height: 80 }) })).toBeNull();
});

test('wherever controls are, a line covers none of them and stays in the window', () => {
  const rect = fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 10, max: 400 }),
    height: fc.integer({ min: 10, max: 120 }),
  });
  fc.assert(
    fc.property(rect, fc.array(rect, { maxLength: 12 }), fc.constantFrom('ltr' as const, 'rtl' as const), (place, others, dir) => {
      const obstacles = others.map((o) => rectAt(o.left, o.top, o));
      const found = placeLine({ ...input, row: rectAt(place.left, place.top, place), obstacles, dir });
      if (!found) return true;
      const stands = rectAt(found.left, found.top, line);
      return covered(stands, obstacles) === 0 && inWindow(stands, input.viewport);
    }),
  );
});
