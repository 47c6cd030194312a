// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { facebook, linkedin, NOW, optionsData, PEOPLE, settings } from '../../../../test/examples/fixtures.ts';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { show } from '../../../../test/examples/show.tsx';
import { stored, unanswered } from '../../../../test/examples/stored.ts';
import type { CalmChoice } from '../../../core/boundary/choices.ts';
import type { Exception, FineRule } from '../../../core/boundary/rules.ts';
import { NO_RULES } from '../../../core/boundary/rules.ts';
import { Options } from '../options.tsx';
import type { OptionsData } from '../verbs.ts';
import type { RulesVerbs } from './verbs.ts';

afterEach(cleanup);
const user = userEvent.setup();
const done = (): Promise<void> => Promise.resolve();
const open = (hash: string, data: Partial<OptionsData> = {}, rules: Partial<RulesVerbs> = {}): void =>
  show(<Options data={optionsData(data)} verbs={optionsVerbs({ rules })} hash={hash} />);
const box = (name: string | RegExp): HTMLElement => screen.getByRole('combobox', { name });
const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const rule = (id: string, more: Partial<FineRule> = {}): FineRule => ({ id, when: {}, outcome: 'ask', contactPointId: null, ...more });

describe('R01 the table of who is welcome where', () => {
  it('has a column for every site that is read, and each site has a side of life that can be changed', async () => {
    const setSide = vi.fn(done);
    open('#who', { sites: [facebook(), linkedin({ permission: 'active' })] }, { setSide });
    expect(screen.getByRole('columnheader', { name: 'On LinkedIn' })).toBeTruthy();
    expect(box('Client on LinkedIn')).toBeTruthy();
    await user.selectOptions(box('For me, Facebook is'), 'for both');
    expect(setSide).toHaveBeenCalledWith('facebook', 'mixed');
  });
  it('R36 shows a cell that an office has set as such, and offers no change of it', () => {
    const policy = {
      schemaVersion: 1 as const,
      id: 'p',
      title: 'Our rule',
      text: '',
      setBy: 'Pine Street Dental',
      issuedOn: null,
      covers: { relationships: [], platforms: [] },
      contactPoints: [],
      levelCap: null,
      sitesOff: [],
      locked: [{ relationship: 'patient' as const, platform: '*' as const, outcome: 'redirect' as const, contactPointId: null }],
    };
    open('#who', { settings: settings({ rules: { ...NO_RULES, policy } }) });
    expect(screen.queryByRole('combobox', { name: 'Patient on Facebook' })).toBeNull();
    const row = screen.getByRole('row', { name: /^Patient/ });
    expect(row.textContent).toContain('Offer another way');
    expect(row.textContent).toContain('Set by Pine Street Dental');
  });
});

describe('R19 presets', () => {
  it('are taken with one click and taken back with one', async () => {
    const back = vi.fn(() => Promise.resolve('undone' as const));
    const takePreset = vi.fn(() => Promise.resolve(back));
    open('#who', {}, { takePreset });
    await user.click(screen.getByRole('radio', { name: /Keep work apart/ }));
    expect(takePreset).toHaveBeenCalledWith('style', 'separator');
    await press('Undo');
    expect(back).toHaveBeenCalled();
  });
  it('R15 of a caring profession name their source and day, call clients by their name, and offer no network', () => {
    open('#who', { settings: settings({ presets: { style: null, profession: 'therapy' } }) });
    const panel = within(screen.getByRole('region', { name: 'Start with a preset' }));
    expect(
      panel.getByText(/American Counseling Association.*22 November 2026|American Counseling Association.*November 22, 2026/),
    ).toBeTruthy();
    expect(panel.getByText(/Don’t import patients/)).toBeTruthy();
    expect(panel.getByText(/LinkedIn and pages are not offered/)).toBeTruthy();
    expect(panel.getByText(/never legal advice/)).toBeTruthy();
  });
});

