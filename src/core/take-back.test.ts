import { describe, expect, it } from 'vitest';
import { takeBack } from './take-back.ts';

/** Makes a change, then another, and takes the first one back. */
function after<T>(first: T, change: (v: T) => T, since: (v: T) => T = (v) => v) {
  const changed = change(first);
  return takeBack(since(changed), first, changed);
}
const item = (id: string, text = id) => ({ id, text });
const ids = (list: readonly { id: string }[]): string => list.map((i) => i.id).join('');

describe('taking one change back', () => {
  it('gives what was before, where nothing was changed since', () => {
    expect(after({ a: 1, b: [1, 2] }, (v) => ({ ...v, a: 2, b: [3] }))).toEqual({ value: { a: 1, b: [1, 2] }, left: false });
  });
  it('leaves the fields that another change set meanwhile', () => {
    const back = after(
      { means: 'busy', zone: '' },
      (v) => ({ ...v, means: 'reachable' }),
      (v) => ({ ...v, zone: 'Asia/Tokyo' }),
    );
    expect(back).toEqual({ value: { means: 'busy', zone: 'Asia/Tokyo' }, left: false });
  });
  it('leaves what was changed again, and says so', () => {
    const back = after(
      { a: 1, b: 1 },
      () => ({ a: 2, b: 2 }),
      (v) => ({ ...v, a: 3 }),
    );
    expect(back).toEqual({ value: { a: 3, b: 1 }, left: true });
  });
  it('takes a field out that the change put in', () => {
    const none: Record<string, number> = { a: 1 };
    expect(after(none, (v) => ({ ...v, b: 2 }))).toEqual({ value: none, left: false });
  });
  it('mixes no two things where one took the place of another', () => {
    const back = after(
      { id: 'a', title: 'A', cap: 1 },
      () => ({ id: 'b', title: 'B', cap: 2 }),
      (v) => ({ ...v, title: 'Other' }),
    );
    expect(back).toEqual({ value: { id: 'b', title: 'Other', cap: 2 }, left: true });
  });
  it('has nothing to do where everything is as before already', () => {
    expect(takeBack(1, 1, 2)).toEqual({ value: 1, left: false });
  });
  it('takes no notice of the order of fields', () => {
    expect(takeBack({ b: 2, a: 1 }, { a: 0, b: 2 }, { a: 1, b: 2 })).toEqual({ value: { a: 0, b: 2 }, left: false });
  });
});

describe('in a list of named things', () => {
  const list = [item('a'), item('b'), item('c')];
  it('gives a removed one back to its place, among what was put in meanwhile', () => {
    const back = after(
      list,
      (v) => v.filter((i) => i.id !== 'b'),
      (v) => [...v, item('d')],
    );
    expect(ids(back.value)).toBe('abcd');
    expect(back.left).toBe(false);
  });
  it('gives all of them back where others were removed since', () => {
    const back = after(
      list,
      (v) => v.slice(2),
      () => [item('d')],
    );
    expect(ids(back.value)).toBe('abd');
  });
  it('takes one out that was put in, unless it was changed since', () => {
    const add = (v: typeof list): typeof list => [...v, item('d')];
    expect(ids(after(list, add, (v) => v.slice(1)).value)).toBe('bc');
    const changed = after(list, add, (v) => v.map((i) => (i.id === 'd' ? item('d', 'more') : i)));
    expect(changed).toEqual({ value: [...list, item('d', 'more')], left: true });
  });
  it('takes a change of one back and leaves the others', () => {
    const put = (id: string) => (v: typeof list) => v.map((i) => (i.id === id ? item(id, 'new') : i));
    expect(after(list, put('a'), put('b')).value).toEqual([item('a'), item('b', 'new'), item('c')]);
    expect(
      after(list, put('a'), (v) => v.slice(1)),
      'one that is gone stays gone',
    ).toEqual({ value: list.slice(1), left: true });
  });
  it('gives the old order back, unless it was moved again', () => {
    const turned = [item('c'), item('b'), item('a')];
    expect(
      ids(
        after(
          list,
          () => turned,
          (v) => [item('x'), ...v],
        ).value,
      ),
    ).toBe('xabc');
    const again = after(
      list,
      () => turned,
      () => [item('b'), item('c'), item('a')],
    );
    expect([ids(again.value), again.left]).toEqual(['bca', true]);
  });
  it('knows people and places by what names them', () => {
    const cell = (relationship: string, platform: string, outcome: string) => ({ relationship, platform, outcome });
    const back = after(
      [cell('client', 'facebook', 'ask')],
      () => [cell('client', 'facebook', 'hold')],
      (v) => [...v, cell('boss', 'facebook', 'ask')],
    );
    expect(back.value).toEqual([cell('client', 'facebook', 'ask'), cell('boss', 'facebook', 'ask')]);
  });
});

describe('in a list of things without names', () => {
  const span = (from: string, to: string) => ({ from, to });
  const day = [span('09:00', '12:00')];
  it('knows what was only put in or only taken out', () => {
    const add = (s: { from: string; to: string }) => (v: typeof day) => [...v, s];
    expect(after(day, add(span('13:00', '14:00')), add(span('18:00', '19:00'))).value).toEqual([...day, span('18:00', '19:00')]);
    expect(
      after(
        day,
        () => [],
        () => [span('18:00', '19:00')],
      ).value,
    ).toEqual([...day, span('18:00', '19:00')]);
  });
  it('leaves one that was changed and changed again', () => {
    const back = after(
      day,
      () => [span('10:00', '12:00')],
      () => [span('11:00', '12:00')],
    );
    expect(back).toEqual({ value: [span('11:00', '12:00')], left: true });
  });
  it('loses none of two that are alike', () => {
    const twice = [...day, ...day];
    const back = after(
      twice,
      (v) => [...v, span('13:00', '14:00')],
      (v) => [...v, span('18:00', '19:00')],
    );
    expect(back.left).toBe(true);
    expect(back.value).toHaveLength(4);
  });
  it('takes the days of a week one by one', () => {
    const week = [day, day, []];
    const back = after(
      week,
      (w) => w.with(0, []),
      (w) => w.with(1, [span('10:00', '11:00')]),
    );
    expect(back).toEqual({ value: [day, [span('10:00', '11:00')], []], left: false });
  });
  it('gives one day of a break back that several days share', () => {
    const lunch = (...days: number[]) => [{ days, span: span('12:00', '13:00') }];
    const back = after(
      lunch(1, 2, 3),
      () => lunch(1, 3),
      () => lunch(1),
    );
    expect(back.value).toEqual(lunch(1, 2));
  });
});
