import { expect } from 'vitest';
import type { PopupState } from '../../../src/core/popup.ts';
import { OFFER } from '../harness/answering.ts';
import { ALLOWED } from '../harness/other-sites.ts';
import { storyOn } from '../harness/story.ts';
import { must } from '../harness/until.ts';
import { ANA, chatSeed, DAVE, known, LEE, ME, online, serveChat, TOM } from '../chat/scene.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

storyOn(
  serveChat,
  'R20 R49 in a real chat: messages are read once each, and a contact request is declined through its menu and its question, with a note',
  async ({ site, browser, doorstep, open }) => {
    const [me, ana, tom, lee, dave] = await Promise.all([ME, ANA, TOM, LEE, DAVE].map((who) => online(site, who)));
    if (!me || !ana || !tom || !lee || !dave) throw new Error('not everybody is there');
    await ana.isCalled('Ana Ruiz');
    const list = await open('/');
    await list.find('link', /dave/);
    await dave.writes('me', 'Could you have a look at my draft by Friday?', 'Dave Lind');
    await tom.writes('me', 'We met at the fair. May I pick your brain?', 'Tom Berg');
    const tab = await doorstep.tabId(list);
    const wrote = async (): Promise<string[]> =>
      (await doorstep.ask<PopupState>({ type: 'popup', tab })).waiting.filter((n) => n.kind === 'message').map((n) => n.key);
    const messages = await must('both messages', async () => ((await wrote()).length >= 2 ? wrote() : null));
    expect(messages.toSorted()).toEqual(['xmpp/message/thread:dave@chat.example', 'xmpp/message/thread:tom@chat.example']);

    await ana.asksFor('me', 'Ana Ruiz');
    await lee.asksFor('me', 'Lee Moor');
    const card: [string, string] = ['region', 'Doorstep: Ana Ruiz'];
    const line: [string, string] = ['group', 'Doorstep: Ana Ruiz'];
    const offer = await list.until(async () =>
      (await list.has('button', OFFER, { within: card })) ? card : (await list.has(...line)) ? line : null,
    );
    if (offer === line) await list.click('button', /asks/, { within: line });
    await list.click('button', OFFER, { within: card });
    const chat = await browser.waitForTab(/#converse\/chat\?jid=ana@/);
    const box: [string, RegExp] = ['textbox', /Message/];
    const note = await must('the note in the box', async () => (await chat.all(...box))[0]?.value.trim() || null);
    expect(note).toMatch(/linkedin\.com/);
    expect(await ana.archive('me'), 'nothing is sent before Enter').toEqual([]);
    await chat.show();
    await chat.click(...box);
    await chat.press('Enter');

    await must(
      'the last word on it',
      async () => (/Done\. Note sent .+, request declined\./.test(await list.words()) ? true : null),
      20_000,
    );
    expect((await ana.archive('me')).map(([from, text]) => [from, flat(text)])).toEqual([['me', flat(note)]]);
    expect(await me.asked(), 'others still ask').toEqual(['lee@chat.example']);
    expect(await me.blocked(), '"Also block" stayed off').toEqual([]);
    expect(await me.contacts(), 'no saved contact was removed').toEqual(['dave@chat.example both']);
    expect((await wrote()).toSorted()).toEqual(messages.toSorted());
    for (const person of [me, ana, tom, lee, dave]) person.close();
  },
  // The client itself asks its makers' host for a file.
  { allowed: ALLOWED, hosts: ['conversejs.org'], seed: chatSeed([known(ANA, 'Ana Ruiz', 'client'), known(DAVE, 'Dave Lind', 'client')]) },
);
