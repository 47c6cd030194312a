import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { PopupState } from '../../../src/core/popup.ts';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { asked, cardOf, goesTo, happened, lineOf, NOTHING, presses } from '../harness/answering.ts';
import { story } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const { ana, lee, tom } = PEOPLE;
const PASTE = 'Got something elsewhere? Paste it';

story(
  'R06 requests older than the install are silent, and looked at when one likes',
  async ({ site, doorstep, open }) => {
    site.state.reset(sampleNeighbourhood(Date.now()));
    for (const person of [lee, tom, ana]) site.state.arrives(person, Date.now() - 90_000_000);
    const list = await open('/friends/requests');
    await list.find('link', ana.name);
    const popup = await doorstep.popup(list);
    await popup.reads('main', undefined, '3 were already waiting. Look when you like');
    expect(await doorstep.badge()).toBe('');
    expect(await list.has('region', /Doorstep/)).toBe(false);
    expect(await list.has('group', /Doorstep/)).toBe(false);
    await popup.click('button', 'Look when you like');
    await popup.find('heading', 'Already waiting');
    await popup.click('button', /^Ana Ruiz, client/);
    await popup.find('button', 'Decline and offer LinkedIn');
  },
  { seed: { readBefore: false } },
);

story('R08 something pasted gets the same answers: the note is copied or goes by e-mail, and the view follows', async (scene) => {
  const { doorstep, browser } = scene;
  const popup = await doorstep.popup();
  const context = browser.raw.defaultBrowserContext();
  await context.setPermission(`chrome-extension://${doorstep.id}`, { permission: { name: 'clipboard-read' }, state: 'granted' });
  await popup.click('button', PASTE);
  await popup.click('button', 'Show answers');
  await popup.reads('main', undefined, 'A name is needed to look in your book.');
  await popup.type('textbox', 'Name', 'Ana Ruiz');
  await popup.type('textbox', /^Link to the profile/, 'https://www.facebook.com/ana.ruiz.ceramics');
  await popup.click('button', 'Show answers');
  await popup.reads('region', 'Doorstep: Ana Ruiz', 'Your rule: work people find you on LinkedIn.');
  await popup.click('button', 'Copy the note', { within: cardOf(ana) });
  await popup.reads('region', 'Doorstep: Ana Ruiz', 'Copied. Nothing was sent.');
  expect(await popup.page.evaluate(() => navigator.clipboard.readText())).toMatch(/linkedin\.com/);

  // It closes at every click into a page, and opens where it stood.
  await popup.close();
  const again = await doorstep.popup();
  await again.find('region', 'Doorstep: Ana Ruiz');
  await again.click('button', 'Back');
  await again.click('button', 'Show answers');
  await again.click('button', 'More', { within: cardOf(ana) });
  await again.click('button', 'Send by e-mail instead', { within: cardOf(ana) });
  const draft = await goesTo(again, /^mailto:/, () => again.click('button', 'Send by e-mail instead', { within: cardOf(ana) }));
  expect(draft).toMatch(/^mailto:ana@example\.org\?subject=.+linkedin\.com/);
  expect(happened(scene)).toEqual(NOTHING);
});

story('R02 a page that should be an inbox and is not understood says so in the popup', async ({ site, doorstep, open }) => {
  site.state.reset(sampleNeighbourhood(Date.now()));
  site.state.arrives(ana);
  const list = await open('/friends/requests');
  await list.find('region', 'Doorstep: Ana Ruiz');
  // A new layout, as far as Doorstep can tell: nothing on it is what it was.
  await list.page.evaluate(() => {
    const main = document.createElement('main');
    main.append('Your circle', document.createElement('hr'), 'Ana R. Yes No');
    document.body.replaceChildren(main);
  });
  // The page says so by itself, in its own time; a popup opened before would stand at Ana, as the last thing known.
  const tab = await doorstep.tabId(list);
  await must('the page to be reported', async () => {
    const { page } = await doorstep.ask<PopupState>({ type: 'popup', tab });
    return page.status === 'unreadable' ? true : null;
  });
  const popup = await doorstep.popup(list);
  await popup.reads('banner', undefined, "Doorstep can't read this page today");
  await popup.find('button', 'Copy a report for the makers (no names)');
  await popup.find('button', PASTE);
});