describe('R10 exceptions for one person', () => {
  const [ana] = PEOPLE;
  const exceptions = [{ contactId: ana?.id ?? '', platform: 'facebook', outcome: 'welcome' as const, contactPointId: null }];
  it('are listed by name, and removed with a way back', async () => {
    const behind = stored<Exception[]>(exceptions);
    open('#who', { settings: settings({ rules: { ...NO_RULES, exceptions } }) }, { changeExceptions: behind.change });
    await waitFor(() => expect(screen.getByText(/Facebook: Welcome/).textContent).toContain(ana?.names[0]));
    await press(/Remove the exception/);
    expect(behind.last()).toEqual([]);
    await press('Undo');
    expect(behind.last()).toEqual(exceptions);
    expect(behind.all).toHaveLength(2);
  });
  it("are made on the person's page", async () => {
    const behind = stored<Exception[]>([]);
    open(`#book/person/${ana?.id}`, {}, { changeExceptions: behind.change });
    await user.selectOptions(await screen.findByRole('combobox', { name: new RegExp(`${ana?.names[0]} on Facebook`) }), 'Welcome');
    expect(behind.all).toEqual([exceptions]);
  });
});

describe('finer rules', () => {
  const one = rule('a', {
    when: { relationships: ['client', 'prospect'], kinds: ['message'], intents: ['sales_pitch'], busy: true },
    outcome: 'quiet',
  });
  const two = rule('b', { when: { platforms: ['facebook'] }, outcome: 'hold' });
  it('are plain sentences, moved and removed with a way back', async () => {
    const behind = stored([one, two]);
    open('#who', { settings: settings({ rules: { ...NO_RULES, fine: [one, two] } }) }, { changeFine: behind.change });
    expect(
      screen.getByText('When a message (an offer) comes from client or possible client anywhere, while you are busy: Leave it unanswered.'),
    ).toBeTruthy();
    await press(/^Move down: When a message/);
    expect(behind.last()).toEqual([two, one]);
    await press(/^Remove: When anything comes from anybody on Facebook/);
    expect(behind.last()).toEqual([one]);
    await press('Undo');
    expect(behind.last(), 'the way back takes the removal back, not the move').toEqual([two, one]);
  });
  it('are added by choosing, and say their sentence meanwhile', async () => {
    const behind = stored<FineRule[]>([]);
    open('#who', {}, { changeFine: behind.change, newId: () => 'n' });
    await user.click(screen.getByText('Advanced: finer rules'));
    await press('Add a rule');
    const form = within(screen.getByRole('form', { name: 'Add a rule' }));
    await user.click(form.getByRole('checkbox', { name: 'Vendor' }));
    const comes = within(form.getByRole('group', { name: 'What comes' }));
    await user.click(comes.getByRole('checkbox', { name: 'an invitation to an event' }));
    await user.selectOptions(form.getByRole('combobox', { name: 'Then' }), 'Leave it unanswered');
    expect(form.getByText(/^When an invitation to an event comes from vendor anywhere: Leave it unanswered\.$/)).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(behind.all).toEqual([[rule('n', { when: { relationships: ['vendor'], kinds: ['event_invite'] }, outcome: 'quiet' })]]);
  });
});

describe('trying it out', () => {
  it('asks the real rules and says every reason, the deciding one first', async () => {
    const tryOut = vi.fn(optionsVerbs().rules.tryOut);
    open('#who', { now: NOW }, { tryOut });
    await user.type(screen.getByRole('textbox', { name: 'Who' }), 'Ana Ruiz');
    await press('See what would happen');
    expect(tryOut).toHaveBeenCalledWith({
      name: 'Ana Ruiz',
      platform: 'facebook',
      kind: 'friend_request',
      text: '',
      weekday: 2,
      time: '14:00',
    });
    await screen.findByText('What would happen if Ana Ruiz did this on Facebook on Tuesday at 14:00?');
    expect(screen.getByText('A kind no is ready that offers another way.')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toContain(
      'The preset for client on a personal site: Offer another way.',
    );
  });
});

describe('not too many cards', () => {
  it('has a limit for the day, and lists whom and what it keeps quiet', async () => {
    const calm: CalmChoice = { perDay: 20, people: [], fewer: ['sales_pitch'] };
    const behind = unanswered(calm);
    const changeCalm: RulesVerbs['changeCalm'] = async (change) => void (await behind.change(change));
    open('#cards', { settings: settings({ calm }) }, { changeCalm });
    await user.selectOptions(box('At most'), '5 a day');
    expect(behind.last()).toEqual({ ...calm, perDay: 5 });
    await press('Show again: an offer');
    expect(behind.last()).toEqual({ perDay: 5, people: [], fewer: [] });
  });
});
