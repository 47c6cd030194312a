import { expect } from 'vitest';
import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { asked, cardOf, deleted, enter, goesTo, happened, look, NOTHING, note, offered, unfold } from '../harness/answering.ts';
import { story } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const { ana, sam, maya } = PEOPLE;
const LINE: [string, string] = ['note', 'Doorstep'];

story('R34 words of the user’s own are written, checked and mended, stand first on the card, and are sent', async (scene) => {
  const options = await scene.doorstep.page('options.html#words');
  await options.click('button', 'Write one');
  await options.type('textbox', 'Your words', 'Sorry, but this page is for my cats. You find me ');
  await options.click('button', 'on LinkedIn, by e-mail ...');
  await options.reads('form', 'A reply of your own', 'A thought on “Sorry, but”');
  await options.click('button', 'Leave it out');
  await options.gone('button', 'Leave it out');
  await options.type('textbox', 'For somebody in your book', 'ana');
  await options.click('button', /^Ana Ruiz/);
  await options.reads('region', 'How it reads', 'This page is for my cats. You find me on LinkedIn.');
  await look(options, 'own-words');
  await options.click('button', 'Save');
  await options.find('button', /^Edit “This page is for my cats/);
  await options.close();

  const list = await asked(scene, [ana]);
  await unfold(list, ana);
  await list.reads(...cardOf(ana), 'This page is for my cats. You find me on LinkedIn.');
  await list.click('button', 'Edit', { within: cardOf(ana) });
  await list.fill('textbox', 'Your note to Ana Ruiz', 'Sorry, but that is how it is.', { within: cardOf(ana) });
  await list.click('button', 'Done', { within: cardOf(ana) });
  await list.reads(...cardOf(ana), 'A thought on “Sorry, but”');
  await look(list, 'card-wording');
  await list.click('button', 'Leave it out', { within: cardOf(ana) });
  await list.reads(...cardOf(ana), 'That is how it is.');
  await list.click('button', 'Edit', { within: cardOf(ana) });
  await list.fill('textbox', 'Your note to Ana Ruiz', 'This page is for my cats. You find me on LinkedIn.', { within: cardOf(ana) });
  const chat = await offered(scene, list, ana);
  const words = await note(chat);
  expect(words).toBe('This page is for my cats. You find me on LinkedIn.');
  await enter(chat);
  await deleted(scene, ana);
  expect(happened(scene)).toEqual({ sent: [[ana.id, words]], deleted: [ana.id], confirmed: [] });
});

story('R03 R39 R41 somebody is invited kindly, and one quiet line stands at the site’s own Add friend, only when wanted', async (scene) => {
  scene.site.state.reset(sampleNeighbourhood(Date.now()));
  const popup = await scene.doorstep.popup();
  await popup.click('button', 'Invite someone kindly');
  await popup.type('textbox', 'To whom', 'ana');
  await popup.click('button', /^Ana Ruiz/);
  const box = (): Promise<string> =>
    must('the words', async () => (await popup.all('textbox', 'Your note to Ana Ruiz')).find((b) => b.value !== '')?.value ?? null);
  const first = await box();
  expect(first).toMatch(/linkedin\.com\/in\/robin-hale.*(?:press Ignore|simply don’t answer)/u);
  const draft = await goesTo(popup, /^mailto:/, () => popup.click('button', 'Open an e-mail draft'));
  expect(decodeURIComponent(draft)).toBe(`mailto:ana@example.org?subject=An invitation, if you like&body=${first}`);
  await popup.reads('main', undefined, 'The draft is open in your mail program.');
  await look(popup, 'compose');
  await popup.click('button', 'Back');
  await popup.reads('region', 'Today', /Ana Ruiz You wrote first/);
  await popup.click('button', 'Invite someone kindly');
  await popup.reads('main', undefined, /You invited Ana on/);
  await must('other words', async () => ((await box()) === first ? null : true));

  const page = await scene.open(`/${sam.vanity ?? ''}`);
  await page.find('button', 'Add friend');
  const options = await scene.doorstep.page('options.html#warm');
  expect(await page.has(...LINE)).toBe(false);
  await options.click('switch', 'I never ask work people first');
  await page.show();
  await page.reads(...LINE, "You don't ask work people first.");
  await look(page, 'never-first');
  await page.click('button', 'Close this line');
  await page.gone(...LINE);
  const friend = await scene.open(`/${maya.vanity ?? ''}`);
  await friend.find('button', 'Add friend');
  const colleague = await scene.open(`/${ana.vanity ?? ''}`);
  await colleague.find(...LINE);
  expect(await friend.has(...LINE)).toBe(false);
  expect(happened(scene)).toEqual(NOTHING);
});
