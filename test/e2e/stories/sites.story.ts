import { expect } from 'vitest';
import { look, OFFER, OPEN } from '../harness/answering.ts';
import { ANA, anaInBook, cardNamed, on, openAt } from '../harness/other-sites.ts';
import { story, type Scene } from '../harness/story.ts';
import type { Tab } from '../harness/tab.ts';
import { must } from '../harness/until.ts';

/** Presses the offer on the open card, waits for the note in the box of the chat that it opens, and presses Enter there. */
async function noteInto(scene: Scene, list: Tab, name: string, chatAt: RegExp, box: [string, RegExp]): Promise<string> {
  const before = (await scene.browser.raw.pages()).length;
  await list.click('button', OFFER, { within: cardNamed(name) });
  await must('the tab that the click opens', async () => ((await scene.browser.raw.pages()).length > before ? true : null));
  const chat = await scene.browser.waitForTab(chatAt);
  await chat.reads(...OPEN, /1 of 2.*Your note is in the box/);
  await look(chat, `${name}-note`);
  const words = await must('the note in the box', async () => (await chat.all(...box))[0]?.value.trim() || null);
  await chat.show();
  await chat.click(...box);
  await chat.press('Enter');
  return words;
}

story(
  'R20 Instagram: a follow request is declined, its note sent into the chat that stands open with the same account',
  async (scene) => {
    const { instagram } = scene.site.sites;
    const chat = await openAt(scene, 'instagram', '/direct/t/17800000000000001/');
    instagram.writes(ANA.instagram, '17800000000000001', 'Is the cup still there?');
    await chat.find(...cardNamed('Ana Ruiz'));
    await chat.close();
    const list = await openAt(scene, 'instagram', '/accounts/activity/?followRequests=1');
    instagram.asks({ handle: 'bo_oneil', name: 'Bo' });
    instagram.asks(ANA.instagram);
    await list.reads(...cardNamed('ana.pots'), 'Opens your chat with');
    await look(list, 'instagram-card');
    const words = await noteInto(scene, list, 'ana.pots', /\/direct\/t\//, ['textbox', /^Message$/]);
    await list.reads(...OPEN, /Done\. Note sent .+, request deleted\./, { bound: 20_000 });
    expect(words).toContain('linkedin.com');
    expect(instagram.sent).toEqual([['17800000000000001', words]]);
    expect(instagram.requestsIn('declined')).toEqual(['ana.pots']);
    expect(instagram.requestsIn('accepted')).toEqual([]);
  },
  on('instagram', [anaInBook()]),
);

story(
  'R20 X: a follower request is declined, its note sent into an open chat on Draft.js; the gate before newer chats is left alone',
  async (scene) => {
    const { x } = scene.site.sites;
    const gate = await openAt(scene, 'x', '/i/chat/pin/recovery');
    await gate.find('heading', 'Enter Passcode');
    const chat = await openAt(scene, 'x', '/messages/100-200');
    x.writes(ANA.x, '100-200', 'Is the cup still there?');
    await chat.find(...cardNamed('Ana Ruiz'));
    await chat.close();
    const list = await openAt(scene, 'x', '/follower_requests');
    x.asks({ handle: 'bo1', name: 'Bo O’Neil' });
    x.asks(ANA.x);
    await list.find(...cardNamed('Ana Ruiz'));
    await look(list, 'x-card');
    const words = await noteInto(scene, list, 'Ana Ruiz', /\/messages\/100-200/, ['textbox', /^Start a new message$/]);
    await list.reads(...OPEN, /Done\. Note sent .+, request declined\./, { bound: 20_000 });
    expect(words).toContain('linkedin.com');
    expect(x.sent).toEqual([['100-200', words]]);
    expect(x.requestsIn('declined')).toEqual(['ana_pots']);
    await gate.show();
    expect(await gate.has(...OPEN)).toBe(false);
    expect(await gate.all('textbox', /^Digit/).then((digits) => digits.map((d) => d.value))).toEqual(['', '', '', '']);
  },
  on('x', [anaInBook()]),
);

story(
  'R20 X: behind its passcode a message is seen and its answer placed in the plain field of that chat; the passcode itself is left alone',
  async (scene) => {
    const { x } = scene.site.sites;
    x.writes(ANA.x, '100:200', 'Hello from the fair!');
    x.writes({ handle: 'bo1', name: 'Bo O’Neil' }, '200:300', 'Hi');
    const unlock = async (tab: Tab): Promise<void> => {
      await tab.find('heading', 'Enter Passcode');
      for (const n of [1, 2, 3, 4]) await tab.type('textbox', `Digit ${n} of 4`, String(n));
    };
    const noteIn = (tab: Tab): Promise<string> =>
      must('the note in the box', async () => (await tab.all('textbox', 'Message'))[0]?.value.trim() || null);
    const chat = await openAt(scene, 'x', '/i/chat');
    await unlock(chat);
    await chat.click('link', /Ana Ruiz/);
    await chat.find('textbox', 'Message');
    x.writes(ANA.x, '100:200', 'Could we be friends here? I have more orders.');
    await chat.find(...cardNamed('Ana Ruiz'));

    // A new tab of the same chat is locked again. The answer waits there, and types nothing into the passcode.
    const list = await openAt(scene, 'x', '/follower_requests');
    x.asks(ANA.x);
    const before = (await scene.browser.raw.pages()).length;
    await list.click('button', OFFER, { within: cardNamed('Ana Ruiz') });
    const gate = await must('the tab that the click opens', async () => (await scene.browser.tabs())[before] ?? null);
    await gate.reads(...OPEN, /Opening your chat with Ana/);
    await look(gate, 'x-chat-gate');
    expect(await gate.all('textbox', /^Digit/).then((digits) => digits.map((d) => d.value))).toEqual(['', '', '', '']);
    await gate.show();
    await unlock(gate);
    expect(await noteIn(gate)).toContain('linkedin.com');
    await gate.click('button', 'Take the note out', { within: OPEN });
    await must('the empty box', async () => ((await gate.find('textbox', 'Message')).value === '' ? true : null));
    await gate.close();

    await chat.show();
    await chat.click('button', 'Offer LinkedIn instead', { within: cardNamed('Ana Ruiz') });
    await chat.reads(...cardNamed('Ana Ruiz'), /Your note is in the box/);
    await look(chat, 'x-chat-note');
    const words = await noteIn(chat);
    expect(words).toContain('linkedin.com');
    expect(x.sent).toEqual([]);
    await chat.click('textbox', 'Message');
    await chat.press('Enter');
    await chat.reads(...OPEN, /Done\. Note sent/, { bound: 20_000 });
    expect(x.sent).toEqual([['100:200', words]]);
    expect(x.requestsIn('waiting')).toEqual(['ana_pots']);
  },
  on('x', [anaInBook()]),
);

story(
  'R50 LinkedIn: nothing is inserted into its pages; the badge counts, the note is copied from the popup, the user presses Ignore',
  async (scene) => {
    const { doorstep, browser } = scene;
    const { linkedin } = scene.site.sites;
    const list = await openAt(scene, 'linkedin', '/mynetwork/invitation-manager/received/');
    linkedin.asks(ANA.linkedin);
    await list.find('button', 'Ignore an invitation to connect from Ana Ruiz');
    const source = (): Promise<string> => list.page.evaluate(() => document.documentElement.outerHTML);
    const before = await source();
    await must('the badge to count', async () => ((await doorstep.badge()) === '1' ? true : null));

    const context = browser.raw.defaultBrowserContext();
    await context.setPermission(`chrome-extension://${doorstep.id}`, { permission: { name: 'clipboard-read' }, state: 'granted' });
    const popup = await doorstep.popup(list);
    await popup.reads(...cardNamed('Ana Ruiz'), 'Copies the note. You paste it where Ana reads it, and press Ignore on LinkedIn.');
    await look(popup, 'linkedin-popup');
    await popup.click('button', 'Copy the note');
    await popup.reads(...cardNamed('Ana Ruiz'), 'On LinkedIn you press Ignore yourself.');
    expect(await popup.page.evaluate(() => navigator.clipboard.readText())).toContain('robin.example');
    await popup.close();

    // A click into the page closes the popup; it opens again at the same person and step.
    await list.show();
    expect(await list.has(...OPEN)).toBe(false);
    expect(await source()).toBe(before);
    const again = await doorstep.popup(list);
    await again.reads(...cardNamed('Ana Ruiz'), 'On LinkedIn you press Ignore yourself.');
    await look(again, 'linkedin-popup-after');
    expect(linkedin.requestsIn('declined')).toEqual([]);

    await list.show();
    await list.click('button', 'Ignore an invitation to connect from Ana Ruiz');
    await must('the badge to go', async () => ((await doorstep.badge()) === '' ? true : null));
    expect(linkedin.requestsIn('declined')).toEqual(['ana-ruiz-12']);
    await again.show();
    await again.gone(...cardNamed('Ana Ruiz'));
    expect(await list.page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => e.localName.includes('-')).length)).toBe(0);
  },
  on('linkedin', [anaInBook()], {
    contactPoints: [{ id: 'page', kind: 'page', value: 'https://robin.example', reason: '' }],
    map: [{ relationship: 'client', platform: 'linkedin', outcome: 'redirect', contactPointId: 'page' }],
  }),
);
