import { expect } from 'vitest';
import { JILLS_THREAD, PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { defaultSite } from '../../../src/core/settings.ts';
import { BOX, cardOf, enter, happened, lineOf, NOTHING } from '../harness/answering.ts';
import { ALLOWED } from '../harness/other-sites.ts';
import { story } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const { ana, jill, viktor } = PEOPLE;
const JILLS = { id: JILLS_THREAD, e2ee: true };

story(
  "R20 messages are read once they are switched on, and a client's gets the offer once",
  async (scene) => {
    const { site, doorstep, open, browser } = scene;
    site.state.reset(sampleNeighbourhood(Date.now()));
    const chats = await open('/messages');
    await chats.find('heading', 'Chats');
    site.state.writes(jill, 'Hello again', JILLS);
    await chats.find('StaticText', /Hello again/);
    const options = await doorstep.page('options.html#sites');
    await options.click('switch', 'Messages on Facebook');
    await chats.show();
    // What stands there is read at once, though nothing on the page changes.
    await chats.find(...cardOf(jill));
    site.state.writes(jill, 'Could you send me the invoice for the bowls?', JILLS);
    // An encrypted chat's address has no number of the person in it: only the name fits.
    await chats.reads(...cardOf(jill), 'Same name as Jill Novak in your book. Is it Jill?');
    await chats.click('button', 'Yes', { within: cardOf(jill) });
    await chats.reads(...cardOf(jill), 'Noted: this is Jill.');
    await must('the badge', async () => ((await doorstep.badge()) === '1' ? true : null));
    await chats.click('button', 'Offer LinkedIn instead', { within: cardOf(jill) });
    const chat = await browser.waitForTab(new RegExp(JILLS_THREAD));
    await chat.reads('region', /^Doorstep/, 'Your note is in the box.');
    const words = (await chat.all(...BOX))[0]?.value.trim();
    expect(words).toMatch(/linkedin\.com/);
    await enter(chat);
    await chat.reads('region', /^Doorstep/, /Done\. Note sent/);
    expect(site.state.sentTo(JILLS_THREAD)).toEqual(['So glad to hear it, Jill.', words]);

    site.state.writes(jill, 'Is the invoice on its way?', JILLS);
    await chat.find('StaticText', 'Is the invoice on its way?');
    await doorstep.noticed(jill.name);
    const popup = await doorstep.popup(chat);
    await popup.find('region', 'Doorstep: Jill Novak');
    await chats.show();
    await chats.find('StaticText', /Is the invoice/);
    expect(await chats.has(...cardOf(jill)), 'the offer is made once').toBe(false);
    expect(await chats.has(...lineOf(jill))).toBe(false);
  },
  { seed: { settings: { sites: { facebook: { ...defaultSite(3), messages: false } } } } },
);

story(
  "R24 R43 while one is busy the first message is one silent line, the note says when, and the rest waits; so it is while a shop's editor stands open",
  async (scene) => {
    const { site, doorstep, open, browser } = scene;
    site.state.reset(sampleNeighbourhood(Date.now()));
    const chats = await open('/messages');
    await chats.find('heading', 'Chats');
    const popup = await doorstep.popup(chats);
    await popup.click('button', 'Busy');
    await popup.type('textbox', 'What are you doing?', 'packing orders');
    await popup.click('button', '30 min');
    await popup.find('button', /^Busy until/);

    await chats.show();
    site.state.writes(viktor, 'How are you? We had a lovely weekend at the lake.');
    await chats.reads(...lineOf(viktor), /Viktor wrote\. You're busy until .+\. Answer in one line At /);
    expect(await chats.has('region', /^Doorstep/), 'no card').toBe(false);
    site.state.writes(ana, 'Good morning! How was your weekend? Ours was lovely.');
    await chats.click('button', /^At /, { within: lineOf(ana) });
    await chats.gone(...lineOf(ana));

    await chats.click('button', 'Answer in one line', { within: lineOf(viktor) });
    expect((await chats.find('combobox', "What you're doing", { within: cardOf(viktor) })).value).toBe('packing orders');
    await chats.choose('combobox', "When you'll write", 'no promise', { within: cardOf(viktor) });
    await chats.click('button', 'Put it in the chat with Viktor', { within: cardOf(viktor) });
    const chat = await browser.waitForTab(new RegExp(`/t/${viktor.id}`));
    await chat.reads('region', /^Doorstep/, 'Your note is in the box.');
    const words = (await chat.all(...BOX))[0]?.value ?? '';
    expect(words).toContain('packing orders');
    expect(words).not.toMatch(/\{|tonight|tomorrow|this week/);
    expect(happened(scene)).toEqual(NOTHING);
    await enter(chat);
    await chat.reads('region', /^Doorstep/, /Done\. Note sent/);
    expect(site.state.sentTo(viktor.id)).toEqual([words.trim()]);

    site.state.writes(viktor, 'How was your weekend?');
    await popup.show();
    await popup.find('heading', 'Waiting for later');
    await popup.click('button', /^Busy until/);
    await popup.click('button', 'I have time again');
    await popup.reads('region', 'While you were busy', /Ana Ruiz/);
    expect(site.state.sentTo(ana.id)).toEqual([]);

    // Its tab closed, whoever wrote meanwhile is told of.
    const editor = await browser.open('https://www.etsy.com/your/shops/me/listing-editor/create');
    await chats.show();
    site.state.writes(jill, 'How was your weekend?');
    await doorstep.noticed(jill.name);
    await popup.show();
    await popup.find('heading', 'Waiting for later');
    expect(await popup.has('region', 'Doorstep: Jill Novak')).toBe(false);
    await editor.close();
    await popup.reads('region', 'While you were busy', /Jill Novak/);
  },
  {
    allowed: ALLOWED,
    hosts: ['www.etsy.com'],
    seed: { settings: { sites: { facebook: { ...defaultSite(3), messages: true } }, busyWhileListing: true } },
  },
);
