import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FORUM } from '../../../test/examples/taught-fixtures.ts';
import { OFFICE } from '../../../test/examples/office.ts';
import { WORK_CALENDAR } from '../../../test/examples/hours-fixtures.ts';
import { emptyContact } from '../../core/contact.ts';
import { defaultSettings, defaultSite } from '../../core/settings.ts';
import { changeContact } from '../../store/book.ts';
import { calendarTimes, keepCalendarTimes } from '../../store/calendars.ts';

vi.mock('../../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../../test/browser-in-memory.ts');
  const yes = (): Promise<boolean> => Promise.resolve(true);
  return browserInMemory('en-GB', () => ({ permissions: { contains: yes, request: yes, remove: yes } }));
});
vi.mock('../../browser/screen-client.ts', () => ({ ask: () => Promise.resolve(null), onChanged: () => undefined }));
vi.stubGlobal('__DEMO__', false);
/** One after the other, as Web Locks let them. */
let last: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => (last = last.then(work)) } });
const { changeSettings, readOwnSettings } = await import('../../browser/settings.ts');
const { setSite } = await import('../shared/connect-sites.ts');
const { bookVerbs } = await import('./book/connect.ts');
const { hoursVerbs } = await import('./hours/connect.ts');
const { policyVerbs } = await import('./policy/connect.ts');
const { rulesVerbs } = await import('./rules/connect.ts');
const { taughtVerbs } = await import('./taught/connect.ts');

beforeEach(async () => {
  await changeSettings(() => defaultSettings(1));
});
const quiet = { relationship: 'boss', platform: 'facebook', outcome: 'quiet', contactPointId: null } as const;

describe('two choices, the second before the first is stored', () => {
  it('are both kept for one site, and for one calendar', async () => {
    await changeSettings((s) => ({ ...s, calendars: [WORK_CALENDAR] }));
    await Promise.all([
      setSite('facebook', { messages: true }),
      setSite('facebook', { cards: false }),
      hoursVerbs.changeCalendar(WORK_CALENDAR.id, { fold: 'always' }),
      hoursVerbs.changeCalendar(WORK_CALENDAR.id, { name: 'Workshop' }),
    ]);
    const now = await readOwnSettings();
    expect(now.sites['facebook']).toMatchObject({ messages: true, cards: false });
    expect(now.calendars).toEqual([{ ...WORK_CALENDAR, fold: 'always', name: 'Workshop' }]);
  });
});

describe('the way back takes back that change alone', () => {
  it('R19 of a preset: what was set in the table since stays', async () => {
    const back = await rulesVerbs.takePreset('profession', 'therapy');
    expect((await readOwnSettings()).looksAfter).toBe(true);
    await changeSettings((s) => ({ ...s, map: [...s.map, quiet] }));
    expect(await back()).toBe('undone');
    expect(await readOwnSettings()).toMatchObject({ map: [quiet], presets: { profession: null }, looksAfter: null });
  });
  it('R36 of a policy: an exception that was made since stays', async () => {
    const back = await policyVerbs.use(OFFICE, 'file');
    const mine = { contactId: 'ana', platform: '*', outcome: 'welcome', contactPointId: null } as const;
    await rulesVerbs.changeExceptions((list) => [...list, mine]);
    expect(await back()).toBe('undone');
    expect(await readOwnSettings()).toMatchObject({ policyFrom: 'own', rules: { policy: null, exceptions: [mine] } });
  });
  it('R36 of a policy that is another by now: that one stays, and it is said', async () => {
    const back = await policyVerbs.use(OFFICE, 'own');
    const newer = { ...OFFICE, id: 'newer', title: 'The newer one' };
    await policyVerbs.use(newer, 'own');
    expect(await back()).toBe('changed-since');
    expect((await readOwnSettings()).rules.policy?.id).toBe('newer');
  });
  it('R25 of a calendar that was removed: it comes to its place with its times', async () => {
    const other = { ...WORK_CALENDAR, id: 'c2', file: 'other.ics' };
    await keepCalendarTimes(WORK_CALENDAR.id, [1, 2, 3]);
    await changeSettings((s) => ({ ...s, calendars: [WORK_CALENDAR, other] }));
    const back = await hoursVerbs.removeCalendar(WORK_CALENDAR.id);
    await hoursVerbs.changeCalendar('c2', { name: 'Fairs' });
    expect(await back()).toBe('undone');
    expect((await readOwnSettings()).calendars).toEqual([WORK_CALENDAR, { ...other, name: 'Fairs' }]);
    expect(await calendarTimes(WORK_CALENDAR.id)).toEqual([1, 2, 3]);
  });
  it('R10 of what was edited of a person: what a card noted meanwhile stays, before and after', async () => {
    const seen = { ...emptyContact('ana', 1), names: ['Ana Ruiz'], emails: ['ana@kiln.example'] };
    await bookVerbs.save(seen);
    await changeContact('ana', (c) => ({ ...c, welcomedOn: ['facebook'], changedAt: 2 }));
    const back = await bookVerbs.edit(seen, { ...seen, emails: [], privateNote: 'likes tea', changedAt: 3 });
    expect(await bookVerbs.contact('ana')).toMatchObject({ emails: [], privateNote: 'likes tea', welcomedOn: ['facebook'] });
    await changeContact('ana', (c) => ({ ...c, mutedOn: ['x'], changedAt: 4 }));
    expect(await back()).toBe('undone');
    expect(await bookVerbs.contact('ana')).toEqual({ ...seen, welcomedOn: ['facebook'], mutedOn: ['x'], changedAt: 4 });
    await bookVerbs.forget('ana', false);
    await expect(bookVerbs.edit(seen, { ...seen, emails: [] }), 'nobody comes back who was forgotten elsewhere').rejects.toThrow();
    expect(await bookVerbs.contact('ana')).toBeNull();
  });
  it('R20 of a taught page that was forgotten: another site’s switches stay', async () => {
    const id = 'forum.example';
    await changeSettings((s) => ({
      ...s,
      taught: { [id]: { ...FORUM, at: 1 } },
      sites: { [id]: defaultSite(3), facebook: defaultSite(3) },
    }));
    const back = await taughtVerbs.forget(id);
    expect((await readOwnSettings()).taught).toEqual({});
    await setSite('facebook', { messages: true });
    expect(await back()).toBe('undone');
    const now = await readOwnSettings();
    expect(now.taught[id]).toMatchObject({ decline: FORUM.decline });
    expect(now.sites).toMatchObject({ [id]: defaultSite(3), facebook: { messages: true } });
  });
});
