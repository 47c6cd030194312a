import { expect } from 'vitest';
import { JILLS_THREAD, PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import {
  asked,
  cardOf,
  changeDelivery,
  deleted,
  enter,
  happened,
  lineOf,
  look,
  note,
  NOTHING,
  offered,
  OPEN,
  presses,
  QUIET,
  sentTo,
} from '../harness/answering.ts';
import type { Person } from '../../../scripts/neighbourhood/world.ts';
import { story } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const { ana, jill, maya, sam, tom, viktor } = PEOPLE;
/** The box of that person's own chat, wherever it stands. */
const BOX_OF = (person: Person): [string, string] => ['textbox', `Write to ${person.name}`];
const UNSENT = 'Your note to Ana is not sent. The request is still there.';

story('R34 a chat closed before Enter sends nothing; the popup opens it again with the note in it once', async (scene) => {
  const list = await asked(scene, [ana]);
  const first = await offered(scene, list, ana);
  const words = await note(first);
  await first.close();
  await list.reads(...cardOf(ana), UNSENT);
  const popup = await scene.doorstep.popup(list);
  await popup.reads(...cardOf(ana), UNSENT);
  await popup.click('button', 'Open the chat again');
  const again = await must('the chat again', async () => (await scene.browser.tabs()).find((t) => t.url.includes(`/t/${ana.id}`)) ?? null);
  expect(await note(again)).toBe(words);
  expect(happened(scene)).toEqual(NOTHING);
  await again.close();

  await popup.show();
  await popup.reads(...cardOf(ana), UNSENT);
  await popup.click('button', QUIET);
  await popup.reads(...cardOf(ana), /Deleting Ana's request in [1-5] s\./);
  await deleted(scene, ana);
  await popup.close();

  await list.show();
  scene.site.state.arrives(viktor);
  const third = await offered(scene, list, viktor);
  await note(third);
  await third.close();
  await list.click('button', 'Drop the note', { within: cardOf(viktor) });
  await list.gone(...cardOf(viktor));
  expect(happened(scene)).toEqual({ ...NOTHING, deleted: [ana.id] });
});

story("R34 with the request's tab closed, the chat's own tab goes to the request's page and deletes it there", async (scene) => {
  const list = await asked(scene, [tom, ana]);
  const chat = await offered(scene, list, ana);
  const words = await note(chat);
  await list.close();
  await enter(chat);
  await must("the request's own page", async () => (chat.url.includes(`/friends/requests/?profile_id=${ana.id}`) ? true : null), 20_000);
  await chat.reads(...OPEN, /Deleting Ana's request in [1-5] s\./);
  await deleted(scene, ana);
  await chat.reads(...OPEN, /Done\. Note sent/);
  expect(happened(scene)).toEqual({ sent: [[ana.id, words]], deleted: [ana.id], confirmed: [] });
  expect(scene.site.state.requestsIn('waiting')).toEqual([tom.id]);
});

story('R34 a tab that is closed in the countdown means that nothing happens', async (scene) => {
  const list = await asked(scene, [ana]);
  await list.click('button', QUIET, { within: cardOf(ana) });
  await list.reads(...cardOf(ana), /Deleting Ana's request in [1-5] s\./);
  await list.close();
  const popup = await scene.doorstep.popup();
  await popup.reads(...cardOf(ana), 'Stopped. The request is still there.');
  expect(happened(scene)).toEqual(NOTHING);
  await popup.click('button', 'Go on');
  const page = await scene.browser.waitForTab(new RegExp(`profile_id=${ana.id}`));
  await deleted(scene, ana);
  await page.reads(...OPEN, 'Deleted. Ana can ask again.');
  expect(happened(scene)).toEqual({ ...NOTHING, deleted: [ana.id] });
});

story('R34 clicked in two windows at once, one answers and the other says so', async (scene) => {
  const list = await asked(scene, [ana]);
  const other = await scene.browser.tab(await scene.browser.raw.newPage({ type: 'window' }));
  await other.page.goto(list.url);
  const both = await Promise.all([list, other].map((tab) => tab.aim('button', QUIET, { within: cardOf(ana) })));
  // Both clicks wait for the worker to start.
  await scene.doorstep.killWorker();
  await Promise.all(both.map((press) => press()));
  await must('"already being answered" in one of them', async () => {
    const said = await Promise.all([list, other].map((tab) => tab.words()));
    return said.filter((words) => words.includes('Already being answered in another tab.')).length === 1 ? true : null;
  });
  await deleted(scene, ana);
  expect(presses(scene, ana)).toBe(1);
  expect(happened(scene)).toEqual({ ...NOTHING, deleted: [ana.id] });
});

story('R34 a list that is drawn anew under the click, with its rows given to others, loses nobody else', async (scene) => {
  const people = [tom, maya, sam, jill, viktor, ana];
  const list = await asked(scene, people, { churn: 'on-press', recycleRows: true, duplicates: true, hiddenCopies: true });
  const chat = await offered(scene, list, ana);
  const words = await note(chat);
  await enter(chat);
  await list.reads(...OPEN, /Deleting Ana's request in [1-5] s\./);
  // Presses anywhere on the page turn the list round until the last moment.
  while (!happened(scene).deleted.length) await list.page.mouse.click(700, 300);
  expect(happened(scene)).toEqual({ sent: [[ana.id, words]], deleted: [ana.id], confirmed: [] });
  await list.reads(...OPEN, /Done\. Note sent/);
  expect(scene.site.state.requestsIn('waiting')).toHaveLength(people.length - 1);
});

story('R34 a note sent after more than ten minutes is not counted, and the request stays', async (scene) => {
  const list = await asked(scene, [ana]);
  const chat = await offered(scene, list, ana);
  const words = await note(chat);
  await changeDelivery(scene, { goodUntil: 1 });
  await enter(chat);
  await sentTo(scene, ana);
  await chat.reads(...OPEN, 'Ten minutes have passed, so Doorstep stopped. Nothing more is done without a click.');
  expect(happened(scene)).toEqual({ ...NOTHING, sent: [[ana.id, words]] });
  await chat.click('button', 'Go on');
  await chat.reads(...OPEN, 'Was it sent?');
  await chat.click('button', 'Yes, it was sent');
  await deleted(scene, ana);
  expect(happened(scene)).toEqual({ sent: [[ana.id, words]], deleted: [ana.id], confirmed: [] });
});

story('R34 a message answered from the list of chats gets its note in the encrypted chat that the site leads to', async (scene) => {
  const { site, open } = scene;
  site.state.reset(sampleNeighbourhood(Date.now()));
  const chats = await open('/messages/');
  await chats.find('heading', 'Chats');
  site.state.writes(jill, 'Could you be my friend here? I have more orders.', { id: JILLS_THREAD });
  await chats.click('button', 'Yes', { within: cardOf(jill) });
  const before = (await scene.browser.raw.pages()).length;
  await chats.click('button', 'Offer LinkedIn instead', { within: cardOf(jill) });
  const chat = await must('the chat', async () => (await scene.browser.tabs())[before] ?? null);
  await note(chat);
  expect(chat.url).toContain(`/messages/e2ee/t/${JILLS_THREAD}/`);
  expect(happened(scene)).toEqual(NOTHING);
  await enter(chat);
  await chat.reads(...OPEN, /Done\. Note sent/);
  expect(happened(scene)).toEqual({ ...NOTHING, sent: [[JILLS_THREAD, expect.stringContaining('linkedin.com')]] });
});

story('R34 a message in one of two chat windows is answered in that very window, and in the other nothing stands', async (scene) => {
  const { site, open, browser } = scene;
  site.state.reset({ ...sampleNeighbourhood(Date.now()), knobs: { windows: [ana.id, jill.id] } });
  const feed = await open('/');
  const jills = BOX_OF(jill);
  await feed.find(...jills);
  const tabs = (await browser.raw.pages()).length;
  site.state.writes(jill, 'Could you be my friend here? I have more orders.', { id: JILLS_THREAD });
  // Between the windows there is room for one line.
  await feed.click('button', /wrote/, { within: lineOf(jill) });
  await feed.click('button', 'Offer LinkedIn instead', { within: cardOf(jill) });
  const words = await must('the note in her box', async () => (await feed.all(...jills))[0]?.value.trim() || null);
  await feed.reads(...cardOf(jill), /Your note is in the box/);
  await look(feed, 'window-note');
  expect((await feed.find(...BOX_OF(ana))).value.trim(), "the other's box").toBe('');
  expect((await browser.raw.pages()).length, 'no new tab').toBe(tabs);
  expect(happened(scene)).toEqual(NOTHING);
  await feed.click(...jills);
  await feed.press('Enter');
  await feed.reads(...OPEN, /Done\. Note sent/);
  expect(happened(scene)).toEqual({ ...NOTHING, sent: [[JILLS_THREAD, words]] });

  // Somebody's unfinished words are left alone.
  site.state.writes(ana, 'Are you there? I need the invoice for the bowls.');
  await feed.type(...BOX_OF(ana), 'Half a thought');
  await feed.click('button', /wrote/, { within: lineOf(ana) });
  await feed.click('button', 'Offer LinkedIn instead', { within: cardOf(ana) });
  await feed.reads(...cardOf(ana), 'There is an unfinished message in the box. Doorstep left it alone.');
  expect((await feed.find(...BOX_OF(ana))).value.trim()).toBe('Half a thought');
});
