// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { welcomeVerbs } from '../../../test/examples/fake-verbs.ts';
import { discord, facebook, welcomeData } from '../../../test/examples/fixtures.ts';
import { axeSays, show } from '../../../test/examples/show.tsx';
import { unanswered } from '../../../test/examples/stored.ts';
import type { ContactPoint } from '../../core/settings.ts';
import type { WelcomeVerbs } from './verbs.ts';
import { Welcome } from './welcome.tsx';

afterEach(cleanup);
const user = userEvent.setup();
const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name });

describe('the first page', () => {
  it('asks to agree, and goes on to the sites', async () => {
    const agree = vi.fn(() => Promise.resolve());
    show(<Welcome data={welcomeData()} verbs={welcomeVerbs({ agree })} />);
    await press('Agree');
    expect(agree).toHaveBeenCalledWith(true);
    expect(await heading('Which sites?')).toBeTruthy();
  });

  it('stays where it is and says so when the agreement could not be stored', async () => {
    const agree = (): Promise<void> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    show(<Welcome data={welcomeData()} verbs={welcomeVerbs({ agree })} />);
    await press('Agree');
    expect(await screen.findByText(/Storage is full/)).toBeTruthy();
    expect(await heading('A kind answer when work turns up in your private life')).toBeTruthy();
  });

  it('R19 "not now" shows what that means and does not press', async () => {
    const agree = vi.fn(() => Promise.resolve());
    show(<Welcome data={welcomeData()} verbs={welcomeVerbs({ agree })} />);
    await press('Not now: see what that means');
    expect(await screen.findByText(/reads no page at all/)).toBeTruthy();
    await press('Go on without reading');
    expect(agree).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Ask to read Facebook' })).toBeNull();
  });

  it('R01 asks for a site inside the click itself', async () => {
    const requestSite = vi.fn();
    const site = facebook({ permission: 'not-asked' });
    show(<Welcome data={welcomeData({ agreed: true, sites: [site] })} verbs={welcomeVerbs({ requestSite })} startAt={2} />);
    expect(screen.getByText(/read and change your data on that site/)).toBeTruthy();
    screen.getByRole('button', { name: 'Ask to read Facebook' }).click();
    // Nothing was awaited in between: the browser still knows the click.
    expect(requestSite).toHaveBeenCalledWith(site);
  });

  it('R20 keeps early sites folded, with one sentence on what they rest on', () => {
    show(<Welcome data={welcomeData({ agreed: true, sites: [facebook(), discord()] })} verbs={welcomeVerbs()} startAt={2} />);
    const fold = screen.getByText('More sites').closest('details') as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    expect(fold.textContent).toMatch(/Discord/);
    expect(fold.textContent).toMatch(/Early: built from what others wrote/);
    expect(fold.textContent).not.toMatch(/Facebook/);
  });

  it.each([
    ['not-asked', 'not asked yet'],
    ['asking', 'asking'],
    ['active', 'active'],
    ['refused', 'not allowed'],
    ['removed', 'not active on this site'],
  ] as const)('says that a site is %s', (permission, words) => {
    show(<Welcome data={welcomeData({ agreed: true, sites: [facebook({ permission })] })} verbs={welcomeVerbs()} startAt={2} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('has two switches a site, messages off until wanted', async () => {
    const setSite = vi.fn(() => Promise.resolve());
    show(<Welcome data={welcomeData({ agreed: true, sites: [facebook()] })} verbs={welcomeVerbs({ setSite })} startAt={2} />);
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Friend requests on Facebook' }).checked).toBe(true);
    const messages = screen.getByRole<HTMLInputElement>('switch', { name: 'Messages on Facebook' });
    expect(messages.checked).toBe(false);
    await user.click(messages);
    expect(setSite).toHaveBeenCalledWith('facebook', { messages: true });
  });

  it('R34 takes one way in, and mends it', async () => {
    const behind = unanswered<ContactPoint[]>([]);
    const changePoints: WelcomeVerbs['changePoints'] = async (change) => void (await behind.change(change));
    show(<Welcome data={welcomeData({ agreed: true })} verbs={welcomeVerbs({ changePoints })} startAt={3} />);
    await press('LinkedIn');
    await user.type(await screen.findByRole('textbox', { name: 'LinkedIn' }), 'linkedin.com/in/mara-vell');
    await user.tab();
    const linkedin = { id: expect.any(String) as string, kind: 'linkedin', value: 'https://linkedin.com/in/mara-vell', reason: '' };
    expect(behind.last()).toEqual([linkedin]);
    await press('Work phone');
    await user.type(await screen.findByRole('textbox', { name: 'Work phone' }), '+1 555 0100');
    await user.tab();
    expect(behind.last(), 'a second one takes the first not back, answered or not').toMatchObject([linkedin, { kind: 'phone' }]);
  });

  it('R64 says kindly what a wrong address should look like, and stores nothing', async () => {
    const behind = unanswered<ContactPoint[]>([]);
    const changePoints: WelcomeVerbs['changePoints'] = async (change) => void (await behind.change(change));
    show(<Welcome data={welcomeData({ agreed: true })} verbs={welcomeVerbs({ changePoints })} startAt={3} />);
    await press('Work e-mail');
    const field = await screen.findByRole('textbox', { name: 'Work e-mail' });
    await user.type(field, 'me at work');
    await user.tab();
    expect(await screen.findByText(/It looks like you@studio.example/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(behind.all).toEqual([]);
  });

  it('every step can be skipped', async () => {
    const finish = vi.fn(() => Promise.resolve());
    show(<Welcome data={welcomeData({ agreed: true })} verbs={welcomeVerbs({ finish })} startAt={2} />);
    await press('Skip for now');
    await heading('Where should work people find you instead?');
    await press('Skip for now');
    expect(await heading('Done.')).toBeTruthy();
    expect(finish).toHaveBeenCalledOnce();
    expect(screen.getByText(/Doorstep reads no site for now/)).toBeTruthy();
  });

  it('ends with what is watched and that nothing is waiting', () => {
    show(<Welcome data={welcomeData({ agreed: true, sites: [facebook()] })} verbs={welcomeVerbs()} startAt={4} />);
    expect(screen.getByText('Watching Facebook requests. Nothing waiting.')).toBeTruthy();
  });

  it('is calm about requests that were there before', () => {
    const sites = [facebook({ alreadyWaiting: 41 })];
    show(<Welcome data={welcomeData({ agreed: true, sites })} verbs={welcomeVerbs()} startAt={4} />);
    expect(screen.getByText('Watching Facebook requests. 41 were already waiting. Look when you like.')).toBeTruthy();
  });

  it('R07 its last line leads to the form for somebody one worries about', () => {
    show(<Welcome data={welcomeData()} verbs={welcomeVerbs()} startAt={4} />);
    const link = screen.getByRole('link', { name: 'Worried about someone in particular?' });
    expect(link.getAttribute('href')).toBe('#options/book/quiet');
  });

  it('moves the focus to the new step', async () => {
    show(<Welcome data={welcomeData({ agreed: true })} verbs={welcomeVerbs()} startAt={2} />);
    await press('Skip for now');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Where should work people find you instead?'));
  });

  it.each([1, 2, 3, 4])('has nothing that axe would mend in step %d', async (step) => {
    show(<Welcome data={welcomeData({ agreed: true, sites: [facebook()] })} verbs={welcomeVerbs()} startAt={step} />);
    expect(await axeSays()).toEqual([]);
  });
});
