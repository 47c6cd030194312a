import { expect } from 'vitest';
import { PEOPLE } from '../../../scripts/neighbourhood/people.ts';
import { asked, cardOf, deleted, happened, lineOf, NOTHING } from '../harness/answering.ts';
import type { Thing } from '../harness/outline.ts';
import { story } from '../harness/story.ts';
import type { Tab } from '../harness/tab.ts';
import { must } from '../harness/until.ts';

const { ana, tom } = PEOPLE;

/** Presses Tab until that has the focus. @throws if it can't be reached so. */
async function tabTo(tab: Tab, role: string, name: string | RegExp, back = false): Promise<Thing> {
  const passed: string[] = [];
  if (back) await tab.page.keyboard.down('Shift');
  try {
    for (let steps = 0; steps < 60; steps += 1) {
      await tab.press('Tab');
      const now = await tab.focused();
      if (now && now.role === role && (typeof name === 'string' ? now.name === name : name.test(now.name))) return now;
      passed.push(`${now?.role} "${now?.name}"`);
    }
  } finally {
    if (back) await tab.page.keyboard.up('Shift');
  }
  throw new Error(`Tab never came to ${role} "${String(name)}"; it passed ${passed.join(', ')}`);
}

story('R48 by keyboard alone: to the card, fold it with Escape, unfold it, answer, take it back', async (scene) => {
  const list = await asked(scene, [tom, ana]);
  expect((await list.focused())?.name ?? '', 'a card that comes by itself takes no focus').not.toMatch(/Decline|Doorstep/);
  await tabTo(list, 'button', 'Why?');
  await list.press('Enter');
  await list.reads(...cardOf(ana), 'Same Facebook profile as in your book.');
  await list.press('Escape');
  await must('"Why?" to fold first', async () => ((await list.textOf(...cardOf(ana))).includes('Same Facebook profile') ? null : true));
  await list.press('Escape');
  await list.gone(...cardOf(ana));
  const line = await must('the focus to stay with the folded card', async () => {
    const now = await list.focused();
    return now?.role === 'button' && /Ana/.test(now.name) ? now : null;
  });
  expect(line.name).toBe('Ana · client · asks');
  await list.press('Enter');
  await list.find(...cardOf(ana));
  await tabTo(list, 'button', 'Decline without a word');
  await list.press('Enter');
  await list.reads(...cardOf(ana), /Deleting Ana's request in/);
  await tabTo(list, 'button', 'Undo');
  await list.press('Enter');
  await list.reads(...cardOf(ana), /Stopped|Decline without a word/);
  expect(happened(scene)).toEqual(NOTHING);
  await list.find(...lineOf(tom));
});

story('R48 by keyboard alone: popup and options', async (scene) => {
  const { doorstep } = scene;
  const list = await asked(scene, [tom, ana]);
  const popup = await doorstep.popup(list);
  await popup.find('button', /^Ana Ruiz, client/);
  await tabTo(popup, 'button', /^Ana Ruiz, client/);
  await popup.press('Enter');
  await tabTo(popup, 'button', 'Decline without a word');
  await popup.press('Enter');
  await deleted(scene, ana);
  expect(happened(scene)).toEqual({ ...NOTHING, deleted: [ana.id] });

  const options = await doorstep.page('options.html');
  await tabTo(options, 'link', 'Cards on the page');
  await options.press('Enter');
  // A key that the browser keeps for itself would be missing here.
  const keys = await options.textOf('region', 'Keys');
  expect(keys.match(/Alt\+Shift\+\w/g)).toHaveLength(3);
  await options.find('link', 'Privacy and data');
  await tabTo(options, 'link', 'Privacy and data');
  await options.press('Enter');
  await options.find('switch', 'Pause Doorstep everywhere');
  await tabTo(options, 'switch', 'Pause Doorstep everywhere');
  await options.press('Space');
  await must('the switch to be on', async () =>
    (await options.all('switch', 'Pause Doorstep everywhere'))[0]?.states['checked'] === 'true' ? true : null,
  );
  await tabTo(options, 'button', 'Erase everything');
  await options.press('Enter');
  await options.find('dialog', 'Erase everything?');
  await options.press('Escape');
  await options.gone('dialog', 'Erase everything?');
  expect((await options.focused())?.name).toBe('Erase everything');
});
