// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { optionsVerbs } from '../../../../test/examples/fake-verbs.ts';
import { discord, facebook, linkedin, mastodon, mastodonNowhere, optionsData, settings, x } from '../../../../test/examples/fixtures.ts';
import { OFFICE } from '../../../../test/examples/office.ts';
import { axeSays, show } from '../../../../test/examples/show.tsx';
import { forum } from '../../../../test/examples/taught-fixtures.ts';
import { NO_RULES } from '../../../core/boundary/rules.ts';
import { defaultSite } from '../../../core/settings.ts';
import { Options } from '../options.tsx';
import type { OptionsData, SettingsVerbs } from '../verbs.ts';

afterEach(cleanup);
const user = userEvent.setup();
const done = (): Promise<void> => Promise.resolve();

function open(hash: string, data: Partial<OptionsData> = {}, verbs: Partial<SettingsVerbs> = {}): void {
  show(<Options data={optionsData(data)} verbs={optionsVerbs({ settings: verbs })} hash={hash} />);
}

describe('how far one click goes on a site', () => {
  it('offers the four steps of how much Doorstep does', async () => {
    const setSite = vi.fn(done);
    open('#sites', { sites: [facebook()] }, { setSite });
    const levels = within(screen.getByRole('group', { name: 'How much Doorstep does' }));
    expect(levels.getAllByRole('radio')).toHaveLength(4);
    expect(levels.getByRole<HTMLInputElement>('radio', { name: /deletes the request after I send/ }).checked).toBe(true);
    await user.click(levels.getByRole('radio', { name: /presses Send for me/ }));
    expect(setSite).toHaveBeenCalledWith('facebook', { level: 4 });
  });

  it('only shows the note on a site that wants nothing in its pages', () => {
    open('#sites', { sites: [linkedin({ permission: 'active' })] });
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.getByText(/LinkedIn doesn't want other programs/)).toBeTruthy();
  });

  it.each([
    [facebook(), 'Facebook', 'deletes', 'delete', 'deleted'],
    [x({ permission: 'active' }), 'X', 'declines', 'decline', 'declined'],
    [mastodon(), 'Mastodon', 'rejects', 'reject', 'rejected'],
  ])("R34 each site's row says the word that stands on its own button: %#", (site, name, acts, act, acted) => {
    open('#sites', { sites: [site] });
    const levels = within(within(screen.getByRole('region', { name })).getByRole('group', { name: 'How much Doorstep does' }));
    expect(levels.getByRole('radio', { name: new RegExp(`and ${acts} the request after I send`) })).toBeTruthy();
    expect(levels.getByText(new RegExp(`You send it, and you ${act} the request`))).toBeTruthy();
    expect(levels.getByText(new RegExp(`the request is ${acted} before your eyes`))).toBeTruthy();
  });

  it('says where it goes no further by itself, and whose limit it is', () => {
    open('#sites', { sites: [facebook(), x({ permission: 'active' })] });
    expect(screen.getAllByText(/Doorstep never presses Send/).map((p) => p.textContent)).toEqual([
      'On X Doorstep never presses Send; you always do.',
    ]);
    cleanup();
    const policy = { ...OFFICE, levelCap: 3 as const };
    open('#sites', {
      settings: settings({ rules: { ...NO_RULES, policy } }),
      sites: [facebook({ maxLevel: 3 }), x({ permission: 'active' })],
    });
    expect(within(screen.getByRole('region', { name: 'Facebook' })).getByText(/one click goes no further here/)).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'X' })).queryByText(/one click goes no further here/)).toBeNull();
  });

  it('says nothing of requests where nobody can ask, and nothing of a box where none opens', () => {
    open('#sites', { sites: [discord({ permission: 'active' })] });
    const chat = screen.getByRole('group', { name: 'How much Doorstep does' });
    expect(chat.textContent).not.toContain('request');
    cleanup();
    open('#sites', { sites: [forum({ noBox: true, declineWord: 'decline' })] });
    const taught = within(screen.getByRole('group', { name: 'How much Doorstep does' }));
    expect(taught.getAllByRole('radio')).toHaveLength(2);
    expect(taught.queryByRole('radio', { name: /in the box/ })).toBeNull();
    expect(taught.getByRole('radio', { name: /Once I have sent the note, declines the request/ })).toBeTruthy();
    expect(taught.getByText(/The note is copied or goes by e-mail/)).toBeTruthy();
  });

  it('shows the level below where the chosen one can no longer be done', () => {
    open('#sites', { sites: [forum({ noBox: true, settings: defaultSite(2) })] });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Only shows the note/ }).checked).toBe(true);
  });
});

