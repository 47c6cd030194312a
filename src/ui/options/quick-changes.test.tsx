// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { optionsVerbs } from '../../../test/examples/fake-verbs.ts';
import { optionsData, OWN, PEOPLE, settings } from '../../../test/examples/fixtures.ts';
import { PLANNED } from '../../../test/examples/hours-fixtures.ts';
import { show } from '../../../test/examples/show.tsx';
import { unanswered } from '../../../test/examples/stored.ts';
import { type Exception, type FineRule, NO_RULES } from '../../core/boundary/rules.ts';
import { NO_HOURS, type Schedule } from '../../core/hours/schedule.ts';
import { planOf, withPlan, type Pace } from '../../core/pace.ts';
import { exportOwn } from '../../core/replies/ownReplies.ts';
import type { ContactPoint, Settings } from '../../core/settings.ts';
import { Options } from './options.tsx';

afterEach(cleanup);
const user = userEvent.setup();
let ids = 0;
const newId = (): string => `n${(ids += 1)}`;
/** A section whose changes are stored and not answered, so that it goes on showing these settings. */
const open = (hash: string, shown: Partial<Settings>, verbs: Parameters<typeof optionsVerbs>[0]): void => {
  show(<Options data={optionsData({ settings: settings(shown) })} verbs={optionsVerbs(verbs)} hash={hash} />);
};
const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const box = (name: string | RegExp): HTMLElement => screen.getByRole('combobox', { name });
const type = async (field: HTMLElement, text: string): Promise<void> => {
  await user.clear(field);
  await user.type(field, text);
  await user.tab();
};

/** The hours of a section that isn't answered. */
function openHours(hours: Schedule = NO_HOURS): () => Schedule {
  const behind = unanswered(hours);
  open('#busy', { hours }, { hours: { changeHours: behind.change, newId } });
  return behind.last;
}

describe('R25 R33 two changes of the hours, the second before the first is answered, are both stored', () => {
  it('what the hours mean, and hours of a day', async () => {
    const now = openHours();
    await user.click(screen.getByRole('radio', { name: /^Work people may reach me then/ }));
    await press('Add hours on Wednesday');
    expect(now().means).toBe('reachable');
    expect(now().week[2]).toEqual([{ from: '09:00', to: '17:00' }]);
  });
  it('a usual week goes over no hours that were set meanwhile', async () => {
    const now = openHours();
    await press('Add hours on Sunday');
    await press('Start with Monday to Friday, 9 to 5');
    expect(now().week).toEqual([[], [], [], [], [], [], [{ from: '09:00', to: '17:00' }]]);
  });
  it('two spans of one day, and both ends of one', async () => {
    const now = openHours({ ...PLANNED, week: NO_HOURS.week.with(0, [{ from: '08:00', to: '10:00' }]), breaks: [], others: [] });
    const monday = within(screen.getByRole('group', { name: 'Monday' }));
    await press('Add hours on Monday');
    await press('Add hours on Monday');
    await press('Add a break on Monday');
    await type(monday.getByLabelText('Monday, from'), '07:30');
    await type(monday.getByLabelText('Monday, to'), '10:30');
    expect(now().week[0]).toEqual([
      { from: '07:30', to: '10:30' },
      { from: '11:00', to: '12:00' },
      { from: '13:00', to: '14:00' },
    ]);
    expect(now().breaks).toEqual([{ days: [1], span: { from: '12:00', to: '13:00' } }]);
  });
  it('days off, one added and one removed', async () => {
    const now = openHours(PLANNED);
    await user.type(screen.getByLabelText('First day'), '2026-12-01');
    await press('Add');
    await press(/^Remove the days off: December 24, 2026/);
    await press(/^Remove the days off: December 24, 2026/);
    expect(
      now().holidays.map((h) => h.from),
      'pressed twice, removed once',
    ).toEqual(['2026-10-03', '2026-12-01']);
  });
  it('other hours for some people, where an entry before them is gone by then', async () => {
    const entry = (id: string) => ({ id, relationships: [], week: PLANNED.week });
    const now = openHours({ ...PLANNED, others: [entry('a'), entry('b')] });
    await user.click(screen.getAllByRole('button', { name: 'Remove these hours' })[0] as HTMLElement);
    await user.click(screen.getAllByRole('checkbox', { name: 'Student' })[1] as HTMLElement);
    await user.click(screen.getAllByRole('checkbox', { name: 'Vendor' })[1] as HTMLElement);
    await user.click(screen.getAllByRole('checkbox', { name: 'Student' })[0] as HTMLElement);
    await press('Other hours for some people');
    expect(now().others.map((o) => o.relationships)).toEqual([['student', 'vendor'], []]);
  });
});

