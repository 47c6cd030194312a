import { expect } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { asked, BOX, cardOf, changeStored, enter, look, note, sentTo } from '../harness/answering.ts';
import { answeredBefore, SAMPLE_BOOK } from '../harness/seed.ts';
import { story } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const { ana, viktor, gareth } = PEOPLE;
const day = (daysAgo: number): RegExp => {
  const at = Date.now() - daysAgo * 86_400_000;
  const part = (what: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat('en', what).format(at);
  const [d, m] = [part({ day: 'numeric' }), part({ month: 'long' })];
  return new RegExp(`(?:${d} ${m}|${m} ${d})`);
};

story(
  'R52 R32 who asks again hears of the first answer; hurt is answered once, calmly, and then it is said what to stop',
  async (scene) => {
    const { site, browser, doorstep } = scene;
    const list = await asked(scene, [ana]);
    const card = await list.reads(...cardOf(ana), /Asks again\. You answered on .+ on Messenger\./);
    expect(card).toMatch(day(16));
    await look(list, 'again-card');
    await list.click('button', 'What I wrote', { within: cardOf(ana) });
    await list.reads(...cardOf(ana), 'What I wrote 16 days ago.');
    await list.click('button', 'Decline and offer LinkedIn again', { within: cardOf(ana) });
    const chat = await browser.waitForTab(/\/messages\//);
    expect(await note(chat), 'the date of the first answer').toMatch(day(16));
    await enter(chat);
    await sentTo(scene, ana);
    await list.click('button', 'Keep the request');
    await chat.show();
    site.state.writes(ana, "I don't understand why you won't accept me. I thought we were friends.");
    await chat.click('button', 'Stay with my no, kindly');
    await chat.reads('region', /^Doorstep/, 'Your note is in the box.');
    const calm = (await chat.all(...BOX))[0]?.value.trim() ?? '';
    expect(calm).toMatch(/differently from how I meant it|how it felt/);
    await enter(chat);
    await must('the calm answer', async () => (site.state.sentTo(ana.id).length === 2 ? true : null));
    await chat.reads('region', /^Doorstep/, /Done\. Note sent/);
    site.state.writes(ana, "Still no? I'm not giving up that easily. Just accept me.");
    // One card a day for one conversation: whoever goes on stands in the popup.
    await chat.find('StaticText', /Just accept me/);
    await doorstep.noticed(ana.name);
    const popup = await doorstep.popup(chat);
    const firm = await popup.reads(...cardOf(ana), /stop|no further requests|don’t send/);
    expect((await popup.find('combobox', 'How it sounds', { within: cardOf(ana) })).value).toMatch(/^Firm/);
    expect(firm).not.toContain(calm);
    expect(site.state.sentTo(ana.id).at(-1)).toBe(calm);
    expect(site.state.requestsIn('waiting')).toEqual([ana.id]);
  },
  { seed: { log: [answeredBefore(ana, 16, 1)] } },
);

story(
  'R50 R53 a last word comes after a copy that is kept; for a threat there is a copy, the steps, and no words',
  async (scene) => {
    const { site, browser, doorstep } = scene;
    const list = await asked(scene, [viktor]);
    await list.find('button', 'Keep a copy', { within: cardOf(viktor) });
    expect(await list.has('button', 'Say it a last time', { within: cardOf(viktor) })).toBe(false);
    await look(list, 'last-word-copy');
    await list.click('button', 'Keep a copy', { within: cardOf(viktor) });
    await list.click('button', 'Say it a last time', { within: cardOf(viktor) });
    const chat = await browser.waitForTab(/\/messages\//);
    const words = await note(chat);
    expect(words).toMatch(/private (?:channel|accounts)/);
    await enter(chat);
    await sentTo(scene, viktor);
    expect(site.state.sentTo(viktor.id)).toEqual([words]);

    const book = await doorstep.page(`options.html#book/person/story-${viktor.id}`);
    await book.reads('main', undefined, /you kept a copy\..*you asked to stop\./s);
    await book.find('button', 'Save as a file');

    site.state.writes(gareth, 'I know where you live. I will come and kill you.');
    await doorstep.noticed(gareth.name);
    const popup = await doorstep.popup(chat);
    await popup.click('button', /^Gareth Plum/);
    const said = await popup.reads(...cardOf(gareth), /Keep a copy first, tell someone you trust/);
    expect(said).not.toMatch(/\d s\./);
    await popup.click('button', 'Steps to block', { within: cardOf(gareth) });
    await popup.reads(...cardOf(gareth), /Open Gareth's page on Facebook\..*Press the three dots\..*Choose Block\./s);
    await look(popup, 'threat-popup');
    expect((await popup.all('button', undefined, { within: cardOf(gareth) })).map((b) => b.name)).not.toContain('One short line');
    expect(site.state.sentTo(gareth.id)).toEqual([]);
  },
  { seed: { log: [answeredBefore(viktor, 3, 3, { outcome: 'firm_no_sent' })] } },
);

story('R44 what one says is remembered: it stands in the popup, its time passes, and a late word keeps it', async (scene) => {
  const { site, browser, doorstep, open } = scene;
  site.state.reset(sampleNeighbourhood(Date.now()));
  const chats = await open('/messages');
  await chats.find('heading', 'Chats');
  site.state.writes(ana, 'Good morning! How was your weekend? Ours was lovely.');
  await chats.choose('combobox', "When you'll write", 'tomorrow', { within: cardOf(ana) });
  await chats.find('checkbox', /^Remind me/, { within: cardOf(ana) });
  await look(chats, 'promise-card');
  await chats.click('button', 'Put it in the chat with Ana', { within: cardOf(ana) });
  const chat = await browser.waitForTab(new RegExp(`/t/${ana.id}`));
  expect(await note(chat)).toContain('tomorrow');
  await enter(chat);
  await sentTo(scene, ana);
  await chat.reads('region', /^Doorstep/, /Done\. Note sent/);
  await chat.page.close();

  const popup = await doorstep.popup(chats);
  const promise: [string, string] = ['group', 'What you said to Ana Ruiz'];
  await popup.reads(...promise, /“tomorrow”/);
  await popup.click('button', 'Later', { within: promise });
  await popup.click('button', 'Next week', { within: promise });
  await popup.reads(...promise, /Moved to/);
  await look(popup, 'promise-popup');
  // Time itself can't be moved: its day has passed.
  await changeStored(scene, 'promises', { due: Date.now() - 3_600_000 });
  const after = await doorstep.popup(chats);
  await after.reads(...promise, /has passed/);
  await after.click('button', 'Write a late word', { within: promise });
  await after.reads(...cardOf(ana), /my answer is late|haven’t yet/);
  await look(after, 'promise-late');
  await after.click('button', 'Put it in the chat with Ana', { within: cardOf(ana) });
  const again = await browser.waitForTab(new RegExp(`/t/${ana.id}`));
  await note(again);
  await enter(again);
  await must('the late word', async () => (site.state.sentTo(ana.id).length === 2 ? true : null));
  await after.show();
  await after.gone(...promise);
});

story(
  'R45 what was planned is said; the note is held until its day, and goes at once when the user wants it',
  async (scene) => {
    const { site, browser, doorstep, open } = scene;
    site.state.reset(sampleNeighbourhood(Date.now()));
    const chats = await open('/messages');
    await chats.find('heading', 'Chats');
    site.state.writes(ana, 'Good morning! How was your weekend? Ours was lovely.');
    await chats.find('StaticText', /Good morning/);
    await doorstep.noticed(ana.name);
    const popup = await doorstep.popup(chats);
    await popup.reads(...cardOf(ana), /You planned one reply a week\. Next on/);
    await look(popup, 'pace-popup');
    await popup.click('button', 'Edit', { within: cardOf(ana) });
    await popup.type('textbox', 'Your note to Ana Ruiz', ' My own line.', { within: cardOf(ana) });
    await popup.click('button', /^Hold this until/, { within: cardOf(ana) });
    await popup.reads(...cardOf(ana), /Held until .+ It comes back by itself/);
    await popup.click('button', 'Back');
    await popup.find('heading', 'Waiting for later');
    await look(popup, 'pace-held');
    await doorstep.killWorker();
    const later = await doorstep.popup(chats);
    await later.click('button', /^Ana Ruiz/);
    await later.reads(...cardOf(ana), 'My own line.');
    await later.click('button', 'Put it in the chat with Ana', { within: cardOf(ana) });
    const chat = await browser.waitForTab(new RegExp(`/t/${ana.id}`));
    const words = await note(chat);
    expect(words).toContain('My own line.');
    await enter(chat);
    await sentTo(scene, ana);
    expect(site.state.sentTo(ana.id)).toEqual([words]);
    await later.show();
    await later.reads('main', undefined, /Today/);
    expect(await later.has('heading', 'Waiting for later')).toBe(false);
  },
  {
    seed: {
      book: SAMPLE_BOOK,
      log: [answeredBefore(ana, 2, 0, { kind: 'message', outcome: 'short_heartfelt_reply' })],
      settings: { paces: [{ contactId: null, relationships: ['client'], most: 1, days: 7, waitMinutes: 0 }] },
    },
  },
);
