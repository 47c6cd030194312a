// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { optionsData, settings } from '../../../../test/examples/fixtures.ts';
import { CALENDAR_READS, PLANNED, WORK_CALENDAR } from '../../../../test/examples/hours-fixtures.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import { stored as storedWith } from '../../../../test/examples/stored.ts';
import type { CalendarInfo } from '../../../core/hours/calendar/stored.ts';
import { breaksOn } from '../../../core/hours/edit.ts';
import { NO_HOURS, type Schedule } from '../../../core/hours/schedule.ts';
import { Options } from '../options.tsx';
import type { HoursVerbs } from './verbs.ts';

afterEach(cleanup);
const user = userEvent.setup();
const done = (): Promise<void> => Promise.resolve();

/** The section as it stands with these hours, and after each change. @returns everything that was stored since. */
function open(hours: Schedule = NO_HOURS, verbs: Partial<HoursVerbs> = {}, calendars: CalendarInfo[] = []): Schedule[] {
  let tell = (_now: Schedule): void => undefined;
  const behind = storedWith(hours, (now) => tell(now));
  function Page(): JSX.Element {
    const [now, setNow] = useState(hours);
    tell = setNow;
    const data = optionsData({ settings: settings({ hours: now, calendars }) });
    return (
      <Options data={data} verbs={optionsVerbs({ hours: { changeHours: behind.change, newId: () => 'new', ...verbs } })} hash="#busy" />
    );
  }
  show(<Page />);
  return behind.all;
}
const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const ALONE: Schedule = { ...PLANNED, others: [] };
const nine = { from: '09:00', to: '17:00' };

it('R25 begins with a usual week in one click, which can be taken back', async () => {
  const stored = open();
  await press('Start with Monday to Friday, 9 to 5');
  expect(stored[0]?.week).toEqual([[nine], [nine], [nine], [nine], [nine], [], []]);
  await press('Undo');
  expect(stored[1]).toEqual(NO_HOURS);
});

it('R25 sets a day by the keyboard alone: hours, a break, and the same on other days', async () => {
  const stored = open(ALONE);
  const tuesday = screen.getByRole('group', { name: 'Tuesday' });
  const from = within(tuesday).getByLabelText('Tuesday, from');
  await user.clear(from);
  await user.type(from, '10:30');
  expect(stored, 'nothing half typed is kept').toEqual([]);
  await user.tab();
  expect(stored[0]?.week[1]).toEqual([{ from: '10:30', to: '17:00' }]);
  await user.click(within(tuesday).getByRole('button', { name: 'Add a break on Tuesday' }));
  expect(breaksOn(stored[1] ?? NO_HOURS, 2), 'the same break once').toHaveLength(1);
  await user.click(within(tuesday).getByRole('button', { name: 'Remove 12:00 PM to 1:00 PM: Break on Tuesday' }));
  expect(breaksOn(stored[2] ?? NO_HOURS, 2)).toEqual([]);
  expect(breaksOn(stored[2] ?? NO_HOURS, 3)).toHaveLength(1);
  within(tuesday).getByRole('button', { name: 'Copy Tuesday to other days' }).focus();
  await user.keyboard('{Enter}');
  await user.click(within(tuesday).getByRole('button', { name: 'Sunday' }));
  expect(stored[3]?.week[6]).toEqual([{ from: '10:30', to: '17:00' }]);
  await user.click(within(tuesday).getByRole('button', { name: 'Remove 10:30 AM to 5:00 PM: Tuesday' }));
  expect(stored[4]?.week[1]).toEqual([]);
  expect(breaksOn(stored[4] ?? NO_HOURS, 2), 'no hours, no breaks').toEqual([]);
});

it('R25 leaves one in the next clock when the first is stored, and what was typed there', async () => {
  const stored = open(ALONE);
  const from = screen.getByLabelText('Tuesday, from');
  await user.clear(from);
  await user.type(from, '10:30');
  await user.tab();
  expect(stored).toHaveLength(1);
  const to = screen.getByLabelText<HTMLInputElement>('Tuesday, to');
  expect(document.activeElement).toBe(to);
  await user.clear(to);
  await user.type(to, '18:15');
  await user.tab();
  expect(stored[1]?.week[1]).toEqual([{ from: '10:30', to: '18:15' }]);
});

