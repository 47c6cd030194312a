import { expect } from 'vitest';
import { OFFER } from '../harness/answering.ts';
import { storyOn } from '../harness/story.ts';
import { must } from '../harness/until.ts';
import { ANA, chatSeed, DAVE, known, ME, online, OWN, serveChat, TOM } from '../chat/scene.ts';

storyOn(
  serveChat,
  'R20 R49 a contact request in a real chat is declined through its menu and its question, with a note, and nothing else',
  async ({ site, browser, open }) => {
    const [me, ana, tom, dave] = [await online(site, ME), await online(site, ANA), await online(site, TOM), await online(site, DAVE)];
    await ana.isCalled('Ana Ruiz');
    const list = await open('/');
    await list.find('link', /Dave|dave/);
    await ana.asksFor('me', 'Ana Ruiz');
    await tom.asksFor('me', 'Tom Berg');

    const card: [string, string] = ['region', 'Doorstep: Ana Ruiz'];
    await list.reads(...card, /Your rule/);
    await list.click('button', OFFER, { within: card });
    const chat = await browser.waitForTab(/#converse\/chat/);
    const box: [string, RegExp] = ['textbox', /Message/];
    const note = await must('the note in the box', async () => (await chat.all(...box))[0]?.value.trim() || null);
    expect(note).toMatch(/linkedin\.com/);
    expect(await ana.archive('me')).toEqual([]);
    await chat.show();
    await chat.click(...box);
    await chat.press('Enter');

    await must('the request to be declined', async () => ((await me.contacts()).some((c) => c.startsWith('ana@')) ? null : true), 20_000);
    await list.reads('region', /Doorstep/, /Done/);
    expect((await ana.archive('me')).map(([from, text]) => [from, text.replaceAll(/\s+/g, ' ')])).toEqual([
      ['me', note.replaceAll(/\s+/g, ' ')],
    ]);
    expect(await me.blocked()).toEqual([]);
    expect(await me.contacts()).toEqual(['dave@chat.example both']);
    expect(await list.has('link', /tom|Tom/), 'others still ask').toBe(true);
    for (const person of [me, ana, tom, dave]) person.close();
  },
  { allowed: OWN, seed: chatSeed([known(ANA, 'Ana Ruiz', 'client'), known(DAVE, 'Dave Lind', 'friend')]) },
);
