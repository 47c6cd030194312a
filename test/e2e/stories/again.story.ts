import { expect } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { asked, cardOf, changeStored, deleted, enter, look, note, offered, sentTo } from '../harness/answering.ts';
import { answeredBefore, SAMPLE_BOOK } from '../harness/seed.ts';
import { story } from '../harness/story.ts';
import type { Tab } from '../harness/tab.ts';
import { must } from '../harness/until.ts';

const { ana, gareth } = PEOPLE;
const day = (daysAgo: number): RegExp => {
  const at = Date.now() - daysAgo * 86_400_000;
  const part = (what: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat('en', what).format(at);
  const [d, m] = [part({ day: 'numeric' }), part({ month: 'long' })];
  return new RegExp(`(?:${d} ${m}|${m} ${d})`);
};

story(
  'R32 R50 R52 R53 one person hears five different answers: gentle, the same again, calm, firm, and a last word after a copy',
  async (scene) => {
    const { site, browser, doorstep, open } = scene;
    const thread = new RegExp(`/t/${ana.id}`);
    const list = await asked(scene, [ana]);
    const said: string[] = [];
    /** The note in a conversation that has just come, sent with the user's own Enter. */
    const send = async (chat: Tab): Promise<string> => {
      const words = await note(chat);
      expect(said, 'words that Ana has not heard').not.toContain(words);
      said.push(words);
      await enter(chat);
      await must(`answer ${said.length}`, async () => (site.state.sentTo(ana.id).length === said.length ? true : null));
      expect(site.state.sentTo(ana.id)).toEqual(said);
      return words;
    };
    const first = await offered(scene, list, ana);
    expect(await send(first)).toContain('linkedin.com');
    await deleted(scene, ana);
    await list.reads('region', /^Doorstep/, /Done\. Note sent .+, request deleted\./);
    await Promise.all([first.close(), list.close()]);

    // Time itself can't be moved: all that was sixteen days ago, and Ana has read it.
    const then = Date.now() - 16 * 86_400_000;
    await changeStored(scene, 'log', { at: then, read: true });
    await changeStored(scene, 'nudges', { closedAt: then });
    site.state.arrives(ana);
    const again = await open('/friends/requests');
    expect(await again.reads(...cardOf(ana), /Asks again\. You answered on .+ on Messenger\./)).toMatch(day(16));
    await look(again, 'again-card');
    await again.click('button', 'What I wrote', { within: cardOf(ana) });
    await again.reads(...cardOf(ana), said[0] ?? '');
    await again.click('button', 'Decline and offer LinkedIn again', { within: cardOf(ana) });
    const second = await browser.waitForTab(thread);
    expect(await send(second), 'the date of the first answer').toMatch(day(16));
    await again.click('button', 'Keep the request');
    await second.close();

    const chats = await open('/messages');
    site.state.writes(ana, "I don't understand why you won't accept me. I thought we were friends.");
    await chats.click('button', 'Stay with my no, kindly', { within: cardOf(ana) });
    const third = await browser.waitForTab(thread);
    expect(await send(third)).toMatch(/differently from how I meant it|how it felt/);
    await third.reads('region', /^Doorstep/, /Done\. Note sent/);
    await third.close();

    // One card a day for one conversation: whoever goes on stands in the popup.
    site.state.writes(ana, "Still no? I'm not giving up that easily. Just accept me.");
    await doorstep.noticed(ana.name);
    const popup = await doorstep.popup(chats);
    expect((await popup.find('combobox', 'How it sounds', { within: cardOf(ana) })).value).toMatch(/^Firm/);
    await look(popup, 'firm-popup');
    await popup.click('button', 'Ask Ana to stop', { within: cardOf(ana) });
    const fourth = await browser.waitForTab(thread);
    expect(await send(fourth)).toMatch(/stop|no further requests|don’t send/);
    await fourth.reads('region', /^Doorstep/, /Done\. Note sent/);
    await fourth.close();

    site.state.writes(ana, 'You owe me that. I will keep asking until you accept me.');
    await doorstep.noticed(ana.name);
    const last = await doorstep.popup(chats);
    await last.find('button', 'Keep a copy', { within: cardOf(ana) });
    expect(await last.has('button', 'Say it a last time', { within: cardOf(ana) })).toBe(false);
    await look(last, 'last-word-copy');
    await last.click('button', 'Keep a copy', { within: cardOf(ana) });
    await last.click('button', 'Say it a last time', { within: cardOf(ana) });
    const fifth = await browser.waitForTab(thread);
    expect(await send(fifth)).toMatch(/private (?:channel|accounts)/);
    await fifth.reads('region', /^Doorstep/, /Done\. Note sent/);
    expect(new Set(said).size).toBe(5);
    expect(site.state.requestsIn('waiting')).toEqual([ana.id]);

    const book = await doorstep.page(`options.html#book/person/story-${ana.id}`);
    await book.reads(
      'main',
      undefined,
      /you said a last word\..*you kept a copy\..*you asked to stop\..*you stayed with your no\..*you declined and offered another way\..*you declined and offered another way\./s,
    );
    await look(book, 'ladder-book');
  },
);

story('R53 for a threat there is a copy, the steps, and no words', async (scene) => {
  const { site, doorstep, open } = scene;
  site.state.reset(sampleNeighbourhood(Date.now()));
  const chats = await open('/messages');
  site.state.writes(gareth, 'I know where you live. I will come and kill you.');
  await doorstep.noticed(gareth.name);
  const popup = await doorstep.popup(chats);
  await popup.click('button', /^Gareth Plum/);
  const said = await popup.reads(...cardOf(gareth), /Keep a copy first, tell someone you trust/);
  expect(said).not.toMatch(/\d s\./);
  await popup.click('button', 'Steps to block', { within: cardOf(gareth) });
  await popup.reads(...cardOf(gareth), /Open Gareth's page on Facebook\..*Press the three dots\..*Choose Block\./s);
  await look(popup, 'threat-popup');
  expect((await popup.all('button', undefined, { within: cardOf(gareth) })).map((b) => b.name)).not.toContain('One short line');
  expect(site.state.sentTo(gareth.id)).toEqual([]);
});

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

const LETTER =
  "I wasn't going to write but here I am again. The house is so quiet since Tom left for university. I set the table for two last night and then stood there like a fool. My sister says to get a hobby but I've never been any good at joining things. I found the little bowl you made me and put my keys in it and somehow that made me feel better, isn't that odd? I don't sleep well. I think about my mother a lot and whether she felt like this when I left. You always seem so calm. Please don't feel you need to answer, but I do look forward to your messages more than I can say.";
const LINK = 'https://kiln.example/how-it-is-fired';

story(
  'R46 a long letter is answered shortly with a link that was chosen, and now and then with a longer one',
  async (scene) => {
    const { site, browser, doorstep, open } = scene;
    site.state.reset(sampleNeighbourhood(Date.now()));
    const thread = new RegExp(`/t/${ana.id}`);
    const chats = await open('/messages');
    site.state.writes(ana, LETTER);
    await chats.reads(...cardOf(ana), /A longer letter is due, if you like\./);
    await look(chats, 'letter-due');
    await chats.click('button', 'Write a longer one', { within: cardOf(ana) });
    const draft = await chats.find('textbox', 'Your note to Ana Ruiz', { within: cardOf(ana) });
    expect(draft.value).toMatch(/^Hello Ana, /);
    await chats.type('textbox', 'Your note to Ana Ruiz', 'My own words. ', { within: cardOf(ana) });
    await look(chats, 'letter-open');
    await chats.click('button', 'Put the letter in the chat with Ana', { within: cardOf(ana) });
    const first = await browser.waitForTab(thread);
    expect(await note(first)).toContain('My own words.');
    await enter(first);
    await sentTo(scene, ana);
    expect(site.state.sentTo(ana.id)[0]).toMatch(/^Hello Ana, [^]*My own words\./);
    await first.reads('region', /^Doorstep/, /Done\. Note sent/);
    await first.close();

    site.state.writes(ana, `Such a dear answer. ${LETTER}`);
    await doorstep.noticed(ana.name);
    const popup = await doorstep.popup(chats);
    await popup.find('button', 'A warm short answer', { within: cardOf(ana) });
    expect(await popup.has('button', 'Write a longer one'), 'one is enough for four weeks').toBe(false);
    await popup.choose('combobox', 'Pass on', LINK, { within: cardOf(ana) });
    await popup.choose('combobox', 'What stayed with you', 'something else', { within: cardOf(ana) });
    await popup.type('textbox', 'What stayed with you', 'the bowl with your keys in it', { within: cardOf(ana) });
    await look(popup, 'letter-line');
    await popup.click('button', 'A warm short answer', { within: cardOf(ana) });
    const second = await browser.waitForTab(thread);
    expect(await note(second)).toContain(LINK);
    await enter(second);
    await must('the short answer', async () => (site.state.sentTo(ana.id).length === 2 ? true : null));
    expect(site.state.sentTo(ana.id)[1]).toContain('the bowl with your keys in it');
    expect(site.state.sentTo(ana.id)[1]).toContain(`Something I like to pass on: ${LINK}`);
  },
  { seed: { settings: { letters: { everyWeeks: 4, lines: [{ id: 'k', text: LINK }] } } } },
);
