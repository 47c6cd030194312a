import { expect } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { story, type Scene } from '../harness/story.ts';
import type { Tab } from '../harness/tab.ts';
import { must } from '../harness/until.ts';

const { ana, otherAna, gareth, maya, sam, tom, lee, viktor } = PEOPLE;
const card = (name: string): { within: [string, string] } => ({ within: ['region', `Doorstep: ${name}`] });
const reads = (tab: Tab, name: string, words: string | RegExp): Promise<string> => tab.reads('region', `Doorstep: ${name}`, words);

async function emptyList({ site, open }: Scene): Promise<Tab> {
  site.state.reset(sampleNeighbourhood(Date.now()));
  const list = await open('/friends/requests');
  await list.find('heading', 'Friend requests');
  return list;
}

story('R02 a certain friend is welcome in silence, a stranger is one grey line, and the badge counts a client alone', async (scene) => {
  const { site, doorstep } = scene;
  const list = await emptyList(scene);
  site.state.arrives(maya);
  await list.find('link', maya.name);
  site.state.arrives(tom);
  await list.reads('group', 'Doorstep: Tom Berger', "Tom Berger isn't in your book. Who is this?");
  expect(await list.has('region', /Doorstep/), 'no card is open').toBe(false);
  expect(await list.all('group', /Doorstep/), 'nothing stands at the friend').toHaveLength(1);
  expect(await doorstep.badge()).toBe('');

  site.state.arrives(ana);
  await list.find('region', 'Doorstep: Ana Ruiz');
  await must('the badge', async () => ((await doorstep.badge()) === '1' ? true : null));
  const popup = await doorstep.popup(list);
  await popup.find('heading', 'Waiting for you');
  expect((await popup.all('button', /Ana Ruiz|Tom Berger|Maya/)).map((b) => b.name.split(',')[0])).toEqual(['Ana Ruiz', 'Tom Berger']);
});

story('R04 one click on Client turns the question into the answer in place; Undo takes it back', async (scene) => {
  const { site, doorstep } = scene;
  const list = await emptyList(scene);
  site.state.arrives(tom);
  await list.click('button', 'Who is this?');
  await list.click('button', 'Client', card('Tom Berger'));
  const said = await reads(list, 'Tom Berger', 'Added as a client. Undo');
  expect(said).toContain('Your rule: work people find you on LinkedIn.');
  expect(said).toMatch(/\bTom[,.!]/);
  expect(await list.has('button', 'Decline and offer LinkedIn', card('Tom Berger'))).toBe(true);
  await must('the badge', async () => ((await doorstep.badge()) === '1' ? true : null));

  await list.click('button', 'Undo', card('Tom Berger'));
  await reads(list, 'Tom Berger', 'Who is this to you?');
  await must('the badge to go', async () => ((await doorstep.badge()) === '' ? true : null));

  await list.click('button', 'More', card('Tom Berger'));
  await list.type('textbox', 'Something else', 'Regular at the fair', card('Tom Berger'));
  await list.click('button', "That's it", card('Tom Berger'));
  await reads(list, 'Tom Berger', 'Added to your book. Undo');
  expect(await list.words(), 'the own word is for the user alone').not.toContain('Regular');

  await list.click('button', 'Undo', card('Tom Berger'));
  await list.click('button', 'Friend or family', card('Tom Berger'));
  await list.reads('region', /Doorstep/, 'Lovely. Press Confirm when you like.');
  expect(site.state.requestsIn('waiting')).toEqual([tom.id]);
  expect(site.state.sentTo(tom.id)).toEqual([]);
});

story("R04 whom one doesn't know is deleted or left, and strangers can be hidden", async (scene) => {
  const { site } = scene;
  const list = await emptyList(scene);
  site.state.arrives(lee);
  site.state.arrives(tom);
  await list.click('button', 'Who is this?', { within: ['group', 'Doorstep: Tom Berger'] });
  await list.click('button', "I don't know them", card('Tom Berger'));
  await list.find('button', 'Leave it unanswered', card('Tom Berger'));
  await list.find('button', 'Stop showing strangers', card('Tom Berger'));
  await list.click('button', 'Delete the request', card('Tom Berger'));
  await reads(list, 'Tom Berger', /Deleting Tom's request in \d s\. Facebook doesn't tell Tom\./);
  expect(site.state.requestsIn('deleted'), 'nothing is deleted before it is said').toEqual([]);
  await must('the request to be deleted', async () => (site.state.requestsIn('deleted').includes(tom.id) ? true : null));
  await list.reads('region', /Doorstep/, 'Deleted. Tom can ask again.');

  await list.click('button', 'Who is this?', { within: ['group', 'Doorstep: Lee Tanaka'] });
  await list.click('button', "I don't know them", card('Lee Tanaka'));
  await list.click('button', 'Stop showing strangers', card('Lee Tanaka'));
  await list.gone('region', 'Doorstep: Lee Tanaka');
  expect(site.state.requestsIn('waiting')).toEqual([lee.id]);
});

