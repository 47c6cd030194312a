import type { Span } from './schedule.ts';

/** A change of one day's spans, made to those that are stored at that moment. */
export type SpansChange = (spans: readonly Span[]) => Span[];

/** A span as it was seen, and its place then. */
export interface SeenSpan {
  span: Span;
  index: number;
}

/** Hours to begin with: the usual ones, or after what is there. */
export function addHours(spans: readonly Span[]): Span[] {
  const last = spans.at(-1);
  if (!last) return [{ from: '09:00', to: '17:00' }];
  const hour = Math.min(22, Number(last.to.slice(0, 2)) + 1);
  const two = (n: number): string => String(n).padStart(2, '0');
  return [...spans, { from: `${two(hour)}:00`, to: `${two(hour + 1)}:00` }];
}

/** One break more, at noon. */
export const addBreak: SpansChange = (spans) => [...spans, { from: '12:00', to: '13:00' }];

/** The span that was seen becomes another, also where only its other end was changed meanwhile. */
export const changeSpan =
  ({ span, index }: SeenSpan, next: Span): SpansChange =>
  (spans) => {
    const at = placeOf(spans, span, index);
    if (at >= 0) return spans.with(at, next);
    const there = spans[index];
    if (!there) return [...spans];
    const from = next.from === span.from ? there.from : next.from;
    const to = next.to === span.to ? there.to : next.to;
    const fits = [span.from, from].includes(there.from) && [span.to, to].includes(there.to);
    return fits ? spans.with(index, { from, to }) : [...spans];
  };

/** Without the span that was seen; one that is another by now stays. */
export const removeSpan =
  ({ span, index }: SeenSpan): SpansChange =>
  (spans) => {
    const at = placeOf(spans, span, index);
    return at < 0 ? [...spans] : spans.toSpliced(at, 1);
  };

function placeOf(spans: readonly Span[], span: Span, index: number): number {
  const isIt = (s: Span | undefined): boolean => s?.from === span.from && s.to === span.to;
  return isIt(spans[index]) ? index : spans.findIndex(isIt);
}
