import { describe, expect, it } from 'vitest';
import { addHours, changeSpan, removeSpan } from './spans.ts';

const span = (from: string, to: string) => ({ from, to });
const [early, late] = [span('09:00', '12:00'), span('13:00', '17:00')];

describe('R25 a change of a day that was seen before it is made', () => {
  it('adds hours after what is there by then', () => {
    expect(addHours(addHours([]))).toEqual([span('09:00', '17:00'), span('18:00', '19:00')]);
  });
  it('finds its span where another was removed before it', () => {
    const change = changeSpan({ span: late, index: 1 }, span('14:00', '17:00'));
    expect(change([early, late])).toEqual([early, span('14:00', '17:00')]);
    expect(change([late])).toEqual([span('14:00', '17:00')]);
  });
  it('keeps the other end that was changed meanwhile', () => {
    const sooner = changeSpan({ span: early, index: 0 }, span('08:00', '12:00'));
    const longer = changeSpan({ span: early, index: 0 }, span('09:00', '12:30'));
    expect(longer(sooner([early, late]))).toEqual([span('08:00', '12:30'), late]);
  });
  it('touches no other span where its own is gone', () => {
    expect(changeSpan({ span: early, index: 0 }, span('08:00', '12:00'))([late])).toEqual([late]);
    expect(changeSpan({ span: late, index: 1 }, span('14:00', '17:00'))([early])).toEqual([early]);
    const remove = removeSpan({ span: early, index: 0 });
    expect(remove(remove([early, late])), 'pressed twice').toEqual([late]);
  });
});
