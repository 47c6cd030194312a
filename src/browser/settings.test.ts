import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_LINES } from '../core/letters.ts';
import { usualWeek, withDayHours, withDayOff } from '../core/hours/edit.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';

vi.mock('./api.ts', async () => {
  const { browserInMemory } = await import('../../test/browser-in-memory.ts');
  return browserInMemory();
});
/** One after the other, as Web Locks let them. */
let last: Promise<unknown> = Promise.resolve();
const request = (_name: string, work: () => unknown): Promise<unknown> => (last = last.then(work));
vi.stubGlobal('navigator', { locks: { request } });
const { changeSettings, changeWithBack, readOwnSettings, readSettings } = await import('./settings.ts');
const { browser } = await import('./api.ts');

beforeEach(async () => {
  await changeSettings(() => defaultSettings(1));
});
const hours = (change: (h: Settings['hours']) => Settings['hours']) => (s: Settings) => ({ ...s, hours: change(s.hours) });
const nine = { from: '09:00', to: '17:00' };
const off = { from: '2026-12-01', to: '2026-12-01', name: 'Fair' };

describe('R25 two changes, the second before the first is stored', () => {
  it('are both kept', async () => {
    await Promise.all([
      changeWithBack(hours((h) => ({ ...h, means: 'reachable' }))),
      changeWithBack(hours((h) => withDayHours(h, 1, () => [nine]))),
      changeWithBack(hours((h) => withDayOff(h, off))),
    ]);
    expect((await readOwnSettings()).hours).toMatchObject({ means: 'reachable', week: [[nine], [], [], [], [], [], []], holidays: [off] });
  });
  it('the first can be taken back, and the second stays', async () => {
    const [back] = await Promise.all([
      changeWithBack(hours((h) => ({ ...h, week: usualWeek(nine) }))),
      changeWithBack(hours((h) => withDayHours(withDayOff(h, off), 6, () => [nine]))),
    ]);
    expect(await back()).toBe('undone');
    expect((await readOwnSettings()).hours).toMatchObject({ week: [[], [], [], [], [], [nine], []], holidays: [off] });
  });
  it('a day that was changed again stays, and that is said', async () => {
    const back = await changeWithBack(hours((h) => ({ ...h, week: usualWeek(nine) })));
    await changeSettings(hours((h) => withDayHours(h, 2, () => [{ from: '10:00', to: '11:00' }])));
    expect(await back()).toBe('changed-since');
    expect((await readOwnSettings()).hours.week).toEqual([[], [{ from: '10:00', to: '11:00' }], [], [], [], [], []]);
  });
});

describe('a way back that would give settings that can’t be', () => {
  it('is not gone: a list that is full by now', async () => {
    const line = (n: number) => ({ id: `l${n}`, text: `Line ${n}` });
    const lines = Array.from({ length: MOST_LINES }, (_, n) => line(n));
    await changeSettings((s) => ({ ...s, letters: { ...s.letters, lines } }));
    const back = await changeWithBack((s) => ({ ...s, letters: { ...s.letters, lines: lines.slice(1) } }));
    await changeSettings((s) => ({ ...s, letters: { ...s.letters, lines: [...s.letters.lines, line(99)] } }));
    expect(await back()).toBe('changed-since');
    expect((await readOwnSettings()).letters.lines.map((l) => l.id)).toEqual([...lines.slice(1).map((l) => l.id), 'l99']);
  });
  it('is not gone: somebody who has other hours elsewhere by now', async () => {
    const other = (id: string, ...relationships: Settings['hours']['others'][number]['relationships']) => ({
      id,
      relationships,
      week: usualWeek(nine),
    });
    await changeSettings(hours((h) => ({ ...h, others: [other('a', 'student'), other('b')] })));
    const back = await changeWithBack(hours((h) => ({ ...h, others: [other('a'), other('b')] })));
    await changeSettings(hours((h) => ({ ...h, others: [other('a'), other('b', 'student')] })));
    expect(await back()).toBe('changed-since');
    expect((await readOwnSettings()).hours.others).toEqual([other('a'), other('b', 'student')]);
  });
});

it('R24 a change that is stored while the browser still looks for a policy is read', async () => {
  let answer: (found: Record<string, unknown>) => void = () => undefined;
  vi.spyOn(browser.storage.managed, 'get').mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const read = readSettings();
  await changeSettings(hours((h) => withDayOff(h, off)));
  answer({});
  expect((await read).hours.holidays).toEqual([off]);
});
