import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { cardOf, happened, lineOf, NOTHING } from '../harness/answering.ts';
import { story, type Scene } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const { ana, viktor, sam } = PEOPLE;

/** Fails where the toolbar button has no such entry. */
declare const chrome: { contextMenus: { update: (id: string, what: object) => Promise<void> } };

/** The name of the weekday in so many days. */
const weekday = (ahead: number): string => new Intl.DateTimeFormat('en', { weekday: 'long' }).format(Date.now() + ahead * 86_400_000);

/** Everything that the extension has stored, as one text. */
const allStored = async ({ doorstep }: Scene): Promise<string> => {
  const databases = await (await doorstep.backstage()).evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('not read'));
      });
    const all: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) all.push(await done(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify(all);
  });
  return databases + JSON.stringify(await doorstep.stored('local')) + JSON.stringify(await doorstep.stored('session'));
};

story('R24 R25 R33 weekly hours that are set in the options let messages wait; "I have time again" tells who wrote', async (scene) => {
  const { site, doorstep, open } = scene;
  site.state.reset(sampleNeighbourhood(Date.now()));
  const chats = await open('/messages');
  await chats.find('heading', 'Chats');
  const options = await doorstep.page('options.html#busy');
  await options.reads('status', undefined, 'Free now.');
  // Reachable on one day only, and that is not today: whenever this runs, it is a busy hour.
  const day = weekday(3);
  await options.click('radio', /^Work people may reach me then/);
  await options.click('button', `Add hours on ${day}`);
  await options.reads('status', undefined, /Busy now, until .*Outside the hours/);
  await options.click('button', `Copy ${day} to other days`);
  await options.click('button', weekday(4));
  await options.find('InputTime', `${weekday(4)}, from`);

  await chats.show();
  site.state.writes(viktor, 'How are you? We had a lovely weekend at the lake.');
  await chats.reads(...lineOf(viktor), new RegExp(`Viktor wrote\\. You're busy until ${day}.*Answer in one line`));
  site.state.writes(viktor, 'And how was yours?');
  await chats.gone(...lineOf(viktor));
  expect(await chats.has(...cardOf(viktor)), 'the rest waits').toBe(false);

  const popup = await doorstep.popup(chats);
  await popup.find('heading', 'Waiting for later');
  await popup.click('button', new RegExp(`^Viktor .*waiting until ${day}`));
  await popup.find('button', 'I have time now');
  await popup.click('button', 'Back');
  await popup.click('button', /^Busy until/);
  await popup.reads('region', 'Busy', 'Outside the hours in which people reach you.');
  await popup.click('button', 'I have time again');
  await popup.reads('region', 'While you were busy', /Viktor/);
  await chats.show();
  await chats.find(...cardOf(viktor));
  await (await doorstep.backstage()).evaluate(() => chrome.contextMenus.update('busy-open', { enabled: true }));
  expect(happened(scene), 'nothing was answered by itself').toEqual(NOTHING);
});

story('a calendar file becomes times alone; cards fold while its title said that others see the screen', async (scene) => {
  const { site, doorstep, open } = scene;
  site.state.reset(sampleNeighbourhood(Date.now()));
  const folder = await mkdtemp(path.join(tmpdir(), 'calendar-'));
  try {
    const stamp = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString().replace(/[-:]|\.\d{3}/g, '');
    const entry = `BEGIN:VEVENT\r\nUID:1\r\nDTSTART:${stamp(-30)}\r\nDTEND:${stamp(240)}\r\nSUMMARY:Presentation for Larkspur\r\nLOCATION:Quay Four\r\nEND:VEVENT\r\n`;
    const broken = `BEGIN:VEVENT\r\nUID:2\r\nDTSTART:${stamp(60)}\r\nDTEND:${stamp(30)}\r\nSUMMARY:Backwards with Larkspur\r\nEND:VEVENT\r\n`;
    const good = path.join(folder, 'studio.ics');
    const wrong = path.join(folder, 'prices.ics');
    await writeFile(good, `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${entry}${broken}END:VCALENDAR\r\n`);
    await writeFile(wrong, 'bowl;12\r\ncup;8\r\n');

    const chats = await open('/messages');
    await chats.find('heading', 'Chats');
    site.state.writes(ana, 'Could you send me the invoice for the bowls?');
    await chats.find(...cardOf(ana));
    const options = await doorstep.page('options.html#busy');
    await options.find('region', 'Add a calendar');
    await options.drop('region', 'Add a calendar', good, wrong);
    await options.reads('region', 'prices.ics', 'This is no calendar file.');
    const says = await options.reads('region', 'studio.ics', '1 busy time until');
    expect(says).toContain('1 entry left out: it ends before it begins.');
    expect(says).toContain('Titles are not kept.');
    expect(await allStored(scene), 'nothing is kept before it is wanted').not.toContain('studio');
    await options.click('button', 'Keep these times');
    await options.find('combobox', 'Fold cards while others see your screen');
    await options.reads('status', undefined, /Busy now, until .*By your calendar\./);

    const stored = await allStored(scene);
    expect(stored).toContain('studio.ics');
    expect(stored).not.toMatch(/Larkspur|Quay|Presentation|Backwards/);
    await chats.show();
    await chats.gone(...cardOf(ana));
    site.state.writes(sam, 'How was your weekend?');
    await chats.find('StaticText', /How was your weekend/);
    await doorstep.noticed(sam.name);
    const popup = await doorstep.popup(chats);
    await popup.find('button', /^Ana Ruiz/);
    await popup.find('button', /^Sam/);
    await popup.click('button', /^Busy until/);
    await popup.reads('region', 'Busy', 'Cards are folded: a calendar says that others may see your screen.');
    expect(await chats.has(...lineOf(sam))).toBe(false);

    await options.show();
    await options.click('button', 'Remove this calendar: studio');
    await options.reads('status', undefined, 'Free now.');
    await chats.show();
    // One card stands open, the other is a line at its row.
    await chats.find(...cardOf(sam));
    await chats.find(...lineOf(ana));
    await must('its times to be gone', async () => ((await allStored(scene)).includes('studio.ics') ? null : true));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
