import { expect } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import type { Person } from '../../../scripts/neighbourhood/world.ts';
import { asked, deleted, enter, happened, note, NOTHING, offered, sentTo } from '../harness/answering.ts';
import { inBook, SAMPLE_BOOK } from '../harness/seed.ts';
import { story } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const { ana, tom } = PEOPLE;
const named = (n: number, name: string): Person => ({ id: `1000000000002${n}`, name, vanity: null, mutual: 0 });
const markup = named(11, '<img src=x onerror="alert(1)"><b>Ida</b>');
const turned = named(12, 'Ida \u202emoc.elpmaxe\u202c\u2066 Lund');
const endless = named(13, `Ida ${'very '.repeat(1000)}long`);
const button = named(14, 'Delete');
const worded = named(15, 'Decline and offer LinkedIn');

story('names are data: markup, turned text, endless names and names of buttons change nothing', async (scene) => {
  const { site, doorstep, open } = scene;
  site.state.reset(sampleNeighbourhood(Date.now()));
  const list = await open('/friends/requests');
  const dialogs: string[] = [];
  list.page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
  await list.find('heading', 'Friend requests');
  // The endless one stands below: its row alone is longer than the window.
  for (const person of [endless, markup, turned, worded]) site.state.arrives(person);
  await must('three quiet lines', async () => ((await list.all('button', 'Who is this?')).length === 3 ? true : null));
  const lines = (await list.all('group', /^Doorstep: /)).map((g) => g.name);
  expect(lines.join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(Math.max(...lines.map((l) => l.length))).toBeLessThan(400);
  await list.click('button', 'Who is this?', { within: ['group', /<img/] });
  await list.click('button', 'Client', { within: ['region', /<img/] });
  await list.reads('region', /<img/, 'Added as a client.');
  const popup = await doorstep.popup(list);
  await popup.find('button', /^Ida very very/);
  expect(dialogs).toEqual([]);
  expect(happened(scene)).toEqual(NOTHING);
});

story(
  'somebody whose name is the name of a button is deleted, and nobody else',
  async (scene) => {
    const list = await asked(scene, [tom, ana, button]);
    await list.click('button', 'Decline without a word', { within: ['region', 'Doorstep: Delete'] });
    await deleted(scene, button);
    expect(happened(scene)).toEqual({ ...NOTHING, deleted: [button.id] });
  },
  { seed: { book: [...SAMPLE_BOOK, inBook(button, 'client')] } },
);

story('a page that listens to everything and keeps the focus sees nothing of what is typed in the card', async (scene) => {
  const list = await asked(scene, [ana], { records: true, focusTrap: true });
  const card: [string, string] = ['region', 'Doorstep: Ana Ruiz'];
  await list.click('button', 'Edit', { within: card });
  const field = await list.find('textbox', 'Your note to Ana Ruiz', { within: card });
  await must('the focus to stay in the card', async () => ((await list.focused())?.backendNodeId === field.backendNodeId ? true : null));
  await list.press('End');
  await list.page.keyboard.type(' Quokka');
  await must('what was typed to stand in the card', async () =>
    ((await list.all('textbox', 'Your note to Ana Ruiz'))[0]?.value ?? '').includes('Quokka') ? true : null,
  );
  const seen = await list.page.evaluate(() => window.seen.map((e) => `${e.type} ${e.data}`));
  expect(seen.filter((e) => /key|input|focus|change|select|composition/.test(e))).toEqual([]);
  expect(await list.page.evaluate(() => document.documentElement.innerHTML.includes('Quokka'))).toBe(false);

  const chat = await offered(scene, list, ana);
  const words = await note(chat);
  expect(words).toContain('Quokka');
  await enter(chat);
  await sentTo(scene, ana);
  expect(scene.site.state.sentTo(ana.id)).toEqual([words]);
});
