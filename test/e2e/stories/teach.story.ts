import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { createForum, FORUM, type Forum } from '../../../scripts/forum/server.ts';
import { MEMBERS } from '../../../scripts/forum/state.ts';
import { CACHE } from '../harness/places.ts';
import { storyOn, type SceneOn } from '../harness/story.ts';
import type { Tab } from '../harness/tab.ts';
import { must } from '../harness/until.ts';

const { ana, tom, lina } = MEMBERS;
const PANEL: [string, string] = ['region', 'Teach Doorstep this page'];
const TEACH = 'Teach Doorstep this page';
/** What the first of these stories writes and the second reads. */
const FILE = path.join(CACHE, 'doorstep-forum.example.json');
const CARD: [string, string] = ['region', 'Doorstep: Lina Haddad'];
const serve = (): Promise<Forum> => createForum(path.join(CACHE, 'forum'));
const untouched = ({ site: { state } }: SceneOn<Forum>): boolean =>
  state.bulk + state.letIn.length + state.turnedAway.length + state.sent.length === 0;

/** The panel comes from the popup; the browser's question was answered before (harness/profile.ts walks it). */
async function teach(scene: SceneOn<Forum>, tab: Tab): Promise<void> {
  const popup = await scene.doorstep.popup(tab);
  await popup.click('button', TEACH);
  await tab.show();
  await tab.find(...PANEL);
}

storyOn(
  serve,
  'R20 an unknown forum is taught by pointer and by keyboard; nothing on it is pressed meanwhile, and one request is declined',
  async (scene) => {
    const { site, open } = scene;
    for (const member of [ana, tom, lina]) site.state.asks(member);
    const list = await open('/members/requests');
    await teach(scene, list);
    await list.reads(...PANEL, "Doorstep doesn't find by itself who asks here.");
    await list.click('button', 'Show a person');
    await list.pointAt('link', ana.name);
    await list.reads(...PANEL, 'Now point at the button that says no to Ana Ruiz.');
    await list.pointAt('button', 'No thanks to all');
    await list.reads(...PANEL, 'That button is about several people at once.');
    await list.pointAt('button', 'Let in');
    await list.reads(...PANEL, 'That button says yes.');
    await list.pointAt('button', 'No thanks');
    const tried = await list.reads(...PANEL, /3 people ask here/);
    expect(tried).toContain('Ana Ruiz Tom Okafor Lina Haddad');
    expect(tried).toContain('After your click Doorstep would press “No thanks” of Ana Ruiz.');
    expect(tried).toContain('“No thanks to all” is left alone.');

    await list.click('button', 'Show it again');
    await list.reads(...PANEL, 'Point at the name of one person who asks.');
    const arrowsTo = async (what: string): Promise<void> => {
      await must(`the outline on ${what}`, async () => {
        if (new RegExp(`→ ${what} (?:That|Back)`).test(await list.textOf(...PANEL))) return true;
        await list.press('ArrowDown');
        return null;
      });
      await list.press('Space');
    };
    await arrowsTo(ana.name);
    await list.reads(...PANEL, 'says no to Ana Ruiz.');
    await arrowsTo('No thanks');
    await list.reads(...PANEL, /3 people ask here/);
    expect(untouched(scene), 'nothing was pressed').toBe(true);
    await list.click('button', "Yes, that's right");
    await list.reads(...PANEL, 'Done. Doorstep reads who asks on forum.example.');
    await list.click('button', 'Done');
    await list.gone(...PANEL);

    await list.click('button', 'Who is this?', { within: ['group', 'Doorstep: Tom Okafor'] });
    await list.click('button', 'Client', { within: ['region', 'Doorstep: Tom Okafor'] });
    await list.click('button', 'Decline without a word', { within: ['region', 'Doorstep: Tom Okafor'] });
    await must('Tom to be turned away', async () => (site.state.turnedAway.length > 0 ? true : null), 20_000);
    expect(site.state).toMatchObject({ turnedAway: ['tom'], letIn: [], sent: [], bulk: 0 });
    await list.reads('region', /^Doorstep/, "Done. Tom's request is gone.");

    const letter = await open('/messages/to/ana');
    await letter.find('Iframe');
    await teach(scene, letter);
    await letter.reads(...PANEL, 'Doorstep reads forum.example as you have shown it.');
    await letter.click('button', 'Show the message box');
    await letter.pointAt('Iframe');
    await letter.reads(...PANEL, "This box writes to Ana Ruiz, as the page's address says.");
    await letter.click('button', "Yes, that's right");
    await letter.reads(...PANEL, 'On forum.example notes go into this box.');
    expect(site.state).toMatchObject({ turnedAway: ['tom'], letIn: [], sent: [], bulk: 0 });

    const options = await scene.doorstep.page('options.html#sites');
    await options.reads('region', FORUM, 'Notes go into the message box that you have shown.');
    await rm(FILE, { force: true });
    const session = await scene.browser.raw.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: path.dirname(FILE) });
    await options.click('button', 'Save as a file for a colleague');
    const saved = await must('the file', () => readFile(FILE, 'utf8').catch(() => null));
    expect(saved).not.toMatch(/ana|ruiz|tom|okafor|lina/i);
  },
  { allowed: { origins: [`https://${FORUM}/*`] } },
);

storyOn(
  serve,
  "R20 a colleague's file is shown, used, and carries the whole answer: a note into a rich editor in a frame, then the request is declined",
  async (scene) => {
    const { site, open, doorstep, browser } = scene;
    const options = await doorstep.page('options.html#sites');
    await options.pick('button', "Take over a colleague's file", FILE);
    const shown: [string, string] = ['region', 'This file teaches forum.example'];
    await options.reads(...shown, 'Presses “No thanks” for one person at a time, after your click.');
    await options.reads(...shown, 'Puts notes into the message box at /messages/to/…');
    await options.click('button', 'Use it');
    await options.find('switch', /Friend requests/, { within: ['region', FORUM] });

    site.state.asks(ana);
    site.state.asks(lina);
    const list = await open('/members/requests');
    await list.click('button', 'Who is this?', { within: ['group', 'Doorstep: Lina Haddad'] });
    await list.click('button', 'Client', { within: CARD });
    await list.click('button', 'Decline and offer LinkedIn', { within: CARD });
    const letter = await browser.waitForTab(/\/messages\/to\/lina/);
    await letter.reads('region', /^Doorstep/, /1 of 2.*Your note is in the box/);
    expect(site.state.sent, 'nothing is sent before the user sends it').toEqual([]);
    await letter.show();
    await letter.click('button', 'Post letter');
    await must('Lina to be turned away', async () => (site.state.turnedAway.length > 0 ? true : null), 30_000);
    expect(site.state.sent).toEqual([['lina', expect.stringContaining('linkedin.com')]]);
    expect(site.state).toMatchObject({ turnedAway: ['lina'], letIn: [], bulk: 0, waiting: [ana] });
    await list.reads('region', /^Doorstep/, /Done/);
  },
  { allowed: { origins: [`https://${FORUM}/*`] }, seed: { readToo: [`${FORUM}/members`] } },
);
