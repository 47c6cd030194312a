// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { facebook, optionsData, settings } from '../../../../test/examples/fixtures.ts';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { show } from '../../../../test/examples/show.tsx';
import type { Policy } from '../../../core/boundary/policy.ts';
import { NO_RULES } from '../../../core/boundary/rules.ts';
import { Options } from '../options.tsx';
import type { OptionsData } from '../verbs.ts';
import type { PolicyVerbs } from './verbs.ts';

afterEach(cleanup);
const user = userEvent.setup();
const open = (data: Partial<OptionsData> = {}, policy: Partial<PolicyVerbs> = {}, hash = '#policy'): void =>
  show(<Options data={optionsData(data)} verbs={optionsVerbs({ policy })} hash={hash} />);
const used: PolicyVerbs['use'] = () => Promise.resolve(() => Promise.resolve('undone'));
const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const OFFICE: Policy = {
  schemaVersion: 1,
  id: 'p',
  title: 'Personal accounts',
  text: 'We keep our own accounts for family.',
  setBy: 'Pine Street Dental',
  issuedOn: '2026-11-22',
  covers: { relationships: ['patient'], platforms: [] },
  contactPoints: [{ id: 'desk', kind: 'practice', value: '+1 555 0100', reason: '' }],
  levelCap: 2,
  sitesOff: ['facebook'],
  locked: [{ relationship: 'patient', platform: '*personal', outcome: 'redirect', contactPointId: null }],
};
const inUse = (more: Partial<ReturnType<typeof settings>> = {}) => settings({ rules: { ...NO_RULES, policy: OFFICE }, ...more });

describe('R36 the office policy', () => {
  it('is made on one page: name, sentence, whom it is about, where people go instead', async () => {
    const use = vi.fn(used);
    const save = vi.fn();
    open({}, { use, save, newId: () => 'n' });
    await user.type(screen.getByRole('textbox', { name: 'What is it called?' }), 'Our rule');
    await user.type(screen.getByRole('textbox', { name: 'The sentence that people may read' }), 'It is the same for everybody.');
    await user.click(screen.getByRole('checkbox', { name: 'Patient' }));
    await press('Front desk or school office');
    await user.type(screen.getByRole('textbox', { name: 'Front desk or school office' }), '+1 555 0100');
    await user.tab();
    await press('Use it here');
    expect(use).toHaveBeenCalledWith(
      {
        schemaVersion: 1,
        id: 'n',
        title: 'Our rule',
        text: 'It is the same for everybody.',
        setBy: '',
        issuedOn: '2026-11-22',
        covers: { relationships: ['patient'], platforms: [] },
        contactPoints: [{ id: 'n', kind: 'practice', value: '+1 555 0100', reason: '' }],
        levelCap: null,
        sitesOff: [],
        locked: [{ relationship: 'patient', platform: '*personal', outcome: 'redirect', contactPointId: null }],
      },
      'own',
    );
    await press('Save as a file');
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ title: 'Our rule' }));
  });

  it('R37 from a file shows what it sets and that nothing goes back, before it is used', async () => {
    const use = vi.fn(used);
    open({}, { use, read: () => Promise.resolve(OFFICE) });
    await user.upload(screen.getByLabelText('Policy file'), new File(['{}'], 'rule.json', { type: 'application/json' }));
    const asked = within(await screen.findByRole('dialog', { name: 'Use the rules in this file?' }));
    expect(asked.getByText('This file sets rules. Nothing goes back to whoever made it.')).toBeTruthy();
    expect(asked.getByText('Patient, on personal sites: Offer another way')).toBeTruthy();
    expect(asked.getByText('One click goes no further than: Puts the note in the box.')).toBeTruthy();
    expect(use).not.toHaveBeenCalled();
    await user.click(asked.getByRole('button', { name: 'Use these rules' }));
    expect(use).toHaveBeenCalledWith(OFFICE, 'file');
  });

  it('R37 says plainly when a file holds none, and changes nothing', async () => {
    const use = vi.fn(used);
    open({}, { use, read: () => Promise.resolve(null) });
    await user.upload(screen.getByLabelText('Policy file'), new File(['x'], 'cat.json', { type: 'application/json' }));
    await waitFor(() => expect(screen.getByText(/cat\.json holds no policy of Doorstep/)).toBeTruthy());
    expect(use).not.toHaveBeenCalled();
  });

  it('that came from a file is read, not written, and can be taken out again', async () => {
    const use = vi.fn(used);
    open({ settings: inUse({ policyFrom: 'file' }) }, { use });
    expect(screen.queryByRole('textbox', { name: 'What is it called?' })).toBeNull();
    await press('Stop using it');
    expect(use).toHaveBeenCalledWith(null, 'own');
  });

  it("that an administrator set can't be taken out, and what of it could not be read is named", () => {
    open({ settings: inUse(), managed: { policy: OFFICE, problems: [{ part: 'locked', known: true, entry: 3, field: 'outcome' }] } });
    expect(screen.queryByRole('button', { name: 'Stop using it' })).toBeNull();
    expect(screen.getByText(/can’t be changed here|can't be changed here/)).toBeTruthy();
    expect(screen.getByText('Entry 3 under “Fixed in the table”: what to do is missing, or Doorstep doesn’t know it.')).toBeTruthy();
  });

  it('is printed as a page, a paragraph or a line, and has a sentence for the desk', async () => {
    const print = vi.fn();
    const copy = vi.fn(() => Promise.resolve());
    open({ settings: inUse() }, { print, copy });
    expect(screen.getByRole('article').textContent).toContain('How to reach us');
    await user.click(screen.getByRole('radio', { name: 'A line under e-mails' }));
    expect(screen.getByRole('article').textContent).toBe('We keep our own accounts for family. You reach us here: +1 555 0100.');
    await press('Print');
    expect(print).toHaveBeenCalled();
    await press('Copy');
    expect(copy).toHaveBeenCalledWith('We keep our own accounts for family. You reach us here: +1 555 0100.');
    expect(screen.getByText(/Shall I write down how you reach us/)).toBeTruthy();
  });

  it('shows on the sites what it switches off and where it ends', () => {
    open({ settings: inUse(), sites: [facebook()] }, {}, '#sites');
    expect(screen.getByText('Set by Pine Street Dental: this site is not read.')).toBeTruthy();
    cleanup();
    open(
      { settings: settings({ rules: { ...NO_RULES, policy: { ...OFFICE, sitesOff: [] } } }), sites: [facebook({ maxLevel: 2 })] },
      {},
      '#sites',
    );
    expect(screen.getByText('Set by Pine Street Dental: one click goes no further here.')).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /presses Send for me/ })).toBeNull();
  });
});