story('R06 Not now hides a card until tomorrow, and the second time for good; a hidden tab shows and presses nothing', async (scene) => {
  const { site, doorstep } = scene;
  const list = await asked(scene, [tom, ana]);
  await list.click('button', 'Not now', { within: cardOf(ana) });
  await list.gone(...cardOf(ana));
  await must('the badge to go', async () => ((await doorstep.badge()) === '' ? true : null));
  // Tomorrow.
  await doorstep.backstage().then((page) =>
    page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const asking = indexedDB.open('doorstep');
          asking.onerror = () => failed(asking.error ?? new Error('no book'));
          asking.onsuccess = () => {
            const store = asking.result.transaction('nudges', 'readwrite').objectStore('nudges');
            store.openCursor().onsuccess = ({ target }) => {
              const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
              if (!cursor) {
                asking.result.close();
                return done();
              }
              const nudge = cursor.value as { hiddenUntil: number | null };
              cursor.update({ ...nudge, hiddenUntil: nudge.hiddenUntil === null ? null : 1 });
              cursor.continue();
              return undefined;
            };
          };
        }),
    ),
  );
  await doorstep.ask({ type: 'book-changed' });
  await list.show();
  await list.find(...cardOf(ana));
  await list.click('button', 'Not now', { within: cardOf(ana) });
  await list.gone(...cardOf(ana));
  const popup = await doorstep.popup(list);
  await popup.click('button', /^Ana Ruiz, client/);
  await popup.click('button', 'Decline without a word', { within: cardOf(ana) });
  await popup.reads(...cardOf(ana), /Deleting Ana's request in/);

  // The popup's own tab is in front: nothing is shown in the one behind it, and nothing pressed before it is seen.
  site.state.arrives(lee);
  expect(await list.has(...lineOf(lee))).toBe(false);
  expect(presses(scene, ana)).toBe(0);
  await must('the request to be deleted', async () => (site.state.requestsIn('deleted').includes(ana.id) ? true : null), 15_000);
  expect(await list.isHidden(), "the request's own tab came to the front").toBe(false);
  await list.find(...lineOf(lee));
  expect(happened(scene)).toEqual({ ...NOTHING, deleted: [ana.id] });
});

story(
  'R10 a person is added by hand and forgotten again; Connections.csv fills the book, a wrong file changes nothing',
  async ({ site, doorstep, open }) => {
    site.state.reset(sampleNeighbourhood(Date.now()));
    const options = await doorstep.page('options.html#book');
    await options.find('StaticText', 'Nobody here yet.');
    await options.click('link', 'Add a person');
    await options.type('textbox', 'Name', 'Lee Tanaka');
    await options.click('checkbox', 'Client');
    await options.click('button', 'Add to the book');
    await options.click('link', /^Lee Tanaka/);
    await options.click('button', 'Forget Lee Tanaka');
    await options.click('button', 'Forget Lee Tanaka', { within: ['dialog', /Forget/] });

    const folder = await mkdtemp(path.join(tmpdir(), 'story-files-'));
    const csv = path.join(folder, 'Connections.csv');
    const wrong = path.join(folder, 'holiday.csv');
    await writeFile(
      csv,
      'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nTom,Berger,https://www.linkedin.com/in/tom-berger,,Berger Ltd,Buyer,12 Mar 2024\nMira,Castellan,https://www.linkedin.com/in/mira,mira@example.org,,,01 Feb 2023\n',
    );
    await writeFile(wrong, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0]));
    await options.click('link', 'Import from a file');
    await options.pick('button', 'Choose files', wrong);
    await options.find('region', 'holiday.csv');
    await options.click('link', 'The book');
    await options.find('StaticText', 'Nobody here yet.');
    await options.click('link', 'Import from a file');
    await options.pick('button', 'Choose files', csv);
    await options.find('heading', 'What will be in the book');
    await options.click('button', /^(Add|Put|Import|Into)/);
    await options.reads('main', undefined, '2 people');

    site.state.arrives(tom);
    const list = await open('/friends/requests');
    await list.reads('region', 'Doorstep: Tom Berger', /Same name as Tom Berger in your book/);
  },
  { seed: { book: [] } },
);
