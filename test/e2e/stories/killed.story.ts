import { expect } from 'vitest';
import { PEOPLE } from '../../../scripts/neighbourhood/people.ts';
import { asked, cardOf, deleted, enter, happened, note, OFFER, offered, OPEN, presses, sentTo } from '../harness/answering.ts';
import { story } from '../harness/story.ts';

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
