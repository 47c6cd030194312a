// @vitest-environment jsdom
import { words, states, FULL, show, press } from '../../../test/scenes/popup.tsx';
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { run } from 'axe-core';
import { expect, test } from 'vitest';
import { client } from '../../../test/examples/card/people.ts';
import { emptyData } from '../../../test/examples/card/popup-states.ts';
import type { NudgeView } from '../../core/view.ts';
import { type PopupData } from './types.ts';

test('the popup reopens at the same person and step', async () => {
  const first = show(FULL);
  await press(/^Ana Ruiz, client, Your rule/);
  await press('Edit');
  await userEvent.type(screen.getByRole('textbox', { name: 'Your note to Ana Ruiz' }), ' Best wishes');
  cleanup();
  show({ ...FULL, place: first.place });
  expect(screen.getByRole('region', { name: 'Doorstep: Ana Ruiz' }).textContent).toContain('answer faster too. Best wishes');
  await press('Back');
  expect(screen.getByRole('heading', { name: 'Waiting for you' })).toBeTruthy();
});

test('a single person who waits is open at once', () => {
  show({ ...emptyData, waiting: [client(words)] });
  expect(screen.getByRole('button', { name: 'Decline and offer LinkedIn' })).toBeTruthy();
});

test('whom one keeps at a distance stands behind a click, with a name and nothing else', async () => {
  const gareth = { ...(states['dreaded']?.waiting[0] as NudgeView) };
  show({ ...emptyData, waiting: [gareth] });
  expect(screen.queryByText(/Nothing has been sent/)).toBeNull();
  await press(/^Gareth Plum/);
  expect(screen.getByText('So far: one request, today. Nothing has been sent.')).toBeTruthy();
  expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual(
    expect.arrayContaining(['Leave it unanswered', 'Delete without a word']),
  );
  expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
});

test('the browser is asked inside the click itself', () => {
  const said = show(states['not-active'] as PopupData);
  let asked = 0;
  screen.getByRole('button', { name: 'Ask to read Facebook' }).addEventListener('click', () => (asked = said.calls.length));
  screen.getByRole('button', { name: 'Ask to read Facebook' }).click();
  expect(asked).toBe(1);
  expect(said.calls).toEqual([['requestSite', ['https://www.facebook.com/*']]]);
});

test('R20 a page that looks like a site of many addresses can be asked for, by its own address', () => {
  const page = {
    status: 'looks-like',
    site: 'Mastodon',
    platform: 'mastodon',
    origin: 'https://garden.example',
    host: 'garden.example',
  } as const;
  const said = show({ ...emptyData, page });
  expect(screen.getByText('This page looks like Mastodon. Doorstep reads nothing here yet.')).toBeTruthy();
  screen.getByRole('button', { name: 'Ask to read garden.example' }).click();
  expect(said.calls).toEqual([['requestAddress', 'mastodon', 'https://garden.example']]);
});

