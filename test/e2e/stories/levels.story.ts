import { expect } from 'vitest';
import { PEOPLE } from '../../../scripts/neighbourhood/people.ts';
import {
  asked,
  cardOf,
  deleted,
  enter,
  happened,
  note,
  NOTHING,
  OFFER,
  offered,
  OPEN,
  presses,
  QUIET,
  unfold,
} from '../harness/answering.ts';
import { story } from '../harness/story.ts';

const { ana, gareth, viktor } = PEOPLE;

story(
  'R34 at "Only shows the note" it stands there to be copied, and nothing is opened or pressed',
  async (scene) => {
    const list = await asked(scene, [ana]);
    const tabs = (await scene.browser.raw.pages()).length;
    await list.click('button', OFFER, { within: cardOf(ana) });
    expect(await list.reads(...cardOf(ana), /Here is your note/)).toContain('linkedin.com');
    await list.click('button', 'Copy the note', { within: cardOf(ana) });
    await list.reads(...cardOf(ana), 'Copied.');
    expect((await scene.browser.raw.pages()).length).toBe(tabs);
    expect(happened(scene)).toEqual(NOTHING);
    await list.click('button', 'Close', { within: cardOf(ana) });
    await list.gone(...cardOf(ana));

    scene.site.state.arrives(viktor);
    await list.click('button', QUIET, { within: cardOf(viktor) });
    await list.reads(...cardOf(viktor), "Facebook's own button is outlined. You press it.");
    expect(happened(scene)).toEqual(NOTHING);
    await list.click('button', 'Delete', { within: ['navigation', 'Friend requests'] });
    await list.reads(...OPEN, 'Deleted. Viktor can ask again.');
    expect(happened(scene)).toEqual({ ...NOTHING, deleted: [viktor.id] });
  },
  { seed: { level: 1 } },
);

story(
  'R34 at "Puts the note in the box" the user sends it, and then presses the outlined Delete',
  async (scene) => {
    const list = await asked(scene, [ana]);
    const chat = await offered(scene, list, ana);
    const words = await note(chat);
    await enter(chat);
    await list.reads(...cardOf(ana), "Note sent. Facebook's own button is outlined; you press it.");
    expect(await list.isHidden(), "the request's own tab is in front").toBe(false);
    expect(happened(scene)).toEqual({ ...NOTHING, sent: [[ana.id, words]] });
    await list.click('button', 'Delete', { within: ['navigation', 'Friend requests'] });
    await list.reads(...OPEN, /Done\. Note sent .*, request deleted\./);
    expect(happened(scene)).toEqual({ sent: [[ana.id, words]], deleted: [ana.id], confirmed: [] });
    expect(presses(scene, ana)).toBe(1);
  },
  { seed: { level: 2 } },
);

story(
  'R34 at "presses Send for me" nothing opens before its five seconds are over; Undo ends it, else all goes by itself',
  async (scene) => {
    const list = await asked(scene, [ana]);
    const tabs = (await scene.browser.raw.pages()).length;
    await list.click('button', OFFER, { within: cardOf(ana) });
    await list.reads(...cardOf(ana), /Sending to Ana in [1-5] s\./);
    await list.click('button', 'Undo', { within: cardOf(ana) });
    await list.reads(...OPEN, 'Stopped. Nothing happened.');
    await unfold(list, ana);
    await list.click('button', OFFER, { within: cardOf(ana) });
    await list.reads(...cardOf(ana), /Sending to Ana in [1-5] s\./);
    expect((await scene.browser.raw.pages()).length, 'nothing was opened yet').toBe(tabs);
    expect(happened(scene)).toEqual(NOTHING);

    await deleted(scene, ana);
    expect(await list.isHidden(), "the request's own tab is in front").toBe(false);
    await list.reads(...OPEN, /Done\. Note sent .* Ana can still reach you on LinkedIn\./);
    expect(happened(scene)).toEqual({ sent: [[ana.id, expect.stringContaining('linkedin.com')]], deleted: [ana.id], confirmed: [] });
  },
  { seed: { level: 4 } },
);

story(
  'R34 Send is pressed for nobody with firm words, and never to somebody kept at a distance',
  async (scene) => {
    const list = await asked(scene, [gareth, viktor]);
    await list.choose('combobox', 'How it sounds', 'Firm', { within: cardOf(viktor) });
    await list.reads(...cardOf(viktor), 'Nothing is sent until you press Enter.');
    await note(await offered(scene, list, viktor));

    const popup = await scene.doorstep.popup(list);
    await popup.click('button', /^Gareth Plum/);
    await popup.click('button', 'More');
    await popup.click('button', 'One short line');
    expect(await popup.words()).toContain('You press Enter yourself.');
    await popup.click('button', 'One short line');
    await note(await scene.browser.waitForTab(new RegExp(gareth.id)));
    expect(happened(scene)).toEqual(NOTHING);
  },
  { seed: { level: 4 } },
);
