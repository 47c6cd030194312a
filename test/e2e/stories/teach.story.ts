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
    await list.reads(...PANEL, 'Doorstep doesn’t find by itself who asks here.');
    await list.click('button', 'Show a person');
    await list.pointAt('link', ana.name);
    await list.reads(...PANEL, 'Now point at the button that says no to Ana Ruiz.');
    await list.pointAt('button', 'Let everyone in');
    await list.reads(...PANEL, /says yes|several people at once/);
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
    await arrowsTo(tom.name);
    await list.reads(...PANEL, 'says no to Tom Okafor.');
    await arrowsTo('Let in');
    await list.reads(...PANEL, 'That button says yes.');
    await list.press('Escape');
    await list.click('button', 'Show a person');
    await arrowsTo(ana.name);
    await list.reads(...PANEL, 'says no to Ana Ruiz.');
    await arrowsTo('No thanks');
    await list.reads(...PANEL, /3 people ask here/);
    expect(untouched(scene), 'nothing was pressed').toBe(true);
    await list.click('button', 'Yes, that’s right');
    await list.reads(...PANEL, 'Done. Doorstep reads who asks on forum.example.');
    await list.click('button', 'Done');
    await list.gone(...PANEL);

    await list.click('button', 'Who is this?', { within: ['group', 'Doorstep: Tom Okafor'] });
    await list.click('button', 'Client', { within: ['region', 'Doorstep: Tom Okafor'] });
    await list.click('button', 'Decline without a word', { within: ['region', 'Doorstep: Tom Okafor'] });
    await must('Tom to be turned away', async () => (site.state.turnedAway.length > 0 ? true : null), 20_000);
    expect(site.state).toMatchObject({ turnedAway: ['tom'], letIn: [], sent: [], bulk: 0 });
    await list.reads('region', /^Doorstep/, /Deleted/);
  },
  { allowed: { origins: [`https://${FORUM}/*`] } },
);
