// R34: a strip says what is so and no more; what is pressed there does something.
import { expect, it, vi } from 'vitest';
import { advance } from '../../core/delivery/machine.ts';
import { placed, start, Story, countingDown } from '../../core/delivery/test-story.ts';
import { startDelivery } from '../../core/delivery/start.ts';
import type { Delivery } from '../../core/delivery/types.ts';
import type { StripView } from '../../core/view.ts';
import { stripView } from './strip.ts';

vi.mock('../../browser/api.ts', async () => {
  const { browserInMemory } = await import('../../../test/browser-in-memory.ts');
  return browserInMemory('en');
});

const view = (d: Delivery): StripView => stripView(d, 'Ana', null);
const says = (s: Story): string => view(s.d).text;
const quiet = (): Story => new Story(startDelivery(start({ note: null, channel: 'none' }))).at(5, { type: 'countdown-over' });
const chat = { kind: 'message' as const, declines: false };

it('says nothing of a note where none was written', () => {
  const gone = quiet().reports(6, 'gone');
  expect(says(gone)).toBe("Going to Ana's request...");
  expect(view(gone.d).step).toBeNull();
  gone.at(8, { type: 'request-ready', tab: 1, visible: true }).reports(9, 'gone');
  expect(says(gone)).toBe("Doorstep doesn't find Ana's request on this page.");
  expect(says(gone.at(10, { type: 'drop' }))).toBe("Doorstep can't tell whether the request was deleted. Have a look.");
});

it('says what was sent, and that the request isn’t found, where that is all that is known', () => {
  const several = placed().reports(60, 'ok', 'Thank you for looking me up, Ana. Work contacts find me on LinkedIn.').reports(61, 'failed');
  expect(says(several)).toBe("Note sent. Doorstep doesn't find Ana's request on this page.");
});

it('“No, it was not sent” is answered with what can be done now, and none of it is dead', () => {
  const { d } = placed().reports(60, 'failed').at(61, { type: 'answer', yes: false });
  const { text, buttons, note } = view(d);
  expect(text).toBe('Your note to Ana is not sent. The request is still there.');
  expect(buttons.map((b) => b.label)).toEqual(['Open the chat again', 'Decline without a word', 'Drop the note']);
  expect(note).not.toBeNull();
  expect(advance(d, { type: 'go-on' }, d.changedAt + 1).delivery.phase).toBe('placing');
});

it('doesn’t claim that nothing was sent where the note may stand in the box', () => {
  const silent = new Story(startDelivery(start())).at(1, { type: 'thread-ready', tab: 2, proof: 'same-id' }).at(30, { type: 'tick' });
  expect(silent.d).toMatchObject({ phase: 'paused', pause: 'timeout' });
  expect(says(silent)).toBe("The page took too long. Doorstep can't tell whether the note was sent.");
  const never = new Story(startDelivery(start())).at(61, { type: 'tick' });
  expect(says(never)).toBe('The page took too long. Nothing was sent.');
});

it('in a chat there is no request to speak of', () => {
  const left = placed(chat).at(600, { type: 'tick' }).at(601, { type: 'drop' });
  expect(says(left)).toBe('Stopped. Nothing more is done.');
  const stays = placed(chat).at(20, { type: 'take-out' }).reports(21, 'occupied');
  expect(says(stays)).toBe('Your note is in the box. Change anything you like, then press Enter. Nothing is sent yet.');
  expect(says(placed().at(20, { type: 'take-out' }).reports(21, 'occupied'))).toContain('You delete the request yourself.');
});

it('where it can’t tell, it says of what', () => {
  const note = placed().at(30, { type: 'tab-closed', tab: 2 }).at(40, { type: 'go-on' });
  note.at(41, { type: 'thread-ready', tab: 3, proof: 'not-proven' });
  expect(note.d.end).toBe('could-not-tell');
  expect(says(note)).toBe("Doorstep can't tell whether your note was sent. Have a look.");
  const request = countingDown().at(66, { type: 'countdown-over' }).reports(68, 'standing');
  expect(says(request)).toBe("Doorstep can't tell whether the request was deleted. Have a look.");
  const byHand = countingDown({ level: 2 }).reports(70, 'standing');
  expect(byHand.d.end).toBe('could-not-tell');
  expect(says(byHand)).toBe("Doorstep can't tell whether the request was deleted. Have a look.");
});

it('names the tab that is waited for', () => {
  const hidden = new Story(startDelivery(start())).at(1, { type: 'thread-ready', tab: 2, proof: 'same-id', visible: false });
  expect(view(hidden.d).buttons[0]?.label).toBe('Go on');
  const request = countingDown().at(66, { type: 'countdown-over' }).reports(67, 'hidden');
  expect(view(request.d).buttons[0]?.label).toBe('Show the request');
});

it('R49 says that the site was set to do less, and can go on', () => {
  const s = new Story(startDelivery(start({ level: 4 }))).at(2, { type: 'level-lowered', level: 2 });
  expect(says(s)).toBe('How much Doorstep does on Facebook was changed, so it stopped. Nothing more is done without a click.');
  expect(view(s.d).buttons.map((b) => b.verb)).toEqual(['go-on', 'drop', 'copy-note']);
});

it('a decline that was pressed in a tab that is closed now is not said to be undone', () => {
  const s = countingDown().at(66, { type: 'countdown-over' }).at(67, { type: 'tab-closed', tab: 1 });
  expect(s.d).toMatchObject({ phase: 'paused', begun: { step: 'decline' } });
  expect(says(s)).toBe("Doorstep can't tell whether the request was deleted. Have a look.");
  expect(view(s.d).buttons.map((b) => b.verb)).toEqual(['go-on', 'drop']);
});

it('says that it was paused in the middle', () => {
  const s = countingDown().at(63, { type: 'switched-off', tab: 2 });
  expect(s.d.phase, 'the note’s page is not the one where it is at work').toBe('decline-countdown');
  expect(says(s.at(64, { type: 'switched-off', tab: 1 }))).toBe(
    'Doorstep was paused or switched off on Facebook, so it stopped. Nothing more is done without a click.',
  );
});
