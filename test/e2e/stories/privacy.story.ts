import { readFile, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { asked, cardOf, happened, lineOf, note, NOTHING, offered } from '../harness/answering.ts';
import { story } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const { ana, viktor, lee, tom } = PEOPLE;

story(
  'R49 a permission that is taken back in the middle ends all reading and pauses the answer; given again, it goes on',
  async (scene) => {
    const { site, doorstep } = scene;
    const list = await asked(scene, [ana]);
    const chat = await offered(scene, list, ana);
    await note(chat);
    await doorstep.revoke();
    await list.show();
    await list.gone('region', /Doorstep/);
    site.state.arrives(viktor);
    await list.find('link', viktor.name);
    await doorstep.press(list);
    const popup = await doorstep.popup(list);
    await popup.find('button', 'Ask to read Facebook');
    const words = await popup.words();
    expect(words).toContain('Not active on this site');
    expect(words).toContain('Doorstep was not allowed on Facebook any more, so it stopped.');
    expect(words).not.toContain('Viktor');
    expect(await list.has('region', /Doorstep/)).toBe(false);

    // The browser has been told yes before, so that it asks no second time.
    await popup.click('button', 'Ask to read Facebook');
    await must('the permission', async () => ((await doorstep.allowed()) ? true : null));
    await list.show();
    await list.find('button', 'Go on', { within: cardOf(ana) });
    await list.click('button', 'Leave it', { within: cardOf(ana) });
    await list.click('button', 'Viktor · vendor · asks');
    // The page was there before Doorstep's listeners: what is typed in the card would be for it to hear.
    expect(await list.has('button', 'Edit', { within: cardOf(viktor) })).toBe(false);
    await list.reads(...cardOf(viktor), 'To change the text, open Doorstep from the toolbar.');
    expect(happened(scene)).toEqual(NOTHING);
  },
);

story('R49 consent taken back in the options stops all reading at once; pausing does too, everywhere or on one page', async (scene) => {
  const { site, doorstep } = scene;
  const list = await asked(scene, [ana]);
  const options = await doorstep.page('options.html#privacy');
  await options.click('button', 'Take it back');
  await options.reads('main', undefined, "You haven't agreed, so Doorstep reads no page.");
  expect((await options.find('switch', 'Tell me on the desktop')).states['checked'], 'no notifications unless they are wanted').toBe(
    'false',
  );
  expect(await doorstep.allowed({ permissions: ['notifications'] })).toBe(false);
  await list.show();
  await list.gone(...cardOf(ana));
  site.state.arrives(tom);
  await list.find('link', tom.name);
  const popup = await doorstep.popup(list);
  await popup.reads('banner', undefined, 'Doorstep reads nothing until you agree');
  expect(await doorstep.badge()).toBe('');
  expect(await popup.words(), 'who came meanwhile was not read').not.toContain('Tom');
  await options.show();
  await options.click('button', 'Agree');
  await list.show();
  await list.find(...cardOf(ana));
  await list.find(...lineOf(tom));

  await popup.show();
  await popup.click('button', 'Pause');
  await popup.click('button', 'Pause on this page');
  await popup.reads('banner', undefined, 'Paused on this page');
  await list.show();
  await list.gone(...cardOf(ana));
  await popup.show();
  await popup.click('button', 'Go on');
  await popup.reads('banner', undefined, 'Watching this page');
  await list.show();
  await list.find(...cardOf(ana));

  await popup.show();
  await popup.click('button', 'Pause');
  await popup.click('button', 'Pause everywhere');
  await popup.reads('banner', undefined, 'Paused everywhere');
  await list.show();
  await list.gone(...cardOf(ana));
  expect(await doorstep.badge()).toBe('');
  site.state.arrives(lee);
  await list.find('link', lee.name);
  expect(await list.has(...lineOf(lee))).toBe(false);
  await popup.show();
  await popup.click('button', 'Go on');
  await list.show();
  await list.find(...cardOf(ana));
  expect(happened(scene)).toEqual(NOTHING);
});

story('R51 what happened with somebody is seen and erased; a backup file brings everything back after all was erased', async (scene) => {
  const { doorstep } = scene;
  const list = await asked(scene, [ana]);
  await list.click('button', 'More', { within: cardOf(ana) });
  await list.click('button', 'Leave it unanswered', { within: cardOf(ana) });
  await list.reads('region', /Doorstep/, 'Left unanswered. Only you see it.');
  const options = await doorstep.page('options.html#book/person/story-100000000000101');
  await options.reads('main', undefined, 'Request on Facebook: you left it unanswered.');

  const folder = await mkdtemp(path.join(tmpdir(), 'story-downloads-'));
  const session = await options.page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await options.click('link', 'Privacy and data');
  await options.click('button', 'Save a backup file');
  const saved = await must('the backup file', async () => (await readdir(folder)).find((name) => name.endsWith('.json')) ?? null);
  const file = path.join(folder, saved);
  expect(await readFile(file, 'utf8')).toContain('Ana Ruiz');

  const wrong = path.join(folder, 'wrong.json');
  await writeFile(wrong, '{"a": 1}');
  await options.pick('button', 'Bring back from a file', wrong);
  await options.reads('main', undefined, 'wrong.json is not a backup file of Doorstep, or it is damaged. Nothing was changed.');

  await options.click('button', 'Erase everything');
  await options.click('button', 'Erase everything', { within: ['dialog', 'Erase everything?'] });
  await options.reads('main', undefined, "You haven't agreed, so Doorstep reads no page.");
  await list.show();
  await list.gone('region', /Doorstep/);
  await options.show();
  await options.click('link', 'The book');
  await options.find('StaticText', 'Nobody here yet.');

  await options.click('link', 'Privacy and data');
  await options.pick('button', 'Bring back from a file', file);
  await options.click('button', 'Bring it back');
  await options.reads('main', undefined, 'Everything from the file is here again.');
  await options.click('link', 'The book');
  await options.click('link', /^Ana Ruiz/);
  await options.click('button', 'Erase what happened');
  await options.reads('main', undefined, 'Nothing yet. Ana Ruiz has not asked since Doorstep is here.');
  expect(happened(scene)).toEqual(NOTHING);
});

story(
  'R20 switched on, the desktop says that someone in the book asks, once; a stranger makes no sound',
  async ({ site, doorstep, open }) => {
    const options = await doorstep.page('options.html#privacy');
    await options.click('switch', 'Tell me on the desktop');
    await options.until(async () => ((await options.find('switch', 'Tell me on the desktop')).states['checked'] === 'true' ? true : null));
    site.state.reset(sampleNeighbourhood(Date.now()));
    site.state.arrives(tom);
    const list = await open('/friends/requests');
    await list.find(...lineOf(tom));
    expect(await doorstep.notifications()).toEqual([]);
    site.state.arrives(ana);
    await list.find(...cardOf(ana));
    expect(
      await must('the notification', async () => ((await doorstep.notifications())?.length ? doorstep.notifications() : null)),
    ).toEqual(['doorstep']);
  },
  { allowed: { permissions: ['notifications'] } },
);
