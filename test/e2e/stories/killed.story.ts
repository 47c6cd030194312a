import { expect } from 'vitest';
import { PEOPLE } from '../../../scripts/neighbourhood/people.ts';
import type { Person } from '../../../scripts/neighbourhood/world.ts';
import {
  asked,
  cardOf,
  deleted,
  enter,
  happened,
  lineOf,
  note,
  NOTHING,
  OFFER,
  offered,
  OPEN,
  presses,
  QUIET,
  sentTo,
} from '../harness/answering.ts';
import { story } from '../harness/story.ts';
import type { Tab } from '../harness/tab.ts';
import { must } from '../harness/until.ts';

const { ana, tom } = PEOPLE;

story('R34 a worker that ends in the middle, again and again, places once, sends once and deletes once', async (scene) => {
  const { doorstep, site } = scene;
  const list = await asked(scene, [tom, ana]);
  site.state.knobs({ slowPage: 1500 });
  const chat = await offered(scene, list, ana);
  await doorstep.killWorker();
  await doorstep.killWorker();
  const words = await note(chat);
  await doorstep.killWorker();
  await enter(chat);
  await sentTo(scene, ana);
  await doorstep.killWorker();
  await list.reads(...cardOf(ana), /2 of 2.*Deleting Ana's request in [1-5] s\./);
  await doorstep.killWorker();
  await doorstep.killWorker();
  await deleted(scene, ana);
  await doorstep.killWorker();
  await list.reads(...OPEN, /Done\. Note sent/);
  expect(happened(scene)).toEqual({ sent: [[ana.id, words]], deleted: [ana.id], confirmed: [] });
  expect(presses(scene, ana)).toBe(1);
});

story(
  'R34 where Doorstep presses Send, a worker that ends in the countdown and after the send sends once',
  async (scene) => {
    const { doorstep } = scene;
    const list = await asked(scene, [ana]);
    await list.click('button', OFFER, { within: cardOf(ana) });
    await list.reads(...cardOf(ana), /Sending to Ana in [1-5] s\./);
    await doorstep.killWorker();
    await doorstep.killWorker();
    await sentTo(scene, ana);
    await doorstep.killWorker();
    await doorstep.killWorker();
    await deleted(scene, ana);
    await list.reads(...OPEN, /Done\. Note sent/);
    expect(happened(scene).sent).toHaveLength(1);
    expect(presses(scene, ana)).toBe(1);
  },
  { seed: { level: 4 } },
);

/** Counts in every frame how many layers of another's stand over the page; gives the most there were at once. */
async function mostLayers(list: Tab): Promise<() => Promise<number>> {
  await list.page.evaluate(() => {
    const seen = globalThis as { most?: number };
    const count = (): void => {
      seen.most = Math.max(seen.most ?? 0, document.querySelectorAll('html > [popover]').length);
      requestAnimationFrame(count);
    };
    count();
  });
  return () => list.page.evaluate(() => (globalThis as { most?: number }).most ?? 0);
}

story('R49 put in anew under an open card, Doorstep stands there once and answers once', async (scene) => {
  const { doorstep, site } = scene;
  const list = await asked(scene, [ana]);
  const most = await mostLayers(list);
  await doorstep.reload();
  await list.show();
  await doorstep.noticed(ana.name);
  const stands = async (person: Person): Promise<number> =>
    (await list.all(...cardOf(person))).length + (await list.all(...lineOf(person))).length;
  await must('Ana at her row', async () => ((await stands(ana)) > 0 ? true : null));
  expect(await stands(ana), 'cards of Ana').toBe(1);
  site.state.arrives(tom);
  await must('Tom at his row', async () => ((await stands(tom)) > 0 ? true : null));
  expect([await stands(ana), await stands(tom)]).toEqual([1, 1]);
  await list.click('button', QUIET, { within: cardOf(ana) });
  await deleted(scene, ana);
  await list.reads(...OPEN, 'Deleted. Ana can ask again.');
  expect(presses(scene, ana)).toBe(1);
  expect(happened(scene)).toEqual({ ...NOTHING, deleted: [ana.id] });
  expect(await most(), 'layers over the page at once').toBe(1);
});
