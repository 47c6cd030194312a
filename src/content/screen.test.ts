// @vitest-environment jsdom
// R49: what was stopped shows nothing any more.
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageState, StripView } from '../core/view.ts';
import { Screen } from './screen.ts';

const { mounted } = vi.hoisted(() => ({ mounted: vi.fn() }));
// The page's own measures need a layout.
vi.mock('./page-facts.ts', () => ({
  anchors: () => new Map(),
  boxRects: () => [],
  composerRect: () => null,
  obstacles: () => [],
  pageScheme: () => 'light',
}));
vi.mock('../ui/card/mount.tsx', () => ({ mountCard: mounted.mockReturnValue({ update: () => undefined, unmount: () => undefined }) }));

const strip: StripView = {
  deliveryId: 'd1',
  step: null,
  text: 'Your note is in the box.',
  countdownUntil: null,
  buttons: [],
  note: null,
  mood: 'working',
  foldsAt: null,
};
const state: PageState = { nudges: [], keyOf: {}, strips: [strip], reading: true, cards: true };
const tick = vi.fn<() => void>();

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  // No layer over the page in jsdom.
  HTMLElement.prototype.showPopover = () => undefined;
  HTMLElement.prototype.hidePopover = () => undefined;
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector !== ':popover-open' && matches.call(this, selector);
  });
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

const layers = (): number => [...document.documentElement.children].filter((el) => el.localName.startsWith('x-')).length;

it('shows what it is told, and nothing after its end, though the worker answers late', () => {
  const stop = new AbortController();
  const screen = new Screen(stop.signal, { act: async () => undefined, tick }, true);
  screen.show(true, state, new Map(), null);
  expect([layers(), mounted.mock.calls.length]).toEqual([1, 1]);
  stop.abort();
  expect(layers()).toBe(0);
  screen.show(true, state, new Map(), null);
  expect([layers(), mounted.mock.calls.length]).toEqual([0, 1]);
  vi.advanceTimersByTime(600_000);
  expect(tick, 'the worker is woken for nothing').not.toHaveBeenCalled();
});
