import { expect } from 'vitest';
import { PEOPLE } from '../../../scripts/neighbourhood/people.ts';
import {
  asked,
  BOX,
  cardOf,
  deleted,
  enter,
  goesTo,
  happened,
  note,
  NOTHING,
  OFFER,
  offered,
  OPEN,
  presses,
  QUIET,
  sentTo,
  unfold,
} from '../harness/answering.ts';
import { story } from '../harness/story.ts';
import { must } from '../harness/until.ts';

const { ana, jill, tom, viktor } = PEOPLE;
const LIST: [string, string] = ['navigation', 'Friend requests'];

story('R34 a request is declined without a word after five seconds in which Undo keeps it', async (scene) => {
  const list = await asked(scene, [ana]);
  await list.click('button', QUIET, { within: cardOf(ana) });
  await list.reads(...cardOf(ana), /Deleting Ana's request in [1-5] s\. Facebook doesn't tell Ana\./);
  await list.click('button', 'Undo', { within: cardOf(ana) });
  await list.reads(...OPEN, 'Stopped. Nothing happened.');
  await unfold(list, ana);
  await list.click('button', QUIET, { within: cardOf(ana) });
  await list.reads(...cardOf(ana), /Deleting Ana's request in [1-5] s\./);
  expect(happened(scene)).toEqual(NOTHING);
  await deleted(scene, ana);
  await list.reads(...OPEN, 'Deleted. Ana can ask again.');
  expect(happened(scene)).toEqual({ ...NOTHING, deleted: [ana.id] });
  expect(presses(scene, ana)).toBe(1);
});

story('R34 Doorstep never presses Confirm, and what is answered by hand goes without a word', async (scene) => {
  const list = await asked(scene, [ana]);
  await list.click('button', 'More', { within: cardOf(ana) });
  await list.click('button', "I'll accept this one", { within: cardOf(ana) });
  await list.reads(...OPEN, "Go ahead and press Confirm. Doorstep won't ask about Ana again.");
  expect(presses(scene, ana)).toBe(0);
  await list.click('button', 'Confirm', { within: LIST });
  await must('the friend', async () => (happened(scene).confirmed.includes(ana.id) ? true : null));
  await list.gone(...OPEN);

  scene.site.state.arrives(viktor);
  await list.click('button', 'More', { within: cardOf(viktor) });
  await list.click('button', 'Leave it unanswered', { within: cardOf(viktor) });
  await list.reads(...OPEN, 'Left unanswered. Only you see it.');
  await list.gone(...cardOf(viktor));

  scene.site.state.arrives(jill);
  await list.find(...cardOf(jill));
  await list.click('button', 'Delete', { within: LIST });
  await must('the deleted request', async () => (happened(scene).deleted.includes(jill.id) ? true : null));
  await list.gone(...cardOf(jill));
  expect(happened(scene)).toEqual({ sent: [], deleted: [jill.id], confirmed: [ana.id] });
  expect(scene.site.state.requestsIn('waiting')).toEqual([viktor.id]);
});

story('R34 a note can go by e-mail, and the request goes only when the user says that it was sent', async (scene) => {
  const list = await asked(scene, [ana]);
  await list.click('button', 'More', { within: cardOf(ana) });
  await list.click('button', 'Send by e-mail instead', { within: cardOf(ana) });
  const drafts = await goesTo(list, /^mailto:/, () => list.click('button', 'Send by e-mail instead', { within: cardOf(ana) }));
  expect(drafts).toMatch(/^mailto:ana@example\.org\?subject=.+&body=.*linkedin\.com/);
  await list.reads(...cardOf(ana), 'Sent it?');
  await list.click('button', 'Not yet', { within: cardOf(ana) });
  await list.reads(...cardOf(ana), 'Sent it?');
  await list.click('button', 'Drop the note', { within: cardOf(ana) });
  await list.reads(...OPEN, 'Stopped. The request is still there.');
  await unfold(list, ana);
  expect(happened(scene)).toEqual(NOTHING);
  await list.click('button', 'Send by e-mail instead', { within: cardOf(ana) });
  await list.click('button', 'Yes, delete the request', { within: cardOf(ana) });
  await list.reads(...cardOf(ana), /Deleting Ana's request in [1-5] s\./);
  await deleted(scene, ana);
  await list.reads(...OPEN, 'Done. Request deleted after your e-mail.');
  expect(happened(scene)).toEqual({ ...NOTHING, deleted: [ana.id] });
});

story('R34 the user can stop while the chat opens, take the note out, and keep the request in the last five seconds', async (scene) => {
  const { state } = scene.site;
  const list = await asked(scene, [ana]);
  state.knobs({ slowPage: 60_000 });
  const slow = await offered(scene, list, ana);
  await list.show();
  await list.reads(...cardOf(ana), 'Opening your chat with Ana...');
  await list.click('button', 'Stop', { within: cardOf(ana) });
  await list.reads(...OPEN, 'Stopped. The request is still there.');
  await slow.close();
  state.knobs({ slowPage: 0 });

  await list.show();
  await unfold(list, ana);
  const chat = await offered(scene, list, ana);
  await note(chat);
  await chat.click('button', 'Take the note out');
  await chat.reads(...OPEN, 'The note is out of the box. The request is still there.');
  expect((await chat.find(...BOX)).value.trim()).toBe('');
  await chat.close();

  await list.show();
  await unfold(list, ana);
  const again = await offered(scene, list, ana);
  const words = await note(again);
  await enter(again);
  await list.reads(...cardOf(ana), /2 of 2.*Deleting Ana's request in [1-5] s\./);
  await list.click('button', 'Keep the request', { within: cardOf(ana) });
  await list.reads(...OPEN, /Done\. Note sent .*\. The request is still there\./);
  expect(happened(scene)).toEqual({ ...NOTHING, sent: [[ana.id, words]] });
});

story('R34 something else typed and sent is no note: the request goes only if the user says so', async (scene) => {
  const list = await asked(scene, [ana]);
  for (const [person, answer] of [
    [ana, 'Keep it'],
    [viktor, 'Delete it'],
  ] as const) {
    if (person === viktor) scene.site.state.arrives(viktor);
    await unfold(list, person);
    const chat = await offered(scene, list, person);
    await note(chat);
    await chat.click(...BOX);
    await chat.page.keyboard.down('Control');
    await chat.page.keyboard.press('a');
    await chat.page.keyboard.up('Control');
    await chat.page.keyboard.type('Can we talk tomorrow at nine?');
    await chat.press('Enter');
    await chat.reads(...OPEN, `You wrote something else. Delete ${person.name.split(' ')[0]}'s request too?`);
    expect(scene.site.state.requestsIn('waiting')).toContain(person.id);
    await chat.click('button', answer);
    if (answer === 'Keep it') await chat.reads(...OPEN, /Done\. Note sent .*\. The request is still there\./);
    else await deleted(scene, viktor);
    await list.show();
  }
  const said = 'Can we talk tomorrow at nine?';
  expect(happened(scene)).toEqual({
    sent: expect.arrayContaining([
      [ana.id, said],
      [viktor.id, said],
    ]),
    deleted: [viktor.id],
    confirmed: [],
  });
});

story('R34 no text reaches the wrong person: an occupied box, another chat, a group or two boxes are left alone', async (scene) => {
  const { state } = scene.site;
  const list = await asked(scene, [ana]);
  state.thread(ana.id).draft = 'Dear Ana, about the bowls';
  state.changed();
  const chat = await offered(scene, list, ana);
  await chat.reads(...OPEN, 'There is an unfinished message in the box. Doorstep left it alone.');
  expect((await chat.find(...BOX)).value).toContain('Dear Ana, about the bowls');
  await chat.click('button', 'Drop the note');
  await chat.gone(...OPEN);
  await chat.close();
  await list.show();
  await list.find('button', OFFER, { within: cardOf(ana) });

  state.thread(ana.id).draft = '';
  const wrong = [{ leadsTo: { [ana.id]: tom.id } }, { leadsTo: { [ana.id]: '7340000000000777' } }, { leadsTo: {}, secondComposer: true }];
  for (const [i, knobs] of wrong.entries()) {
    state.knobs(knobs);
    const other = await offered(scene, list, ana);
    await other.reads(...OPEN, "Doorstep can't be sure that this chat is with Ana, so it wrote nothing.");
    for (const box of await other.all(...BOX)) expect(box.value.trim()).toBe('');
    if (i < 2) {
      await other.click('button', 'Drop the note');
      await other.close();
      await list.show();
      continue;
    }
    await other.click('button', 'Copy the note');
    await other.click('button', QUIET);
    await list.reads(...cardOf(ana), /Deleting Ana's request in [1-5] s\./);
    expect(await list.isHidden(), "the request's own tab is in front").toBe(false);
  }
  await deleted(scene, ana);
  expect(happened(scene)).toEqual({ ...NOTHING, deleted: [ana.id] });
});

story('R34 a Delete that does nothing is pressed once, and then shown to the user', async (scene) => {
  const { state } = scene.site;
  const list = await asked(scene, [ana], { deadDelete: true });
  const chat = await offered(scene, list, ana);
  await note(chat);
  await enter(chat);
  await list.reads(...cardOf(ana), "Note sent. Facebook still shows the request. Press Delete yourself: it's outlined.", { bound: 30_000 });
  expect(presses(scene, ana)).toBe(1);
  expect(state.requestsIn('waiting')).toEqual([ana.id]);
  state.knobs({ deadDelete: false });
  await list.click('button', 'Delete', { within: LIST });
  await deleted(scene, ana);
  await list.gone(...OPEN);
  expect(state.sentTo(ana.id)).toHaveLength(1);
});

story('R34 a request that the user answers by hand while the note waits ends it without a word', async (scene) => {
  const list = await asked(scene, [ana]);
  const chat = await offered(scene, list, ana);
  await note(chat);
  await list.show();
  await list.click('button', 'Confirm', { within: LIST });
  await list.gone(...OPEN);
  await chat.show();
  await chat.gone(...OPEN);
  await enter(chat);
  await sentTo(scene, ana);
  expect(happened(scene)).toEqual({ sent: [[ana.id, expect.any(String)]], deleted: [], confirmed: [ana.id] });
});