story(
  'R35 without a place to offer it is asked for in place, and the button takes its name',
  async (scene) => {
    const { site } = scene;
    const list = await emptyList(scene);
    site.state.arrives(viktor);
    await reads(list, 'Viktor Lindqvist', 'Where should work people find you instead?');
    const kind = await list.find('combobox', undefined, card('Viktor Lindqvist'));
    expect(kind.value).toBe('LinkedIn');
    await list.choose('combobox', undefined, 'My shop page', card('Viktor Lindqvist'));
    await list.type('textbox', 'Where should work people find you instead?', 'https://bowls.example.org', card('Viktor Lindqvist'));
    await list.click('button', 'Use this', card('Viktor Lindqvist'));
    await list.find('button', 'Decline and offer my shop page', card('Viktor Lindqvist'));
    await reads(list, 'Viktor Lindqvist', 'https://bowls.example.org');

    site.state.arrives(sam);
    await list.reads('group', 'Doorstep: Sam Whitlock', 'Sam · co-worker · asks');
    await list.click('button', 'Sam · co-worker · asks');
    await reads(list, 'Sam Whitlock', 'Your rule: Doorstep asks you each time.');
    await list.click('button', 'More', card('Sam Whitlock'));
    await list.click('button', "I'll accept this one", card('Sam Whitlock'));
    await list.reads('region', /Doorstep/, "Go ahead and press Confirm. Doorstep won't ask about Sam again.");
    expect(site.state.requestsIn('confirmed'), 'only the user accepts').toEqual([]);
  },
  { seed: { settings: { contactPoints: [] } } },
);

story('R03 the same name with another profile is asked about; no greeting by name before yes', async (scene) => {
  const { site } = scene;
  const list = await emptyList(scene);
  site.state.arrives(otherAna);
  await reads(list, 'Ana Ruiz', 'Same name as Ana Ruiz in your book, another profile. Is it Ana?');
  await list.click('button', 'Not sure', card('Ana Ruiz'));
  const unsure = await reads(list, 'Ana Ruiz', 'Then no name stands in the note.');
  expect(unsure.replace('Ana Ruiz', '')).not.toMatch(/\bAna\b[,.!]/);
  expect(unsure, 'it is not asked again').not.toContain('Is it Ana?');
  await list.click('button', 'Undo', card('Ana Ruiz'));

  await list.click('button', 'No, someone else', card('Ana Ruiz'));
  await reads(list, 'Ana Ruiz', "Noted: this isn't Ana. Undo Who is this to you?");
  await list.click('button', 'Undo');

  await list.click('button', 'Yes', card('Ana Ruiz'));
  const sure = await reads(list, 'Ana Ruiz', 'Noted: this is Ana.');
  expect(sure).toMatch(/\bAna[,.!]/);
  await list.find('button', 'Decline and offer LinkedIn', card('Ana Ruiz'));
  expect(site.state.requestsIn('waiting')).toEqual([otherAna.id]);
});

story('R11 the name one dreads: a mark on the page, one calm line in the popup, nothing more to do', async (scene) => {
  const { site, doorstep } = scene;
  const list = await emptyList(scene);
  site.state.arrives(gareth);
  await list.find('link', gareth.name);
  await must('it to be noticed', async () => ((await list.words()).includes('Doorstep') ? true : null));
  expect(await list.has('region', /Doorstep/)).toBe(false);
  expect(await list.has('group', /Doorstep/)).toBe(false);
  expect(await doorstep.badge()).toBe('');

  const popup = await doorstep.popup(list);
  await popup.click('button', /^Gareth Plum/);
  await reads(popup, 'Gareth Plum', 'So far: one request, today. Nothing has been sent.');
  await popup.click('button', 'More', card('Gareth Plum'));
  const names = (await popup.all('button', undefined, card('Gareth Plum'))).map((b) => b.name);
  expect(names).toEqual(
    expect.arrayContaining(['Leave it unanswered', 'Delete without a word', 'One short line', 'Mute', 'Keep a copy', 'Steps to block']),
  );
  expect(names.indexOf('Leave it unanswered')).toBeLessThan(names.indexOf('Delete without a word'));
  await popup.click('button', 'Keep a copy', card('Gareth Plum'));
  await popup.reads('main', undefined, 'Copied.');
  await popup.click('button', 'Leave it unanswered', card('Gareth Plum'));
  await popup.reads('main', undefined, "That's all. Nothing more to do.");
  await list.show();
  await must('the mark to go', async () => ((await list.words()).includes('Doorstep') ? null : true));
  expect(site.state.requestsIn('waiting')).toEqual([gareth.id]);
  expect(site.state.sentTo(gareth.id)).toEqual([]);
});

story('R11 somebody who is muted is silent everywhere, until the book says otherwise', async (scene) => {
  const { site, doorstep, open } = scene;
  const list = await emptyList(scene);
  site.state.arrives(gareth);
  await must('it to be noticed', async () => ((await list.words()).includes('Doorstep') ? true : null));
  const popup = await doorstep.popup(list);
  await popup.click('button', /^Gareth Plum/);
  await popup.click('button', 'More', card('Gareth Plum'));
  await popup.click('button', 'Mute', card('Gareth Plum'));
  await popup.reads('main', undefined, "That's all. Nothing more to do.");

  site.state.writes(gareth, 'Why do you never answer?');
  site.state.writes(lee, 'How are you? We had a lovely weekend at the lake.');
  const chats = await open('/messages');
  await chats.find('group', 'Doorstep: Lee Tanaka');
  expect((await chats.words()).match(/Doorstep/g)?.length ?? 0, 'no mark either').toBeLessThanOrEqual(1);
  await popup.show();
  await popup.reads('main', undefined, /Lee Tanaka/);
  expect(await popup.has('button', /^Gareth Plum/)).toBe(false);
  const book = await doorstep.page(`options.html#book/person/story-${gareth.id}`);
  await book.reads('main', undefined, 'Muted on Facebook.');
  await book.find('button', 'End the silence on Facebook');
  expect(site.state.requestsIn('waiting')).toEqual([gareth.id]);
});