test('R20 a page of a site that nobody knows can be taught, in the click itself; any other is not offered', () => {
  const said = show({ ...emptyData, page: { status: 'no-site' }, teach: 'new' });
  expect(screen.getByText(/on a site that Doorstep doesn't know/)).toBeTruthy();
  screen.getByRole('button', { name: 'Teach Doorstep this page' }).click();
  expect(said.calls).toEqual([['teach']]);
  cleanup();
  show({ ...emptyData, page: { status: 'watching', site: 'forum.example' }, teach: 'again' });
  expect(screen.getByRole('button', { name: 'Teach Doorstep this page' })).toBeTruthy();
  cleanup();
  show({ ...emptyData, page: { status: 'no-site' } });
  expect(screen.queryByRole('button', { name: 'Teach Doorstep this page' })).toBeNull();
});

test.each<[string, Partial<PopupData>]>([
  ['a page that can’t be read', { page: { status: 'unreadable', site: 'Facebook' } }],
  ['another account', { page: { status: 'other-account', site: 'Facebook' } }],
  ['a page that told nothing yet', { page: { status: 'not-heard', site: 'Facebook' } }],
  ['no site that is on', { page: { status: 'no-site' }, reads: { on: [], lost: [] } }],
  ['no agreement', { page: { status: 'not-agreed' } }],
])('with %s nobody is said to be waiting or not, and nothing is promised', (_, data) => {
  show({ ...emptyData, ...data });
  expect(screen.getByText('Doorstep knows of nobody who waits.')).toBeTruthy();
  expect(screen.queryByText(/you see it here and on the page/)).toBeNull();
  expect(screen.queryByText('Nobody is waiting.')).toBeNull();
});

test('no site that is on, and one that the browser no longer allows, are said on any page, with the way to the sites', async () => {
  const said = show({ ...emptyData, page: { status: 'no-site' }, reads: { on: [], lost: [] } });
  expect(screen.getByText(/No site is read yet/)).toBeTruthy();
  await press('Choose sites');
  expect(said.calls.map(([verb]) => verb)).toEqual(['openOptions']);
  cleanup();
  show({ ...emptyData, reads: { on: ['Facebook'], lost: ['X'] } });
  expect(screen.getByText('Not active on X: the browser no longer allows it.')).toBeTruthy();
  cleanup();
  show(emptyData);
  expect(screen.queryByRole('button', { name: 'Choose sites' })).toBeNull();
  expect(screen.getByText(/you see it here and on the page/)).toBeTruthy();
});

test('with nobody in the book nobody is promised to be from work', () => {
  show({ ...emptyData, nobodyKnown: true });
  expect(screen.getByText('When somebody asks, you see it here and on the page, and say who it is.')).toBeTruthy();
  cleanup();
  show(emptyData);
  expect(screen.getByText(/^When somebody from work asks/)).toBeTruthy();
});

test('what was already waiting is one line, looked at when one likes', async () => {
  const said = show(FULL);
  expect(screen.getByText(/41 were already waiting\./)).toBeTruthy();
  await press('Look when you like');
  expect(said.calls).toEqual([['lookAtOld']]);
  await screen.findByRole('heading', { name: 'Already waiting' });
});

test('invites are folded, and skipped one by one or all from one name', async () => {
  const said = show(FULL);
  await userEvent.click(screen.getByText('No answer expected (3)'));
  await press('Skip the invite from Ida Mo');
  await press('Skip all from Bo Lund');
  expect(said.calls).toEqual([
    ['skipInvites', { key: 'facebook/page_invite/3' }],
    ['skipInvites', { from: 'Bo Lund' }],
  ]);
});

test('R25 busy: for how long, until when, and what one is doing', async () => {
  const said = show(emptyData);
  await press('Busy');
  await userEvent.type(screen.getByRole('textbox', { name: 'What are you doing?' }), 'packing orders');
  await press('30 min');
  await press('Busy');
  await userEvent.type(screen.getByLabelText('Until'), '17:30');
  await press('Busy until then');
  expect(said.calls).toEqual([
    ['setBusy', { kind: 'minutes', minutes: 30 }, 'packing orders'],
    ['setBusy', { kind: 'until', time: '17:30' }, ''],
  ]);
});

test('an unfinished note can be opened again, dropped, or answered without a word', async () => {
  const said = show(FULL);
  await press('Drop the note');
  expect(said.calls).toMatchObject([['act', { verb: 'drop', deliveryId: 'd1', key: 'x' }]]);
});

test('today shows what was written', async () => {
  show(FULL);
  const today = within(screen.getByRole('region', { name: 'Today' }));
  await userEvent.click(today.getByRole('button', { name: 'What I wrote' }));
  expect(today.getByText(/Thank you for looking me up/)).toBeTruthy();
});

test('pausing is for this page or everywhere, and nobody answering is said', async () => {
  show(emptyData, { pause: () => Promise.reject(new Error('gone')) });
  await press('Pause');
  await press('Pause everywhere');
  await waitFor(() => expect(screen.getByText(/didn't answer\. Nothing was done\./)).toBeTruthy());
});

test('R13 one suggestion to stay in touch, put away in one click', async () => {
  const said = show(states['warm'] as PopupData);
  await press('Not now');
  expect(said.calls).toEqual([['warmAway']]);
  await press('Write to Ana Ruiz');
  expect(said.place).toMatchObject({ view: 'compose', first: { person: 'ana' } });
});

test('every state of the popup is free of what axe knows to be wrong', async () => {
  for (const [name, data] of Object.entries(states)) {
    show(data);
    const found = await run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(found.violations.map((v) => `${name}: ${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
    cleanup();
  }
}, 30_000);

test('R44 R63 what one said is listed: done, moved, or a late word that opens the person', async () => {
  const later = [{ value: 'tomorrow', label: 'Tomorrow' }];
  const ana = { ...client(words), key: 'a' };
  const promises = [
    { id: 'p1', name: 'Jill Novak', said: 'tonight', due: '19:00', late: false, later },
    { id: 'p2', name: 'Ana Ruiz', said: 'tomorrow', due: '4 May, 17:00', late: true, later },
    { id: 'p3', name: 'Sam Lee', said: 'after the fair', due: null, late: false, later },
  ];
  const said = show({ ...FULL, waiting: [ana, ...FULL.waiting], promises });
  const about = (name: string): ReturnType<typeof within> => within(screen.getByRole('group', { name: `What you said to ${name}` }));
  expect(about('Jill Novak').getByText('“tonight”: 19:00')).toBeTruthy();
  await userEvent.click(about('Jill Novak').getByRole('button', { name: 'Done' }));
  await userEvent.click(about('Jill Novak').getByRole('button', { name: 'Later' }));
  await userEvent.click(about('Jill Novak').getByRole('button', { name: 'Tomorrow' }));
  expect(about('Sam Lee').getByText('“after the fair”: when is that?')).toBeTruthy();
  expect(about('Ana Ruiz').getByText('“tomorrow”: 4 May, 17:00 has passed')).toBeTruthy();
  await userEvent.click(about('Ana Ruiz').getByRole('button', { name: 'Write a late word' }));
  expect(said.calls).toEqual([
    ['promise', 'p1', 'done', null],
    ['promise', 'p1', 'later', 'tomorrow'],
    ['promise', 'p2', 'write', null],
  ]);
  expect(screen.getByRole('region', { name: 'Doorstep: Ana Ruiz' })).toBeTruthy();
});

test('R30 the report for the makers is shown word for word before anything is copied', async () => {
  const copied: string[] = [];
  const copy = (text: string): Promise<boolean> => Promise.resolve(Boolean(copied.push(text)));
  show(states['unreadable'] as PopupData, { copy });
  await press('Copy a report for the makers (no names)');
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The report' });
  expect(text.value).toBe('<html><p>xxx xxxx</p></html>');
  expect(text.readOnly).toBe(true);
  expect(copied).toEqual([]);
  await press('Cancel');
  expect(screen.queryByRole('textbox', { name: 'The report' })).toBeNull();
  expect(copied).toEqual([]);
  await press('Copy a report for the makers (no names)');
  await press('Copy the report');
  expect(copied).toEqual(['<html><p>xxx xxxx</p></html>']);
  expect(await screen.findByText('Copied. Nothing was sent.')).toBeTruthy();
});

test('R29 an invite is only skipped, unless a note is proposed to somebody in the book', async () => {
  const plain = { ...client(words), key: 'i1', name: 'Bo Lind', line: 'Bo Lind invited you to follow Clay', replies: [], more: [] };
  const third = { ...client(words), key: 'i2', name: 'Ana Ruiz', line: 'Ana Ruiz invited you to follow Clay' };
  const said = show({ ...emptyData, invites: [plain, third] });
  await userEvent.click(screen.getByText('No answer expected (2)'));
  expect(screen.getByText('Bo Lind invited you to follow Clay')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Answer Bo Lind' })).toBeNull();
  await press('Skip the invite from Bo Lind');
  expect(said.calls).toEqual([['skipInvites', { key: 'i1' }]]);
  await press('Answer Ana Ruiz');
  expect(screen.getByRole('region', { name: 'Doorstep: Ana Ruiz' })).toBeTruthy();
});

test('nothing is promised while nothing is read, and nobody is said to wait for nobody while somebody waits for later', () => {
  show(states['paused'] as PopupData);
  expect(screen.getByText('Doorstep knows of nobody who waits.')).toBeTruthy();
  expect(screen.queryByText(/you see it here/)).toBeNull();
  cleanup();
  show(emptyData);
  expect(screen.getByText(/you see it here/)).toBeTruthy();
  cleanup();
  show(states['planned'] as PopupData);
  expect(screen.getByText('Petra Vogel')).toBeTruthy();
  expect(screen.queryByText('Nobody is waiting.')).toBeNull();
});