describe('two changes elsewhere, the second before the first is answered, are both stored', () => {
  it('R34 where people can find one', async () => {
    const there: ContactPoint[] = [{ id: 'e', kind: 'email', value: 'hello@studio.example', reason: '' }];
    const behind = unanswered(there);
    open('#reach', { contactPoints: there }, { settings: { changePoints: behind.change, newId } });
    await press('Work phone');
    await type(screen.getByRole('textbox', { name: 'Work phone' }), '+1 555 0100');
    await type(screen.getByRole('textbox', { name: 'Work e-mail' }), 'desk@studio.example');
    expect(behind.last().map((p) => p.value)).toEqual(['desk@studio.example', '+1 555 0100']);
    await press('Remove Work phone');
    expect(behind.last().map((p) => p.kind)).toEqual(['email']);
  });
  it('R10 exceptions for one person', async () => {
    const [ana] = PEOPLE;
    const behind = unanswered<Exception[]>([]);
    open(`#book/person/${ana?.id}`, {}, { rules: { changeExceptions: behind.change } });
    await user.selectOptions(await screen.findByRole('combobox', { name: new RegExp(`${ana?.names[0]} on Facebook`) }), 'Welcome');
    await user.selectOptions(box(new RegExp(`${ana?.names[0]} .*every site|${ana?.names[0]} on every`, 'i')), 'Ask me');
    expect(behind.last().map((e) => [e.platform, e.outcome])).toEqual([
      ['facebook', 'welcome'],
      ['*', 'ask'],
    ]);
  });
  it('exceptions that are removed', async () => {
    const exceptions = PEOPLE.slice(0, 2).map((p) => ({ contactId: p.id, platform: '*', outcome: 'ask' as const, contactPointId: null }));
    const behind = unanswered<Exception[]>(exceptions);
    open('#who', { rules: { ...NO_RULES, exceptions } }, { rules: { changeExceptions: behind.change } });
    const [first, second] = await screen.findAllByRole('button', { name: /^Remove the exception/ });
    await user.click(first as HTMLElement);
    await user.click(second as HTMLElement);
    expect(behind.last()).toEqual([]);
  });
  it('finer rules', async () => {
    const rule = (id: string, platform: string): FineRule => ({
      id,
      when: { platforms: [platform] },
      outcome: 'hold',
      contactPointId: null,
    });
    const fine = [rule('a', 'facebook'), rule('b', 'linkedin'), rule('c', 'x')];
    const behind = unanswered(fine);
    open('#who', { rules: { ...NO_RULES, fine } }, { rules: { changeFine: behind.change } });
    const [up] = screen.getAllByRole('button', { name: /^Move up/ }).slice(-1);
    await user.click(up as HTMLElement);
    await user.click(up as HTMLElement);
    await user.click(screen.getAllByRole('button', { name: /^Remove: When anything/ })[0] as HTMLElement);
    expect(behind.last().map((r) => r.id)).toEqual(['c', 'b']);
  });
  it('whom and what it keeps quiet', async () => {
    const calm = { perDay: 20, people: [], fewer: ['sales_pitch', 'event_invite'] };
    const behind = unanswered(calm as Settings['calm']);
    open('#cards', { calm }, { rules: { changeCalm: async (change) => void (await behind.change(change)) } });
    for (const back of screen.getAllByRole('button', { name: /^Show again/ })) await user.click(back);
    expect(behind.last()).toEqual({ ...calm, fewer: [] });
  });
  it('words of one’s own: one deleted, others out of a file, one moved', async () => {
    const behind = unanswered(OWN);
    open('#words', { ownReplies: OWN }, { words: { changeOwn: behind.change }, settings: { newId } });
    const [first] = OWN;
    if (!first) throw new Error('no reply');
    await press(/^Delete “My cats”/);
    const file = exportOwn([{ ...first, id: 'x', text: 'Something else.' }, first]);
    await user.upload(
      screen.getByLabelText('File with replies', { selector: 'input' }),
      new File([file], 'a.json', { type: 'application/json' }),
    );
    await expect.poll(() => behind.last().map((r) => r.id)).toEqual(['o2', 'x', 'o1']);
    await press('Offer “My cats” later');
    await user.click(screen.getAllByRole('button', { name: /earlier$/ })[0] as HTMLElement);
    expect(behind.last().map((r) => r.id)).toEqual(['o2', 'x', 'o1']);
  });
  it('R45 how often one answers a person', async () => {
    const [ana] = PEOPLE;
    const behind = unanswered<Pace[]>([]);
    const changePace = async (...[who, change]: Parameters<ReturnType<typeof optionsVerbs>['settings']['changePace']>): Promise<void> => {
      await behind.change((paces) => withPlan(paces, who, change(planOf(paces, who))));
    };
    open(`#book/person/${ana?.id}`, {}, { settings: { changePace } });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Replies, at most' }), '3');
    await user.selectOptions(box('Wait before a reply'), '1 day');
    expect(behind.last()).toEqual([{ contactId: ana?.id, relationships: [], most: 3, days: 7, waitMinutes: 1440 }]);
  });
  it('R46 lines to pass on', async () => {
    const letters = { everyWeeks: 4, lines: [{ id: 'q', text: 'Rest is part of the work.' }] };
    const behind = unanswered<Settings['letters']>(letters);
    open('#pace', { letters }, { settings: { changeLetters: async (change) => void (await behind.change(change)), newId } });
    await user.type(screen.getByRole('textbox', { name: 'A new line or link' }), 'https://kiln.example/fire{Enter}');
    await user.selectOptions(box('A longer letter'), 'every 6 weeks');
    await press('Remove line or link 1');
    expect(behind.last()).toMatchObject({ everyWeeks: 6, lines: [{ text: 'https://kiln.example/fire' }] });
  });
});