it('says which hours go on into the next day', () => {
  open(ALONE);
  expect(within(screen.getByRole('group', { name: 'Friday' })).getAllByText('until the next day')).toHaveLength(1);
});

it('R33 takes days off, says which are over, and gives one back that was removed', async () => {
  const stored = open(PLANNED);
  expect(screen.getByText('October 3, 2026').textContent).toContain('is over');
  await user.type(screen.getByLabelText('First day'), '2026-12-01');
  await user.type(screen.getByLabelText('What for (only you see it)'), 'Fair');
  await press('Add');
  expect(stored[0]?.holidays[1]).toEqual({ from: '2026-12-01', to: '2026-12-01', name: 'Fair' });
  await press(/^Remove the days off: December 24, 2026/);
  expect(stored[1]?.holidays.map((h) => h.from)).toEqual(['2026-10-03', '2026-12-01']);
  await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement);
  expect(stored[2]).toEqual(stored[0]);
});

it('has other hours for some people; nobody stands in two of them', async () => {
  const stored = open(PLANNED);
  await press('Other hours for some people');
  expect(stored[0]?.others[1]).toEqual({ id: 'new', relationships: [], week: PLANNED.week });
  const [, student] = screen.getAllByRole('checkbox', { name: 'Student' });
  await user.click(student as HTMLElement);
  expect(stored[1]?.others.map((o) => o.relationships)).toEqual([['vendor'], ['student']]);
  await user.click(screen.getAllByRole('checkbox', { name: 'Student' })[0] as HTMLElement);
  expect(stored[2]?.others.map((o) => o.relationships)).toEqual([['vendor', 'student'], []]);
  expect(screen.queryByRole('checkbox', { name: 'Friend' }), 'friends never wait').toBeNull();
  await user.click(screen.getAllByRole('button', { name: 'Remove these hours' })[1] as HTMLElement);
  expect(stored[3]?.others).toHaveLength(1);
});

it('reads calendar files, says what they hold and what is wrong, and keeps only the good ones', async () => {
  const keepCalendars = vi.fn(done);
  open(NO_HOURS, { readCalendars: () => Promise.resolve(CALENDAR_READS), keepCalendars }, [WORK_CALENDAR]);
  await user.upload(screen.getByLabelText('Calendar file'), new File(['x'], 'studio.ics'));
  const good = await screen.findByRole('region', { name: 'studio.ics' });
  for (const said of [
    /42 busy times until/,
    /2 entries left out: they end before they begin/,
    /1 entry counts only once/,
    /Titles are not kept/,
    /Takes the place of “Studio”/,
  ])
    expect(within(good).getByText(said)).toBeDefined();
  expect(screen.getByRole('region', { name: /^invoices/ }).textContent).toContain('This is no calendar file.');
  await press('Keep these times');
  expect(keepCalendars).toHaveBeenCalledWith([CALENDAR_READS[0]]);
  expect(screen.queryByRole('region', { name: 'studio.ics' })).toBeNull();
});

it('a calendar may fold cards, be called otherwise, be removed, and come back', async () => {
  const back = vi.fn(() => Promise.resolve('undone' as const));
  const changeCalendar = vi.fn(done);
  const removeCalendar = vi.fn(() => Promise.resolve(back));
  open(NO_HOURS, { changeCalendar, removeCalendar }, [WORK_CALENDAR]);
  expect(screen.getByText(/^412 busy times, read on/)).toBeDefined();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Fold cards while others see your screen' }),
    'During everything in this calendar',
  );
  expect(changeCalendar).toHaveBeenLastCalledWith('c1', { fold: 'always' });
  const name = screen.getByRole('textbox', { name: 'Calendar' });
  await user.clear(name);
  await user.type(name, 'Workshop');
  await user.tab();
  expect(changeCalendar).toHaveBeenLastCalledWith('c1', { name: 'Workshop' });
  await press('Remove this calendar: Studio');
  await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement);
  expect(back).toHaveBeenCalledOnce();
});

it('tells a calendar that has run out, and is readable for assistive technology', async () => {
  open(PLANNED, {}, [{ ...WORK_CALENDAR, until: 1 }]);
  expect(screen.getByText(/counts no more/)).toBeDefined();
  expect(await axeSays()).toEqual([]);
});
