// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { optionsVerbs } from '../../../test/examples/fake-verbs.ts';
import { discord, facebook, NOW, optionsData, settings } from '../../../test/examples/fixtures.ts';
import { axeSays, show } from '../../../test/examples/show.tsx';
import { unanswered } from '../../../test/examples/stored.ts';
import { planOf, withPlan, type Pace } from '../../core/pace.ts';
import { Options } from './options.tsx';
import type { OptionsData, SettingsVerbs } from './verbs.ts';

afterEach(cleanup);
const user = userEvent.setup();
const done = (): Promise<void> => Promise.resolve();

function open(hash: string, data: Partial<OptionsData> = {}, verbs: Partial<SettingsVerbs> = {}): void {
  show(<Options data={optionsData(data)} verbs={optionsVerbs({ settings: verbs })} hash={hash} />);
}

describe('the options page', () => {
  it.each([
    ['#sites', 'Sites'],
    ['#reach', 'Where people can find you'],
    ['#book', 'The book'],
    ['#who', 'Who is welcome where'],
    ['#cards', 'Cards on the page'],
    ['#busy', 'Busy hours'],
    ['#pace', 'How often I answer'],
    ['#privacy', 'Privacy and data'],
    ['#about', 'About'],
  ])('%s is a section of its own, marked in the list, with nothing for axe to mend', async (hash, name) => {
    open(hash);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
    expect(screen.getByRole('link', { name }).getAttribute('aria-current')).toBe('page');
    expect(await axeSays()).toEqual([]);
  });

  it('R48 names the keys that the browser has set, and says where there is none', () => {
    open('#cards', { keys: { open: 'Alt+Shift+K', fold: null, busy: 'Ctrl+Shift+1' } });
    const rows = screen.getByRole('region', { name: 'Keys' }).querySelectorAll('dd');
    expect(Array.from(rows, (row) => row.textContent)).toEqual(['Alt+Shift+K', 'No key is set', 'Ctrl+Shift+1']);
  });

  it('R45 sets a limit of replies for everybody of a kind, changes it and takes it away', async () => {
    const plan: Pace = { contactId: null, relationships: ['client'], most: 3, days: 7, waitMinutes: 0 };
    const behind = unanswered<Pace[]>([plan]);
    const changePace: SettingsVerbs['changePace'] = async (who, change) => {
      await behind.change((paces) => withPlan(paces, who, change(planOf(paces, who))));
    };
    open('#pace', { settings: settings({ paces: [plan] }) }, { changePace });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Replies, at most' }), '5');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wait before a reply' }), '1 day');
    await user.selectOptions(screen.getByRole('combobox', { name: 'For' }), 'Vendor');
    await user.click(screen.getByRole('button', { name: 'Add a limit' }));
    await user.click(screen.getByRole('button', { name: 'Remove the limit: Client' }));
    const changed = { ...plan, most: 5, waitMinutes: 1440 };
    const vendor = { ...plan, relationships: ['vendor'] };
    expect(behind.all[1], 'a second choice takes none back that was not answered yet').toEqual([changed]);
    expect(behind.all[2]).toEqual([changed, vendor]);
    expect(behind.last()).toEqual([vendor]);
  });

  it('R01 sets who is welcome on one site, with the way in that is offered', async () => {
    const setCell = vi.fn(done);
    open('#who', {}, { setCell });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Client on Facebook' }), 'Offer: Shop');
    expect(setCell).toHaveBeenLastCalledWith('client', 'facebook', 'redirect', 'p2');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Boss on Facebook' }), 'Leave it unanswered');
    expect(setCell).toHaveBeenLastCalledWith('boss', 'facebook', 'quiet', null);
  });

  it('R01 shows what Doorstep starts with until the user says otherwise', () => {
    const own = settings({
      map: [{ relationship: 'client', platform: 'facebook', outcome: 'ask', contactPointId: null }],
    });
    open('#who', { settings: own });
    const shown = (name: string): string => {
      const box = screen.getByRole<HTMLSelectElement>('combobox', { name });
      return box.selectedOptions[0]?.textContent ?? '';
    };
    expect(shown('Client on Facebook')).toBe('Ask me');
    expect(shown('Vendor on Facebook')).toBe('Offer another way (preset)');
  });

  it('R25 sets busy for an hour with what is being done', async () => {
    const setBusy = vi.fn(done);
    open('#busy', {}, { setBusy });
    await user.type(screen.getByRole('textbox', { name: 'What are you doing?' }), 'packing orders');
    await user.click(screen.getByRole('button', { name: '1 hour' }));
    expect(setBusy).toHaveBeenCalledWith({ kind: 'minutes', minutes: 60 }, 'packing orders');
  });

  it("R24 busy while a shop's editor is open is off until wanted, and asks for that site inside its own click", async () => {
    const setBusyWhileListing = vi.fn(done);
    const requestSite = vi.fn();
    const etsy = discord({ id: 'etsy', name: 'Etsy', host: 'etsy.com' });
    open('#busy', { sites: [facebook(), etsy] }, { setBusyWhileListing });
    expect(screen.queryByRole('button', { name: 'Ask to read Etsy' })).toBeNull();
    await user.click(screen.getByRole('switch', { name: /editor of your Etsy shop/ }));
    expect(setBusyWhileListing).toHaveBeenCalledWith(true);
    cleanup();
    open('#busy', { settings: settings({ busyWhileListing: true }), sites: [facebook(), etsy] }, { requestSite });
    expect(screen.getByText(/has to let Doorstep read etsy\.com/)).toBeTruthy();
    screen.getByRole('button', { name: 'Ask to read Etsy' }).click();
    expect(requestSite).toHaveBeenCalledWith(etsy);
    expect(await axeSays()).toEqual([]);
  });

  it('R25 ends busy in one click', async () => {
    const setBusy = vi.fn(done);
    open('#busy', { settings: settings({ busy: { until: NOW + 3_600_000, since: NOW, task: '' } }) }, { setBusy });
    await user.click(screen.getByRole('button', { name: 'I have time now' }));
    expect(setBusy).toHaveBeenCalledWith({ kind: 'off' }, '');
  });

  it('R64 offers the list for keeping work apart once', async () => {
    const apartOffered = vi.fn(done);
    open('#sites', {}, { apartOffered });
    await user.click(screen.getByRole('button', { name: 'No, thanks' }));
    expect(apartOffered).toHaveBeenCalledOnce();
    cleanup();
    open('#sites', { settings: settings({ apart: { offered: true, done: [] } }) });
    expect(screen.queryByRole('button', { name: 'No, thanks' })).toBeNull();
  });

  it('R65 R66 R67 R68 ticks off what keeps work apart; a way in that is there counts', async () => {
    const setApart = vi.fn(done);
    const contactPoints = [{ id: 'e', kind: 'email', value: 'hello@studio.example', reason: '' }] as const;
    open('#reach', { settings: settings({ contactPoints: [...contactPoints] }) }, { setApart });
    expect(screen.getByText('Done: 1 of 6')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'A bank account for work alone' }));
    expect(setApart).toHaveBeenCalledWith('bank', true);
  });

  it('takes the agreement back at once, with an undo', async () => {
    const agree = vi.fn(done);
    open('#privacy', {}, { agree });
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(agree).toHaveBeenLastCalledWith(false);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(agree).toHaveBeenLastCalledWith(true);
  });

  it('asks the browser for notifications inside the click itself', () => {
    const requestNotifications = vi.fn();
    open('#privacy', {}, { requestNotifications });
    screen.getByRole('switch', { name: 'Tell me on the desktop' }).click();
    expect(requestNotifications).toHaveBeenCalledOnce();
  });

  it('lists paused pages, each with a way back', async () => {
    const unpausePage = vi.fn(done);
    const page = 'https://www.facebook.com/friends';
    open('#privacy', { settings: settings({ pausedPages: [page] }) }, { unpausePage });
    await user.click(screen.getByRole('button', { name: `Go on there: ${page}` }));
    expect(unpausePage).toHaveBeenCalledWith(page);
  });

  it('says plainly when the background part does not answer', async () => {
    open('#privacy', {}, { pause: () => Promise.reject(new Error('no answer within 10 s')) });
    await user.click(screen.getByRole('switch', { name: 'Pause Doorstep everywhere' }));
    expect(await screen.findByText(/didn't answer. Nothing was lost. Try again/)).toBeTruthy();
  });
});