describe('which sites are read', () => {
  it('R20 keeps early sites folded under "More sites" until they are asked for, and says what they rest on', async () => {
    const requestSite = vi.fn();
    open('#sites', { sites: [facebook(), discord()] }, { requestSite });
    const fold = screen.getByText('More sites').closest('details') as HTMLElement;
    expect((fold as HTMLDetailsElement).open).toBe(false);
    expect(within(fold).queryByRole('heading', { name: 'Facebook' })).toBeNull();
    await user.click(screen.getByText('More sites'));
    expect(within(fold).getByText(/Early: built from what others wrote/)).toBeTruthy();
    await user.click(within(fold).getByRole('button', { name: 'Ask to read Discord' }));
    expect(requestSite).toHaveBeenCalledWith(discord());
    expect(await axeSays()).toEqual([]);
  });

  it('R20 an early site that is read stands with the others, and still says so', () => {
    open('#sites', { sites: [facebook(), discord({ permission: 'active' })] });
    expect(screen.queryByText('More sites')).toBeNull();
    const panel = within(screen.getByRole('region', { name: 'Discord' }));
    expect(panel.getByText(/not yet tried by many/)).toBeTruthy();
    // Nobody asks there, so nothing is said of deleting.
    expect(panel.queryByRole('radio', { name: /deletes the request/ })).toBeNull();
    expect(panel.getByRole<HTMLInputElement>('radio', { name: /Puts the note in the box/ }).checked).toBe(true);
    expect(within(screen.getByRole('region', { name: 'Facebook' })).queryByText(/not yet tried by many/)).toBeNull();
  });

  it('asks for no site before the user agreed', () => {
    open('#sites', {
      settings: settings({ agreedAt: null }),
      sites: [facebook({ permission: 'not-asked' })],
    });
    expect(screen.queryByRole('button', { name: /Ask to read/ })).toBeNull();
  });

  it('says that a site was taken away, and asks again', () => {
    open('#sites', { sites: [facebook({ permission: 'removed' })] });
    expect(screen.getByText('not active on this site')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ask to read Facebook' })).toBeTruthy();
  });
});

describe('R20 sites that can live anywhere', () => {
  it('R20 asks for an address that the user types, inside the click, and only for that one', async () => {
    const requestAddress = vi.fn();
    open('#sites', { sites: [facebook(), mastodonNowhere()] }, { requestAddress });
    const add = within(screen.getByRole('region', { name: 'Add a site by its address' }));
    await user.type(add.getByRole('textbox', { name: 'Address' }), 'https://Garden.example/@ana');
    let asked = 0;
    const button = add.getByRole('button', { name: 'Ask to read this address' });
    button.addEventListener('click', () => (asked = requestAddress.mock.calls.length));
    button.click();
    expect(asked).toBe(1);
    expect(requestAddress.mock.calls).toEqual([['mastodon', 'https://garden.example']]);
    expect(await axeSays()).toEqual([]);
  });

  it.each([
    ['', 'Type the address first.'],
    ['garden', /doesn't look like a web address/],
    ['http://garden.example', /begins with https/],
    ['www.facebook.com', 'www.facebook.com belongs to Facebook, which is in the list above.'],
    ['garden.example', 'garden.example is in your list already.'],
  ])('says what is wrong with the address %j and asks for nothing', async (typed, said) => {
    const requestAddress = vi.fn();
    open('#sites', { sites: [facebook(), mastodon()] }, { requestAddress });
    if (typed) await user.type(screen.getByRole('textbox', { name: 'Address' }), typed);
    await user.click(screen.getByRole('button', { name: 'Ask to read this address' }));
    expect(screen.getByText(said)).toBeTruthy();
    expect(requestAddress).not.toHaveBeenCalled();
  });

  it('says how the browser writes an address of another script', async () => {
    open('#sites', { sites: [mastodonNowhere()] });
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'bücher.example');
    expect(screen.getByText('Your browser writes this address as xn--bcher-kva.example.')).toBeTruthy();
  });

  it('lists each address, says of one that it was taken away, asks for it again and takes it off the list', async () => {
    const requestAddress = vi.fn();
    const removeAddress = vi.fn(done);
    open('#sites', { sites: [mastodon()] }, { requestAddress, removeAddress });
    const list = within(screen.getByRole('list', { name: 'Your addresses of Mastodon' }));
    expect(list.getByText('not active on this site')).toBeTruthy();
    await user.click(list.getByRole('button', { name: 'Ask to read clay.example' }));
    expect(requestAddress).toHaveBeenCalledWith('mastodon', 'https://clay.example');
    await user.click(list.getByRole('button', { name: 'Stop reading garden.example' }));
    await user.click(list.getByRole('button', { name: 'Take clay.example off the list' }));
    expect(removeAddress.mock.calls).toEqual([
      ['mastodon', 'https://garden.example'],
      ['mastodon', 'https://clay.example'],
    ]);
    expect(await axeSays()).toEqual([]);
  });
});
